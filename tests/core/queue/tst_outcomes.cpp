// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueworld.h"

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;
using Kind = FarEndAnswer::Kind;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

FarEndAnswer answer(int status, const QByteArray &body = "{}", const QByteArray &headers = {})
{
  return {Kind::Answer, status, body, headers};
}

FarEndAnswer refusal(int status, const QByteArray &code)
{
  return answer(status, "{\"status\":\"error\",\"error\":{\"code\":\"" + code + "\",\"message\":\"words\"}}");
}

} // namespace

/// The outcome rule from end to end: what the far end does, and what becomes of the message.
class TestOutcomes final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void commitsTheClaimBeforeAByteLeaves();
  void followsTheOutcomeRule_data();
  void followsTheOutcomeRule();
  void waitsAsLongAsTheProviderAsks_data();
  void waitsAsLongAsTheProviderAsks();
  void sendsOnceWhenTheConnectionIsClosed();
  void retriesThreeTimesThenFails();
  void keepsAMessageThatNobodyCouldReach();
  void failsWhatTheProviderCannotCarry();
  void pausesOnceForAFaultOfTheAccount();
  void skipsMarketingAfterAnOptOut();
  void pausesATemplateAfterTwentyEqualRefusals();
};

void TestOutcomes::commitsTheClaimBeforeAByteLeaves()
{
  QueueWorld world;
  Store other;
  QVERIFY(other.openForReading(world.at.file()));
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  std::optional<Message> seen;
  world.far.setScript([&](const ScriptedFarEnd::Request &) {
    seen = *other.messages.find(message.id.seq);
    return FarEndAnswer();
  });
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, Sent));
  QVERIFY(seen);
  QCOMPARE(seen->status, Sending);
  QCOMPARE(seen->attempt, 1);
  const Message after = world.at.now(message);
  QCOMPARE(after.providerMessageId, u"wamid.1"_s);
  QCOMPARE(after.sentAt, std::optional(world.at.clock.wallMs()));
  QCOMPARE(world.at.faults(), QStringList());
}

void TestOutcomes::followsTheOutcomeRule_data()
{
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("becomes");
  QTest::addColumn<QString>("attempt");
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("retries");
  QTest::addColumn<bool>("pauses");
  const auto row = [](const char *name, const FarEndAnswer &a, const char *becomes, const char *attempt,
                      const char *code, int retries = 0, bool pauses = false) {
    QTest::newRow(name) << a.status << a.body << QString::fromLatin1(becomes) << QString::fromLatin1(attempt)
                        << QString::fromLatin1(code) << retries << pauses;
  };
  row("200 with an id", answer(200, R"({"message_id":"a"})"), "sent", "accepted", "");
  row("200 with a nested id", answer(200, R"({"data":{"message_id":"a"}})"), "sent", "accepted", "");
  row("200 without an id", answer(200, R"({"status":"ok"})"), "unknown", "unknown", "http-200");
  row("200 with garbage", answer(200, "<html>busy</html>"), "unknown", "unknown", "http-200");
  row("400", answer(400), "failed", "refused", "http-400");
  row("code of class permanent", refusal(400, "131026"), "failed", "refused", "131026");
  row("code of class optout", refusal(400, "131050"), "failed", "refused", "131050");
  row("code of class retry", refusal(400, "131016"), "queued", "later", "131016", 1);
  row("code of class retry-slow", refusal(400, "131049"), "queued", "later", "131049", 1);
  row("code of class pace", refusal(400, "131056"), "queued", "later", "131056", 1);
  row("code of class account", refusal(400, "131042"), "queued", "account", "131042", 0, true);
  row("an empty wallet with 200", refusal(200, "INSUFFICIENT_BALANCE"), "queued", "account", "INSUFFICIENT_BALANCE", 0,
      true);
  for (const int status : {301, 307, 401, 402, 403, 404, 405, 407}) {
    const QByteArray number = QByteArray::number(status);
    row(number.constData(), answer(status), "queued", "account", QByteArray("http-" + number).constData(), 0, true);
  }
  row("408", answer(408), "queued", "later", "http-408", 1);
  row("429", answer(429), "queued", "later", "http-429", 0);
  row("500", answer(500), "unknown", "unknown", "http-500");
  row("503 without a time", answer(503), "unknown", "unknown", "http-503");
}

void TestOutcomes::followsTheOutcomeRule()
{
  QFETCH(int, status);
  QFETCH(QByteArray, body);
  QFETCH(QString, code);
  QueueWorld world;
  world.far.answerWith(answer(status, body));
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.now(message).attempt == 1 && world.at.now(message).status != Sending; }));

  const Message after = world.at.now(message);
  QTEST(QString(wireName(after.status)), "becomes");
  QTEST(after.retries, "retries");
  QCOMPARE(after.errorCode, code);
  QTEST(world.attempts(message).first().outcome, "attempt");
  QTEST(!world.at.store.settings.stops()->paused.isEmpty(), "pauses");
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestOutcomes::waitsAsLongAsTheProviderAsks_data()
{
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("retryAfter");
  QTest::addColumn<qint64>("wait");
  QTest::addColumn<int>("retries");
  QTest::newRow("429, seconds") << 429 << QByteArray("90") << qint64(90'000) << 0;
  QTest::newRow("429, at once") << 429 << QByteArray("0") << qint64(1'000) << 0;
  QTest::newRow("429, a date") << 429 << QByteArray("Wed, 28 Jan 2026 05:32:00 GMT") << 2 * kMinuteMs << 0;
  QTest::newRow("429, nonsense") << 429 << QByteArray("soon") << kMinuteMs << 0;
  QTest::newRow("429, a year") << 429 << QByteArray("31536000") << kDayMs << 0;
  QTest::newRow("503, seconds") << 503 << QByteArray("120") << 2 * kMinuteMs << 1;
}

void TestOutcomes::waitsAsLongAsTheProviderAsks()
{
  QFETCH(int, status);
  QFETCH(QByteArray, retryAfter);
  QFETCH(qint64, wait);
  QueueWorld world;
  world.far.answerWith(answer(status, "{}", "Retry-After: " + retryAfter + "\r\n"));
  Message message = world.at.draft();
  message.expiresAt += 7 * kDayMs;
  message.immediate = true; // the recipient's pace would make a bulk one wait longer
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.now(message).attempt == 1 && world.at.now(message).status == Queued; }));
  QCOMPARE(world.at.now(message).dueAt - world.at.clock.wallMs(), wait);
  QTEST(world.at.now(message).retries, "retries");

  world.far.answerWith({});
  world.pass(wait - 1);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  world.pass(1);
  QVERIFY(world.untilStatus(message, Sent));
}

void TestOutcomes::sendsOnceWhenTheConnectionIsClosed()
{
  QueueWorld world;
  world.far.answerWith({Kind::Close, 0, {}, {}});
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, MessageStatus::Unknown));
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.now(message).status, MessageStatus::Unknown);
}

void TestOutcomes::retriesThreeTimesThenFails()
{
  QueueWorld world;
  world.far.answerWith(refusal(400, "131016"));
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  int attempt = 0;
  for (const int minutes : {5, 10, 20}) {
    ++attempt;
    QVERIFY(world.until([&] { return world.at.now(message).attempt == attempt && !world.queue->inFlight(); }));
    QVERIFY(world.untilStatus(message, Queued));
    const double wait = double(world.at.now(message).dueAt - world.at.clock.wallMs());
    QVERIFY2(qAbs(wait / double(minutes * kMinuteMs) - 1) <= 0.1, qPrintable(QString::number(wait)));
    world.pass(qint64(wait));
  }
  QVERIFY(world.untilStatus(message, Failed));
  QCOMPARE(world.at.now(message).attempt, 4);
  QCOMPARE(world.at.now(message).retries, 3);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestOutcomes::keepsAMessageThatNobodyCouldReach()
{
  QueueWorld world;
  world.far.goAway();
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return world.at.now(message).attempt == 1 && world.at.now(message).status == Queued; }));
  QCOMPARE(world.at.now(message).retries, 0);
  QCOMPARE(world.attempts(message).first().outcome, u"unreachable"_s);
  world.far.comeBack();
  world.pass(30'000);
  QVERIFY(world.untilStatus(message, Sent));
  QCOMPARE(world.at.now(message).errorCode, QString());
}

// Given while another provider was in use, which could.
void TestOutcomes::failsWhatTheProviderCannotCarry()
{
  QueueWorld world;
  Message picture = world.at.draft();
  picture.media = Media{u"image"_s, u"https://dairy.example/a.png"_s, {}, {}};
  QVERIFY(world.at.insert(picture));
  Message text = world.at.draft();
  QVERIFY(world.at.insert(text));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(text, Sent));
  QVERIFY(world.untilStatus(picture, Failed));
  QCOMPARE(world.at.now(picture).errorCode, u"media-not-supported"_s);
  QCOMPARE(world.attempts(picture).first().outcome, u"refused"_s);
  QCOMPARE(world.far.countOf(picture.phone), 0);
  QCOMPARE(world.far.requests().size(), 1);
  QCOMPARE(world.at.faults(), QStringList());
}

void TestOutcomes::pausesOnceForAFaultOfTheAccount()
{
  QueueWorld world;
  world.far.answerWith(answer(401));
  const QList<Message> messages = world.at.insertMany(40);
  QVERIFY(world.start());
  QVERIFY(world.until([&] { return !world.problems.isEmpty(); }));
  QVERIFY(world.settle());
  QCOMPARE(world.at.countOf(Queued), 40);
  QCOMPARE(world.at.count(u"notifications_log WHERE retries > 0"_s), 0);
  QCOMPARE(world.problems, (QList<Problem>{{Problem::Kind::AccountFault, u"http-401"_s}}));
  const auto before = world.far.requests().size();
  world.pass(60 * kMinuteMs);
  QVERIFY(world.settle());
  QCOMPARE(world.far.requests().size(), before);

  world.far.answerWith({});
  QVERIFY(world.queue->resume(u"Asha"_s));
  QVERIFY(world.until([&] {
    world.pass(100);
    return world.at.countOf(Sent) == 40;
  }));
  QCOMPARE(world.at.faults(), QStringList());
}

void TestOutcomes::skipsMarketingAfterAnOptOut()
{
  QueueWorld world({{u"churn_risk.quiet_hours"_s, u"off"_s}});
  world.far.answerWith(refusal(400, "131050"));
  Message message = world.at.draft();
  QVERIFY(world.at.insert(message));
  QVERIFY(world.start());
  QVERIFY(world.untilStatus(message, Failed));
  QVERIFY((*world.at.store.customers.find(message.phone))->optedOut);

  world.far.answerWith({});
  Message offer = world.at.draft();
  offer.type = MessageType::ChurnRisk;
  offer.phone = message.phone;
  Message other = world.at.draft();
  QList<Message> both{offer, other};
  QVERIFY(world.at.insert(both));
  world.pass(10'000);
  QVERIFY(world.untilStatus(both[0], Skipped));
  QCOMPARE(world.at.now(both[0]).errorCode, u"no-consent"_s);
  QVERIFY(world.untilStatus(both[1], Sent));
  QCOMPARE(world.far.countOf(message.phone), 1);
}

void TestOutcomes::pausesATemplateAfterTwentyEqualRefusals()
{
  QueueWorld world;
  QList<Message> messages;
  for (int i = 0; i < 60; ++i)
    messages << world.at.draft();
  messages[59].type = MessageType::PaymentReminder;
  messages[59].dueAt += kMinuteMs;
  QVERIFY(world.at.insert(messages));
  world.far.setScript([&](const ScriptedFarEnd::Request &request) {
    return request.phone == messages[59].phone ? FarEndAnswer() : answer(400, R"({"error":"bad"})");
  });
  QVERIFY(world.start());
  QVERIFY(world.until([&] {
    world.pass(100);
    return !world.problems.isEmpty() && world.queue->inFlight() == 0;
  }));
  QCOMPARE(world.problems.size(), 1);
  QCOMPARE(world.problems.first().kind, Problem::Kind::TemplatePaused);
  world.pass(kMinuteMs);
  QVERIFY(world.untilStatus(messages[59], Sent));
  QVERIFY(world.at.countOf(Queued) > 0);
  QVERIFY(world.at.countOf(Failed) >= 20);
  QVERIFY(world.at.store.settings.stops()->paused.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
