// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kWebhook = "/api/notifications/webhook/myoperator";

QByteArray receipt(const QByteArray &id, const QByteArray &status, const QByteArray &more = {})
{
  return QByteArray(R"({"message_id":")") + id + QByteArray(R"(","status":")") + status +
         QByteArray(R"(","timestamp":"2026-01-28T05:31:00Z")") + more + QByteArray("}");
}

} // namespace

/// Receipts come late, twice, out of order and for nobody; each counts once, and none moves a message backwards.
class ReceiptsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void neverMovesBackwards_data();
  void neverMovesBackwards();
  void takesEachEventOnce();
  void takesAReceiptBeforeTheAnswer();
  void takesAReceiptForNobody();
  void settlesAnUnknownMessageThatItNames();
  void takesEveryFormOfMyOperator_data();
  void takesEveryFormOfMyOperator();
  void refusesWhatIsNoReceipt_data();
  void refusesWhatIsNoReceipt();
  void asksToComeBackWhileNobodySends();

private:
  [[nodiscard]] ApiReply report(const QByteArray &body) const;

  std::unique_ptr<ApiBench> m_bench;
};

void ReceiptsTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  m_bench->client.further << kWebhookKey;
  QVERIFY(m_bench->start());
}

ApiReply ReceiptsTest::report(const QByteArray &body) const
{
  return m_bench->client.post(kWebhook, body);
}

void ReceiptsTest::neverMovesBackwards_data()
{
  QTest::addColumn<QByteArrayList>("receipts");
  QTest::addColumn<QString>("status");
  QTest::newRow("in order") << QByteArrayList{"sent", "delivered", "read"} << QStringLiteral("read");
  QTest::newRow("the other way round") << QByteArrayList{"read", "delivered", "sent"} << QStringLiteral("read");
  QTest::newRow("failed after read") << QByteArrayList{"read", "delivered", "failed"} << QStringLiteral("read");
  QTest::newRow("failed after delivered") << QByteArrayList{"delivered", "failed"} << QStringLiteral("delivered");
  QTest::newRow("delivered after failed") << QByteArrayList{"failed", "delivered"} << QStringLiteral("delivered");
  QTest::newRow("sent after failed") << QByteArrayList{"failed", "sent"} << QStringLiteral("failed");
  QTest::newRow("taken by the provider") << QByteArrayList{"queued"} << QStringLiteral("sent");
}

void ReceiptsTest::neverMovesBackwards()
{
  QFETCH(QByteArrayList, receipts);
  const ApiReply sent = m_bench->send();
  for (const QByteArray &status : receipts)
    QCOMPARE(report(receipt("wamid-1", status)).status, 200);
  QTEST(m_bench->statusOf(sent.text("id")), "status");
  QCOMPARE(m_bench->rows("receipts"), receipts.size());
}

void ReceiptsTest::takesEachEventOnce()
{
  const ApiReply sent = m_bench->send();
  for (int round = 0; round < 3; ++round) {
    QCOMPARE(report(receipt("wamid-1", "delivered")).status, 200);
    QCOMPARE(report(receipt("wamid-1", "read")).status, 200);
  }
  QCOMPARE(m_bench->rows("receipts"), 2);
  QCOMPARE(m_bench->statusOf(sent.text("id")), QStringLiteral("read"));
  const QJsonObject buckets =
      m_bench->client.get(kApi + QByteArray("/statistics")).json()[QLatin1String("buckets")].toObject();
  QCOMPARE(buckets[QLatin1String("read")].toInt(), 1);
  QCOMPARE(buckets[QLatin1String("delivered")].toInt(), 0);
}

void ReceiptsTest::takesAReceiptBeforeTheAnswer()
{
  m_bench->farEnd.holdsBack = true;
  const auto call = m_bench->client.begin("POST", kApi + QByteArray("/send-message"),
                                          ApiBench::confirmation("+919812345670", "early"));
  QTRY_COMPARE(m_bench->farEnd.taken, 1);
  QCOMPARE(report(receipt("wamid-1", "read")).status, 200);
  m_bench->farEnd.answer();
  QVERIFY(call->waitDone());
  const ApiReply reply = call->reply();
  QCOMPARE(reply.text("status"), QStringLiteral("read"));
  QCOMPARE(reply.text("myoperator_id"), QStringLiteral("wamid-1"));
}

void ReceiptsTest::takesAReceiptForNobody()
{
  QCOMPARE(report(receipt("wamid-of-nobody", "delivered")).status, 200);
  QCOMPARE(report(receipt("wamid-of-nobody", "delivered")).status, 200);
  QCOMPARE(m_bench->rows("receipts"), 1);
  QCOMPARE(m_bench->rows("notifications_log"), 0);
}

void ReceiptsTest::settlesAnUnknownMessageThatItNames()
{
  m_bench->farEnd.status = 500;
  const ApiReply sent = m_bench->send();
  QCOMPARE(sent.text("status"), QStringLiteral("unknown"));
  const QByteArray reference = R"(,"reference_id":")" + sent.text("id").toLatin1() + "\"";
  QCOMPARE(report(receipt("wamid-late", "delivered", reference)).status, 200);
  QCOMPARE(m_bench->statusOf(sent.text("id")), QStringLiteral("delivered"));
}

void ReceiptsTest::takesEveryFormOfMyOperator_data()
{
  QTest::addColumn<QByteArray>("path");
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("flat") << QByteArray("/webhook/myoperator") << receipt("wamid-1", "delivered");
  QTest::newRow("today's") << QByteArray("/webhook/myoperator-v2")
                           << QByteArray(R"({"event_id":"e1","event_type":"message.delivered","payload":)"
                                         R"({"id":"wamid-1","status":"delivered"}})");
  QTest::newRow("the older") << QByteArray("/webhook/myoperator-v2")
                             << QByteArray(R"({"type":"message","event":"delivered","data":{"id":"wamid-1"}})");
}

void ReceiptsTest::takesEveryFormOfMyOperator()
{
  QFETCH(QByteArray, path);
  QFETCH(QByteArray, body);
  const ApiReply sent = m_bench->send();
  m_bench->client.token.clear();
  const ApiReply reply = m_bench->client.post(kApi + path, body);
  QVERIFY2(reply.status == 200, reply.body);
  QCOMPARE(m_bench->statusOf(sent.text("id")), QStringLiteral("delivered"));
}

void ReceiptsTest::refusesWhatIsNoReceipt_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("empty") << QByteArray("{}");
  QTest::newRow("something else") << QByteArray(R"({"hello":"world"})");
  QTest::newRow("no status") << QByteArray(R"({"message_id":"wamid-1"})");
  QTest::newRow("a status that is a number") << QByteArray(R"({"message_id":"wamid-1","status":7})");
  QTest::newRow("no id") << QByteArray(R"({"event_type":"message.read","payload":{}})");
}

void ReceiptsTest::refusesWhatIsNoReceipt()
{
  QFETCH(QByteArray, body);
  const ApiReply reply = report(body);
  QCOMPARE(reply.status, 422);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(m_bench->rows("receipts"), 0);
}

void ReceiptsTest::asksToComeBackWhileNobodySends()
{
  ApiBench viewer;
  viewer.client.further << kWebhookKey;
  QVERIFY(viewer.start(false));
  const ApiReply reply = viewer.client.post(kWebhook, receipt("wamid-1", "delivered"));
  QCOMPARE(reply.status, 503);
  QVERIFY2(isProblem(reply), reply.body);
  QVERIFY(reply.headers.contains("retry-after"));
  QCOMPARE(viewer.rows("receipts"), 0);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::ReceiptsTest)
#include "tst_apireceipts.moc"
