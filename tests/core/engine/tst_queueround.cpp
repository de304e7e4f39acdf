// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/engine.h"
#include "engine/queueround.h"
#include "fakeclock.h"
#include "scriptedfarend.h"
#include "store/writescope.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongMs = 60'000;

/// An engine, a far end that does as it is told, and messages for it.
struct Office
{
  Office() { initResources(); }

  [[nodiscard]] bool open()
  {
    // The clock stands still, so that a rate would never let a third message leave.
    return engine.open(folder.path(), u"myoperator"_s) && engine.setSetting(u"rate_limit"_s, u"1000000"_s, u"test"_s);
  }
  [[nodiscard]] bool startSending()
  {
    SendingOptions options;
    options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = u"account"_s;
    options.credentials.apiUrl = far.url().toString();
    return engine.startSending(options).has_value();
  }
  /// A message to customer number `number`; its seq.
  qint64 give(int number, std::optional<qint64> sendAt = {})
  {
    Draft draft;
    draft.phone = u"+9198765432%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    draft.type = u"delivery_reminder"_s;
    draft.context = {{u"customer_name"_s, u"Asha"_s}, {u"delivery_date"_s, u"Jan 29"_s}, {u"area"_s, u"Kothrud"_s}};
    draft.reference = u"sub-%1"_s.arg(number);
    draft.sendAt = sendAt;
    const Result<Submitted> submitted = engine.submit(draft);
    return submitted && std::holds_alternative<Message>(*submitted) ? std::get<Message>(*submitted).id.seq : 0;
  }
  /// Runs a round to its end; nullopt when it does not end.
  [[nodiscard]] std::optional<RoundResult> run(qint64 limitMs = kLongMs, const QList<qint64> &only = {})
  {
    QueueRound round(engine, limitMs);
    round.onlyFor(only);
    std::optional<RoundResult> result;
    int ends = 0;
    round.start([&](const Result<RoundResult> &end) {
      ++ends;
      if (end)
        result = *end;
    });
    const bool ended = ends == 0 && QTest::qWaitFor([&] { return ends > 0; }, 20'000);
    return ended && ends == 1 ? result : std::nullopt;
  }

  QTemporaryDir folder;
  FakeClock clock;
  ScriptedFarEnd far;
  Engine engine{clock, Random(1)};
};

FarEndAnswer answer(int status)
{
  FarEndAnswer answer;
  answer.status = status;
  if (status != 200)
    answer.body = "{}";
  return answer;
}

} // namespace

/// A round through the queue ends when everything that was due has been tried once, and counts each message once.
class TestQueueRound final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void countsHowEachMessageEnded();
  void countsNothingTwice();
  void isOverAtOnceWithNothingDue();
  void waitsForWhatIsOnItsWay();
  void endsWithItsOwnMessages();
  void saysWhatStopsTheQueue_data();
  void saysWhatStopsTheQueue();
  void endsWhenTheAccountIsAtFault();
  void endsWhenTheEngineStops();
  void endsAtItsLimit();
  void seesWhatAnotherProcessSends();
};

void TestQueueRound::countsHowEachMessageEnded()
{
  Office office;
  QVERIFY(office.open());
  office.far.setScript([](const ScriptedFarEnd::Request &request) {
    const int number = request.phone.right(2).toInt();
    return answer(number == 1 ? 400 : number == 2 ? 429 : number == 3 ? 500 : 200);
  });
  for (int number = 1; number <= 30; ++number)
    QVERIFY(office.give(number) > 0);
  QVERIFY(office.give(31, office.clock.wallMs() + 60'000) > 0);
  QVERIFY(office.startSending());
  const std::optional<RoundResult> result = office.run();
  QVERIFY(result);
  QCOMPARE(result->end, RoundEnd::AllTried);
  QCOMPARE(result->tally, (AttemptTally{27, 1, 1, 1}));
  QCOMPARE(office.far.requests().size(), 30);
}

void TestQueueRound::countsNothingTwice()
{
  Office office;
  QVERIFY(office.open());
  QVERIFY(office.startSending());
  for (int number = 1; number <= 3; ++number) {
    QVERIFY(office.give(number) > 0);
    const std::optional<RoundResult> result = office.run();
    QVERIFY(result);
    QCOMPARE(result->tally, (AttemptTally{1, 0, 0, 0}));
  }
}

void TestQueueRound::isOverAtOnceWithNothingDue()
{
  Office office;
  QVERIFY(office.open());
  QVERIFY(office.startSending());
  QVERIFY(office.give(1, office.clock.wallMs() + 60'000) > 0);
  const std::optional<RoundResult> result = office.run();
  QVERIFY(result);
  QCOMPARE(result->end, RoundEnd::AllTried);
  QCOMPARE(result->tally.all(), 0);
}

void TestQueueRound::waitsForWhatIsOnItsWay()
{
  Office office;
  QVERIFY(office.open());
  office.far.answerWith({FarEndAnswer::Kind::Silence, 200, {}, {}});
  QVERIFY(office.startSending());
  QVERIFY(office.give(1) > 0);
  QTRY_COMPARE(office.far.silent(), 1);
  office.clock.advance(2'000);
  QueueRound round(office.engine, kLongMs);
  std::optional<RoundResult> result;
  round.start([&](const Result<RoundResult> &end) { result = end.value_or(RoundResult()); });
  // Given after the round began: it does not wait for this one.
  office.clock.advance(1);
  QVERIFY(office.give(2) > 0);
  QTRY_COMPARE(office.far.silent(), 2);
  QVERIFY(!result);
  office.far.breakFirstSilence(answer(200));
  QTRY_VERIFY(result);
  QCOMPARE(result->end, RoundEnd::AllTried);
  QCOMPARE(result->tally, (AttemptTally{1, 0, 0, 0}));
}

void TestQueueRound::endsWithItsOwnMessages()
{
  Office office;
  QVERIFY(office.open());
  office.far.setScript([](const ScriptedFarEnd::Request &request) {
    FarEndAnswer one = answer(200);
    if (!request.phone.endsWith(u"05"_s))
      one.kind = FarEndAnswer::Kind::Silence;
    return one;
  });
  QList<qint64> seqs;
  for (int number = 1; number <= 5; ++number)
    seqs << office.give(number);
  QVERIFY(office.startSending());
  const std::optional<RoundResult> result = office.run(kLongMs, {seqs.last()});
  QVERIFY(result);
  QCOMPARE(result->end, RoundEnd::AllTried);
  QCOMPARE((*office.engine.store().messages.find(seqs.last()))->status, MessageStatus::Sent);
}

void TestQueueRound::saysWhatStopsTheQueue_data()
{
  QTest::addColumn<QString>("stop");
  QTest::addColumn<RoundEnd>("end");
  QTest::newRow("paused") << u"paused"_s << RoundEnd::Paused;
  QTest::newRow("held") << u"held"_s << RoundEnd::Held;
  QTest::newRow("nobody sends") << QString() << RoundEnd::NotSending;
}

void TestQueueRound::saysWhatStopsTheQueue()
{
  QFETCH(QString, stop);
  Office office;
  QVERIFY(office.open());
  QVERIFY(office.give(1) > 0);
  if (!stop.isEmpty()) {
    WriteScope scope(office.engine.store().database);
    QVERIFY(office.engine.store().settings.setFact(scope, stop, u"x"_s) && scope.commit());
    QVERIFY(office.startSending());
  }
  const std::optional<RoundResult> result = office.run();
  QVERIFY(result);
  QTEST(result->end, "end");
  QCOMPARE(result->tally.all(), 0);
  QCOMPARE(office.far.requests().size(), 0);
}

void TestQueueRound::endsWhenTheAccountIsAtFault()
{
  Office office;
  QVERIFY(office.open());
  office.far.answerWith(answer(401));
  QVERIFY(office.give(1) > 0);
  QVERIFY(office.startSending());
  const std::optional<RoundResult> result = office.run();
  QVERIFY(result);
  QCOMPARE(result->end, RoundEnd::Paused);
  QCOMPARE(result->tally, (AttemptTally{0, 0, 1, 0}));
}

void TestQueueRound::endsWhenTheEngineStops()
{
  Office office;
  QVERIFY(office.open());
  office.far.answerWith({FarEndAnswer::Kind::Silence, 200, {}, {}});
  for (int number = 1; number <= 60; ++number)
    QVERIFY(office.give(number) > 0);
  QVERIFY(office.startSending());
  QueueRound round(office.engine, kLongMs);
  std::optional<RoundResult> result;
  round.start([&](const Result<RoundResult> &end) { result = end.value_or(RoundResult()); });
  QTRY_VERIFY(office.far.silent() > 0);
  office.engine.stop();
  office.far.breakSilence(answer(200));
  QTRY_VERIFY_WITH_TIMEOUT(result, 10'000);
  QCOMPARE(result->end, RoundEnd::NotSending);
  QVERIFY(result->tally.sent > 0);
}

void TestQueueRound::endsAtItsLimit()
{
  Office office;
  QVERIFY(office.open());
  office.far.answerWith({FarEndAnswer::Kind::Silence, 200, {}, {}});
  QVERIFY(office.give(1) > 0);
  QVERIFY(office.startSending());
  const std::optional<RoundResult> result = office.run(100);
  QVERIFY(result);
  QCOMPARE(result->end, RoundEnd::TimeUp);
  QCOMPARE(result->tally.all(), 0);
}

void TestQueueRound::seesWhatAnotherProcessSends()
{
  Office office;
  QVERIFY(office.open());
  Engine viewer(office.clock, Random(2));
  QVERIFY(viewer.open(office.folder.path(), u"myoperator"_s));
  for (int number = 1; number <= 3; ++number)
    QVERIFY(office.give(number) > 0);
  QueueRound round(viewer, kLongMs);
  round.watchOther();
  std::optional<RoundResult> result;
  round.start([&](const Result<RoundResult> &end) { result = end.value_or(RoundResult()); });
  QVERIFY(office.startSending());
  QTRY_VERIFY(result);
  QCOMPARE(result->end, RoundEnd::AllTried);
  QCOMPARE(result->tally, (AttemptTally{3, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestQueueRound)
#include "tst_queueround.moc"
