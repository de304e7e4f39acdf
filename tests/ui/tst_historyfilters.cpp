// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybench.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace dakiya;

class TestHistoryFilters final : public HistoryBench
{
  Q_OBJECT

private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }
  void showsExactlyTheFilterThatIsAskedFor();
  void choosesARangeOfDays();
  void landsOnAMessageInItsPlace();
  void saysWhenAMessageIsNotThere();
  void savesRenamesAndDeletesFilters();
  void remembersFiltersColumnsAndSearch();
};

void TestHistoryFilters::showsExactlyTheFilterThatIsAskedFor()
{
  give(3);
  const LocalTime local(QTimeZone("Asia/Kolkata"));
  const auto day = [&](int month, int number) {
    return local.startOfDay(QDate(1970, 1, 1).daysTo(QDate(2025, month, number)));
  };
  HistoryFilter filter;
  filter.status = MessageStatus::Failed;
  filter.type = MessageType::PaymentReminder;
  filter.phone = u"+919812340001"_s;
  filter.from = day(11, 12);
  filter.to = day(11, 19);
  m_view->showFiltered(filter);
  QCOMPARE(find<QComboBox>("statusFilter")->currentText(), u"Failed"_s);
  QCOMPARE(find<QComboBox>("typeFilter")->currentText(), u"Payment reminder"_s);
  QCOMPARE(find<QPushButton>("periodFilter")->text(), u"12 Nov 2025 – 18 Nov 2025"_s);
  auto *chip = find<QPushButton>("phoneChip");
  QVERIFY(chip->isVisible());
  QCOMPARE(chip->text(), u"+91 98123 40001"_s);
  QTRY_COMPARE(model().state(), HistoryModel::State::NothingFits);
  QCOMPARE(model().filter().from, filter.from);
  QCOMPARE(model().filter().to, filter.to);
  QTest::mouseClick(chip, Qt::LeftButton);
  QVERIFY(!chip->isVisible());
  QCOMPARE(model().filter().phone, QString());
  QTest::mouseClick(find<QToolButton>("clearFilters"), Qt::LeftButton);
  QTRY_COMPARE(model().rowCount(), 3);
  QCOMPARE(find<QPushButton>("periodFilter")->text(), u"Any time"_s);
}

void TestHistoryFilters::choosesARangeOfDays()
{
  give(2);
  const QList<QAction *> periods = find<QMenu>("periodMenu")->actions();
  periods.constLast()->trigger();
  auto *first = find<QDateEdit>("firstDay");
  QVERIFY(first);
  // The wrong way round is meant all the same.
  first->setDate(QDate(2025, 11, 18));
  find<QDateEdit>("lastDay")->setDate(QDate(2025, 11, 12));
  QTest::mouseClick(find<QPushButton>("showRange"), Qt::LeftButton);
  QCOMPARE(find<QPushButton>("periodFilter")->text(), u"12 Nov 2025 – 18 Nov 2025"_s);
  QTRY_COMPARE(model().state(), HistoryModel::State::NothingFits);
  periods[1]->trigger();
  QCOMPARE(find<QPushButton>("periodFilter")->text(), u"Today"_s);
  QTRY_COMPARE(model().rowCount(), 2);
}

void TestHistoryFilters::landsOnAMessageInItsPlace()
{
  const QStringList ids = give(500);
  find<QLineEdit>("searchField")->setText(u"Customer 499"_s);
  QTRY_COMPARE(model().rowCount(), 1);
  m_view->showMessage(ids[100]);
  QTRY_COMPARE(find<QLabel>("detailsName")->text(), u"Customer 100"_s);
  QCOMPARE(find<QLineEdit>("searchField")->text(), QString());
  const int row = m_table->currentIndex().row();
  QCOMPARE(model().messageAt(row)->id.uuid, ids[100]);
  QCOMPARE(model().messageAt(row - 1)->id.uuid, ids[101]);
  QCOMPARE(model().messageAt(row + 1)->id.uuid, ids[99]);
  QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex()).center()));
}

void TestHistoryFilters::saysWhenAMessageIsNotThere()
{
  give(1);
  m_view->showMessage(u"01a22214-0000-7000-8000-000000000000"_s);
  QTRY_VERIFY(find<Notice>("historyNotice")->words().contains(u"01a22214"_s));
}

void TestHistoryFilters::savesRenamesAndDeletesFilters()
{
  give(2);
  auto *saved = find<QPushButton>("savedFilters");
  QVERIFY(!saved->isVisible());
  QVERIFY(!find<QPushButton>("saveFilter")->isEnabled());
  find<QComboBox>("statusFilter")->setCurrentText(u"Failed"_s);
  QTest::mouseClick(find<QPushButton>("saveFilter"), Qt::LeftButton);
  auto *name = find<QLineEdit>("filterName");
  QCOMPARE(name->text(), u"Failed"_s);
  name->setText(u"What went wrong"_s);
  QTest::keyClick(name, Qt::Key_Return);
  QVERIFY(saved->isVisible());
  QTRY_VERIFY(!find<QLineEdit>("filterName"));
  QTest::mouseClick(find<QToolButton>("clearFilters"), Qt::LeftButton);
  QTRY_COMPARE(model().rowCount(), 2);
  auto *menu = find<QMenu>("savedFiltersMenu");
  Q_EMIT menu->aboutToShow();
  QCOMPARE(menu->actions().constFirst()->text(), u"What went wrong"_s);
  menu->actions().constFirst()->trigger();
  QCOMPARE(find<QComboBox>("statusFilter")->currentText(), u"Failed"_s);
  find<QMenu>("renameFilterMenu")->actions().constFirst()->trigger();
  name = find<QLineEdit>("filterName");
  name->setText(u"Failures"_s);
  QTest::keyClick(name, Qt::Key_Return);
  QTRY_VERIFY(!find<QLineEdit>("filterName"));
  makeView();
  menu = find<QMenu>("savedFiltersMenu");
  Q_EMIT menu->aboutToShow();
  QCOMPARE(menu->actions().constFirst()->text(), u"Failures"_s);
  find<QMenu>("deleteFilterMenu")->actions().constFirst()->trigger();
  QVERIFY(!find<QPushButton>("savedFilters")->isVisible());
  QCOMPARE(find<Notice>("historyNotice")->words(), u"The saved filter \"Failures\" was deleted."_s);
  pressNotice("historyNotice", 0);
  QVERIFY(find<QPushButton>("savedFilters")->isVisible());
}

void TestHistoryFilters::remembersFiltersColumnsAndSearch()
{
  give(2);
  find<QComboBox>("typeFilter")->setCurrentText(u"Order confirmation"_s);
  find<QLineEdit>("searchField")->setText(u"Customer 1"_s);
  QTRY_COMPARE(model().rowCount(), 1);
  m_table->horizontalHeader()->setSectionHidden(HistoryModel::Number, false);
  m_table->horizontalHeader()->resizeSection(HistoryModel::Type, 123);
  makeView();
  QCOMPARE(find<QComboBox>("typeFilter")->currentText(), u"Order confirmation"_s);
  QCOMPARE(find<QLineEdit>("searchField")->text(), u"Customer 1"_s);
  QTRY_COMPARE(model().rowCount(), 1);
  QVERIFY(!m_table->isColumnHidden(HistoryModel::Number));
  QCOMPARE(m_table->columnWidth(HistoryModel::Type), 123);
  // Nobody's name or number stays in the file.
  QVERIFY(!m_bench->preferences().value(u"history/filter"_s).toMap().contains(u"search"_s));
}

QTEST_MAIN(TestHistoryFilters)
#include "tst_historyfilters.moc"
