// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "keychainbench.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request with one status, and remembers what it was asked.
class OneAnswer final : public QObject
{
public:
  explicit OneAnswer(int openStatus, int readStatus = 200)
  {
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [=, this] {
      QTcpSocket *socket = m_server.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, this, [=, this] {
        const QByteArray bytes = socket->readAll();
        requests += bytes;
        const int status = bytes.startsWith("GET") ? readStatus : openStatus;
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 0\r\n" + extraHeader + "\r\n");
      });
    });
  }

  [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

  QByteArray requests;
  QByteArray extraHeader;

private:
  QTcpServer m_server;
};

} // namespace

/// Looks whether everything that sending needs is there.
class TestCtlDoctor final : public QObject
{
  Q_OBJECT

  std::unique_ptr<CtlFolder> m_folder;

  void connectAccount(const QString &url)
  {
    m_folder->set("DAKIYA_PROVIDER", u"myoperator-v2"_s);
    m_folder->set("MYOPERATOR_API_URL", url);
    for (const char *name : {"MYOPERATOR_API_KEY", "MYOPERATOR_ACCOUNT_ID", "MYOPERATOR_PHONE_NUMBER_ID",
                             "MYOPERATOR_WABA_ID", "DAKIYA_API_TOKEN", "DAKIYA_WEBHOOK_SECRET"})
      m_folder->set(name, u"a-value-of-some-length"_s);
  }
  /// doctor in a process that this test's far end can answer meanwhile.
  [[nodiscard]] CtlResult doctor()
  {
    QProcess process;
    process.setProcessEnvironment(m_folder->environment());
    process.start(QStringLiteral(DAKIYACTL), {u"doctor"_s, u"--json"_s});
    static_cast<void>(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 40'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }
  [[nodiscard]] static QJsonObject finding(const CtlResult &result, const QString &check)
  {
    const QJsonArray checks = result.json()["checks"_L1].toArray();
    for (const QJsonValue &one : checks) {
      if (one["check"_L1] == check)
        return one.toObject();
    }
    return {};
  }
  [[nodiscard]] static QString status(const CtlResult &result, const QString &check)
  {
    return finding(result, check)["status"_L1].toString();
  }
  [[nodiscard]] static QString words(const CtlResult &result, const QString &check)
  {
    return finding(result, check)["detail"_L1].toString();
  }

private Q_SLOTS:
  void init() { m_folder = std::make_unique<CtlFolder>(); }
  void isWellInPracticeWithNothingThere();
  void looksBesideARunningServe();
  void saysThatNobodySends();
  void isWellWithAWholeAccount();
  void namesWhatIsMissing();
  void tellsTheProvidersTroublesApart_data();
  void tellsTheProvidersTroublesApart();
  void saysThatTheProviderIsNotReached();
  void saysThatTheClockIsWrong();
  void saysThatTheDataCannotBeRead_data();
  void saysThatTheDataCannotBeRead();
  void tellsTheKeychainsTroublesApart();
};

void TestCtlDoctor::isWellInPracticeWithNothingThere()
{
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 0);
  QCOMPARE(result.json()["checks"_L1].toArray().size(), 8);
  QCOMPARE(status(result, u"keychain"_s), u"not-needed"_s);
  QCOMPARE(status(result, u"database"_s), u"ok"_s);
  QVERIFY2(!QDir(m_folder->path("data")).exists(), "looking must not make anything");
  const CtlResult text = m_folder->run({u"doctor"_s});
  QCOMPARE(text.out.count(u'\n'), 8);
  QVERIFY2(text.out.contains("not needed in practice"_L1), qPrintable(text.out));
}

void TestCtlDoctor::looksBesideARunningServe()
{
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with"_s));
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 0);
  QVERIFY2(words(result, u"queue"_s).contains("is sending"_L1), qPrintable(words(result, u"queue"_s)));
  QCOMPARE(serve.stop(), 0);
  QCOMPARE(QDir(m_folder->path("data")).entryList({u"doctor*"_s}).size(), 0);
}

void TestCtlDoctor::saysThatNobodySends()
{
  const QString sheet = u"" DAKIYA_SAMPLES "/deliveries.csv"_s;
  QCOMPARE(m_folder->run({u"import"_s, sheet, u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(words(result, u"queue"_s).startsWith("60 messages wait, and nobody sends"_L1),
           qPrintable(words(result, u"queue"_s)));
  QCOMPARE(m_folder->run({u"pause"_s}).exitCode, 0);
  QVERIFY(words(doctor(), u"queue"_s).contains("paused by asha"_L1));
}

void TestCtlDoctor::isWellWithAWholeAccount()
{
  OneAnswer farEnd(401, 200);
  connectAccount(farEnd.url());
  const CtlResult result = doctor();
  QVERIFY2(result.exitCode == 0, qPrintable(result.out));
  QCOMPARE(status(result, u"keychain"_s), u"not-needed"_s);
  QVERIFY(words(result, u"provider"_s).contains("takes the key"_L1));
  // Without the key first, then a question that reads; nothing that could send a message.
  const qsizetype read = farEnd.requests.indexOf("GET /chat/templates?");
  QVERIFY(read > 0);
  QVERIFY(!farEnd.requests.first(read).contains("a-value-of-some-length"));
  QVERIFY(!farEnd.requests.contains("customer_number"));
}

void TestCtlDoctor::namesWhatIsMissing()
{
  OneAnswer farEnd(401);
  connectAccount(farEnd.url());
  m_folder->unset("MYOPERATOR_API_KEY");
  m_folder->unset("DAKIYA_WEBHOOK_SECRET");
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  // Without a keychain nobody can know whether it is in there.
  QCOMPARE(status(result, u"keychain"_s), u"trouble"_s);
  QVERIFY(words(result, u"credentials"_s).contains("No keychain is running"_L1));
  QVERIFY(words(result, u"webhook"_s).contains("No keychain is running"_L1));
  QCOMPARE(status(result, u"provider"_s), u"ok"_s);
}

void TestCtlDoctor::tellsTheProvidersTroublesApart_data()
{
  QTest::addColumn<int>("openStatus");
  QTest::addColumn<int>("readStatus");
  QTest::addColumn<QString>("expected");
  QTest::newRow("the key is refused") << 401 << 401 << u"refuses the key"_s;
  QTest::newRow("the company is unknown") << 401 << 403 << u"refuses the key"_s;
  QTest::newRow("not provisioned") << 500 << 500 << u"an error of its own"_s;
  QTest::newRow("elsewhere") << 302 << 200 << u"MYOPERATOR_API_URL"_s;
}

void TestCtlDoctor::tellsTheProvidersTroublesApart()
{
  QFETCH(int, openStatus);
  QFETCH(int, readStatus);
  QFETCH(QString, expected);
  OneAnswer farEnd(openStatus, readStatus);
  connectAccount(farEnd.url());
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(words(result, u"provider"_s).contains(expected), qPrintable(words(result, u"provider"_s)));
}

void TestCtlDoctor::saysThatTheProviderIsNotReached()
{
  connectAccount(u"http://127.0.0.1:9"_s);
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(status(result, u"network"_s), u"trouble"_s);
  QVERIFY(words(result, u"network"_s).contains("127.0.0.1"_L1));
}

void TestCtlDoctor::saysThatTheClockIsWrong()
{
  OneAnswer farEnd(401);
  farEnd.extraHeader = "Date: Tue, 27 Jan 2015 10:00:00 GMT\r\n";
  connectAccount(farEnd.url());
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(words(result, u"clock"_s).contains("away from the provider's"_L1), qPrintable(words(result, u"clock"_s)));
}

void TestCtlDoctor::saysThatTheDataCannotBeRead_data()
{
  QTest::addColumn<bool>("isFile");
  QTest::newRow("a file in place of the folder") << true;
  QTest::newRow("a database that is none") << false;
}

void TestCtlDoctor::saysThatTheDataCannotBeRead()
{
  QFETCH(bool, isFile);
  if (!isFile)
    QVERIFY(QDir().mkpath(m_folder->path("data")));
  QFile file(isFile ? m_folder->path("data") : m_folder->path("data/practice.sqlite"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(5'000, 'x'));
  file.close();
  const CtlResult result = doctor();
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(status(result, u"database"_s), u"trouble"_s);
}

void TestCtlDoctor::tellsTheKeychainsTroublesApart()
{
  KeychainBench bench;
  QVERIFY(bench.startBus());
  OneAnswer farEnd(401);
  connectAccount(farEnd.url());
  m_folder->unset("MYOPERATOR_API_KEY");
  m_folder->join(bench.environment());
  QVERIFY(bench.startUnlocked());
  const CtlResult unset = doctor();
  QCOMPARE(status(unset, u"keychain"_s), u"ok"_s);
  QVERIFY(words(unset, u"credentials"_s).contains("dakiyactl credentials set MYOPERATOR_API_KEY"_L1));
  QVERIFY(bench.startLocked());
  QVERIFY(words(doctor(), u"keychain"_s).startsWith("The keychain is locked"_L1));
  QVERIFY(bench.startFake(u"forbidding"_s));
  QVERIFY(words(doctor(), u"keychain"_s).startsWith("The keychain refuses"_L1));
  QVERIFY(bench.startFake(u"denying"_s));
  QVERIFY(words(doctor(), u"keychain"_s).startsWith("The keychain refuses"_L1));
  QVERIFY(bench.startFake(u"silent"_s));
  QVERIFY(words(doctor(), u"keychain"_s).startsWith("The keychain does not answer"_L1));
  bench.stopService();
  QVERIFY(words(doctor(), u"keychain"_s).startsWith("No keychain is running"_L1));
}

QTEST_GUILESS_MAIN(TestCtlDoctor)
#include "tst_ctldoctor.moc"
