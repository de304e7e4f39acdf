// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "heard.h"
#include "rawserver.h"
#include "send/networkthread.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace dakiya;
using namespace Qt::StringLiterals;
using End = TransportResult::End;

/// What holds for the transport holds for the one that works in a thread of its own.
class TestNetworkThread final : public QObject
{
  Q_OBJECT

  FakeClock m_clock;

private Q_SLOTS:
  void answersInTheThreadThatAsked();
  void sendsOnceWhenTheServerCloses();
  void hearsATimeOutBeforeTheLateAnswer();
  void tellsNothingAfterItWasAbandoned();
  void endsWithCallsOnTheWire();
  void probes();
};

void TestNetworkThread::answersInTheThreadThatAsked()
{
  RawServer server(
      [](QTcpSocket *socket, const QByteArray &) { socket->write(RawServer::answer(200, R"({"message_id":"a"})")); });
  NetworkThread transport(m_clock);
  const QThread *heardIn = nullptr;
  QByteArray body;
  transport.post(
      callTo(server.port()), [] {},
      [&](const TransportResult &result) {
        heardIn = QThread::currentThread();
        body = result.answer.body;
      });
  QTRY_VERIFY(heardIn != nullptr);
  QCOMPARE(heardIn, QThread::currentThread());
  QCOMPARE(body, R"({"message_id":"a"})");
}

void TestNetworkThread::sendsOnceWhenTheServerCloses()
{
  RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); });
  NetworkThread transport(m_clock);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Lost);
  QCOMPARE(server.bodies().size(), 1);
}

void TestNetworkThread::hearsATimeOutBeforeTheLateAnswer()
{
  QTcpSocket *waiting = nullptr;
  RawServer server([&](QTcpSocket *socket, const QByteArray &) { waiting = socket; });
  NetworkThread transport(m_clock);
  transport.setLimits(kLimits);
  Heard heard;
  heard.post(transport, callTo(server.port()));
  QTRY_VERIFY(waiting != nullptr);
  m_clock.advance(kLimits.requestTimeoutMs);
  QTRY_COMPARE(heard.timeouts, 1);
  QCOMPARE(heard.dones, 0);
  waiting->write(RawServer::answer(200, "{}"));
  QTRY_COMPARE(heard.dones, 1);
  QCOMPARE(heard.result.end, End::Answered);
  QCOMPARE(heard.timeouts, 1);
}

void TestNetworkThread::tellsNothingAfterItWasAbandoned()
{
  NetworkThread transport(m_clock);
  RawServer server([&](QTcpSocket *socket, const QByteArray &body) {
    // The answer may be read over there before the thread hears that nobody waits for it.
    socket->write(RawServer::answer(200, "{}"));
    socket->flush();
    if (body == "1")
      transport.abandonAll();
  });
  Heard heard;
  heard.post(transport, callTo(server.port(), "1"));
  QTRY_COMPARE(server.bodies().size(), 1);
  Heard other;
  other.post(transport, callTo(server.port(), "2"));
  QTRY_COMPARE(other.dones, 1);
  QCOMPARE(heard.dones, 0);
}

void TestNetworkThread::endsWithCallsOnTheWire()
{
  RawServer server([](QTcpSocket *, const QByteArray &) {});
  Heard heard;
  {
    NetworkThread transport(m_clock);
    for (int i = 0; i < 10; ++i)
      heard.post(transport, callTo(server.port()));
    QTRY_COMPARE(server.bodies().size(), 10);
    transport.probe(callTo(server.port()).url, [&](bool, const QString &) { ++heard.dones; });
  }
  QCoreApplication::sendPostedEvents();
  QCOMPARE(heard.dones, 0);
}

void TestNetworkThread::probes()
{
  RawServer server([](QTcpSocket *, const QByteArray &) {});
  NetworkThread transport(m_clock);
  std::optional<bool> reached;
  transport.probe(callTo(server.port()).url, [&](bool is, const QString &) { reached = is; });
  QTRY_COMPARE(reached, std::optional(true));
}

QTEST_GUILESS_MAIN(TestNetworkThread)
#include "tst_networkthread.moc"
