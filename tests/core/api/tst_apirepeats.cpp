// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kSend = "/api/notifications/send-message";
const QByteArray kReminder = "/api/notifications/templates/payment_reminder";

/// The same call under a key.
ApiClient under(ApiClient client, const QByteArray &key)
{
  client.further << QByteArray("Idempotency-Key: ") + key;
  return client;
}

bool isReplay(const ApiReply &reply)
{
  return reply.headers.value("idempotency-replayed") == "true";
}

} // namespace

/// A call with an Idempotency-Key is done once, however often it is made.
class RepeatsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void answersAgainAsAtFirst_data();
  void answersAgainAsAtFirst();
  void answersAgainAfterARestart();
  void answersAfterACrashBeforeTheFirstAnswer();
  void refusesAnotherBody();
  void refusesAnotherCall();
  void refusesWhileTheFirstIsInFlight();
  void keepsKeysOfTokensApart();
  void forgetsAfterADay();
  void notesNothingOfARefusedCall_data();
  void notesNothingOfARefusedCall();
  void savesATemplateOnce();
  void refusesWhatIsNoKey_data();
  void refusesWhatIsNoKey();
  void storesNothingWhenTheKeyCannotBeNoted();

private:
  std::unique_ptr<ApiBench> m_bench;
};

void RepeatsTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start());
}

void RepeatsTest::answersAgainAsAtFirst_data()
{
  QTest::addColumn<QByteArray>("more");
  QTest::addColumn<int>("status");
  QTest::newRow("immediate") << QByteArray() << 200;
  QTest::newRow("later") << QByteArray(R"(,"immediate":false)") << 202;
}

void RepeatsTest::answersAgainAsAtFirst()
{
  QFETCH(QByteArray, more);
  const ApiClient client = under(m_bench->client, "order-1");
  const QByteArray body = ApiBench::confirmation("+919812345670", "ORD-1", more);
  const ApiReply first = client.post(kSend, body);
  QTEST(first.status, "status");
  QVERIFY(!isReplay(first));
  m_bench->clock.advance(3'600'000);
  // By now it may have been sent and more: the first answer stays the first.
  QTRY_COMPARE(m_bench->statusOf(first.text("id")), QStringLiteral("sent"));
  const ApiReply again = client.post(kSend, body);
  QCOMPARE(again.status, first.status);
  QCOMPARE(again.body, first.body);
  QVERIFY(isReplay(again));
  QCOMPARE(m_bench->rows("notifications_log"), 1);
  QCOMPARE(m_bench->farEnd.taken, 1);
}

void RepeatsTest::answersAgainAfterARestart()
{
  const ApiReply first = under(m_bench->client, "order-1").post(kSend, ApiBench::confirmation("+919812345670", "R"));
  QCOMPARE(first.status, 200);
  Engine later(m_bench->clock, Random(9));
  QVERIFY(later.open(m_bench->folder.path(), QStringLiteral("myoperator")));
  LocalApi api(later, *m_bench->reader, ApiBench::defaultOptions());
  ApiClient client = under(m_bench->client, "order-1");
  client.port = api.start().value_or(0);
  const ApiReply again = client.post(kSend, ApiBench::confirmation("+919812345670", "R"));
  QVERIFY(isReplay(again));
  QCOMPARE(again.body, first.body);
  QCOMPARE(m_bench->rows("notifications_log"), 1);
}

// The message and its key were committed together; the answer never went out.
void RepeatsTest::answersAfterACrashBeforeTheFirstAnswer()
{
  const ApiClient client = under(m_bench->client, "order-1");
  const QByteArray body = ApiBench::confirmation("+919812345670", "R");
  const ApiReply first = client.post(kSend, body);
  QVERIFY(m_bench->engine.store().database.run(QStringLiteral("UPDATE idempotency_keys SET status = NULL")));
  const ApiReply again = client.post(kSend, body);
  QCOMPARE(again.status, 200);
  QCOMPARE(again.text("id"), first.text("id"));
  QCOMPARE(again.text("status"), QStringLiteral("sent"));
  QCOMPARE(m_bench->rows("notifications_log"), 1);
}

void RepeatsTest::refusesAnotherBody()
{
  const ApiClient client = under(m_bench->client, "order-1");
  QCOMPARE(client.post(kSend, ApiBench::confirmation("+919812345670", "R")).status, 200);
  const ApiReply reply = client.post(kSend, ApiBench::confirmation("+919812345671", "R"));
  QCOMPARE(reply.status, 422);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(reply.text("code"), QStringLiteral("idempotency-key-reused"));
  QCOMPARE(m_bench->rows("notifications_log"), 1);
}

void RepeatsTest::refusesAnotherCall()
{
  const ApiClient client = under(m_bench->client, "one-key");
  const QByteArray body = R"({"language":"en","body":"Hello {{customer_name}}."})";
  QCOMPARE(client.call("PUT", kReminder, body).status, 200);
  QCOMPARE(client.call("PUT", "/api/notifications/templates/churn_risk", body).status, 422);
  QCOMPARE(client.post(kSend, ApiBench::confirmation("+919812345670", "R")).status, 422);
}

void RepeatsTest::refusesWhileTheFirstIsInFlight()
{
  m_bench->farEnd.holdsBack = true;
  const ApiClient client = under(m_bench->client, "order-1");
  const QByteArray body = ApiBench::confirmation("+919812345670", "R");
  const auto first = client.begin("POST", kSend, body);
  QTRY_COMPARE(m_bench->farEnd.taken, 1);
  const ApiReply meanwhile = client.post(kSend, body);
  QCOMPARE(meanwhile.status, 409);
  QVERIFY2(isProblem(meanwhile), meanwhile.body);
  QCOMPARE(meanwhile.text("code"), QStringLiteral("idempotency-key-in-flight"));
  m_bench->farEnd.answer();
  QVERIFY(first->waitDone());
  const ApiReply reply = first->reply();
  QCOMPARE(reply.status, 200);
  QCOMPARE(client.post(kSend, body).body, reply.body);
}

void RepeatsTest::keepsKeysOfTokensApart()
{
  const QByteArray body = ApiBench::confirmation("+919812345670", "R", R"(,"allow_duplicate":true)");
  const ApiReply one = under(m_bench->client, "1").post(kSend, body);
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  const ApiReply other = under(m_bench->client, "1").post(kSend, body);
  QCOMPARE(other.status, 200);
  QVERIFY(other.text("id") != one.text("id"));
  // Another token of the same name is somebody else.
  QVERIFY(ApiTokens(m_bench->engine).remove(QStringLiteral("test"), QStringLiteral("billing")));
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  QVERIFY(!isReplay(under(m_bench->client, "1").post(kSend, body)));
}

void RepeatsTest::forgetsAfterADay()
{
  const ApiClient client = under(m_bench->client, "daily");
  const QByteArray body = ApiBench::confirmation("+919812345670", "R", R"(,"allow_duplicate":true)");
  const ApiReply first = client.post(kSend, body);
  m_bench->clock.advance(24LL * 3'600'000 - 1);
  QVERIFY(isReplay(client.post(kSend, body)));
  m_bench->clock.advance(1);
  const ApiReply next = client.post(kSend, body);
  QVERIFY(!isReplay(next));
  QVERIFY(next.text("id") != first.text("id"));
  QCOMPARE(m_bench->rows("idempotency_keys"), 1);
}

void RepeatsTest::notesNothingOfARefusedCall_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("status");
  QTest::newRow("a wrong field") << ApiBench::confirmation("9812345670", "R") << 422;
  QTest::newRow("a duplicate") << ApiBench::confirmation("+919812345679", "TWICE") << 409;
  QTest::newRow("no JSON") << QByteArray("{") << 400;
}

void RepeatsTest::notesNothingOfARefusedCall()
{
  QFETCH(QByteArray, body);
  QCOMPARE(m_bench->client.post(kSend, ApiBench::confirmation("+919812345679", "TWICE")).status, 200);
  const ApiClient client = under(m_bench->client, "order-1");
  for (int round = 0; round < 2; ++round) {
    const ApiReply reply = client.post(kSend, body);
    QTEST(reply.status, "status");
    QVERIFY(!isReplay(reply));
  }
  QCOMPARE(m_bench->rows("idempotency_keys"), 0);
  // The key is still free for the call that is right.
  QCOMPARE(client.post(kSend, ApiBench::confirmation("+919812345670", "R")).status, 200);
}

void RepeatsTest::savesATemplateOnce()
{
  const ApiClient client = under(m_bench->client, "edit-1");
  const QByteArray body = R"({"language":"en","body":"Hello {{customer_name}}."})";
  const ApiReply first = client.call("PUT", kReminder, body);
  QCOMPARE(m_bench->client.call("PUT", kReminder, R"({"language":"en","body":"Bye {{customer_name}}."})").status, 200);
  const ApiReply again = client.call("PUT", kReminder, body);
  QVERIFY(isReplay(again));
  QCOMPARE(again.body, first.body);
  QCOMPARE((*m_bench->engine.store().templates.current(MessageType::PaymentReminder, QStringLiteral("en")))->version,
           3);
}

void RepeatsTest::refusesWhatIsNoKey_data()
{
  QTest::addColumn<QByteArray>("key");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("too long") << QByteArray(256, 'k');
  QTest::newRow("two words") << QByteArray("a b");
  QTest::newRow("Devanagari") << QStringLiteral("दूध").toUtf8();
}

void RepeatsTest::refusesWhatIsNoKey()
{
  QFETCH(QByteArray, key);
  const ApiReply reply = under(m_bench->client, key).post(kSend, ApiBench::confirmation("+919812345670", "R"));
  QCOMPARE(reply.status, 422);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(m_bench->rows("notifications_log"), 0);
  const QByteArray longest(255, 'k');
  QCOMPARE(under(m_bench->client, longest).post(kSend, ApiBench::confirmation("+919812345670", "R")).status, 200);
}

// One transaction: a message without its key would be sent again by the next try.
void RepeatsTest::storesNothingWhenTheKeyCannotBeNoted()
{
  QVERIFY(m_bench->engine.store().database.run(
      QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON idempotency_keys BEGIN SELECT RAISE(FAIL, 'no'); END")));
  const ApiClient client = under(m_bench->client, "order-1");
  QCOMPARE(client.post(kSend, ApiBench::confirmation("+919812345670", "R")).status, 503);
  QCOMPARE(client.call("PUT", kReminder, R"({"language":"en","body":"Hello."})").status, 503);
  QCOMPARE(m_bench->rows("notifications_log"), 0);
  QCOMPARE(m_bench->rows("notification_templates WHERE version > 1"), 0);
  QCOMPARE(m_bench->farEnd.taken, 0);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::RepeatsTest)
#include "tst_apirepeats.moc"
