// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/dashboard.h"
#include "domain/settings.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dakiya;
using enum dakiya::MessageStatus;

namespace {

StatusCounts counts(qint64 sent, qint64 delivered, qint64 read, qint64 failed)
{
  StatusCounts result;
  result[Sent] = sent;
  result[Delivered] = delivered;
  result[Read] = read;
  result[Failed] = failed;
  return result;
}

QList<LatencyHistogram::Bucket> histogramOf(const QList<qint64> &latencies)
{
  QMap<int, qint64> buckets;
  for (const qint64 ms : latencies)
    ++buckets[LatencyHistogram::bucketOf(ms)];
  QList<LatencyHistogram::Bucket> list;
  for (auto bucket = buckets.begin(); bucket != buckets.end(); ++bucket)
    list.append({bucket.key(), bucket.value()});
  return list;
}

// The nearest rank, counted out.
double exactPercentile(QList<qint64> latencies, double fraction)
{
  std::sort(latencies.begin(), latencies.end());
  const qsizetype rank = qMax<qsizetype>(1, qsizetype(std::ceil(fraction * double(latencies.size()))));
  return double(latencies[rank - 1]);
}

} // namespace

/// The rates are those of the specification, and percentiles are close enough.
class StatisticsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void givesTheKnownExample()
  {
    // 150 sent, of which 145 delivered, of which 120 read, and 5 failed.
    const StatusCounts example = counts(0, 25, 120, 5);
    QCOMPARE(example.totalSent(), 150);
    QCOMPARE(example.totalDelivered(), 145);
    QCOMPARE(example.totalRead(), 120);
    QCOMPARE(example.totalFailed(), 5);
    QCOMPARE(example.successRate(), std::optional(96.67));
    QCOMPARE(example.deliveryRate(), std::optional(96.67));
    QCOMPARE(example.readRate(), std::optional(82.76));
  }

  void hasNoRateWithoutADenominator()
  {
    StatusCounts waiting;
    waiting[Queued] = 10;
    waiting[Unknown] = 3;
    QVERIFY(!waiting.successRate());
    QVERIFY(!waiting.deliveryRate());
    QVERIFY(!waiting.readRate());
    QCOMPARE(counts(0, 0, 0, 4).successRate(), std::optional(0.0));
  }

  void leavesUnknownCancelledExpiredAndSkippedOutOfEveryRate()
  {
    StatusCounts mixed = counts(1, 1, 1, 1);
    const StatusCounts before = mixed;
    for (const MessageStatus status : {Queued, Sending, Unknown, Cancelled, Expired, Skipped})
      mixed[status] = 1000;
    QCOMPARE(mixed.successRate(), before.successRate());
    QCOMPARE(mixed.deliveryRate(), before.deliveryRate());
    QCOMPARE(mixed.total(), 6004);
  }

  void roundsHalfUp()
  {
    // 1 of 800 is 0.125 %.
    QCOMPARE(counts(799, 1, 0, 0).deliveryRate(), std::optional(0.13));
    QCOMPARE(counts(1, 2, 0, 0).deliveryRate(), std::optional(66.67));
    QCOMPARE(counts(2, 1, 0, 0).deliveryRate(), std::optional(33.33));
  }

  void addsUp()
  {
    StatusCounts sum = counts(1, 2, 3, 4);
    sum += counts(10, 20, 30, 40);
    QCOMPARE(sum, counts(11, 22, 33, 44));
  }

  void findsPercentilesWithinFivePercent()
  {
    const quint64 seed = Random::fromSystem().next();
    qInfo("seed %llu", seed);
    Random random(seed);
    for (int round = 0; round < 200; ++round) {
      QList<qint64> latencies;
      const qint64 slowest = random.between(1, 300'000);
      for (qint64 i = random.between(1, 2000); i > 0; --i)
        latencies.append(random.between(0, slowest));
      const QList<LatencyHistogram::Bucket> histogram = histogramOf(latencies);
      for (const double fraction : {0.0, 0.01, 0.5, 0.95, 0.99, 1.0}) {
        const double exact = exactPercentile(latencies, fraction);
        const double found = LatencyHistogram::percentile(histogram, fraction).value();
        QVERIFY2(std::abs(found - exact) <= 0.05 * exact, qPrintable(QString::number(exact)));
      }
    }
  }

  void keepsTheOrderOfLatencies()
  {
    int last = LatencyHistogram::bucketOf(0);
    for (qint64 ms = 1; ms < 400'000; ++ms) {
      const int bucket = LatencyHistogram::bucketOf(ms);
      QVERIFY(bucket >= last);
      last = bucket;
    }
    QVERIFY(last < 150);
    QCOMPARE(LatencyHistogram::bucketOf(-5), LatencyHistogram::bucketOf(0));
  }

  void tellsWhichDaysMissedATarget()
  {
    const Targets targets = Targets::of(Settings());
    QCOMPARE(targets.deliveryRate, 95.0);
    QCOMPARE(targets.successRate, 98.0);
    QCOMPARE(targets.latencyMs, 2'000.0);
    const QList<Statistics::Day> days{{10, counts(0, 50, 44, 5)}, // too few to say anything
                                      {11, counts(6, 60, 34, 0)}, // 94 of 100 delivered
                                      {12, counts(0, 60, 37, 3)}, // 97 of 100 did not fail
                                      {13, counts(0, 60, 38, 2)}, // just so
                                      {14, counts(99, 1, 0, 3)}}; // receipts are still to come, failures are facts
    const QList<MissedTarget> missed = missedTargets(days, targets, 14);
    QCOMPARE(missed.size(), 3);
    QCOMPARE(missed[0].localDay, 11);
    QVERIFY(missed[0].rate == MissedTarget::Rate::Delivery);
    QCOMPARE(missed[0].reached, 94.0);
    QCOMPARE(missed[0].sent, 100);
    QCOMPARE(missed[1].localDay, 12);
    QVERIFY(missed[1].rate == MissedTarget::Rate::Success);
    QCOMPARE(missed[2].localDay, 14);
    QVERIFY(missed[2].rate == MissedTarget::Rate::Success);
  }

  void comparesADaysSpanWithTheOneBefore()
  {
    const DaySpan week{20, 26};
    QCOMPARE(week.days(), 7);
    QCOMPARE(week.before(), (DaySpan{13, 19}));
    QVERIFY(week.contains(20) && week.contains(26) && !week.contains(27));
  }

  void hasNoPercentileWithoutAMessage() { QVERIFY(!LatencyHistogram::percentile({}, 0.5)); }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
