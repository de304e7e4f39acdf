// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QTest>

using namespace dakiya;

/// A run can be replayed from its seed, and what comes out lies where it was asked for.
class RandomTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void repeatsItselfFromTheSameSeed()
  {
    Random one(7);
    Random other(7);
    for (int i = 0; i < 100; ++i)
      QCOMPARE(one.next(), other.next());
  }

  void differsForAnotherSeed() { QVERIFY(Random(7).next() != Random(8).next()); }

  void staysBelowOne()
  {
    Random random(1);
    double sum = 0;
    for (int i = 0; i < 100'000; ++i) {
      const double value = random.uniform();
      QVERIFY(value >= 0 && value < 1);
      sum += value;
    }
    QVERIFY(sum > 49'000 && sum < 51'000);
  }

  void reachesBothEndsOfARange()
  {
    Random random(2);
    int seen[4] = {};
    for (int i = 0; i < 1000; ++i) {
      const qint64 value = random.between(-1, 2);
      QVERIFY(value >= -1 && value <= 2);
      ++seen[value + 1];
    }
    for (const int count : seen)
      QVERIFY(count > 150);
  }

  void givesTheOnlyValueOfARangeOfOne() { QCOMPARE(Random(3).between(5, 5), 5); }

  void neverChancesZeroAndAlwaysOne()
  {
    Random random(4);
    for (int i = 0; i < 1000; ++i) {
      QVERIFY(!random.chance(0));
      QVERIFY(random.chance(1));
    }
  }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
