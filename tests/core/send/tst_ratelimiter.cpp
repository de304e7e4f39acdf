// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/ratelimiter.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 5'000'000;

/// Sends as many as allowed whenever `nextMoment` says that the queue wakes.
template <class Moment>
std::vector<qint64> sendFor(RateLimiter &limiter, qint64 fromMs, qint64 forMs, Moment nextMoment)
{
  std::vector<qint64> sent;
  for (qint64 now = fromMs; now < fromMs + forMs; now = std::max(now + 1, nextMoment(now))) {
    const int count = limiter.available(now, 1'000'000);
    limiter.take(now, count);
    sent.insert(sent.end(), static_cast<size_t>(count), now);
  }
  return sent;
}

/// The most that left within any second.
qsizetype densestSecond(const std::vector<qint64> &sent)
{
  qsizetype most = 0;
  auto first = sent.begin();
  for (auto last = sent.begin(); last != sent.end(); ++last) {
    while (*first <= *last - 1'000)
      ++first;
    most = std::max<qsizetype>(most, last - first + 1);
  }
  return most;
}

} // namespace

/// Paces with a clock that the test moves.
class TestRateLimiter final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsTheRate_data();
  void keepsTheRate();
  void catchesUpAtMostFiftyMilliseconds();
  void neverSendsMoreAfterIdling();
  void spacesEvenly();
  void saysWhenTheNextMayLeave();
  void staysWithinANewRate();
  void skipsTheLogAtVeryHighRates();
  void takesNothingByAsking();

  void givesBulkOnePerInterval();
  void givesImmediateTheBurst();
  void refillsOnePerInterval();
  void keepsRecipientsApart();
  void countsWhatLeftBeforeARestart();
  void forgetsFullBuckets();
  void pacesNobodyWithoutAnInterval();
};

void TestRateLimiter::keepsTheRate_data()
{
  QTest::addColumn<int>("rate");
  QTest::addColumn<int>("lateMs");
  for (const int rate : {20, 80, 1'000, 10'000}) {
    for (const int lateMs : {0, 1, 3, 5, 20, 40})
      QTest::addRow("%d/s, timers %d ms late", rate, lateMs) << rate << lateMs;
  }
}

void TestRateLimiter::keepsTheRate()
{
  QFETCH(int, rate);
  QFETCH(int, lateMs);
  RateLimiter limiter(rate);
  const auto sent = sendFor(limiter, kStart, 10'000, [&](qint64 now) { return limiter.nextAt(now) + lateMs; });
  const double total = static_cast<double>(sent.size());
  // A full second waits for a timer, too, so a very late one must cost something: the bound of a second comes first.
  const double allowed = lateMs <= 5 ? 0.01 : 0.05;
  QVERIFY2(std::abs(total - rate * 10.0) <= rate * 10.0 * allowed, qPrintable(QString::number(total)));
  QVERIFY(densestSecond(sent) <= rate);
}

void TestRateLimiter::catchesUpAtMostFiftyMilliseconds()
{
  RateLimiter limiter(1'000);
  QCOMPARE(limiter.available(kStart, 1'000'000), 50);
  limiter.take(kStart, 50);
  const int afterPause = limiter.available(kStart + 600, 1'000'000);
  QVERIFY2(afterPause >= 49 && afterPause <= 51, qPrintable(QString::number(afterPause)));
}

void TestRateLimiter::neverSendsMoreAfterIdling()
{
  RateLimiter limiter(80);
  auto sent = sendFor(limiter, kStart, 3'000, [&](qint64 now) { return limiter.nextAt(now); });
  const auto later = sendFor(limiter, kStart + 3'400, 5'000, [&](qint64 now) { return limiter.nextAt(now); });
  sent.insert(sent.end(), later.begin(), later.end());
  QVERIFY(densestSecond(sent) <= 80);
}

void TestRateLimiter::spacesEvenly()
{
  RateLimiter limiter(80);
  const auto sent = sendFor(limiter, kStart, 5'000, [&](qint64 now) { return limiter.nextAt(now); });
  // The first second catches up and then waits once.
  const auto steady = std::lower_bound(sent.begin(), sent.end(), kStart + 1'100);
  for (auto it = steady; it + 1 < sent.end(); ++it)
    QVERIFY2(*(it + 1) - *it <= 14, qPrintable(QString::number(*(it + 1) - *it)));
}

void TestRateLimiter::saysWhenTheNextMayLeave()
{
  RateLimiter limiter(10);
  for (qint64 now = kStart; now < kStart + 5'000; now += 7) {
    const qint64 at = limiter.nextAt(now);
    QVERIFY(at >= now);
    QVERIFY(limiter.available(at, 1) == 1);
    QCOMPARE(limiter.available(now, 1) == 1, at == now);
    limiter.take(now, limiter.available(now, 1));
  }
}

void TestRateLimiter::staysWithinANewRate()
{
  RateLimiter limiter(1'000);
  sendFor(limiter, kStart, 1'000, [&](qint64 now) { return limiter.nextAt(now); });
  limiter.setRate(10);
  QCOMPARE(limiter.available(kStart + 1'000, 1), 0);
  const qint64 at = limiter.nextAt(kStart + 1'000);
  QVERIFY(at > kStart + 1'500);
  QCOMPARE(limiter.available(at, 1), 1);
  limiter.setRate(1'000'000);
  QVERIFY(limiter.available(kStart + 1'000, 100) == 100);
}

void TestRateLimiter::skipsTheLogAtVeryHighRates()
{
  RateLimiter limiter(1'000'000);
  const auto sent = sendFor(limiter, kStart, 1'000, [&](qint64 now) { return limiter.nextAt(now); });
  QVERIFY(sent.size() > 990'000 && sent.size() < 1'060'000);
}

void TestRateLimiter::takesNothingByAsking()
{
  RateLimiter limiter(80);
  for (int i = 0; i < 1'000; ++i)
    QCOMPARE(limiter.available(kStart, 3), 3);
  QCOMPARE(limiter.available(kStart, 0), 0);
}

void TestRateLimiter::givesBulkOnePerInterval()
{
  RecipientPace pace(45, 6'000);
  QCOMPARE(pace.take(u"+911"_s, false, kStart), 0);
  QCOMPARE(pace.take(u"+911"_s, false, kStart + 1'000), 5'000);
  QCOMPARE(pace.take(u"+911"_s, false, kStart + 6'000), 0);
}

void TestRateLimiter::givesImmediateTheBurst()
{
  RecipientPace pace(45, 6'000);
  for (int i = 0; i < 45; ++i)
    QCOMPARE(pace.take(u"+911"_s, true, kStart), 0);
  QCOMPARE(pace.take(u"+911"_s, true, kStart), 6'000);
  QCOMPARE(pace.take(u"+911"_s, false, kStart), 6'000);
}

void TestRateLimiter::refillsOnePerInterval()
{
  RecipientPace pace(2, 6'000);
  QCOMPARE(pace.take(u"+911"_s, true, kStart), 0);
  QCOMPARE(pace.take(u"+911"_s, true, kStart), 0);
  QCOMPARE(pace.take(u"+911"_s, true, kStart + 2'000), 4'000);
  QCOMPARE(pace.take(u"+911"_s, true, kStart + 6'000), 0);
  QCOMPARE(pace.take(u"+911"_s, true, kStart + 6'000), 6'000);
}

void TestRateLimiter::keepsRecipientsApart()
{
  RecipientPace pace(1, 6'000);
  QCOMPARE(pace.take(u"+911"_s, false, kStart), 0);
  QCOMPARE(pace.take(u"+912"_s, false, kStart), 0);
  QCOMPARE(pace.size(), 2);
}

void TestRateLimiter::countsWhatLeftBeforeARestart()
{
  RecipientPace pace(45, 6'000);
  // Three seconds before this computer was started.
  pace.note(u"+911"_s, -3'000);
  QCOMPARE(pace.take(u"+911"_s, false, 1'000), 2'000);
  QCOMPARE(pace.take(u"+911"_s, true, 1'000), 0);
  RecipientPace full(2, 6'000);
  full.note(u"+911"_s, kStart);
  full.note(u"+911"_s, kStart);
  QCOMPARE(full.take(u"+911"_s, true, kStart + 1'000), 5'000);
}

void TestRateLimiter::forgetsFullBuckets()
{
  RecipientPace pace(45, 6'000);
  for (int i = 0; i < 100; ++i)
    QCOMPARE(pace.take(QString::number(i), false, kStart + i), 0);
  pace.prune(kStart + 3'000);
  QCOMPARE(pace.size(), 100);
  pace.prune(kStart + 6'050);
  QCOMPARE(pace.size(), 49);
  pace.prune(kStart + 7'000);
  QCOMPARE(pace.size(), 0);
}

void TestRateLimiter::pacesNobodyWithoutAnInterval()
{
  RecipientPace pace(1, 0);
  for (int i = 0; i < 10; ++i)
    QCOMPARE(pace.take(u"+911"_s, false, kStart), 0);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
