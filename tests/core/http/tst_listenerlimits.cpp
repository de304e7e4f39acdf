// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "http/listener.h"
#include "rawclient.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace dakiya;

namespace {

const QByteArray kPost = "POST / HTTP/1.1\r\nHost: x\r\n";

} // namespace

class TestListenerLimits : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();

  void takesABodyOfOneMebibyte();
  void showsTheRefusalOfALargerBody_data();
  void showsTheRefusalOfALargerBody();
  void refusesALargeBodyBeforeItComes();
  void stopsReadingARefusedBodyInTheEnd();
  void refusesOversizeHeaders();
  void cutsASlowHead();
  void cutsASlowBody();
  void closesAnIdleConnection();
  void doesNotCutALongAnswer();
  void cutsAReaderWhoDoesNotRead();
  void takes256ConnectionsAndTellsOthers();
  void boundsAllUnfinishedRequestsTogether();

private:
  void start(const Listener::Limits &limits);
  void pass(qint64 ms);

  FakeClock m_clock;
  std::unique_ptr<Listener> m_listener;
  QByteArray m_answer;
  QList<Responder> m_waiting;
  bool m_answersAtOnce = true;
  qsizetype m_bodyBytes = 0;
  int m_handled = 0;
  quint16 m_port = 0;
};

void TestListenerLimits::init()
{
  m_answer = "ok";
  m_waiting.clear();
  m_answersAtOnce = true;
  m_handled = 0;
  start({});
}

void TestListenerLimits::cleanup()
{
  m_listener.reset();
}

void TestListenerLimits::start(const Listener::Limits &limits)
{
  m_listener = std::make_unique<Listener>(m_clock, limits);
  m_listener->setHandler([this](const HttpRequest &request, const Responder &responder) {
    ++m_handled;
    m_bodyBytes = request.body.size();
    if (m_answersAtOnce)
      responder.respond({.status = 200, .contentType = "text/plain", .body = m_answer});
    else
      m_waiting.append(responder);
  });
  m_port = m_listener->listen(QHostAddress::LocalHost, 0).value();
}

void TestListenerLimits::pass(qint64 ms)
{
  m_clock.advance(ms);
  m_listener->enforceDeadlines();
}

void TestListenerLimits::takesABodyOfOneMebibyte()
{
  RawClient client(m_port);
  client.send(kPost + "Content-Length: 1048576\r\n\r\n" + QByteArray(1 << 20, 'a'));
  QTRY_COMPARE(client.answers(200), 1);
  QCOMPARE(m_bodyBytes, qsizetype(1) << 20);
}

void TestListenerLimits::showsTheRefusalOfALargerBody_data()
{
  QTest::addColumn<QByteArray>("request");
  const QByteArray body((1 << 20) + 1, 'a');
  QTest::newRow("of a known length") << QByteArray(kPost + "Content-Length: 1048577\r\n\r\n" + body);
  QTest::newRow("in one chunk") << QByteArray(kPost + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" + body +
                                              "\r\n0\r\n\r\n");
  QTest::newRow("in many chunks") << QByteArray(
      kPost + "Transfer-Encoding: chunked\r\n\r\n" +
      QByteArray("10000\r\n" + QByteArray(1 << 16, 'a') + "\r\n").repeated(17) + "0\r\n\r\n");
  QTest::newRow("of ten mebibytes") << QByteArray(kPost + "Content-Length: 10485760\r\n\r\n" +
                                                  body.repeated(10).first(10 << 20));
}

void TestListenerLimits::showsTheRefusalOfALargerBody()
{
  QFETCH(QByteArray, request);
  RawClient client(m_port);
  // Like many clients, this one looks at no answer before it has sent all.
  client.reading = false;
  client.send(request);
  QTRY_COMPARE(client.socket.bytesToWrite(), 0);
  QTRY_VERIFY(client.socket.bytesAvailable() > 0);
  client.received = client.socket.readAll();
  QCOMPARE(client.answers(413), 1);
  QCOMPARE(m_handled, 0);
  QTRY_VERIFY(client.isClosed());
}

void TestListenerLimits::refusesALargeBodyBeforeItComes()
{
  RawClient client(m_port);
  client.send(kPost + "Content-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n");
  QTRY_COMPARE(client.answers(413), 1);
  QCOMPARE(client.answers(100), 0);
  QVERIFY(client.received.contains("Connection: close"));
}

void TestListenerLimits::stopsReadingARefusedBodyInTheEnd()
{
  start({.discardBytes = 1 << 20});
  RawClient large(m_port);
  large.send(kPost + "Content-Length: 1073741824\r\n\r\n" + QByteArray(8 << 20, 'a'));
  QTRY_VERIFY(large.isClosed());
  QTRY_COMPARE(m_listener->connectionCount(), 0);

  RawClient slow(m_port);
  // A buffer that is full keeps Qt from reading our end, and from closing in turn.
  slow.reading = false;
  slow.socket.setReadBufferSize(1);
  slow.send(kPost + "Content-Length: 1073741824\r\n\r\n");
  QTRY_VERIFY(slow.socket.bytesAvailable() > 0);
  pass(1'999);
  QCOMPARE(m_listener->connectionCount(), 1);
  pass(2);
  QCOMPARE(m_listener->connectionCount(), 0);
}

void TestListenerLimits::refusesOversizeHeaders()
{
  RawClient client(m_port);
  client.reading = false;
  client.send(kPost + QByteArray("X-A: " + QByteArray(1000, 'a') + "\r\n").repeated(5000));
  QTRY_COMPARE(client.socket.bytesToWrite(), 0);
  QTRY_VERIFY(client.socket.bytesAvailable() > 0);
  client.received = client.socket.readAll();
  QCOMPARE(client.answers(431), 1);
}

void TestListenerLimits::cutsASlowHead()
{
  RawClient client(m_port);
  client.send("G");
  QTRY_COMPARE(m_listener->connectionCount(), 1);
  // The byte's arrival shows only in the deadline, so another connection's answer tells that it was read.
  RawClient other(m_port);
  other.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(other.answers(200), 1);
  pass(9'999);
  client.send("E");
  other.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  QTRY_COMPARE(other.answers(200), 2);
  QCOMPARE(m_listener->connectionCount(), 2);
  pass(1);
  QTRY_COMPARE(client.answers(408), 1);
  QTRY_VERIFY(client.isClosed());
  QVERIFY(!other.isClosed());
}

void TestListenerLimits::cutsASlowBody()
{
  RawClient client(m_port);
  client.send(kPost + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  QTRY_COMPARE(client.answers(100), 1);
  pass(29'999);
  QCOMPARE(m_listener->connectionCount(), 1);
  pass(1);
  QTRY_COMPARE(client.answers(408), 1);
}

void TestListenerLimits::closesAnIdleConnection()
{
  RawClient silent(m_port);
  RawClient served(m_port);
  served.send(kPost + "\r\n");
  QTRY_COMPARE(served.answers(200), 1);
  QTRY_COMPARE(m_listener->connectionCount(), 2);
  pass(59'999);
  QCOMPARE(m_listener->connectionCount(), 2);
  pass(1);
  QCOMPARE(m_listener->connectionCount(), 0);
  QTRY_VERIFY(silent.isClosed() && served.isClosed());
  QVERIFY(silent.received.isEmpty());
}

void TestListenerLimits::doesNotCutALongAnswer()
{
  m_answersAtOnce = false;
  RawClient client(m_port);
  client.send(kPost + "\r\n");
  QTRY_COMPARE(m_waiting.size(), 1);
  pass(300'000);
  m_waiting.constFirst().respond({});
  QTRY_COMPARE(client.answers(200), 1);
}

void TestListenerLimits::cutsAReaderWhoDoesNotRead()
{
  m_answer = QByteArray(32 << 20, 'x');
  RawClient client(m_port);
  client.reading = false;
  client.socket.setReadBufferSize(1024);
  client.send(kPost + "\r\n");
  QTRY_COMPARE(m_handled, 1);
  pass(59'999);
  QCOMPARE(m_listener->connectionCount(), 1);
  pass(1);
  QCOMPARE(m_listener->connectionCount(), 0);
}

void TestListenerLimits::takes256ConnectionsAndTellsOthers()
{
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 256; ++i)
    clients.push_back(std::make_unique<RawClient>(m_port));
  QTRY_COMPARE(m_listener->connectionCount(), 256);
  std::vector<std::unique_ptr<RawClient>> others;
  for (int i = 0; i < 100; ++i)
    others.push_back(std::make_unique<RawClient>(m_port));
  const auto isClosed = [](const auto &client) { return client->isClosed(); };
  QTRY_VERIFY(std::all_of(others.begin(), others.end(), isClosed));
  QVERIFY(others.front()->answers(503) == 1);
  QVERIFY(m_listener->connectionCount() <= 256 + 32);
  QVERIFY(std::none_of(clients.begin(), clients.end(), isClosed));

  clients.front()->send(kPost + "\r\n");
  QTRY_COMPARE(clients.front()->answers(200), 1);
  clients.clear();
  QTRY_COMPARE(m_listener->connectionCount(), 0);
  RawClient late(m_port);
  late.send(kPost + "\r\n");
  QTRY_COMPARE(late.answers(200), 1);
}

void TestListenerLimits::boundsAllUnfinishedRequestsTogether()
{
  start({.bufferedBytes = 3 << 20});
  std::vector<std::unique_ptr<RawClient>> clients;
  for (int i = 0; i < 5; ++i) {
    clients.push_back(std::make_unique<RawClient>(m_port));
    clients.back()->send(kPost + "Content-Length: 1048576\r\n\r\n" + QByteArray((1 << 20) - 1, 'a'));
  }
  const auto refused = [](const auto &client) { return client->answers(503) == 1; };
  QTRY_COMPARE(std::count_if(clients.begin(), clients.end(), refused), 2);
  for (const auto &client : clients) {
    if (!refused(client))
      client->send("a");
  }
  QTRY_COMPARE(m_handled, 3);
}

QTEST_GUILESS_MAIN(TestListenerLimits)
#include "tst_listenerlimits.moc"
