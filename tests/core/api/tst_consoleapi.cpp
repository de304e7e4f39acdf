// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consoleapi.h"
#include "base/resources.h"
#include "engine/enginehost.h"
#include "engine/secretsreading.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// A console's local API, called from outside as any program would.
class TestConsoleApi final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void answersWithTheSecretsThatItIsGiven();
  void goesOnWhereThePortIsTakenAndTakesItLater();
  void followsTheSettingsAtOnce();
  void movesWithTheEngineToAnotherStore();

private:
  void set(EngineHost &host, const QString &key, const QString &value);
  void start(EngineHost &host, const QString &folder, quint16 port);
  [[nodiscard]] static quint16 freePort();
  [[nodiscard]] int call(quint16 port, const QString &path, const QByteArray &token = {});
};

quint16 TestConsoleApi::freePort()
{
  QTcpServer server;
  return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void TestConsoleApi::set(EngineHost &host, const QString &key, const QString &value)
{
  bool isSet = false;
  host.ask(
      this, [key, value](Engine &engine) { return engine.setSetting(key, value, u"Asha"_s); },
      [&](const Result<void> &done) { isSet = done.has_value(); });
  QTRY_VERIFY(isSet);
}

/// The port is a setting of the store: it is there before the console that is looked at.
void TestConsoleApi::start(EngineHost &host, const QString &folder, quint16 port)
{
  {
    EngineHost before;
    QSignalSpy started(&before, &EngineHost::started);
    before.start({folder, u"practice"_s, {}});
    QTRY_COMPARE(started.size(), 1);
    set(before, u"api_port"_s, QString::number(port));
  }
  QSignalSpy started(&host, &EngineHost::started);
  host.start({folder, u"practice"_s, {}});
  QTRY_COMPARE(started.size(), 1);
}

int TestConsoleApi::call(quint16 port, const QString &path, const QByteArray &token)
{
  QNetworkAccessManager network;
  network.setProxy(QNetworkProxy::NoProxy);
  QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)));
  if (!token.isEmpty())
    request.setRawHeader("Authorization", "Bearer " + token);
  QNetworkReply *reply = network.get(request);
  [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000); }();
  return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestConsoleApi::answersWithTheSecretsThatItIsGiven()
{
  const QTemporaryDir folder;
  EngineHost host;
  ConsoleApi api(host);
  const quint16 port = freePort();
  start(host, folder.path(), port);
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Open);
  QCOMPARE(host.door().port, port);
  QCOMPARE(call(port, u"/api/notifications/health"_s), 200);
  QCOMPARE(call(port, u"/api/notifications/history"_s, "a long secret token"), 401);
  Secrets secrets;
  secrets.apiToken = u"a long secret token"_s;
  api.setSecrets(secrets);
  QTRY_COMPARE(call(port, u"/api/notifications/history"_s, "a long secret token"), 200);
}

void TestConsoleApi::goesOnWhereThePortIsTakenAndTakesItLater()
{
  const QTemporaryDir folder;
  QTcpServer other;
  QVERIFY(other.listen(QHostAddress::LocalHost));
  EngineHost host;
  const ConsoleApi api(host);
  start(host, folder.path(), other.serverPort());
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Shut);
  QCOMPARE(host.door().trouble.value_or(Error()).code, ErrorCode::PortTaken);
  QVERIFY(host.isSending());
  other.close();
  QTRY_COMPARE_WITH_TIMEOUT(host.door().kind, DoorState::Kind::Open, 15'000);
}

void TestConsoleApi::followsTheSettingsAtOnce()
{
  const QTemporaryDir folder;
  EngineHost host;
  const ConsoleApi api(host);
  const quint16 first = freePort();
  start(host, folder.path(), first);
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Open);
  const quint16 second = freePort();
  set(host, u"api_port"_s, QString::number(second));
  QTRY_COMPARE(host.door().port, second);
  QCOMPARE(call(second, u"/api/notifications/health"_s), 200);
  QCOMPARE(call(first, u"/api/notifications/health"_s), 0);
  set(host, u"api_enabled"_s, u"false"_s);
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Off);
  QCOMPARE(call(second, u"/api/notifications/health"_s), 0);
  set(host, u"api_enabled"_s, u"true"_s);
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Open);
}

void TestConsoleApi::movesWithTheEngineToAnotherStore()
{
  const QTemporaryDir folder;
  EngineHost host;
  const ConsoleApi api(host);
  const quint16 port = freePort();
  start(host, folder.path(), port);
  QTRY_COMPARE(host.door().kind, DoorState::Kind::Open);
  QSignalSpy doors(&host, &EngineHost::doorChanged);
  QSignalSpy started(&host, &EngineHost::started);
  ProviderCredentials credentials;
  credentials.apiKey = credentials.apiSecret = credentials.accountId = u"account"_s;
  credentials.apiUrl = u"http://127.0.0.1:9"_s;
  host.start({folder.path(), u"myoperator"_s, credentials});
  QTRY_COMPARE(started.size(), 1);
  // The same port, which the former engine's door has left before.
  QCOMPARE(host.door().kind, DoorState::Kind::Open);
  QCOMPARE(host.door().port, port);
  QCOMPARE(doors.size(), 1);
  QCOMPARE(call(port, u"/api/notifications/health"_s), 200);
}

QTEST_GUILESS_MAIN(TestConsoleApi)
#include "tst_consoleapi.moc"
