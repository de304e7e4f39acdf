// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kSend = "/api/notifications/send-message";

ApiOptions impatient()
{
  ApiOptions options = ApiBench::defaultOptions();
  options.firstAttemptMs = 50;
  return options;
}

QByteArray reminder(const QByteArray &more = {})
{
  return QByteArray(R"({"phone":"+919812345670","message_type":"payment_reminder","reference_id":"BILL-7",)"
                    R"("context":{"customer_name":"Asha","amount":"1,23,456.50","period":"January"})") +
         more + QByteArray("}");
}

} // namespace

/// What whoever gives a message is told, and when.
class SendTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void tellsWhatBecameOfAnImmediateMessage_data();
  void tellsWhatBecameOfAnImmediateMessage();
  void answersAtOnceWhatDoesNotLeaveNow_data();
  void answersAtOnceWhatDoesNotLeaveNow();
  void sendsABulkTypeAtOnceWhenAsked();
  void answersAtOnceWhileNothingIsSent();
  void stopsWaitingForItsTurn();
  void waitsOnWhileItIsBeingTried();
  void answersBeforeTheEngineStops();
  void outlivesACallerWhoLeaves();
  void tellsWhoSkipsMarketing();
  void refusesADuplicateAndNamesTheEarlierOne();
  void keepsWhatWasGiven();
  void takesAbsentAndNullAlike();
  void saysThatTheStoreIsBusy();
  void sendsInPractice();
};

void SendTest::tellsWhatBecameOfAnImmediateMessage_data()
{
  QTest::addColumn<int>("providerStatus");
  QTest::addColumn<QByteArray>("providerBody");
  QTest::addColumn<QString>("status");
  QTest::newRow("accepted") << 200 << QByteArray() << QStringLiteral("sent");
  QTest::newRow("refused") << 400 << QByteArray(R"({"error":"no"})") << QStringLiteral("failed");
  QTest::newRow("later") << 429 << QByteArray("{}") << QStringLiteral("queued");
  QTest::newRow("not sure") << 500 << QByteArray("{}") << QStringLiteral("unknown");
  QTest::newRow("accepted without an id") << 200 << QByteArray("{}") << QStringLiteral("unknown");
  QTest::newRow("account at fault") << 401 << QByteArray("{}") << QStringLiteral("queued");
}

void SendTest::tellsWhatBecameOfAnImmediateMessage()
{
  QFETCH(int, providerStatus);
  QFETCH(QByteArray, providerBody);
  ApiBench bench;
  QVERIFY(bench.start());
  bench.farEnd.status = providerStatus;
  bench.farEnd.body = providerBody;
  const ApiReply reply = bench.send();
  QCOMPARE(reply.status, 200);
  QTEST(reply.text("status"), "status");
  QCOMPARE(reply.text("phone"), QStringLiteral("+919812345670"));
  QCOMPARE(reply.text("type"), QStringLiteral("payment_confirmation"));
  QCOMPARE(reply.text("timestamp"), QStringLiteral("2026-01-28T05:30:00Z"));
  QCOMPARE(bench.farEnd.taken, 1);
  QCOMPARE(bench.statusOf(reply.text("id")), reply.text("status"));
  const bool isAccepted = providerStatus == 200 && providerBody.isEmpty();
  QCOMPARE(reply.text("myoperator_id"), isAccepted ? QStringLiteral("wamid-1") : QString());
  QCOMPARE(reply.text("error").isEmpty(), isAccepted);
}

void SendTest::answersAtOnceWhatDoesNotLeaveNow_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("a bulk type") << reminder();
  QTest::newRow("by wish") << ApiBench::confirmation("+919812345670", "R", R"(,"immediate":false)");
  QTest::newRow("later") << ApiBench::confirmation("+919812345670", "R", R"(,"send_at":"2026-01-28T12:00:00+05:30")");
}

void SendTest::answersAtOnceWhatDoesNotLeaveNow()
{
  QFETCH(QByteArray, body);
  ApiBench bench;
  QVERIFY(bench.start());
  const ApiReply reply = bench.client.post(kSend, body);
  QCOMPARE(reply.status, 202);
  QCOMPARE(reply.text("status"), QStringLiteral("queued"));
}

void SendTest::sendsABulkTypeAtOnceWhenAsked()
{
  ApiBench bench;
  QVERIFY(bench.start());
  const ApiReply reply = bench.client.post(kSend, reminder(R"(,"immediate":true)"));
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("sent"));
}

// With a limit of ten seconds, an answer in time for the test is one at once.
void SendTest::answersAtOnceWhileNothingIsSent()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  QCOMPARE(bench.send("+919812345670", "no-engine").status, 202);
  QVERIFY(bench.engine.pause(QStringLiteral("test")));
  QVERIFY(bench.startSending());
  const ApiReply reply = bench.send("+919812345670", "paused");
  QCOMPARE(reply.status, 202);
  QCOMPARE(reply.text("status"), QStringLiteral("queued"));
  QCOMPARE(bench.farEnd.taken, 0);
}

void SendTest::stopsWaitingForItsTurn()
{
  ApiBench bench(impatient());
  QVERIFY(bench.start());
  QVERIFY(bench.engine.setSetting(QStringLiteral("recipient_burst"), QStringLiteral("1"), QStringLiteral("test")));
  QCOMPARE(bench.send("+919812345670", "first").text("status"), QStringLiteral("sent"));
  const ApiReply reply = bench.send("+919812345670", "second");
  QCOMPARE(reply.status, 202);
  QCOMPARE(reply.text("status"), QStringLiteral("queued"));
  QCOMPARE(bench.farEnd.taken, 1);
}

void SendTest::waitsOnWhileItIsBeingTried()
{
  ApiBench bench(impatient());
  QVERIFY(bench.start());
  bench.farEnd.holdsBack = true;
  const auto call = bench.client.begin("POST", kSend, ApiBench::confirmation("+919812345670", "slow"));
  QTRY_COMPARE(bench.farEnd.taken, 1);
  QTimer limit;
  limit.setSingleShot(true);
  limit.start(150);
  QTRY_VERIFY(!limit.isActive());
  QVERIFY(!call->isDone());
  bench.farEnd.answer();
  QVERIFY(call->waitDone());
  const ApiReply reply = call->reply();
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("sent"));
}

void SendTest::answersBeforeTheEngineStops()
{
  ApiBench bench;
  QVERIFY(bench.start());
  QVERIFY(bench.engine.setSetting(QStringLiteral("recipient_burst"), QStringLiteral("1"), QStringLiteral("test")));
  QCOMPARE(bench.send("+919812345670", "first").text("status"), QStringLiteral("sent"));
  const auto call = bench.client.begin("POST", kSend, ApiBench::confirmation("+919812345670", "second"));
  QTRY_COMPARE(bench.rows("notifications_log"), 2);
  bench.engine.stop();
  QVERIFY(call->waitDone());
  QCOMPARE(call->reply().status, 202);
}

void SendTest::outlivesACallerWhoLeaves()
{
  ApiBench bench;
  QVERIFY(bench.start());
  bench.farEnd.holdsBack = true;
  auto call = bench.client.begin("POST", kSend, ApiBench::confirmation("+919812345670", "left"));
  QTRY_COMPARE(bench.farEnd.taken, 1);
  call.reset();
  bench.farEnd.answer();
  bench.farEnd.holdsBack = false;
  QCOMPARE(bench.send("+919812345670", "stayed").status, 200);
  QTRY_COMPARE(
      bench.client.get(kApi + QByteArray("/history?status=sent")).json()[QLatin1String("messages")][1].isObject(),
      true);
}

void SendTest::tellsWhoSkipsMarketing()
{
  ApiBench bench;
  QVERIFY(bench.start());
  QVERIFY(
      bench.engine.setSetting(QStringLiteral("marketing_consent"), QStringLiteral("opt-in"), QStringLiteral("test")));
  const ApiReply reply =
      bench.client.post(kSend, R"({"phone":"+919812345670","message_type":"churn_risk","immediate":true,)"
                               R"("context":{"customer_name":"Asha","offer":"10% off"}})");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("skipped"));
  QCOMPARE(reply.text("error_code"), QStringLiteral("no-consent"));
  QCOMPARE(bench.farEnd.taken, 0);
}

void SendTest::refusesADuplicateAndNamesTheEarlierOne()
{
  ApiBench bench;
  QVERIFY(bench.start());
  const ApiReply first = bench.send();
  const ApiReply second = bench.send();
  QCOMPARE(second.status, 409);
  QVERIFY2(isProblem(second), second.body);
  QCOMPARE(second.text("id"), first.text("id"));
  QCOMPARE(second.json()[QLatin1String("earlier")][QLatin1String("id")].toString(), first.text("id"));
  QCOMPARE(second.json()[QLatin1String("earlier")][QLatin1String("status")].toString(), QStringLiteral("sent"));
  QCOMPARE(bench.rows("notifications_log"), 1);
  const ApiReply anyway =
      bench.client.post(kSend, ApiBench::confirmation("+919812345670", "ORD-1", R"(,"allow_duplicate":true)"));
  QCOMPARE(anyway.status, 200);
  QCOMPARE(bench.rows("notifications_log"), 2);
}

void SendTest::keepsWhatWasGiven()
{
  ApiBench bench;
  QVERIFY(bench.start());
  const ApiReply reply = bench.client.post(kSend, reminder(R"(,"language":"mr","send_at":"2026-01-29T10:00:00+05:30",)"
                                                           R"("expires_at":"2026-01-29T12:00:00+05:30")"));
  QCOMPARE(reply.status, 202);
  const auto message = bench.engine.store().messages.find(reply.text("id"));
  QVERIFY(message && *message);
  QCOMPARE((*message)->language, QStringLiteral("mr"));
  QCOMPARE((*message)->reference, QStringLiteral("BILL-7"));
  QCOMPARE((*message)->dueAt, parseIsoTime(u"2026-01-29T04:30:00Z").value_or(0));
  QCOMPARE((*message)->expiresAt, parseIsoTime(u"2026-01-29T06:30:00Z").value_or(0));
  QVERIFY((*message)->text.contains(QLatin1String("1,23,456.50")));
}

void SendTest::takesAbsentAndNullAlike()
{
  ApiBench bench;
  QVERIFY(bench.start());
  const ApiReply reply = bench.client.post(
      kSend, reminder(R"(,"immediate":null,"send_at":null,"expires_at":null,"language":null,"media":null)"));
  QCOMPARE(reply.status, 202);
}

void SendTest::saysThatTheStoreIsBusy()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  QVERIFY(bench.engine.store().database.run(QStringLiteral("PRAGMA busy_timeout = 1")));
  Database other;
  QVERIFY(other.openSqlite(bench.engine.store().database.file(), Database::Mode::ReadWrite));
  QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
  const ApiReply reply = bench.send();
  QCOMPARE(reply.status, 503);
  QVERIFY2(isProblem(reply), reply.body);
  QVERIFY(reply.headers.value("retry-after").toInt() > 0);
  QVERIFY(other.run(QStringLiteral("ROLLBACK")));
  QCOMPARE(bench.rows("notifications_log"), 0);
  QCOMPARE(bench.send().status, 202);
}

// The whole way, with the simulator at its far end.
void SendTest::sendsInPractice()
{
  initResources();
  const QTemporaryDir folder;
  const SystemClock clock;
  Engine engine(clock, Random(7));
  QVERIFY(engine.open(folder.path(), QStringLiteral("practice")));
  QVERIFY(engine.startSending({}));
  StoreReader reader(QStringLiteral("reader"), engine.folder().storeFile(engine.providerName()));
  LocalApi api(engine, reader, ApiBench::defaultOptions());
  ApiClient client;
  client.port = api.start().value_or(0);
  const ApiReply reply = client.post(kSend, ApiBench::confirmation("+919812345670", "practice"));
  QCOMPARE(reply.status, 200);
  QVERIFY2(!reply.text("myoperator_id").isEmpty(), reply.body);
  QCOMPARE(client.get(kApi + QByteArray("/messages/") + reply.text("id").toLatin1()).status, 200);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::SendTest)
#include "tst_apisend.moc"
