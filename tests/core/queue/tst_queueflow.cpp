// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

#include <QSet>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
const FarEndAnswer kSilence{Kind::Silence, 0, {}, {}};

} // namespace

/// Which messages leave, and when.
class TestQueueFlow final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void drainsEverythingOnce();
  void keepsToTheRate();
  void goesOnWhenOnlyTheRateHeldItBack();
  void keepsToThePaceOfARecipient();
  void letsOthersPassOneCustomersMany();
  void sendsImmediateOnesFirst();
  void lendsTheQuarterOfTheImmediateOnesWhileNoneComes();
  void waitsForTheEndOfQuietHours();
  void waitsForTheTimeThatWasAskedFor();
  void expiresWhatIsTooLate();
  void expiresManyWithoutWaiting();
  void doesNotSeeABatchThatLoads();
  void letsOthersPassThoseWhoTakeNoMarketing();
  void remembersThePaceAfterARestart();
};

void TestQueueFlow::drainsEverythingOnce()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  const QList<Message> messages = world.at.insertMany(1'000);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.countOf(Sent) == 1'000; }, 20'000));
  QSet<QString> texts;
  for (const ScriptedFarEnd::Request &request : world.far.requests())
    texts << request.text;
  QCOMPARE(texts.size(), 1'000);
  QCOMPARE(world.far.requests().size(), 1'000);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueFlow::keepsToTheRate()
{
  QueueWorld world({{u"rate_limit"_s, u"10"_s}});
  QCOMPARE(world.at.insertMany(60).size(), 60);
  QVERIFY(world.start());
  QVERIFY(world.settle());
  int inSecond = 0;
  for (int second = 0; second < 5; ++second) {
    for (int i = 0; i < 50; ++i) {
      world.pass(20);
      QVERIFY(world.until([&] { return world.queue->inFlight() == 0; }));
    }
    const int sent = int(world.far.requests().size());
    QVERIFY2(sent - inSecond <= 11 && (second == 0 || sent - inSecond >= 9),
             qPrintable(QString::number(sent - inSecond)));
    inSecond = sent;
  }
}

void TestQueueFlow::goesOnWhenOnlyTheRateHeldItBack()
{
  QueueWorld world({{u"rate_limit"_s, u"10"_s}});
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(5).size(), 5);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() >= 1; }));
  // Nothing but the queue's own timer wakes it now: no answer comes, and nobody asks for a turn.
  world.at.clock.advance(150);
  QVERIFY(world.until([&] { return world.far.requests().size() >= 2; }));
  world.at.clock.advance(1'000);
  QVERIFY(world.until([&] { return world.far.requests().size() >= 3; }));
}

void TestQueueFlow::keepsToThePaceOfARecipient()
{
  QueueWorld world;
  QList<Message> messages;
  for (int i = 0; i < 30; ++i) {
    messages << world.at.draft();
    messages.last().phone = messages.first().phone;
  }
  QVERIFY(world.at.insert(messages));
  QVERIFY(world.start());
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  for (int i = 0; i < 29; ++i) {
    world.pass(5'999);
    QVERIFY(world.settle());
    QCOMPARE(world.far.requests().size(), 1 + i);
    world.pass(1);
    QVERIFY(world.settle());
    QCOMPARE(world.far.requests().size(), 2 + i);
  }
  QCOMPARE(world.at.countOf(Sent), 30);
}

void TestQueueFlow::letsOthersPassOneCustomersMany()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  QList<Message> messages;
  for (int i = 0; i < 1'000; ++i) {
    messages << world.at.draft();
    messages.last().phone = messages.first().phone;
  }
  messages << world.at.draft();
  QVERIFY(world.at.insert(messages));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(messages.last(), Sent));
  QCOMPARE(world.far.countOf(messages.first().phone), 1);
}

void TestQueueFlow::sendsImmediateOnesFirst()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(1'000).size(), 1'000);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 18; }));
  Message urgent = world.at.draft();
  urgent.immediate = true;
  QVERIFY(world.at.insert(urgent));
  world.queue->wake();
  QVERIFY(world.until([&] { return world.far.requests().size() == 19; }));
  QCOMPARE(world.far.requests().last().phone, urgent.phone);

  QList<Message> more;
  for (int i = 0; i < 3; ++i) {
    more << world.at.draft();
    more.last().immediate = true;
  }
  QVERIFY(world.at.insert(more));
  world.far.answerWith({});
  world.far.breakSilence({});
  // What leaves in one turn travels on several connections and may arrive in any order; hundreds still wait.
  QVERIFY(world.until([&] { return world.far.requests().size() >= 19 + 18; }));
  QSet<QString> next;
  for (int i = 19; i < 19 + 18; ++i)
    next << world.far.requests()[i].phone;
  QVERIFY(next.contains(QSet<QString>{more[0].phone, more[1].phone, more[2].phone}));
}

void TestQueueFlow::lendsTheQuarterOfTheImmediateOnesWhileNoneComes()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}, {u"max_in_flight"_s, u"40"_s}});
  QCOMPARE(world.at.insertMany(500).size(), 500);
  QVERIFY(world.start());
  // Answers come at once: after the first of them bulk may have nearly all of the wire.
  QVERIFY(world.until([&] { return world.far.requests().size() > 60; }));
  world.far.answerWith(kSilence);
  QVERIFY(world.until([&] { return world.queue->inFlight() == 39; }));
  world.pass(1'000);
  QCOMPARE(world.queue->inFlight(), 39);
  Message urgent = world.at.draft();
  urgent.immediate = true;
  QVERIFY(world.at.insert(urgent));
  world.pass(1'000);
  QCOMPARE(world.queue->inFlight(), 40);
}

void TestQueueFlow::waitsForTheEndOfQuietHours()
{
  QueueWorld world;
  // 15:40 UTC is 21:10 in India.
  world.at.clock.setWall(world.at.clock.wallMs() + 10 * kHourMs + 10 * kMinuteMs);
  world.makeQueue();
  Message offer = world.at.draft();
  offer.type = MessageType::NewProduct;
  offer.expiresAt += 48 * kHourMs;
  Message reminder = world.at.draft();
  QList<Message> both{offer, reminder};
  QVERIFY(world.at.insert(both));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(both[1], Sent));
  QCOMPARE(world.at.now(both[0]).status, Queued);
  const qint64 wait = 11 * kHourMs + 50 * kMinuteMs;
  QCOMPARE(world.at.now(both[0]).dueAt - world.at.clock.wallMs(), wait);
  world.pass(wait - 1);
  QVERIFY(world.settle());
  QCOMPARE(world.at.now(both[0]).status, Queued);
  world.pass(1);
  QVERIFY(world.untilStatus(both[0], Sent));
}

void TestQueueFlow::waitsForTheTimeThatWasAskedFor()
{
  QueueWorld world;
  Message later = world.at.draft();
  later.sendAt = world.at.clock.wallMs() + kHourMs;
  later.dueAt = *later.sendAt;
  QVERIFY(world.at.insert(later));
  QVERIFY(world.start());
  world.pass(kHourMs - 1);
  QVERIFY(world.settle());
  QCOMPARE(world.at.now(later).status, Queued);
  QCOMPARE(world.queue->snapshot()->nextDue, later.sendAt);
  world.pass(1);
  QVERIFY(world.untilStatus(later, Sent));
}

void TestQueueFlow::expiresWhatIsTooLate()
{
  QueueWorld world;
  QVERIFY(world.start());
  Message message = world.at.draft();
  message.expiresAt = world.at.clock.wallMs();
  QVERIFY(world.at.insert(message));
  world.pass(0);
  QCOMPARE(world.at.now(message).status, Expired);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 0);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueFlow::expiresManyWithoutWaiting()
{
  QueueWorld world;
  QList<Message> messages;
  for (int i = 0; i < 1'200; ++i) {
    messages << world.at.draft();
    messages.last().expiresAt = world.at.clock.wallMs();
  }
  QVERIFY(world.at.insert(messages));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.countOf(Expired) == 1'200; }));
}

void TestQueueFlow::doesNotSeeABatchThatLoads()
{
  QueueWorld world;
  WriteScope scope(world.at.store.database);
  const Result<LoadingBatch> batch =
      world.at.store.batches.begin(scope, u"sheet"_s, MessageType::DeliveryReminder, u"print"_s, 0);
  QVERIFY(batch && scope.commit());
  Message row = world.at.draft();
  row.batchId = batch->id;
  Message urgent = world.at.draft();
  urgent.batchId = batch->id;
  urgent.immediate = true;
  QList<Message> both{row, urgent};
  QVERIFY(world.at.insert(both));
  QVERIFY(world.start());
  world.pass(kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 0);
  WriteScope opening(world.at.store.database);
  QVERIFY(world.at.store.batches.open(opening, batch->id) && opening.commit());
  world.queue->wake();
  QVERIFY(world.until([&] { return world.at.countOf(Sent) == 2; }));
}

void TestQueueFlow::letsOthersPassThoseWhoTakeNoMarketing()
{
  QueueWorld world({{u"churn_risk.quiet_hours"_s, u"off"_s}, {u"rate_limit"_s, u"100000"_s}});
  QList<Message> messages;
  for (int i = 0; i < 300; ++i) {
    messages << world.at.draft();
    messages.last().type = MessageType::ChurnRisk;
  }
  messages << world.at.draft();
  QVERIFY(world.at.insert(messages));
  QVERIFY(world.at.store.database.run(
      u"UPDATE customers SET opted_out_at = 1 WHERE phone <> '%1'"_s.arg(messages.last().phone)));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(messages.last(), Sent));
  QCOMPARE(world.at.countOf(Skipped), 300);
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueFlow::remembersThePaceAfterARestart()
{
  QueueWorld world;
  Message first = world.at.draft();
  QVERIFY(world.at.insert(first));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(first, Sent));
  world.makeQueue();
  Message second = world.at.draft();
  second.phone = first.phone;
  QVERIFY(world.at.insert(second));
  QVERIFY(world.start());
  world.pass(5'000);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  world.pass(1'000);
  QVERIFY(world.untilStatus(second, Sent));
}

QTEST_GUILESS_MAIN(TestQueueFlow)
#include "tst_queueflow.moc"
