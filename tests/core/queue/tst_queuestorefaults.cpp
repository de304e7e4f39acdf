// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

const FarEndAnswer kSilence{Kind::Silence, 0, {}, {}};

} // namespace

/// The store fails while messages are on the wire: nothing is lost and nothing sent twice.
class TestQueueStoreFaults final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsOutcomesWhileTheStoreIsBusy();
  void keepsOutcomesWhileTheStoreCannotBeWritten();
  void refusesReceiptsWhileTheStoreCannotBeWritten();
  void saysOnceThatTheStoreCannotBeWrittenAndOnceThatItCan();
  void settlesATimeOutAndItsLateAnswerInOneTurn();
  void writesTheLastOutcomesAsSoonAsItCan();
  void endsThoughTheLastOutcomesCannotBeWritten();
};

void TestQueueStoreFaults::keepsOutcomesWhileTheStoreIsBusy()
{
  QueueWorld world;
  QVERIFY(world.at.store.database.run(u"PRAGMA busy_timeout = 20"_s));
  world.far.answerWith(kSilence);
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  Database other;
  QVERIFY(other.openSqlite(world.at.file(), Database::Mode::ReadWrite));
  {
    WriteScope lock(other);
    QVERIFY(lock.begun());
    world.far.breakSilence({});
    QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
    world.queue->runTurn();
    QCOMPARE(world.at.now(message).status, Sending);
    QVERIFY(world.problems.isEmpty()); // busy is no fault
  }
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.far.requests().size(), 1);
}

void TestQueueStoreFaults::keepsOutcomesWhileTheStoreCannotBeWritten()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(25).size(), 25);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 18; }));
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = ON"_s));
  world.far.answerWith({});
  world.far.breakSilence({});
  QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
  world.queue->runTurn();
  world.queue->runTurn();
  QCOMPARE(world.at.countOf(Sending), 18);
  QCOMPARE(world.far.requests().size(), 18);
  QCOMPARE(world.problems.size(), 1);
  QCOMPARE(world.problems.first().kind, Problem::Kind::StoreFailed);
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = OFF"_s));
  // By itself: outcomes first, and then it goes on.
  QVERIFY(world.until([&] { return world.at.countOf(Sent) == 25; }));
  QCOMPARE(world.far.requests().size(), 25);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueStoreFaults::refusesReceiptsWhileTheStoreCannotBeWritten()
{
  QueueWorld world;
  QVERIFY(world.start());
  world.queue->runTurn();
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = ON"_s));
  const WebhookEvents events = world.receipt(u"wamid.9"_s, ReceiptStatus::Delivered);
  QVERIFY(!world.take(events));
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = OFF"_s));
  QVERIFY(world.take(events));
  QCOMPARE(world.at.count(u"receipts"_s), 1);
}

void TestQueueStoreFaults::saysOnceThatTheStoreCannotBeWrittenAndOnceThatItCan()
{
  QueueWorld world;
  QVERIFY(world.start());
  // A turn without a write works all the same, as on a full disk.
  QVERIFY(world.at.store.database.run(
      u"CREATE TRIGGER full BEFORE UPDATE ON notifications_log BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  for (int i = 0; i < 10; ++i)
    world.queue->runTurn();
  QCOMPARE(world.problems.size(), 1);
  QVERIFY(world.queue->snapshot()->storeError);
  QVERIFY(world.at.store.database.run(u"DROP TRIGGER full"_s));
  QVERIFY(world.until([&] {
    world.pass(1'000);
    return world.at.now(message).status == Sent;
  }));
  QCOMPARE(world.problems.size(), 2);
  QCOMPARE(world.problems.first().kind, Problem::Kind::StoreFailed);
  QCOMPARE(world.problems.last().kind, Problem::Kind::StoreGoesOn);
  QVERIFY(!world.queue->snapshot()->storeError);
}

void TestQueueStoreFaults::endsThoughTheLastOutcomesCannotBeWritten()
{
  QueueWorld world;
  world.far.answerWith(kSilence);
  const Message message = world.at.insertMany(1).value(0);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = ON"_s));
  bool stopped = false;
  QObject::connect(world.queue.get(), &QueueProcessor::stopped, this, [&] { stopped = true; });
  world.queue->stop(1);
  QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.until([&] { return stopped; }));
  // What it looks like to the next start, which makes it unknown.
  QCOMPARE(world.at.now(message).status, Sending);
}

void TestQueueStoreFaults::settlesATimeOutAndItsLateAnswerInOneTurn()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith(kSilence);
  const Message message = world.at.insertMany(1).value(0);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  // The store refuses, so that both wait together for the next turn that it takes.
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = ON"_s));
  world.at.clock.advance(5'000);
  QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
  world.far.breakSilence({});
  QVERIFY(world.until([&] { return world.transport->inFlight() == 0; }));
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = OFF"_s));
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.attempts(message).size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueStoreFaults::writesTheLastOutcomesAsSoonAsItCan()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(5).size(), 5);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 5; }));
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = ON"_s));
  bool stopped = false;
  QObject::connect(world.queue.get(), &QueueProcessor::stopped, this, [&] { stopped = true; });
  world.far.breakSilence({});
  QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
  QVERIFY(world.until([&] { return !world.problems.isEmpty(); }));
  world.queue->stop(1);
  // A receipt rides along with each try to write, and hears that it was refused.
  for (int refusals = 0; refusals < 2;) {
    const int before = refusals;
    world.queue->takeWebhook(u"myoperator"_s, world.receipt(u"nobody's"_s, ReceiptStatus::Delivered),
                             [&](const Result<void> &taken) { refusals += taken ? 0 : 1; });
    QVERIFY(world.until([&] { return refusals > before; }));
    QVERIFY(!stopped);
  }
  QVERIFY(world.at.store.database.run(u"PRAGMA query_only = OFF"_s));
  QVERIFY(world.until([&] { return stopped; }));
  QCOMPARE(world.at.countOf(Sent), 5);
  QCOMPARE(world.at.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestQueueStoreFaults)
#include "tst_queuestorefaults.moc"
