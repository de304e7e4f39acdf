// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"
#include "send/probe.h"

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
const FarEndAnswer kSilence{Kind::Silence, 0, {}, {}};

} // namespace

/// When nothing may leave, and how the queue goes on afterwards.
class TestQueueStops final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void claimsNothingAfterAPause();
  void opensTheBreakerAfterFive();
  void probesAndGoesOnByItself();
  void holdsWhenTheClockJumps_data();
  void holdsWhenTheClockJumps();
  void holdsAgainAtTheNextJump();
  void goesOnWhenAnotherProcessReleasedIt();
  void holdsWhenTheClockIsBeforeTheNewestMessage();
  void findsWhatADeadEngineLeft();
  void givesTheWireAMomentWhenItStops();
  void stopsAtOnceWhenNothingIsOnTheWire();
  void sweepsNothingWhileItIsHeld();
  void learnsNothingOfTheProviderFromWhatItCannotCarry();
  void saysThatItHasStoppedEachTimeItIsAsked();
};

void TestQueueStops::claimsNothingAfterAPause()
{
  QueueWorld world;
  QCOMPARE(world.at.insertMany(500).size(), 500);
  Store other;
  QVERIFY(other.open(world.at.file(), 0));
  QVERIFY(world.start());
  QVERIFY(world.until([&] {
    world.pass(50);
    return world.at.countOf(Sent) > 20;
  }));
  WriteScope scope(other.database);
  QVERIFY(other.settings.pause(scope, u"Asha"_s, 0) && scope.commit());
  const qint64 claimed = world.at.count(u"attempts"_s);
  for (int i = 0; i < 50; ++i)
    world.pass(50);
  QVERIFY(world.settle());
  QCOMPARE(world.at.count(u"attempts"_s), claimed);
  QCOMPARE(world.far.requests().size(), claimed);
  QVERIFY(world.queue->resume(u"Asha"_s));
  QVERIFY(world.until(
      [&] {
        world.pass(50);
        return world.at.countOf(Sent) == 500;
      },
      10'000));
}

void TestQueueStops::opensTheBreakerAfterFive()
{
  QueueWorld world({{u"rate_limit"_s, u"20"_s}});
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  QCOMPARE(world.at.insertMany(50).size(), 50);
  QVERIFY(world.start());
  QVERIFY(world.until([&] {
    world.pass(50);
    return !world.problems.isEmpty();
  }));
  QCOMPARE(world.problems.first().kind, Problem::Kind::ProviderSilent);
  QVERIFY(world.queue->snapshot()->providerSilent);
  // What was on the wire when it opened still arrives.
  QVERIFY(world.settle());
  const auto before = world.far.requests().size();
  QVERIFY(before >= 5 && before <= 15);
  for (int i = 0; i < 20; ++i)
    world.pass(1'000);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), before);
  QCOMPARE(world.problems.size(), 1);
}

void TestQueueStops::probesAndGoesOnByItself()
{
  QueueWorld world;
  world.far.goAway();
  QCOMPARE(world.at.insertMany(30).size(), 30);
  QVERIFY(world.start());
  const auto silent = [&] { return world.queue->snapshot()->providerSilent; };
  QVERIFY(world.until([&] {
    world.pass(10);
    return silent() && world.queue->inFlight() == 0;
  }));
  const qint64 attempts = world.at.count(u"attempts"_s);
  // Nobody listens: the probes fail, and no message is tried.
  for (const qint64 wait : {30'000, 60'000, 120'000}) {
    world.pass(wait);
    QVERIFY(world.until([&] { return world.transport->findChildren<Probe *>().isEmpty(); }));
    QCOMPARE(world.at.count(u"attempts"_s), attempts);
  }
  // Somebody listens, and is still confused: one message is tried, no more.
  world.far.comeBack();
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  world.pass(300'000);
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  QVERIFY(silent());
  world.far.answerWith({});
  world.pass(300'000);
  QVERIFY(world.until([&] {
    world.pass(100);
    return world.at.countOf(Sent) == 29;
  }));
  QVERIFY(!silent());
  QCOMPARE(world.problems.size(), 1);
}

void TestQueueStops::holdsWhenTheClockJumps_data()
{
  QTest::addColumn<qint64>("jump");
  QTest::newRow("a day forward") << kDayMs;
  QTest::newRow("a day back") << -kDayMs;
  QTest::newRow("to 1970") << qint64(-1'769'578'200'000);
  QTest::newRow("six minutes forward") << 6 * kMinuteMs;
}

void TestQueueStops::holdsWhenTheClockJumps()
{
  QFETCH(qint64, jump);
  QueueWorld world;
  QVERIFY(world.start());
  world.queue->runTurn();
  Message message = world.at.draft();
  message.dueAt += 1'000;
  QVERIFY(world.at.insert(message));
  world.at.clock.setWall(world.at.clock.wallMs() + jump);
  for (int i = 0; i < 5; ++i)
    world.pass(kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.at.now(message).status, Queued);
  QCOMPARE(world.at.store.settings.stops()->held, u"clock"_s);
  QCOMPARE(world.problems, (QList<Problem>{{Problem::Kind::ClockWrong, {}}}));

  world.at.clock.setWall(world.at.clock.wallMs() - jump);
  QVERIFY(world.queue->resume(u"Asha"_s));
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.problems.size(), 1);
}

void TestQueueStops::holdsAgainAtTheNextJump()
{
  QueueWorld world;
  QVERIFY(world.start());
  for (int i = 1; i <= 3; ++i) {
    world.at.clock.setWall(world.at.clock.wallMs() + kDayMs);
    world.pass(0);
    QCOMPARE(world.at.store.settings.stops()->held, u"clock"_s);
    QCOMPARE(world.problems.size(), i);
    QVERIFY(world.queue->resume(u"Asha"_s));
    world.pass(kMinuteMs);
    QVERIFY(!world.at.store.settings.stops()->any());
  }
}

void TestQueueStops::goesOnWhenAnotherProcessReleasedIt()
{
  QueueWorld world;
  QVERIFY(world.start());
  Store other;
  QVERIFY(other.open(world.at.file(), 0));
  for (int i = 1; i <= 2; ++i) {
    world.at.clock.setWall(world.at.clock.wallMs() + kDayMs);
    world.pass(0);
    QCOMPARE(world.problems.size(), i);
    WriteScope scope(other.database);
    QVERIFY(other.settings.resume(scope, u"Asha"_s, 0) && scope.commit());
    world.pass(0);
    Message message = world.at.draft();
    QVERIFY(world.at.insert(message));
    world.pass(0);
    QVERIFY(world.untilStatus(message, Sent));
    QCOMPARE(world.problems.size(), i);
  }
}

void TestQueueStops::holdsWhenTheClockIsBeforeTheNewestMessage()
{
  QueueWorld world;
  QCOMPARE(world.at.insertMany(1).size(), 1);
  world.at.clock.setWall(world.at.clock.wallMs() - kMinuteMs);
  world.makeQueue();
  QVERIFY(world.start());
  world.pass(1'000);
  QCOMPARE(world.at.store.settings.stops()->held, u"clock"_s);
  QVERIFY(world.queue->resume(u"Asha"_s));
  world.pass(kMinuteMs);
  QVERIFY(world.until([&] { return world.at.countOf(Sent) == 1; }));
}

void TestQueueStops::findsWhatADeadEngineLeft()
{
  QueueWorld world;
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(5).size(), 5);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() >= 1; }));
  const auto sending = world.at.countOf(Sending);
  QVERIFY(sending > 0);
  world.makeQueue(); // the old one dies without a word
  QCOMPARE(world.at.countOf(Sending), sending);
  QVERIFY(world.start());
  QCOMPARE(world.at.countOf(MessageStatus::Unknown), sending);
  QCOMPARE(world.at.countOf(Sending), 0);
  QCOMPARE(world.at.count(u"notifications_log WHERE error_code = 'crash'"_s), sending);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueStops::givesTheWireAMomentWhenItStops()
{
  QueueWorld world({{u"rate_limit"_s, u"100000"_s}});
  world.far.answerWith(kSilence);
  QCOMPARE(world.at.insertMany(30).size(), 30);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 18; }));
  bool stopped = false;
  QObject::connect(world.queue.get(), &QueueProcessor::stopped, this, [&] { stopped = true; });
  world.far.breakFirstSilence({});
  world.queue->stop(200);
  QVERIFY(world.until([&] { return stopped; }));
  QCOMPARE(world.at.countOf(Sent), 1);
  QCOMPARE(world.at.countOf(MessageStatus::Unknown), 17);
  QCOMPARE(world.at.countOf(Queued), 12);
  QCOMPARE(world.far.requests().size(), 18);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestQueueStops::stopsAtOnceWhenNothingIsOnTheWire()
{
  QueueWorld world;
  QVERIFY(world.start());
  bool stopped = false;
  QObject::connect(world.queue.get(), &QueueProcessor::stopped, this, [&] { stopped = true; });
  world.queue->stop(60'000);
  QVERIFY(world.until([&] { return stopped; }, 2'000));
}

void TestQueueStops::sweepsNothingWhileItIsHeld()
{
  QueueWorld world;
  {
    WriteScope scope(world.at.store.database);
    QVERIFY(world.at.store.settings.setFact(scope, fact::held, u"account"_s) && scope.commit());
  }
  QVERIFY(world.start());
  for (int i = 0; i < 3; ++i)
    world.pass(6 * kMinuteMs);
  QVERIFY(!world.queue->snapshot()->lastSweep);
  QVERIFY(world.queue->resume(u"Asha"_s));
  world.pass(6 * kMinuteMs);
  QCOMPARE(world.queue->snapshot()->lastSweep, world.at.clock.wallMs());
}

void TestQueueStops::learnsNothingOfTheProviderFromWhatItCannotCarry()
{
  QueueWorld world;
  world.far.goAway();
  QCOMPARE(world.at.insertMany(6).size(), 6);
  QVERIFY(world.start());
  const auto silent = [&] { return world.queue->snapshot()->providerSilent; };
  QVERIFY(world.until([&] {
    world.pass(10);
    return silent() && world.queue->inFlight() == 0;
  }));
  // The connection works again; the one message that may try it has a picture.
  world.far.comeBack();
  world.far.answerWith({Kind::Answer, 500, "{}", {}});
  Message picture = world.at.draft();
  picture.media = Media{u"image"_s, u"https://dairy.example/a.png"_s, {}, {}};
  picture.immediate = true;
  QVERIFY(world.at.insert(picture));
  world.pass(30'000);
  QVERIFY(world.untilStatus(picture, Failed));
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  QVERIFY(world.settle());
  QVERIFY(silent());
  QCOMPARE(world.far.requests().size(), 1);
}

void TestQueueStops::saysThatItHasStoppedEachTimeItIsAsked()
{
  QueueWorld world;
  QVERIFY(world.start());
  int stopped = 0;
  QObject::connect(world.queue.get(), &QueueProcessor::stopped, this, [&] { ++stopped; });
  for (int i = 1; i <= 2; ++i) {
    world.queue->stop();
    QVERIFY(world.until([&] { return stopped == i; }));
  }
}

QTEST_GUILESS_MAIN(TestQueueStops)
#include "tst_queuestops.moc"
