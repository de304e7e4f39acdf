// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QJsonArray>
#include <QTest>

namespace dakiya {

namespace {

const QByteArray kStatistics = "/api/notifications/statistics";
const QByteArray kHealth = "/api/notifications/health";

} // namespace

/// The numbers of the office, and whether all is well.
class StatisticsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void countsNothing();
  void countsEachMessageOnce();
  void coversTheDaysAskedFor();
  void isWell();
  void saysWhatIsWrong();
  void saysThatTheStoreCannotBeWritten();
  void tellsNothingOfCustomersOrSecrets();

private:
  [[nodiscard]] ApiReply report(const QByteArray &id, const QByteArray &status) const
  {
    return m_bench->client.post(kApi + QByteArray("/webhook/myoperator"),
                                QByteArray(R"({"message_id":")") + id + QByteArray(R"(","status":")") + status +
                                    QByteArray(R"(","timestamp":"2026-01-28T05:31:00Z"})"));
  }

  std::unique_ptr<ApiBench> m_bench;
};

void StatisticsTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  m_bench->client.further << kWebhookKey;
  QVERIFY(m_bench->start());
}

void StatisticsTest::countsNothing()
{
  const QJsonObject json = m_bench->client.get(kStatistics).json();
  QCOMPARE(json[QLatin1String("period_days")].toInt(), 7);
  QCOMPARE(json[QLatin1String("total")].toInt(-1), 0);
  for (const char *rate : {"success_rate", "delivery_rate", "read_rate"})
    QVERIFY2(json.contains(QLatin1String(rate)) && json[QLatin1String(rate)].isNull(), rate);
  QVERIFY(json[QLatin1String("latency")][QLatin1String("median_ms")].isNull());
  QCOMPARE(json[QLatin1String("cost")].toDouble(-1), 0.0);
}

void StatisticsTest::countsEachMessageOnce()
{
  QCOMPARE(m_bench->send("+919812345670", "A").text("status"), QStringLiteral("sent"));
  QCOMPARE(m_bench->send("+919812345671", "B").text("status"), QStringLiteral("sent"));
  QCOMPARE(m_bench->send("+919812345672", "C").text("status"), QStringLiteral("sent"));
  QCOMPARE(report("wamid-1", "read").status, 200);
  QCOMPARE(report("wamid-2", "delivered").status, 200);
  QCOMPARE(report("wamid-3", "failed").status, 200);
  const QJsonObject json = m_bench->client.get(kStatistics).json();
  QCOMPARE(json[QLatin1String("total")].toInt(), 3);
  QCOMPARE(json[QLatin1String("total_sent")].toInt(), 3);
  QCOMPARE(json[QLatin1String("total_delivered")].toInt(), 2);
  QCOMPARE(json[QLatin1String("total_read")].toInt(), 1);
  QCOMPARE(json[QLatin1String("total_failed")].toInt(), 1);
  QCOMPARE(json[QLatin1String("success_rate")].toDouble(), 66.67);
  QCOMPARE(json[QLatin1String("read_rate")].toDouble(), 50.0);
  QCOMPARE(json[QLatin1String("cost")].toDouble(), 1.0);
  int sum = 0;
  const QJsonObject buckets = json[QLatin1String("buckets")].toObject();
  QCOMPARE(buckets.size(), qsizetype(kMessageStatuses.size()));
  for (const QJsonValue &bucket : buckets)
    sum += bucket.toInt();
  QCOMPARE(sum, 3);
  const QJsonValue failure = json[QLatin1String("failures")][0];
  QCOMPARE(failure[QLatin1String("code")].toString(), QStringLiteral("no-reason"));
  QCOMPARE(failure[QLatin1String("count")].toInt(), 1);
  QVERIFY(!failure[QLatin1String("reason")].toString().isEmpty());
}

void StatisticsTest::coversTheDaysAskedFor()
{
  QCOMPARE(m_bench->send().status, 200);
  m_bench->clock.advance(24LL * 60 * 60 * 1000);
  const QJsonObject today = m_bench->client.get(kStatistics + QByteArray("?days=1")).json();
  QCOMPARE(today[QLatin1String("total")].toInt(-1), 0);
  const QJsonObject both = m_bench->client.get(kStatistics + QByteArray("?days=2")).json();
  QCOMPARE(both[QLatin1String("total")].toInt(), 1);
  QCOMPARE(both[QLatin1String("by_day")].toArray().size(), 2);
  QCOMPARE(both[QLatin1String("by_day")][0][QLatin1String("day")].toString(), QStringLiteral("2026-01-28"));
  QCOMPARE(both[QLatin1String("by_day")][0][QLatin1String("total")].toInt(), 1);
  QCOMPARE(both[QLatin1String("by_hour")].toArray().size(), 24);
  QCOMPARE(both[QLatin1String("by_hour")][11][QLatin1String("total")].toInt(), 1);
  QCOMPARE(both[QLatin1String("by_type")][0][QLatin1String("type")].toString(), QStringLiteral("payment_confirmation"));
  QCOMPARE(m_bench->client.get(kStatistics + QByteArray("?days=3660")).status, 200);
}

void StatisticsTest::isWell()
{
  m_bench->client.token.clear();
  const ApiReply reply = m_bench->client.get(kHealth);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("ok"));
  QCOMPARE(reply.text("provider"), QStringLiteral("myoperator"));
  QCOMPARE(reply.text("database"), QStringLiteral("ok"));
  QCOMPARE(reply.text("webhook"), QStringLiteral("configured"));
  QVERIFY(!reply.text("version").isEmpty());
  QCOMPARE(reply.json()[QLatin1String("queue")][QLatin1String("queued")].toInt(-1), 0);
}

void StatisticsTest::saysWhatIsWrong()
{
  ApiBench bare{ApiOptions()};
  QVERIFY(bare.start(false));
  QCOMPARE(bare.client.get(kHealth).text("status"), QStringLiteral("degraded"));
  QCOMPARE(bare.client.get(kHealth).text("webhook"), QStringLiteral("not configured"));
  QVERIFY(m_bench->engine.pause(QStringLiteral("Asha")));
  QCOMPARE(m_bench->send().status, 202);
  const ApiReply reply = m_bench->client.get(kHealth);
  QCOMPARE(reply.text("status"), QStringLiteral("degraded"));
  QCOMPARE(reply.json()[QLatin1String("queue")][QLatin1String("paused")].toBool(), true);
  QCOMPARE(reply.json()[QLatin1String("queue")][QLatin1String("queued")].toInt(), 1);
}

void StatisticsTest::saysThatTheStoreCannotBeWritten()
{
  QVERIFY(m_bench->client.get(kHealth).json()[QLatin1String("reason")].isNull());
  Database &database = m_bench->engine.store().database;
  QVERIFY(database.run(QStringLiteral("PRAGMA query_only = ON")));
  QCOMPARE(m_bench->send().status, 503);
  const ApiReply reply = m_bench->client.get(kHealth);
  QCOMPARE(reply.text("status"), QStringLiteral("degraded"));
  QCOMPARE(reply.text("database"), QStringLiteral("store-read-only"));
  QCOMPARE(reply.text("reason"), QStringLiteral("The data folder cannot be written to: check its permissions."));
  QVERIFY(database.run(QStringLiteral("PRAGMA query_only = OFF")));
  QTRY_COMPARE(m_bench->client.get(kHealth).text("status"), QStringLiteral("ok"));
  QCOMPARE(m_bench->send().status, 200);
}

void StatisticsTest::tellsNothingOfCustomersOrSecrets()
{
  QVERIFY(m_bench->engine.pause(QStringLiteral("Meera")));
  QCOMPARE(m_bench->send().status, 202);
  const QByteArray body = m_bench->client.get(kHealth).body;
  for (const char *secret : {"98123", "Asha", "Meera", "secret", "token", "good-length"})
    QVERIFY2(!body.contains(secret), secret);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::StatisticsTest)
#include "tst_apistatistics.moc"
