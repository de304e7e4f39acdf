// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "rawserver.h"
#include "send/httptransport.h"

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

constexpr HttpTransport::Limits kLimits{
    .requestTimeoutMs = 100, .lateAnswerMs = 1'000, .maxAnswerBytes = 1 << 20, .probeMs = 5'000};

HttpCall callTo(quint16 port, const QByteArray &body = R"({"m":"one"})", const QString &scheme = u"http"_s)
{
  QUrl url;
  url.setScheme(scheme);
  url.setHost(u"127.0.0.1"_s);
  url.setPort(port);
  url.setPath(u"/whatsapp/send-message"_s);
  return {url, {{"Content-Type", "application/json"}, {"Authorization", "Bearer k"}}, body};
}

/// What the callbacks of one call brought.
struct Heard
{
  int timeouts = 0;
  int dones = 0;
  TransportResult result;

  void post(HttpTransport &transport, const HttpCall &call)
  {
    transport.post(
        call, [this] { ++timeouts; },
        [this](const TransportResult &r) {
          ++dones;
          result = r;
        });
  }
};

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

/// Proves against a far end that misbehaves on the level of bytes that one call is one POST.
class TestHttpTransport final : public QObject
{
  Q_OBJECT

  FakeClock m_clock;

private Q_SLOTS:
  void answersWithStatusHeaderAndBody();
  void readsErrorAnswersWhole_data();
  void readsErrorAnswersWhole();
  void sendsOnceWhateverTheServerDoes_data();
  void sendsOnceWhateverTheServerDoes();
  void sendsOnceWhenTheKeptConnectionBreaks_data();
  void sendsOnceWhenTheKeptConnectionBreaks();
  void sendsOnceWhenTheServerClosesJustAsWeSend();
  void doesNotTrustAnOldIdleConnection();
  void dropsIdleConnections();
  void hearsALateAnswer();
  void givesUpWhenNoAnswerComesAtAll();
  void readsAnAnswerThatLayThereDuringASuspend();
  void boundsTheAnswer();
  void doesNotFollowRedirects_data();
  void doesNotFollowRedirects();
  void keepsAndSendsNoCookies();
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

void TestHttpTransport::answersWithStatusHeaderAndBody()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) {
    socket->write(RawServer::answer(200, R"({"message_id":"a"})", "Retry-After: 7\r\n"));
  });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QCOMPARE(transport.inFlight(), 1);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Answered);
  QCOMPARE(heard.result.answer.status, 200);
  QCOMPARE(heard.result.answer.retryAfter, "7");
  QCOMPARE(heard.result.answer.body, R"({"message_id":"a"})");
  QCOMPARE(transport.inFlight(), 0);
  QCOMPARE(server.bodies(), QByteArrayList{R"({"m":"one"})"});
  QVERIFY(server.head().startsWith("POST /whatsapp/send-message HTTP/1.1"));
  QVERIFY(server.head().contains("Authorization: Bearer k"));
  QVERIFY(server.head().contains("Content-Type: application/json"));
  QVERIFY(!server.head().contains("gzip"));
}

void TestHttpTransport::readsErrorAnswersWhole_data()
{
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("headers");
  for (const int status : {201, 204, 302, 400, 401, 402, 403, 404, 405, 407, 408, 409,
                           410, 413, 418, 422, 425, 429, 500, 501, 502, 503, 504, 511})
    QTest::addRow("%d", status) << status << QByteArray();
  QTest::addRow("401 that asks for a password") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
  QTest::addRow("401 with a Bearer challenge") << 401 << QByteArray("WWW-Authenticate: Bearer\r\n");
  QTest::addRow("401 with a Digest challenge")
      << 401 << QByteArray("WWW-Authenticate: Digest realm=\"x\", nonce=\"abc\", qop=\"auth\"\r\n");
  QTest::addRow("401 with an NTLM challenge") << 401 << QByteArray("WWW-Authenticate: NTLM\r\n");
  QTest::addRow("401 with a Negotiate challenge") << 401 << QByteArray("WWW-Authenticate: Negotiate\r\n");
  QTest::addRow("407 that asks for a password") << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n");
}

void TestHttpTransport::readsErrorAnswersWhole()
{
  QFETCH(int, status);
  QFETCH(QByteArray, headers);
  const QByteArray body = status == 204 ? QByteArray() : QByteArray(R"({"message":"no"})");
  RawServer server(
      [&](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(status, body, headers)); });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Answered);
  QCOMPARE(heard.result.answer.status, status);
  QCOMPARE(heard.result.answer.body, body);
  QCOMPARE(server.begun(), 1);
}

void TestHttpTransport::sendsOnceWhateverTheServerDoes_data()
{
  using Behaviour = RawServer::Behaviour;
  QTest::addColumn<Behaviour>("behaviour");
  const auto writesAndCloses = [](const QByteArray &bytes) -> Behaviour {
    return [bytes](QTcpSocket *socket, const QByteArray &) {
      socket->write(bytes);
      socket->disconnectFromHost();
    };
  };
  QTest::newRow("closes without an answer") << writesAndCloses({});
  QTest::newRow("resets") << Behaviour([](QTcpSocket *socket, const QByteArray &) { RawServer::reset(socket); });
  QTest::newRow("half a status line") << writesAndCloses("HTTP/1.1 2");
  QTest::newRow("a status line and nothing more") << writesAndCloses("HTTP/1.1 200 OK\r\n");
  QTest::newRow("half the headers") << writesAndCloses("HTTP/1.1 200 OK\r\nContent-Le");
  QTest::newRow("headers without the body") << writesAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
  QTest::newRow("half a body") << writesAndCloses("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"message_i");
  QTest::newRow("half a body of a refusal") << writesAndCloses("HTTP/1.1 400 No\r\nContent-Length: 20\r\n\r\n{\"mes");
  QTest::newRow("half a chunk") << writesAndCloses(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"message");
  QTest::newRow("chunks without an end") << writesAndCloses(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
  QTest::newRow("no HTTP") << writesAndCloses("SSH-2.0-OpenSSH_9.2\r\n");
  QTest::newRow("half an answer, then a reset") << Behaviour([](QTcpSocket *socket, const QByteArray &) {
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"mes");
    socket->flush();
    RawServer::reset(socket);
  });
  QTest::newRow("continue, then closes") << writesAndCloses("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestHttpTransport::sendsOnceWhateverTheServerDoes()
{
  QFETCH(RawServer::Behaviour, behaviour);
  RawServer server(behaviour);
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Lost);
  QVERIFY(!heard.result.detail.isEmpty());
  // Whatever would be sent again comes before the next call's answer.
  Heard next;
  next.post(transport, callTo(server.port(), "{}"));
  QTRY_COMPARE(next.dones, 1);
  QCOMPARE(server.bodies().count(R"({"m":"one"})"), 1);
  QCOMPARE(server.begun(), 2);
}

void TestHttpTransport::sendsOnceWhenTheKeptConnectionBreaks_data()
{
  QTest::addColumn<bool>("hard");
  QTest::newRow("closes on the second request") << false;
  QTest::newRow("resets on the second request") << true;
}

void TestHttpTransport::sendsOnceWhenTheKeptConnectionBreaks()
{
  QFETCH(bool, hard);
  RawServer server([hard](QTcpSocket *socket, const QByteArray &body) {
    if (body == "1")
      socket->write(RawServer::answer(200, "{}"));
    else if (hard)
      RawServer::reset(socket);
    else
      socket->disconnectFromHost();
  });
  HttpTransport transport(m_clock);
  Heard first;
  first.post(transport, callTo(server.port(), "1"));
  QTRY_COMPARE(first.dones, 1);
  Heard second;
  second.post(transport, callTo(server.port(), "2"));
  QTRY_COMPARE(second.dones, 1);
  QCOMPARE(second.result.end, End::Lost);
  QCOMPARE(server.bodies(), (QByteArrayList{"1", "2"}));
  QCOMPARE(server.connections(), 1);
}

void TestHttpTransport::sendsOnceWhenTheServerClosesJustAsWeSend()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) {
    socket->write(RawServer::answer(200, "{}"));
    socket->disconnectFromHost();
  });
  HttpTransport transport(m_clock);
  QList<End> ends;
  // The next call starts with the answer in hand, while the server's close is still on its way.
  std::function<void()> postNext = [&] {
    transport.post(callTo(server.port(), QByteArray::number(ends.size())), {}, [&](const TransportResult &result) {
      ends.append(result.end);
      if (ends.size() < 200)
        postNext();
    });
  };
  postNext();
  QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 200, 30'000);
  for (int i = 0; i < ends.size(); ++i) {
    const auto arrived = server.bodies().count(QByteArray::number(i));
    QVERIFY(arrived <= 1);
    if (ends.at(i) == End::Answered)
      QCOMPARE(arrived, 1);
    if (ends.at(i) == End::Unreachable)
      QCOMPARE(arrived, 0);
  }
}

void TestHttpTransport::doesNotTrustAnOldIdleConnection()
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

void TestHttpTransport::dropsIdleConnections()
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

void TestHttpTransport::hearsALateAnswer()
{
  QTcpSocket *waiting = nullptr;
  RawServer server([&waiting](QTcpSocket *socket, const QByteArray &) { waiting = socket; });
  HttpTransport transport(m_clock);
  transport.setLimits(kLimits);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_VERIFY(waiting);
  QCOMPARE(heard.timeouts, 0);
  m_clock.advance(150);
  QTRY_COMPARE(heard.timeouts, 1);
  QCOMPARE(heard.dones, 0);
  QCOMPARE(transport.inFlight(), 1);
  m_clock.advance(300);
  waiting->write(RawServer::answer(200, R"({"id":"late"})"));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.timeouts, 1);
  QCOMPARE(heard.result.end, End::Answered);
  QCOMPARE(heard.result.answer.body, R"({"id":"late"})");
  QCOMPARE(heard.result.latencyMs, 450);
  QCOMPARE(server.begun(), 1);
}

void TestHttpTransport::givesUpWhenNoAnswerComesAtAll()
{
  bool asked = false;
  RawServer server([&asked](QTcpSocket *, const QByteArray &) { asked = true; });
  HttpTransport transport(m_clock);
  transport.setLimits(kLimits);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_VERIFY(asked);
  m_clock.advance(101);
  QTRY_COMPARE(heard.timeouts, 1);
  m_clock.advance(1'000);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Lost);
  QTRY_COMPARE(server.closed(), 1);
  QCOMPARE(server.begun(), 1);
}

void TestHttpTransport::readsAnAnswerThatLayThereDuringASuspend()
{
  QTcpSocket *waiting = nullptr;
  RawServer server([&waiting](QTcpSocket *socket, const QByteArray &) { waiting = socket; });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_VERIFY(waiting);
  waiting->write(RawServer::answer(200, "{}"));
  waiting->flush();
  m_clock.advance(24LL * 60 * 60 * 1'000);
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Answered);
}

void TestHttpTransport::boundsTheAnswer()
{
  constexpr qint64 promised = 100 << 20;
  qint64 written = 0;
  RawServer server([&written](QTcpSocket *socket, const QByteArray &) {
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(promised) + "\r\n\r\n");
    const auto more = [socket, &written] {
      if (written < promised && socket->bytesToWrite() < 1 << 20) {
        socket->write(QByteArray(1 << 20, ' '));
        written += 1 << 20;
      }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
  });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_COMPARE_WITH_TIMEOUT(heard.dones, 1, 20'000);
  QCOMPARE(heard.result.end, End::Lost);
  QTRY_COMPARE(server.closed(), 1);
  QVERIFY2(written < 40 << 20, qPrintable(QString::number(written)));
  QCOMPARE(server.begun(), 1);
}

void TestHttpTransport::doesNotFollowRedirects_data()
{
  QTest::addColumn<int>("status");
  for (const int status : {301, 302, 303, 307, 308})
    QTest::addRow("%d", status) << status;
}

void TestHttpTransport::doesNotFollowRedirects()
{
  QFETCH(int, status);
  RawServer other([](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, "{}")); });
  const QByteArray location = "Location: http://127.0.0.1:" + QByteArray::number(other.port()) + "/x\r\n";
  RawServer server(
      [&](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(status, "moved", location)); });
  HttpTransport transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Answered);
  QCOMPARE(heard.result.answer.status, status);
  QCOMPARE(server.requests(), 1);
  QCOMPARE(other.connections(), 0);
}

void TestHttpTransport::keepsAndSendsNoCookies()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) {
    socket->write(RawServer::answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
  });
  HttpTransport transport(m_clock);
  for (int i = 0; i < 2; ++i) {
    Heard heard;
    heard.post(transport, callTo(server.port()));
    QTRY_COMPARE(heard.dones, 1);
  }
  QVERIFY(!server.head().toLower().contains("cookie"));
}

void TestHttpTransport::isUnreachableWhenNothingLeft_data()
{
  QTest::addColumn<QUrl>("url");
  QTcpServer closed;
  QVERIFY(closed.listen(QHostAddress::LocalHost));
  QTest::newRow("refused") << callTo(closed.serverPort()).url;
  QTest::newRow("refused, https") << callTo(closed.serverPort(), {}, u"https"_s).url;
  QTest::newRow("no such host") << QUrl(u"https://nonexistent.invalid/"_s);
}

void TestHttpTransport::isUnreachableWhenNothingLeft()
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

void TestHttpTransport::isUnreachableWhenNobodyTakesTheConnection()
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

void TestHttpTransport::isUnreachableWhenTlsStaysSilent()
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

void TestHttpTransport::refusesASelfSignedCertificate()
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

void TestHttpTransport::isUnreachableWhenTheServerSpeaksNoTls()
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

void TestHttpTransport::keepsSixPerConnectionPoolAndSendsAllAtOnce()
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

void TestHttpTransport::reusesConnections()
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

void TestHttpTransport::neverCallsBackFromInsidePost()
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

void TestHttpTransport::abandonsAll()
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

void TestHttpTransport::mayAbandonAllInsideACallback()
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

void TestHttpTransport::mayBeDestroyedInFlight()
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

void TestHttpTransport::probes()
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

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
