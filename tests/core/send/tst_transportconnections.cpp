// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "heard.h"
#include "rawserver.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace dakiya;
using namespace Qt::StringLiterals;
using End = TransportResult::End;

namespace {

/// A certificate that nobody vouches for.
std::optional<QSslConfiguration> selfSigned(const QTemporaryDir &dir)
{
  const QString key = dir.filePath(u"key.pem"_s);
  const QString certificate = dir.filePath(u"cert.pem"_s);
  QProcess openssl;
  openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                               u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
  if (!openssl.waitForFinished() || openssl.exitCode() != 0)
    return std::nullopt;
  QFile keyFile(key);
  if (!keyFile.open(QIODevice::ReadOnly))
    return std::nullopt;
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
  configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  return configuration;
}

} // namespace

/// How connections are made, refused, shared and ended.
class TestTransportConnections final : public QObject
{
  Q_OBJECT

  FakeClock m_clock;

private Q_SLOTS:
  void doesNotTrustAnOldIdleConnection();
  void dropsIdleConnections();
  void isUnreachableWhenNothingLeft_data();
  void isUnreachableWhenNothingLeft();
  void isUnreachableWhenNobodyTakesTheConnection();
  void isUnreachableWhenTlsStaysSilent();
  void refusesASelfSignedCertificate();
  void isUnreachableWhenTheServerSpeaksNoTls();
  void keepsSixPerConnectionPoolAndSendsAllAtOnce();
  void reusesConnections();
  void neverCallsBackFromInsidePost();
  void abandonsAll();
  void mayAbandonAllInsideACallback();
  void mayBeDestroyedInFlight();
  void probes();
};

void TestTransportConnections::doesNotTrustAnOldIdleConnection()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); });
  HttpTransport transport(m_clock);
  for (const int pauseMs : {0, 3'000, 5'000}) {
    m_clock.advance(pauseMs);
    Heard heard;
    heard.post(transport, callTo(server.port()));
    QTRY_COMPARE(heard.dones, 1);
  }
  QCOMPARE(server.connections(), 2);
}

void TestTransportConnections::dropsIdleConnections()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); });
  HttpTransport transport(m_clock);
  transport.setLimits(kLimits);
  std::array<Heard, 13> heard;
  for (Heard &one : heard)
    one.post(transport, callTo(server.port()));
  QTRY_COMPARE(transport.inFlight(), 0);
  QVERIFY(server.closed() < server.connections());
  m_clock.advance(11'000);
  QTRY_COMPARE(server.closed(), server.connections());
}

void TestTransportConnections::isUnreachableWhenNothingLeft_data()
{
  QTest::addColumn<QUrl>("url");
  QTcpServer closed;
  QVERIFY(closed.listen(QHostAddress::LocalHost));
  QTest::newRow("refused") << callTo(closed.serverPort()).url;
  QTest::newRow("refused, https") << callTo(closed.serverPort(), {}, u"https"_s).url;
  QTest::newRow("no such host") << QUrl(u"https://nonexistent.invalid/"_s);
}

void TestTransportConnections::isUnreachableWhenNothingLeft()
{
  QFETCH(QUrl, url);
  HttpTransport transport(m_clock);
  Heard heard;
  HttpCall call = callTo(1);
  call.url = url;
  heard.post(transport, call);
  QTRY_COMPARE_WITH_TIMEOUT(heard.dones, 1, 30'000);
  QCOMPARE(heard.result.end, End::Unreachable);
  QVERIFY(!heard.result.detail.isEmpty());
}

void TestTransportConnections::isUnreachableWhenNobodyTakesTheConnection()
{
  HttpTransport transport(m_clock);
  transport.setLimits(kLimits);
  Heard heard;
  HttpCall call = callTo(443, "{}", u"https"_s);
  call.url.setHost(u"192.0.2.1"_s); // RFC 5737: nobody lives there
  heard.post(transport, call);
  m_clock.advance(150);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Unreachable);
  QCOMPARE(heard.timeouts, 0);
}

void TestTransportConnections::isUnreachableWhenTlsStaysSilent()
{
  QTcpServer silent;
  QVERIFY(silent.listen(QHostAddress::LocalHost));
  HttpTransport transport(m_clock);
  transport.setLimits(kLimits);
  Heard heard;
  heard.post(transport, callTo(silent.serverPort(), "{}", u"https"_s));
  QTRY_VERIFY(silent.hasPendingConnections());
  QTcpSocket *const socket = silent.nextPendingConnection();
  QTRY_VERIFY(socket->bytesAvailable() > 0);
  m_clock.advance(150);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Unreachable);
  QCOMPARE(heard.timeouts, 0);
}

void TestTransportConnections::refusesASelfSignedCertificate()
{
  const QTemporaryDir dir;
  const auto configuration = selfSigned(dir);
  QVERIFY2(configuration, "openssl could not make a certificate");
  auto *const tls = new QSslServer;
  tls->setSslConfiguration(*configuration);
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); }, tls);
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port(), "{}", u"https"_s));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Unreachable);
  QCOMPARE(server.begun(), 0);
  bool probed = false;
  bool reached = true;
  transport.probe(callTo(server.port(), {}, u"https"_s).url, [&](bool r, const QString &) {
    probed = true;
    reached = r;
  });
  QTRY_VERIFY(probed);
  QVERIFY(!reached);
}

void TestTransportConnections::isUnreachableWhenTheServerSpeaksNoTls()
{
  QTcpServer plain;
  QVERIFY(plain.listen(QHostAddress::LocalHost));
  connect(&plain, &QTcpServer::newConnection, this, [&plain] {
    QTcpSocket *const socket = plain.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(RawServer::answer(400, "what?")); });
  });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(plain.serverPort(), "{}", u"https"_s));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Unreachable);
}

void TestTransportConnections::keepsSixPerConnectionPoolAndSendsAllAtOnce()
{
  constexpr int calls = 50;
  QList<QTcpSocket *> waiting;
  RawServer server([&waiting](QTcpSocket *socket, const QByteArray &) { waiting.append(socket); });
  HttpTransport transport(m_clock);
  std::array<Heard, calls> heard;
  for (int i = 0; i < calls; ++i)
    heard.at(static_cast<size_t>(i)).post(transport, callTo(server.port(), QByteArray::number(i)));
  QCOMPARE(transport.inFlight(), calls);
  // None waits for another's answer.
  QTRY_COMPARE(server.requests(), calls);
  for (QTcpSocket *const socket : std::as_const(waiting))
    socket->write(RawServer::answer(200, "{}"));
  QTRY_COMPARE(transport.inFlight(), 0);
  for (const Heard &one : heard) {
    QCOMPARE(one.dones, 1);
    QCOMPARE(one.result.end, End::Answered);
  }
  QCOMPARE(server.begun(), calls);
}

void TestTransportConnections::reusesConnections()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); });
  HttpTransport transport(m_clock);
  int answered = 0;
  int left = 60;
  std::function<void()> postNext = [&] {
    if (left-- <= 0)
      return;
    transport.post(callTo(server.port()), {}, [&](const TransportResult &result) {
      answered += result.end == End::Answered;
      postNext();
    });
  };
  for (int i = 0; i < 12; ++i)
    postNext();
  QTRY_COMPARE(answered, 60);
  QVERIFY2(server.connections() <= 18, qPrintable(QString::number(server.connections())));
}

void TestTransportConnections::neverCallsBackFromInsidePost()
{
  HttpTransport transport(m_clock);
  Heard heard;
  HttpCall call = callTo(1);
  call.url = QUrl(u"nonsense:"_s);
  heard.post(transport, call);
  QCOMPARE(heard.dones, 0);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Unreachable);
}

void TestTransportConnections::abandonsAll()
{
  int asked = 0;
  RawServer server([&asked](QTcpSocket *, const QByteArray &) { ++asked; });
  HttpTransport transport(m_clock);
  std::array<Heard, 8> heard;
  for (Heard &one : heard)
    one.post(transport, callTo(server.port()));
  QTRY_COMPARE(asked, 8);
  transport.abandonAll();
  QCOMPARE(transport.inFlight(), 0);
  QTRY_COMPARE(server.closed(), 8);
  for (const Heard &one : heard)
    QCOMPARE(one.dones + one.timeouts, 0);
  Heard next;
  next.post(transport, callTo(server.port()));
  QTRY_COMPARE(asked, 9);
}

void TestTransportConnections::mayAbandonAllInsideACallback()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); });
  HttpTransport transport(m_clock);
  int dones = 0;
  for (int i = 0; i < 8; ++i) {
    transport.post(callTo(server.port()), {}, [&](const TransportResult &) {
      ++dones;
      transport.abandonAll();
    });
  }
  QTRY_COMPARE(server.closed(), server.connections());
  QTRY_COMPARE(dones, 1);
  QCOMPARE(transport.inFlight(), 0);
}

void TestTransportConnections::mayBeDestroyedInFlight()
{
  int asked = 0;
  RawServer server([&asked](QTcpSocket *, const QByteArray &) { ++asked; });
  Heard heard;
  Heard second;
  {
    HttpTransport transport(m_clock);
    heard.post(transport, callTo(server.port()));
    QTRY_COMPARE(asked, 1);
    second.post(transport, callTo(server.port()));
  }
  QTRY_COMPARE(server.closed(), server.connections());
  QCOMPARE(heard.dones + heard.timeouts + second.dones + second.timeouts, 0);
}

void TestTransportConnections::probes()
{
  HttpTransport transport(m_clock);
  QTcpServer server;
  QVERIFY(server.listen(QHostAddress::LocalHost));
  QList<bool> reached;
  const auto note = [&reached](bool r, const QString &) { reached.append(r); };
  const QUrl url = callTo(server.serverPort()).url;
  transport.probe(url, note);
  QVERIFY(reached.isEmpty());
  QTRY_COMPARE(reached, QList<bool>{true});
  transport.setLimits({.probeMs = 50});
  transport.probe(callTo(server.serverPort(), {}, u"https"_s).url, note);
  QTRY_COMPARE(reached, (QList<bool>{true, false}));
  server.close();
  transport.probe(url, note);
  QTRY_COMPARE(reached, (QList<bool>{true, false, false}));
}

QTEST_GUILESS_MAIN(TestTransportConnections)
#include "tst_transportconnections.moc"
