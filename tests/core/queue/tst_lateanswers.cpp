// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;

FarEndAnswer answer(int status, const QByteArray &body = "{}", const QByteArray &headers = {})
{
  return {Kind::Answer, status, body, headers};
}

FarEndAnswer refusal(int status, const QByteArray &code)
{
  return answer(status, "{\"status\":\"error\",\"error\":{\"code\":\"" + code + "\",\"message\":\"words\"}}");
}

} // namespace

/// An answer that comes after nobody waited for it any longer: it still tells what became of its attempt.
class TestLateAnswers final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void settlesByALateAnswer();
  void takesALateAnswerForAMessageThatWaitsToBeSentAgain();
  void tellsALateAnswerFromTheAnswerToTheNextAttempt();
  void staysSentWhateverTheNextAttemptBrings_data();
  void staysSentWhateverTheNextAttemptBrings();
  void standsAsSentThoughTheNextAttemptWasRefusedBefore_data();
  void standsAsSentThoughTheNextAttemptWasRefusedBefore();
  void takesALateAnswerAfterAPersonGaveUp();
  void believesAFailureMoreThanALateAnswer();
};

void TestLateAnswers::settlesByALateAnswer()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QCOMPARE(world.at.now(message).errorCode, u"no-answer"_s);
  world.at.clock.advance(20'000);
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.at.now(message).providerMessageId, u"wamid.1"_s);
  QCOMPARE(world.attempts(message).size(), 1);
  QCOMPARE(world.attempts(message).first().latencyMs, std::optional<qint64>(25'000));
  QCOMPARE(world.at.faults(), QStringList());
}

void TestLateAnswers::takesALateAnswerForAMessageThatWaitsToBeSentAgain()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.sendAgain(message, world.at.clock.wallMs() + kMinuteMs));
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  world.pass(2 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
}

void TestLateAnswers::tellsALateAnswerFromTheAnswerToTheNextAttempt()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.requests().size() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.sendAgain(message, world.at.clock.wallMs()));
  world.pass(6'000);
  QVERIFY(world.until([&] { return world.far.requests().size() == 2; }));
  // The first attempt is refused late; the second is still on its way.
  world.far.breakFirstSilence(answer(400));
  QVERIFY(world.until([&] { return world.attempts(message).first().outcome == u"refused"_s; }));
  QVERIFY(world.at.now(message).status == Sending || world.at.now(message).status == MessageStatus::Unknown);
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.attempts(message).last().providerMessageId, u"wamid.2"_s);
}

void TestLateAnswers::staysSentWhateverTheNextAttemptBrings_data()
{
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("second");
  QTest::addColumn<bool>("pauses");
  const auto row = [](const char *name, const FarEndAnswer &a, const char *second, bool pauses = false) {
    QTest::newRow(name) << a.status << a.body << QString::fromLatin1(second) << pauses;
  };
  row("later", answer(429), "later");
  row("later, a retry", refusal(400, "131016"), "later");
  row("refused", refusal(400, "131026"), "refused");
  row("the account", answer(401), "account", true);
  row("not sure", answer(500), "unknown");
}

// Accepted twice is bad enough: once more, or a failure in the history, would be wrong.
void TestLateAnswers::staysSentWhateverTheNextAttemptBrings()
{
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  QCOMPARE(message.attempt, 2);
  world.far.breakFirstSilence({});
  QVERIFY(world.until([&] { return world.attempts(message).first().outcome == u"accepted"_s; }));
  QCOMPARE(world.at.now(message).status, Sending);
  world.far.breakSilence(answer(status, body));
  QVERIFY(world.until([&] { return world.attempts(message).last().outcome != u"sending"_s; }));
  const Message after = world.at.now(message);
  QCOMPARE(after.status, Sent);
  QCOMPARE(after.providerMessageId, u"wamid.1"_s);
  QCOMPARE(after.errorCode, QString());
  QTEST(world.attempts(message).last().outcome, "second");
  QTEST(!world.at.store.settings.stops()->paused.isEmpty(), "pauses");
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 2);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestLateAnswers::standsAsSentThoughTheNextAttemptWasRefusedBefore_data()
{
  QTest::addColumn<ReceiptStatus>("before");
  QTest::addColumn<MessageStatus>("becomes");
  QTest::newRow("nothing was heard of it") << ReceiptStatus::Accepted << Sent;
  QTest::newRow("its failure came before the answer") << ReceiptStatus::Failed << Failed;
  QTest::newRow("it was read before the answer") << ReceiptStatus::Read << Read;
}

// What became of a message is what became of the attempt that the provider took.
void TestLateAnswers::standsAsSentThoughTheNextAttemptWasRefusedBefore()
{
  QFETCH(ReceiptStatus, before);
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  const Message message = world.sendTwiceUnsure();
  QCOMPARE(message.attempt, 2);
  world.far.breakLastSilence(refusal(400, "131026"));
  QVERIFY(world.untilStatus(message, Failed));
  if (before != ReceiptStatus::Accepted)
    QVERIFY(world.take(world.receipt(u"wamid.1"_s, before, u"131026"_s)));
  world.far.breakFirstSilence({});
  QVERIFY(world.until([&] { return world.attempts(message).first().providerMessageId == u"wamid.1"_s; }));
  const Message after = world.at.now(message);
  QTEST(after.status, "becomes");
  QCOMPARE(after.errorCode, after.status == Failed ? u"131026"_s : QString());
  QCOMPARE(world.attempts(message).last().outcome, u"refused"_s);
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 2);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestLateAnswers::takesALateAnswerAfterAPersonGaveUp()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.silent() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.giveUpOn(message));
  QVERIFY(world.sendAgain(message, world.at.clock.wallMs() + kMinuteMs));
  world.far.breakSilence({});
  QVERIFY(world.untilStatus(message, Sent));
  world.pass(2 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestLateAnswers::believesAFailureMoreThanALateAnswer()
{
  QueueWorld world({{u"request_timeout_s"_s, u"5"_s}});
  world.far.answerWith({Kind::Silence, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.far.silent() == 1; }));
  world.at.clock.advance(5'000);
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  QVERIFY(world.take(world.receiptNaming(message, u"wamid.1"_s, ReceiptStatus::Failed, u"131016"_s)));
  QCOMPARE(world.at.now(message).status, Queued);
  world.far.breakSilence({});
  QVERIFY(world.until([&] { return !world.attempts(message).first().providerMessageId.isEmpty(); }));
  QCOMPARE(world.at.now(message).status, Queued);
  QCOMPARE(world.attempts(message).first().outcome, u"failed"_s);
  QCOMPARE(world.attempts(message).first().code, u"131016"_s);
  world.far.answerWith({});
  world.pass(6 * kMinuteMs);
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.far.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "tst_lateanswers.moc"
