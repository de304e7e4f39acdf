// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/wireshare.h"

#include <QTest>

using namespace dakiya;

class TestWireShare final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void lendsWhileAnswersAreFastAndNoImmediateOneComes_data();
  void lendsWhileAnswersAreFastAndNoImmediateOneComes();
  void lendsAgainAMinuteAfterTheLastOne();
  void keepsTheQuarterWhenAnswersAreSlow();
};

void TestWireShare::lendsWhileAnswersAreFastAndNoImmediateOneComes_data()
{
  QTest::addColumn<int>("maxInFlight");
  QTest::addColumn<int>("lent");
  QTest::addColumn<int>("kept");
  QTest::newRow("one: bulk must go, too") << 1 << 1 << 1;
  QTest::newRow("two") << 2 << 1 << 1;
  QTest::newRow("eight") << 8 << 7 << 6;
  QTest::newRow("the default") << 24 << 23 << 18;
  QTest::newRow("many") << 200 << 195 << 150;
}

void TestWireShare::lendsWhileAnswersAreFastAndNoImmediateOneComes()
{
  QFETCH(int, maxInFlight);
  WireShare share;
  QTEST(share.forBulk(maxInFlight, 0), "kept"); // nothing is known yet
  share.sawAnswer(3);
  QTEST(share.forBulk(maxInFlight, 0), "lent");
  share.sawImmediate(5);
  QTEST(share.forBulk(maxInFlight, 5), "kept");
}

void TestWireShare::lendsAgainAMinuteAfterTheLastOne()
{
  WireShare share;
  share.sawAnswer(3);
  share.sawImmediate(1'000);
  share.sawImmediate(2'000);
  QCOMPARE(share.forBulk(24, 61'999), 18);
  QCOMPARE(share.forBulk(24, 62'000), 23);
}

void TestWireShare::keepsTheQuarterWhenAnswersAreSlow()
{
  WireShare share;
  for (int i = 0; i < 100; ++i)
    share.sawAnswer(200);
  QCOMPARE(share.forBulk(24, 0), 18);   // a place only every 8 ms
  QCOMPARE(share.forBulk(200, 0), 195); // a place every millisecond
  for (int i = 0; i < 100; ++i)
    share.sawAnswer(20'000);
  QCOMPARE(share.forBulk(200, 0), 150);
}

QTEST_GUILESS_MAIN(TestWireShare)
#include "tst_wireshare.moc"
