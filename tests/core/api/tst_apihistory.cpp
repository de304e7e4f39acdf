// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QJsonArray>
#include <QTest>

namespace dakiya {

namespace {

const QByteArray kHistory = "/api/notifications/history";

QStringList referencesOf(const ApiReply &reply)
{
  QStringList references;
  const QJsonArray messages = reply.json()[QLatin1String("messages")].toArray();
  for (const QJsonValue &message : messages)
    references << message[QLatin1String("reference_id")].toString();
  return references;
}

} // namespace

/// What the history shows of whom, one page after the other, and one message with all that happened to it.
class HistoryTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void showsTheNewestFirst();
  void goesOnPageByPage();
  void filters_data();
  void filters();
  void showsAllOfAMessage();
  void showsWhyAMessageFailed();
  void tellsAMessagesLifeInOrder();
  void knowsNoOtherMessage_data();
  void knowsNoOtherMessage();

private:
  [[nodiscard]] ApiReply show(const QString &id) const
  {
    return m_bench.client.get(kApi + QByteArray("/messages/") + id.toLatin1());
  }

  ApiBench m_bench;
  QString m_read;   ///< id of a message that was read
  QString m_failed; ///< id of a message that was refused
};

// Five messages to three customers on two days of the office: A and B at 11:00 on the 28th of January 2026, C at 23:40,
// D at 00:20 on the 29th, E at 00:30.
void HistoryTest::initTestCase()
{
  QVERIFY(m_bench.start());
  constexpr qint64 minute = 60'000;
  m_read = m_bench.send("+919812345670", "A").text("id");
  m_bench.farEnd.status = 400;
  m_bench.farEnd.body = R"({"error":{"code":"131026","message":"undeliverable"}})";
  m_failed = m_bench.send("+919812345671", "B").text("id");
  m_bench.farEnd.status = 200;
  m_bench.farEnd.body.clear();
  m_bench.clock.advance(760 * minute);
  const QByteArray reminder =
      R"({"phone":"+919812345670","message_type":"delivery_reminder","reference_id":"C","send_at":"2026-01-29T12:00:00Z",)"
      R"("context":{"customer_name":"Asha","delivery_date":"30 January","area":"Bandra"}})";
  QCOMPARE(m_bench.client.post(kApi + QByteArray("/send-message"), reminder).status, 202);
  m_bench.client.further << kWebhookKey;
  QCOMPARE(m_bench.client
               .post(kApi + QByteArray("/webhook/myoperator"),
                     R"({"message_id":"wamid-1","status":"read","timestamp":"2026-01-28T18:10:00Z"})")
               .status,
           200);
  m_bench.clock.advance(40 * minute);
  QCOMPARE(m_bench.send("+919812345672", "D").status, 200);
  m_bench.clock.advance(10 * minute);
  QCOMPARE(m_bench.send("+919812345670", "E").status, 200);
}

void HistoryTest::showsTheNewestFirst()
{
  const ApiReply reply = m_bench.client.get(kHistory);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
  QCOMPARE(referencesOf(reply).join(u' '), QStringLiteral("E D C B A"));
  QVERIFY(reply.json()[QLatin1String("next")].isNull());
}

void HistoryTest::goesOnPageByPage()
{
  QStringList pages;
  QByteArray target = kHistory + QByteArray("?limit=2");
  for (int page = 0; page < 5 && !target.isEmpty(); ++page) {
    const ApiReply reply = m_bench.client.get(target);
    pages << referencesOf(reply).join(u' ');
    const QJsonValue next = reply.json()[QLatin1String("next")];
    target = next.isNull() ? QByteArray()
                           : QByteArray(kHistory + QByteArray("?limit=2&before=") + next.toString().toLatin1());
  }
  QCOMPARE(pages, QStringList({QStringLiteral("E D"), QStringLiteral("C B"), QStringLiteral("A")}));
}

void HistoryTest::filters_data()
{
  QTest::addColumn<QByteArray>("target");
  QTest::addColumn<QString>("references");
  const auto row = [](const char *target, const char *references) {
    QTest::newRow(target) << QByteArray(target) << QString::fromLatin1(references);
  };
  row("?phone=%2B919812345670", "E C A");
  row("?phone=+919812345670", "E C A");
  row("?phone=%20919812345670", "E C A");
  row("?phone=%2B91%2098123%2045670", "E C A");
  row("/%2B919812345670", "E C A");
  row("/+919812345670", "E C A");
  row("/%2B919812345670?type=delivery_reminder", "C");
  row("/%2B919812345679", "");
  row("?type=payment_confirmation", "E D B A");
  row("?type=payment_confirmation&status=sent", "E D");
  row("?status=read", "A");
  row("?status=failed", "B");
  row("?status=cancelled", "");
  row("?phone=&type=&status=", "E D C B A");
  row("?from=2026-01-29", "E D");
  row("?to=2026-01-28", "C B A");
  row("?from=2026-01-28&to=2026-01-28", "C B A");
  row("?from=2026-01-28&to=2026-01-29", "E D C B A");
  row("?from=2026-01-30", "");
  row("?from=2026-01-28T18:00:00Z", "E D C");
  row("?from=2026-01-29T00:00:00%2B05:30", "E D");
  row("?from=2026-01-29T00:00:00+05:30", "E D");
  row("?to=2026-01-28T18:00:00Z", "B A");
  row("?search=Bandra", "C");
  row("?search=bandra+asha", "C");
  row("?search=45672", "D");
  row("?search=nobody", "");
  row("?limit=1&status=sent", "E");
}

void HistoryTest::filters()
{
  QFETCH(QByteArray, target);
  const ApiReply reply = m_bench.client.get(kHistory + target);
  QVERIFY2(reply.status == 200, reply.body);
  QTEST(referencesOf(reply).join(u' '), "references");
}

void HistoryTest::showsAllOfAMessage()
{
  const QJsonObject message = m_bench.client.get(kHistory).json()[QLatin1String("messages")][0].toObject();
  QStringList keys = message.keys();
  keys.sort();
  const QString wanted = QStringLiteral("attempts created_at delivered_at error error_code failed_at id message "
                                        "myoperator_message_id phone read_at reference_id sent_at status type");
  QCOMPARE(keys.join(u' '), wanted);
  QCOMPARE(message[QLatin1String("created_at")].toString(), QStringLiteral("2026-01-28T19:00:00Z"));
  QCOMPARE(message[QLatin1String("sent_at")].toString(), QStringLiteral("2026-01-28T19:00:00Z"));
  QCOMPARE(message[QLatin1String("attempts")].toInt(), 1);
  QVERIFY(message[QLatin1String("message")].toString().contains(QLatin1String("149.50")));
  for (const char *absent : {"delivered_at", "read_at", "failed_at", "error", "error_code"})
    QVERIFY2(message.contains(QLatin1String(absent)) && message[QLatin1String(absent)].isNull(), absent);
}

void HistoryTest::showsWhyAMessageFailed()
{
  const ApiReply reply = show(m_failed);
  QCOMPARE(reply.text("error_code"), QStringLiteral("131026"));
  QVERIFY2(reply.text("error").contains(QLatin1String("may not be on WhatsApp")), reply.body);
  QVERIFY(!reply.text("failed_at").isEmpty());
}

void HistoryTest::tellsAMessagesLifeInOrder()
{
  const ApiReply reply = show(m_read);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("read"));
  QCOMPARE(reply.text("reference_id"), QStringLiteral("A"));
  const QJsonArray timeline = reply.json()[QLatin1String("timeline")].toArray();
  QCOMPARE(timeline.size(), 3);
  QCOMPARE(timeline[0][QLatin1String("kind")].toString(), QStringLiteral("created"));
  QCOMPARE(timeline[0][QLatin1String("at")].toString(), QStringLiteral("2026-01-28T05:30:00Z"));
  QCOMPARE(timeline[1][QLatin1String("kind")].toString(), QStringLiteral("attempt"));
  QCOMPARE(timeline[1][QLatin1String("outcome")].toString(), QStringLiteral("accepted"));
  QCOMPARE(timeline[1][QLatin1String("http_status")].toInt(), 200);
  QCOMPARE(timeline[1][QLatin1String("myoperator_message_id")].toString(), QStringLiteral("wamid-1"));
  QCOMPARE(timeline[2][QLatin1String("kind")].toString(), QStringLiteral("receipt"));
  QCOMPARE(timeline[2][QLatin1String("status")].toString(), QStringLiteral("read"));
  QCOMPARE(timeline[2][QLatin1String("at")].toString(), QStringLiteral("2026-01-28T18:10:00Z"));
}

void HistoryTest::knowsNoOtherMessage_data()
{
  QTest::addColumn<QString>("id");
  QTest::newRow("no UUID") << QStringLiteral("1");
  QTest::newRow("another UUID") << QStringLiteral("0190f3a2-7c1e-7000-8000-000000000000");
  QTest::newRow("an injection") << QStringLiteral("'%20OR%201=1");
}

void HistoryTest::knowsNoOtherMessage()
{
  QFETCH(QString, id);
  const ApiReply reply = show(id);
  QCOMPARE(reply.status, 404);
  QVERIFY2(isProblem(reply), reply.body);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::HistoryTest)
#include "tst_apihistory.moc"
