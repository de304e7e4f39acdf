// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "heard.h"
#include "rawserver.h"

#include <QTest>

#include <memory>

using namespace dakiya;
using namespace Qt::StringLiterals;
using End = TransportResult::End;

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
  void hearsALateAnswer();
  void givesUpWhenNoAnswerComesAtAll();
  void readsAnAnswerThatLayThereDuringASuspend();
  void boundsTheAnswer();
  void doesNotFollowRedirects_data();
  void doesNotFollowRedirects();
  void keepsAndSendsNoCookies();
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

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
