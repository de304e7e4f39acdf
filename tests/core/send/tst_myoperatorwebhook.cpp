// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"
#include "send/myoperatorwebhook.h"

#include <QFile>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

QByteArray recorded(const QString &name)
{
  QFile file(QString(u"" DAKIYA_TEST_DATA "/webhooks/"_s + name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString timeOf(std::optional<qint64> ms)
{
  return ms ? isoUtc(*ms) : QString();
}

} // namespace

/// Reads what MyOperator's webhooks are known to bring, and what they might.
class TestMyOperatorWebhook final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsTheFlatForm();
  void readsTodaysEnvelope();
  void readsAFailure();
  void readsAnIncomingMessage();
  void readsTheOlderEnvelope_data();
  void readsTheOlderEnvelope();
  void readsStatuses_data();
  void readsStatuses();
  void findsTheReason_data();
  void findsTheReason();
  void takesOurReferenceWhereItStands();
  void takesAReceiptThatOurReferenceAloneNames();
  void givesTheSameEventTheSameKey();
  void passesOverWhatIsOfNoInterest_data();
  void passesOverWhatIsOfNoInterest();
  void refuses_data();
  void refuses();
};

void TestMyOperatorWebhook::readsTheFlatForm()
{
  const auto events = readMyOperatorWebhook(recorded(u"myoperator-delivered.json"_s));
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  QVERIFY(events->incoming.isEmpty());
  const ProviderReceipt &receipt = events->receipts.first();
  QCOMPARE(receipt.providerMessageId, u"msg-xyz"_s);
  QCOMPARE(receipt.status, ReceiptStatus::Delivered);
  QCOMPARE(receipt.eventKey, u"msg-xyz|delivered|2026-01-27T10:31:00Z"_s);
  QCOMPARE(timeOf(receipt.eventAt), u"2026-01-27T10:31:00Z"_s);
  QVERIFY(receipt.ourReference.isEmpty());
}

void TestMyOperatorWebhook::readsTodaysEnvelope()
{
  const auto events = readMyOperatorWebhook(recorded(u"myoperator-v2-delivered.json"_s));
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  const ProviderReceipt &receipt = events->receipts.first();
  QCOMPARE(receipt.eventKey, u"0b7f6c57-7a0b-4d0e-8d0b-3a3c8f1f5b21"_s);
  QCOMPARE(receipt.providerMessageId, u"5b6f3a86-93f0-4c39-b7f6-6e7b1c0c9d11"_s);
  QCOMPARE(receipt.status, ReceiptStatus::Delivered);
  QVERIFY(receipt.ourReference.isEmpty());
  QCOMPARE(timeOf(receipt.eventAt), u"2026-06-26T02:11:02.100Z"_s);
}

void TestMyOperatorWebhook::readsAFailure()
{
  const auto events = readMyOperatorWebhook(recorded(u"myoperator-v2-failed.json"_s));
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  const ProviderReceipt &receipt = events->receipts.first();
  QCOMPARE(receipt.status, ReceiptStatus::Failed);
  QCOMPARE(receipt.words.code, u"131026"_s);
  QCOMPARE(receipt.words.text, u"Message undeliverable"_s);
}

void TestMyOperatorWebhook::readsAnIncomingMessage()
{
  const auto events = readMyOperatorWebhook(recorded(u"myoperator-v2-received.json"_s));
  QVERIFY(events);
  QVERIFY(events->receipts.isEmpty());
  QCOMPARE(events->incoming.size(), 1);
  const IncomingMessage &incoming = events->incoming.first();
  QCOMPARE(incoming.eventKey, u"5f0c6a1e-6f0e-4c3b-9a53-1f6f0f2f7a10"_s);
  QCOMPARE(incoming.providerMessageId, u"wamid-in-1"_s);
  QCOMPARE(incoming.phone, u"919812345670"_s);
  QCOMPARE(incoming.text, u"STOP"_s);
  QCOMPARE(timeOf(incoming.eventAt), u"2026-06-26T02:10:56.956Z"_s);
}

void TestMyOperatorWebhook::readsTheOlderEnvelope_data()
{
  QTest::addColumn<QByteArray>("event");
  QTest::newRow("event is the status") << QByteArray("read");
  QTest::newRow("event names the kind too") << QByteArray("message.read");
}

void TestMyOperatorWebhook::readsTheOlderEnvelope()
{
  QFETCH(QByteArray, event);
  const auto events = readMyOperatorWebhook("{\"type\":\"message\",\"event\":\"" + event +
                                            R"(","data":{"id":"m-1","timestamp":1769578200}})");
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  QCOMPARE(events->receipts.first().providerMessageId, u"m-1"_s);
  QCOMPARE(events->receipts.first().status, ReceiptStatus::Read);
  QCOMPARE(events->receipts.first().eventKey, u"m-1|read|1769578200"_s);
  QCOMPARE(timeOf(events->receipts.first().eventAt), u"2026-01-28T05:30:00Z"_s);
}

void TestMyOperatorWebhook::readsStatuses_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ReceiptStatus>("status");
  const auto flat = [](const char *status, ReceiptStatus expected) {
    QTest::newRow(status) << QByteArray(QByteArray(R"({"message_id":"m","status":")") + status + "\"}") << expected;
  };
  flat("queued", ReceiptStatus::Accepted);
  flat("accepted", ReceiptStatus::Accepted);
  flat("sent", ReceiptStatus::Sent);
  flat("delivered", ReceiptStatus::Delivered);
  flat("READ", ReceiptStatus::Read);
  flat("failed", ReceiptStatus::Failed);
  QTest::newRow("only the event type says it")
      << QByteArray(R"({"event_type":"message.sent","payload":{"id":"m"}})") << ReceiptStatus::Sent;
  QTest::newRow("the payload wins over the event type")
      << QByteArray(R"({"event_type":"message.sent","payload":{"id":"m","status":"read"}})") << ReceiptStatus::Read;
  QTest::newRow("a status that nobody knows leaves the event type")
      << QByteArray(R"({"event_type":"message.read","payload":{"id":"m","status":"seen"}})") << ReceiptStatus::Read;
}

void TestMyOperatorWebhook::readsStatuses()
{
  QFETCH(QByteArray, body);
  const auto events = readMyOperatorWebhook(body);
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  QTEST(events->receipts.first().status, "status");
}

void TestMyOperatorWebhook::findsTheReason_data()
{
  QTest::addColumn<QByteArray>("reason");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("text");
  QTest::newRow("errors") << QByteArray(R"("errors":[{"code":"131049","message":"held"}])") << u"131049"_s << u"held"_s;
  QTest::newRow("error") << QByteArray(R"("error":{"code":131050,"title":"stopped"})") << u"131050"_s << u"stopped"_s;
  QTest::newRow("error_code") << QByteArray(R"("error_code":131050)") << u"131050"_s << QString();
  QTest::newRow("a failure_reason in words")
      << QByteArray(R"("failure_reason":"Number is not on WhatsApp")") << QString() << u"Number is not on WhatsApp"_s;
  QTest::newRow("a failure_reason as a code") << QByteArray(R"("failure_reason":131026)") << u"131026"_s << QString();
  QTest::newRow("code and reason apart") << QByteArray(R"("error":{"code":131026},"failure_reason":"gone away")")
                                         << u"131026"_s << u"gone away"_s;
  QTest::newRow("none") << QByteArray(R"("x":1)") << QString() << QString();
}

void TestMyOperatorWebhook::findsTheReason()
{
  QFETCH(QByteArray, reason);
  const auto events =
      readMyOperatorWebhook(R"({"event_type":"message.failed","payload":{"id":"m","status":"failed",)" + reason + "}}");
  QVERIFY(events);
  QCOMPARE(events->receipts.size(), 1);
  QTEST(events->receipts.first().words.code, "code");
  QTEST(events->receipts.first().words.text, "text");
}

void TestMyOperatorWebhook::takesOurReferenceWhereItStands()
{
  for (const char *const body : {R"({"event_type":"message.read","payload":{"id":"m","myop_ref_id":"ours"}})",
                                 R"({"event_type":"message.read","myop_ref_id":"ours","payload":{"id":"m"}})",
                                 R"({"message_id":"m","status":"read","myop_ref_id":"ours"})"}) {
    const auto events = readMyOperatorWebhook(body);
    QVERIFY(events);
    QCOMPARE(events->receipts.value(0).ourReference, u"ours"_s);
  }
}

void TestMyOperatorWebhook::takesAReceiptThatOurReferenceAloneNames()
{
  const auto ofToday = readMyOperatorWebhook(R"({"event_type":"message.read","payload":{"myop_ref_id":"ours"}})");
  const auto flat = readMyOperatorWebhook(R"({"status":"read","myop_ref_id":"ours"})");
  const auto another = readMyOperatorWebhook(R"({"status":"read","myop_ref_id":"another"})");
  QVERIFY(ofToday && flat && another);
  QCOMPARE(ofToday->receipts.value(0).ourReference, u"ours"_s);
  QCOMPARE(flat->receipts.value(0).ourReference, u"ours"_s);
  QVERIFY(flat->receipts.value(0).eventKey != another->receipts.value(0).eventKey);
  // What a customer wrote is not ours: nothing but the provider's id names it.
  QVERIFY(!readMyOperatorWebhook(R"({"event_type":"message.received","payload":{"myop_ref_id":"ours"}})"));
}

void TestMyOperatorWebhook::givesTheSameEventTheSameKey()
{
  const auto keyOf = [](const QByteArray &body) { return readMyOperatorWebhook(body)->receipts.value(0).eventKey; };
  const QByteArray delivered = R"({"message_id":"m","status":"delivered","timestamp":"2026-01-27T10:31:00Z"})";
  const QByteArray read = R"({"message_id":"m","status":"read","timestamp":"2026-01-27T10:31:00Z"})";
  QCOMPARE(keyOf(delivered), keyOf(delivered));
  QVERIFY(keyOf(delivered) != keyOf(read));
}

void TestMyOperatorWebhook::passesOverWhatIsOfNoInterest_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("a template's news") << QByteArray(R"({"event_type":"template.updated","payload":{"id":"t"}})");
  QTest::newRow("a kind from the future") << QByteArray(R"({"event_type":"message.pinned","payload":{"id":"m"}})");
  QTest::newRow("an older envelope of another kind") << QByteArray(R"({"type":"agent","event":"joined","data":{}})");
  QTest::newRow("a flat status from the future") << QByteArray(R"({"message_id":"m","status":"pinned"})");
}

void TestMyOperatorWebhook::passesOverWhatIsOfNoInterest()
{
  QFETCH(QByteArray, body);
  const auto events = readMyOperatorWebhook(body);
  QVERIFY(events);
  QVERIFY(events->receipts.isEmpty() && events->incoming.isEmpty());
}

void TestMyOperatorWebhook::refuses_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("nothing") << QByteArray() << ErrorCode::FieldWrongType;
  QTest::newRow("no JSON") << QByteArray("MessageSid=SM1") << ErrorCode::FieldWrongType;
  QTest::newRow("a list") << QByteArray("[1]") << ErrorCode::FieldWrongType;
  QTest::newRow("an empty object") << QByteArray("{}") << ErrorCode::FieldMissing;
  QTest::newRow("no status") << QByteArray(R"({"message_id":"m"})") << ErrorCode::FieldMissing;
  QTest::newRow("no id") << QByteArray(R"({"status":"read"})") << ErrorCode::FieldMissing;
  QTest::newRow("a number as status") << QByteArray(R"({"message_id":"m","status":5})") << ErrorCode::FieldWrongType;
  QTest::newRow("an envelope without an id")
      << QByteArray(R"({"event_type":"message.read","payload":{}})") << ErrorCode::FieldMissing;
  QTest::newRow("nested too deep") << QByteArray(QByteArray(5'000, '[') + QByteArray(5'000, ']'))
                                   << ErrorCode::FieldWrongType;
}

void TestMyOperatorWebhook::refuses()
{
  QFETCH(QByteArray, body);
  QFETCH(ErrorCode, code);
  const auto events = readMyOperatorWebhook(body);
  QVERIFY(!events);
  QCOMPARE(events.error().code, code);
}

QTEST_GUILESS_MAIN(TestMyOperatorWebhook)
#include "tst_myoperatorwebhook.moc"
