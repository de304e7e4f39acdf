// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figuretable.h"
#include "dashboard/figureview.h"
#include "dashboardbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// The charts of the dashboard: their parts lead to the messages, and a table says the same.
class TestDashboardCharts final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_at = std::make_unique<DashboardBench>(); }
  void cleanup() { m_at.reset(); }
  void opensTheDayThatTheKeyboardStandsOn();
  void opensWhatIsClickedInABar();
  void opensTheHourThatIsClicked();
  void showsTheSameAsATable();
  void copiesFromItsTables();
  void opensATypeFromItsTable();
  void putsLongPeriodsIntoWeeks();

private:
  std::unique_ptr<DashboardBench> m_at;
};

void TestDashboardCharts::opensTheDayThatTheKeyboardStandsOn()
{
  m_at->fill(knownExample());
  Plot *rates = m_at->plot("ratesPlot");
  rates->setFocus(Qt::TabFocusReason);
  QTRY_VERIFY(rates->hasFocus());
  // It begins on the newest day and says what the day was like.
  QVERIFY(m_at->find<QLabel>("ratesReading")->text().contains(u"of 122 sent"_s));
  QTest::keyClick(rates, Qt::Key_Left);
  QVERIFY(m_at->find<QLabel>("ratesReading")->text().contains(u"of 28 sent"_s));
  QVERIFY(rates->accessibleDescription().contains(u"delivered 89.29 %"_s));
  QTest::keyClick(rates, Qt::Key_Return);
  QCOMPARE(m_at->lastWanted().from, std::optional(m_at->startOfDay(1)));
  QCOMPARE(m_at->lastWanted().to, std::optional(m_at->startOfDay(0)));
  QTest::keyClick(rates, Qt::Key_Home);
  QVERIFY(m_at->find<QLabel>("ratesReading")->text().contains(u"nothing was sent"_s));
}

void TestDashboardCharts::opensWhatIsClickedInABar()
{
  m_at->fill(knownExample());
  Plot *volume = m_at->plot("volumePlot");
  volume->setFocus(Qt::TabFocusReason);
  QTRY_VERIFY(volume->current());
  QTest::keyClick(volume, Qt::Key_Left);
  while (!m_at->find<QLabel>("volumeReading")->text().contains(u"Delivered"_s))
    QTest::keyClick(volume, Qt::Key_Down);
  QVERIFY(m_at->find<QLabel>("volumeReading")->text().contains(u"Delivered: 25 of 28 messages"_s));
  QTest::mouseClick(volume, Qt::LeftButton, {}, volume->rectOf(*volume->current()).center().toPoint());
  QCOMPARE(m_at->wanted().size(), 1);
  QCOMPARE(m_at->lastWanted().status, std::optional(Delivered));
  QCOMPARE(m_at->lastWanted().from, std::optional(m_at->startOfDay(1)));
  // Above a bar there is nothing to open.
  QTest::mouseClick(volume, Qt::LeftButton, {}, QPoint(int(volume->rectOf(*volume->current()).center().x()), 40));
  QCOMPARE(m_at->wanted().size(), 1);
  QTest::keyClick(volume, Qt::Key_Up);
  QTest::keyClick(volume, Qt::Key_Return);
  QCOMPARE(m_at->lastWanted().status, std::optional(Failed));
}

void TestDashboardCharts::opensTheHourThatIsClicked()
{
  m_at->fill({{Delivered, 30, 2, 17}});
  Plot *hours = m_at->plot("hoursPlot");
  const Plot::Part part{17, weekdayOf(m_at->today() - 2)};
  QVERIFY(hours->wordsOf(part).contains(u"17:00–18:00: 30 messages"_s));
  QTest::mouseClick(hours, Qt::LeftButton, {}, hours->rectOf(part).center().toPoint());
  QCOMPARE(m_at->lastWanted().from, std::optional(m_at->startOfDay(2) + 17 * 3'600'000));
  QCOMPARE(m_at->lastWanted().to, std::optional(m_at->startOfDay(2) + 18 * 3'600'000));
  // Where there are no messages there is nothing to open.
  QTest::mouseClick(hours, Qt::LeftButton, {}, hours->rectOf({3, part.row}).center().toPoint());
  QCOMPARE(m_at->wanted().size(), 1);
}

void TestDashboardCharts::showsTheSameAsATable()
{
  m_at->fill(knownExample());
  for (const char *name : {"ratesTable", "volumeTable", "reasonsTable", "typesTable", "hoursTable"})
    new QAbstractItemModelTester(m_at->find<FigureView>(name)->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, &m_at->page());
  auto *table = m_at->find<FigureView>("ratesTable");
  QVERIFY(!table->isVisible());
  QTest::mouseClick(m_at->find<QPushButton>("ratesTableButton"), Qt::LeftButton);
  QVERIFY(table->isVisible() && !m_at->plot("ratesPlot")->isVisible());
  QCOMPARE(table->model()->rowCount(), 7);
  const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
  // The newest day first; each row says what the chart says of the day.
  for (int row = 0; row < 7; ++row) {
    const QString words = m_at->plot("ratesPlot")->wordsOf({6 - row, 0});
    QVERIFY(words.startsWith(cell(row, 0)));
    QVERIFY(cell(row, 1) == u"0"_s || words.contains(u"success %1, delivered %2"_s.arg(cell(row, 2), cell(row, 3))));
  }
  QCOMPARE(table->model()->index(0, 3).data(Qt::AccessibleTextRole).toString(),
           u"%1, Delivered: 98.36 %"_s.arg(cell(0, 0)));
  qint64 messages = 0;
  const QAbstractItemModel *hours = m_at->find<FigureView>("hoursTable")->model();
  for (int row = 0; row < hours->rowCount(); ++row) {
    for (int column = 1; column < hours->columnCount(); ++column)
      messages += hours->index(row, column).data().toString().toLongLong();
  }
  QCOMPARE(messages, 154);
  // The choice is kept.
  m_at->makePage();
  QTRY_VERIFY(m_at->find<FigureView>("ratesTable")->isVisible());
}

void TestDashboardCharts::copiesFromItsTables()
{
  m_at->fill(knownExample());
  auto *table = m_at->find<FigureView>("reasonsTable");
  QTest::mouseClick(m_at->find<QPushButton>("reasonsTableButton"), Qt::LeftButton);
  table->setFocus();
  table->setCurrentIndex(table->model()->index(0, 1));
  QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QApplication::clipboard()->text(), u"3"_s);
  QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  QVERIFY(QApplication::clipboard()->text().startsWith(u"Why it failed\tMessages\tShare\n"_s));
  QVERIFY(QApplication::clipboard()->text().endsWith(u"\t3\t60.00 %"_s));
}

void TestDashboardCharts::opensATypeFromItsTable()
{
  m_at->fill(knownExample());
  auto *table = m_at->find<FigureView>("typesTable");
  QVERIFY(table->isVisible());
  QCOMPARE(table->model()->index(0, 0).data().toString(), u"Payment reminder"_s);
  QCOMPARE(table->model()->index(0, 1).data(FigureTable::ShareRole).toDouble(), 1.0);
  table->setFocus();
  table->setCurrentIndex(table->model()->index(0, 0));
  QTest::keyClick(table, Qt::Key_Return);
  QCOMPARE(m_at->lastWanted().type, std::optional(MessageType::PaymentReminder));
  QCOMPARE(m_at->lastWanted().status, std::nullopt);
}

void TestDashboardCharts::putsLongPeriodsIntoWeeks()
{
  m_at->fill({{Delivered, 20, 0}, {Delivered, 30, 300}});
  QTest::mouseClick(m_at->find<QPushButton>("period365"), Qt::LeftButton);
  QTRY_COMPARE(m_at->find<QLabel>("ratesTitle")->text(), u"Delivery and read rates by week"_s);
  const QAbstractItemModel *table = m_at->find<FigureView>("volumeTable")->model();
  QVERIFY(table->rowCount() == 53 || table->rowCount() == 54);
  qint64 all = 0;
  for (int row = 0; row < table->rowCount(); ++row)
    all += table->index(row, 1).data().toString().toLongLong();
  QCOMPARE(all, 50);
}

QTEST_MAIN(TestDashboardCharts)
#include "tst_dashboardcharts.moc"
