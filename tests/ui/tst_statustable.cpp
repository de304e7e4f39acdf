// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/statustable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dakiya;

class TestStatusTable final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void keepsTheRulesOfModels();
  void saysEveryStatusInWordsAndShare();
};

void TestStatusTable::keepsTheRulesOfModels()
{
  StatusTable table(Theme::light());
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
  StatusCounts counts;
  counts[MessageStatus::Read] = 3;
  table.setCounts(counts);
  QCOMPARE(table.rowCount(), 10);
}

void TestStatusTable::saysEveryStatusInWordsAndShare()
{
  StatusTable table(Theme::night());
  StatusCounts counts;
  counts[MessageStatus::Delivered] = 3;
  counts[MessageStatus::Unknown] = 1;
  table.setCounts(counts);
  const int notSure = int(MessageStatus::Unknown);
  QCOMPARE(table.index(notSure, StatusTable::Status).data().toString(), QStringLiteral("?  Not sure"));
  QCOMPARE(table.index(notSure, StatusTable::Messages).data().toString(), QStringLiteral("1"));
  QCOMPARE(table.index(notSure, StatusTable::Share).data().toString(), QStringLiteral("25.0 %"));
  QVERIFY(table.index(notSure, StatusTable::Meaning).data().toString().contains(QStringLiteral("never sent again")));
}

QTEST_MAIN(TestStatusTable)
#include "tst_statustable.moc"
