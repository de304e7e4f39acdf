// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "http/listener.h"
#include "http/writeend.h"
#include "rawclient.h"

#include <QTest>

#include <memory>

using namespace dakiya;

namespace {

const QByteArray kGet = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

HttpResponse text(const QByteArray &body)
{
  return {.status = 200, .contentType = "text/plain", .body = body};
}

} // namespace

class TestListener : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void tellsFaultsOfAPortApart();
  void init();
  void cleanup();

  void answersOnOneConnectionAgainAndAgain();
  void answersPipelinedRequestsInOrder();
  void answersLaterInOrder();
  void closesAfterHttp10();
  void keepsHttp10AliveOnRequest();
  void closesWhenAskedTo();
  void sendsNoBodyToHead();
  void welcomesABodyThatIsWaitedFor();
  void answersAClientThatEndedItsSide();
  void answersOnlyOnce();
  void survivesAnAnswerAfterTheClientLeft();
  void survivesAnAnswerAfterItsOwnEnd();
  void survivesBeingDestroyedByItsHandler();
  void closesWithoutAWordWhenDropped();
  void leavesOutAHeaderThatBreaksItsLine();
  void sendsALargeAnswerWhole();
  void asksForTheWordsOfARefusal();
  void saysThatThePortIsTaken();

private:
  FakeClock m_clock;
  std::unique_ptr<Listener> m_listener;
  QList<HttpRequest> m_requests;
  QList<Responder> m_responders;
  quint16 m_port = 0;
};

void TestListener::init()
{
  m_requests.clear();
  m_responders.clear();
  m_listener = std::make_unique<Listener>(m_clock, Listener::Limits{});
  m_listener->setHandler([this](const HttpRequest &request, const Responder &responder) {
    m_requests.append(request);
    if (request.path == "/later")
      m_responders.append(responder);
    else
      responder.respond(text(request.path + request.body));
  });
  m_port = m_listener->listen(QHostAddress::LocalHost, 0).value();
}

void TestListener::cleanup()
{
  m_listener.reset();
}

void TestListener::answersOnOneConnectionAgainAndAgain()
{
  RawClient client(m_port);
  for (int i = 1; i <= 3; ++i) {
    client.send(kGet);
    QTRY_COMPARE(client.answers(200), i);
  }
  QVERIFY(client.received.endsWith("\r\n\r\n/hello"));
  QCOMPARE(m_requests.constFirst().peer, QHostAddress(QHostAddress::LocalHost));
  QCOMPARE(m_listener->connectionCount(), 1);
}

void TestListener::answersPipelinedRequestsInOrder()
{
  RawClient client(m_port);
  QByteArray all;
  for (int i = 0; i < 500; ++i)
    all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
  client.send(all);
  QTRY_COMPARE(client.answers(200), 500);
  QVERIFY(client.received.endsWith("/499"));
  for (int i = 0; i < 500; ++i)
    QCOMPARE(m_requests.at(i).path, QByteArray("/" + QByteArray::number(i)));
}

void TestListener::answersLaterInOrder()
{
  RawClient client(m_port);
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n" + kGet);
  QTRY_COMPARE(m_responders.size(), 1);
  QCOMPARE(m_requests.size(), 1);
  m_responders.constFirst().respond(text("first"));
  QTRY_COMPARE(client.answers(200), 2);
  QVERIFY(client.received.indexOf("first") < client.received.indexOf("/hello"));
}

void TestListener::closesAfterHttp10()
{
  RawClient client(m_port);
  client.send("GET / HTTP/1.0\r\n\r\n");
  QTRY_VERIFY(client.isClosed());
  QCOMPARE(client.answers(200), 1);
  QVERIFY(client.received.contains("Connection: close"));
  QTRY_COMPARE(m_listener->connectionCount(), 0);
}

void TestListener::keepsHttp10AliveOnRequest()
{
  RawClient client(m_port);
  client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  QTRY_COMPARE(client.answers(200), 1);
  QVERIFY(client.received.contains("Connection: keep-alive"));
  client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
  QTRY_COMPARE(client.answers(200), 2);
}

void TestListener::closesWhenAskedTo()
{
  RawClient client(m_port);
  client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + kGet);
  QTRY_VERIFY(client.isClosed());
  QCOMPARE(client.answers(200), 1);
  QCOMPARE(m_requests.size(), 1);
}

void TestListener::sendsNoBodyToHead()
{
  RawClient client(m_port);
  client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
  QVERIFY(client.received.contains("Content-Length: 6\r\n"));
  client.send(kGet);
  QTRY_VERIFY(client.received.endsWith("\r\n\r\n/hello"));
}

void TestListener::welcomesABodyThatIsWaitedFor()
{
  RawClient client(m_port);
  client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
  client.send("ok");
  QTRY_VERIFY(client.received.endsWith("/ok"));
  QCOMPARE(client.answers(100), 1);
}

void TestListener::answersAClientThatEndedItsSide()
{
  RawClient client(m_port);
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(m_responders.size(), 1);
  shutDownWriteEnd(client.socket.socketDescriptor());
  // Another client's whole exchange: had the end of the first one been read, it would be gone by now.
  RawClient other(m_port);
  other.send(kGet);
  QTRY_COMPARE(other.answers(200), 1);
  QCOMPARE(m_listener->connectionCount(), 2);
  m_responders.constFirst().respond(text("late"));
  QTRY_VERIFY(client.received.endsWith("late"));
  QTRY_COMPARE(m_listener->connectionCount(), 1);
}

void TestListener::answersOnlyOnce()
{
  RawClient client(m_port);
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(m_responders.size(), 1);
  const Responder first = m_responders.takeFirst();
  first.respond(text("one"));
  first.respond(text("two"));
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(m_responders.size(), 1);
  first.respond(text("three"));
  first.drop();
  m_responders.constFirst().respond(text("four"));
  QTRY_VERIFY(client.received.endsWith("four"));
  QVERIFY(!client.received.contains("two") && !client.received.contains("three"));
}

void TestListener::survivesAnAnswerAfterTheClientLeft()
{
  {
    RawClient client(m_port);
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_responders.size(), 1);
  }
  m_responders.constFirst().respond(text("nobody listens"));
  QTRY_COMPARE(m_listener->connectionCount(), 0);
  m_responders.constFirst().respond(text("nobody listens"));
}

void TestListener::survivesAnAnswerAfterItsOwnEnd()
{
  RawClient client(m_port);
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(m_responders.size(), 1);
  m_listener.reset();
  m_responders.constFirst().respond(text("too late"));
  m_responders.constFirst().drop();
  QTRY_VERIFY(client.isClosed());
  QVERIFY(client.received.isEmpty());
}

void TestListener::survivesBeingDestroyedByItsHandler()
{
  m_listener->setHandler([this](const HttpRequest &, const Responder &responder) {
    m_listener.reset();
    responder.respond(text("gone"));
  });
  RawClient client(m_port);
  client.send(kGet + kGet);
  QTRY_VERIFY(client.isClosed());
  QVERIFY(client.received.isEmpty());
}

void TestListener::closesWithoutAWordWhenDropped()
{
  RawClient client(m_port);
  client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(m_responders.size(), 1);
  m_responders.constFirst().drop();
  QTRY_VERIFY(client.isClosed());
  QVERIFY(client.received.isEmpty());
}

void TestListener::leavesOutAHeaderThatBreaksItsLine()
{
  m_listener->setHandler([](const HttpRequest &, const Responder &responder) {
    HttpResponse response = text("ok");
    response.headers.emplaceBack("X-Good", "yes");
    response.headers.emplaceBack("X-Bad", "a\r\nSet-Cookie: b");
    responder.respond(response);
  });
  QTest::ignoreMessage(QtWarningMsg, "a header of an answer was left out: it holds a line break");
  RawClient client(m_port);
  client.send(kGet);
  QTRY_COMPARE(client.answers(200), 1);
  QVERIFY(client.received.contains("X-Good: yes\r\n"));
  QVERIFY(!client.received.contains("Set-Cookie"));
}

void TestListener::sendsALargeAnswerWhole()
{
  const QByteArray large(8 << 20, 'x');
  m_listener->setHandler([&](const HttpRequest &, const Responder &responder) { responder.respond(text(large)); });
  RawClient client(m_port);
  client.send(kGet + kGet);
  QTRY_VERIFY(client.received.size() > 2 * large.size());
  QCOMPARE(client.answers(200), 2);
}

void TestListener::asksForTheWordsOfARefusal()
{
  m_listener->setRefusal([](int status) {
    return HttpResponse{.status = status, .contentType = "application/problem+json", .body = "{\"status\":400}"};
  });
  RawClient client(m_port);
  client.send("nonsense\r\n\r\n");
  QTRY_VERIFY(client.isClosed());
  QCOMPARE(client.answers(400), 1);
  QVERIFY(client.received.contains("application/problem+json"));
}

void TestListener::saysThatThePortIsTaken()
{
  Listener second(m_clock, {});
  const auto refused = second.listen(QHostAddress::LocalHost, m_port);
  QVERIFY(!refused.has_value());
  QCOMPARE(refused.error().code, ErrorCode::PortTaken);
}

void TestListener::tellsFaultsOfAPortApart()
{
  using Fault = QAbstractSocket::SocketError;
  QCOMPARE(listenFault(Fault::AddressInUseError, {}, 80).code, ErrorCode::PortTaken);
  QCOMPARE(listenFault(Fault::SocketAccessError, {}, 80).code, ErrorCode::PortPrivileged);
  QCOMPARE(listenFault(Fault::SocketAccessError, {}, 80).detail, QStringLiteral("80"));
  QCOMPARE(listenFault(Fault::SocketAccessError, QStringLiteral("denied"), 11001).code, ErrorCode::NetworkFailed);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
