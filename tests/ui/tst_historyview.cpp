// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "history/historyview.h"
#include "history/messagetable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

Draft orderOf(const QString &name, int number, bool waits = true)
{
  Draft draft;
  draft.phone = u"+9198123%1"_s.arg(40'000 + number);
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, name}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.reference = u"order-%1"_s.arg(number);
  if (waits)
    draft.immediate = false;
  return draft;
}

} // namespace

class TestHistoryView final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysThatThereIsNothingYet();
  void showsAMessageWithAllThatHappened();
  void findsByNameAndClearsAgain();
  void slidesOverMoreThanItHolds();
  void staysWhereItIsWhileTheWindowSlides();
  void letsNewMessagesWaitBehindAButton();

private:
  void give(const QList<Draft> &drafts);
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_view->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] QString cell(int row, HistoryModel::Column column) const
  {
    return m_table->model()->index(row, column).data().toString();
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<HistoryView> m_view;
  MessageTable *m_table = nullptr;
};

void TestHistoryView::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_view = std::make_unique<HistoryView>(m_bench->desk());
  m_table = find<MessageTable>("messageTable");
  new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_view.get());
  m_view->resize(1100, 700);
  m_view->show();
  m_bench->start();
}

void TestHistoryView::cleanup()
{
  m_view.reset();
  m_bench.reset();
}

void TestHistoryView::give(const QList<Draft> &drafts)
{
  int taken = -1;
  m_bench->host().ask(
      this,
      [drafts](Engine &engine) {
        int stored = 0;
        for (const Draft &draft : drafts) {
          const Result<Submitted> submitted = engine.submit(draft);
          stored += submitted && std::holds_alternative<Message>(*submitted);
        }
        return stored;
      },
      [&](int stored) { taken = stored; });
  QTRY_COMPARE_WITH_TIMEOUT(taken, int(drafts.size()), 20'000);
}

void TestHistoryView::saysThatThereIsNothingYet()
{
  QTRY_COMPARE(find<QLabel>("stateTitle")->text(), u"No messages yet"_s);
  QVERIFY(!find<QPushButton>("stateButton")->isVisible());
  QVERIFY(!m_table->isVisible());
}

void TestHistoryView::showsAMessageWithAllThatHappened()
{
  give({orderOf(u"Asha Patil"_s, 1, false)});
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"Asha Patil"_s);
  QCOMPARE(cell(0, HistoryModel::Type), u"Order confirmation"_s);
  QTRY_COMPARE(find<QLabel>("detailsName")->text(), u"Asha Patil"_s);
  QVERIFY(find<QLabel>("bubbleText")->text().contains(u"500"_s));
  // Practice delivers most messages and fails some: either is told in words.
  const auto settled = [this] {
    const QString status = cell(0, HistoryModel::Status);
    return status == u"Delivered"_s || status == u"Read"_s || status == u"Failed"_s;
  };
  QTRY_VERIFY_WITH_TIMEOUT(settled(), 15'000);
  QTRY_VERIFY(find<QLabel>("detailsStatus")->text().startsWith(cell(0, HistoryModel::Status)));
  const auto hasStep = [this](const QString &words) {
    const QList<QLabel *> steps = m_view->findChildren<QLabel *>(u"step"_s);
    return std::any_of(steps.cbegin(), steps.cend(),
                       [&](const QLabel *step) { return step->text().startsWith(words); });
  };
  QTRY_VERIFY(hasStep(u"The provider took it"_s) || hasStep(u"Taken, then reported as failed"_s) ||
              hasStep(u"The provider refused it"_s));
  auto *ids = find<QLabel>("detailsIds");
  QVERIFY(!ids->isVisible());
  QTest::mouseClick(find<QToolButton>("technicalButton"), Qt::LeftButton);
  QVERIFY(ids->isVisible());
}

void TestHistoryView::findsByNameAndClearsAgain()
{
  give({orderOf(u"Asha Patil"_s, 1), orderOf(u"सुनीता देशमुख"_s, 2)});
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  auto *search = find<QLineEdit>("searchField");
  search->setFocus();
  QTest::keyClicks(search, u"asha"_s);
  QTRY_COMPARE(m_table->model()->rowCount(), 1);
  QCOMPARE(cell(0, HistoryModel::Customer), u"Asha Patil"_s);
  search->setText(u"सुनीता"_s);
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"सुनीता देशमुख"_s);
  search->setText(u"nobody of that name"_s);
  QTRY_COMPARE(find<QLabel>("stateTitle")->text(), u"Nothing matches"_s);
  QTest::mouseClick(find<QPushButton>("stateButton"), Qt::LeftButton);
  QTRY_COMPARE(m_table->model()->rowCount(), 2);
  QVERIFY(search->text().isEmpty());
}

void TestHistoryView::slidesOverMoreThanItHolds()
{
  constexpr int kAll = HistoryModel::kMost + 2 * HistoryModel::kPage + 50;
  QList<Draft> drafts;
  for (int i = 0; i < kAll; ++i)
    drafts << orderOf(u"Customer %1"_s.arg(i), i);
  give(drafts);
  m_view->refresh();
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"Customer %1"_s.arg(kAll - 1));
  auto *model = qobject_cast<HistoryModel *>(m_table->model());
  QScrollBar *bar = m_table->verticalScrollBar();
  const auto toTheEnd = [&] {
    bar->setValue(bar->maximum());
    return model->reachesOldest();
  };
  QTRY_VERIFY_WITH_TIMEOUT(toTheEnd(), 20'000);
  QVERIFY(model->rowCount() <= HistoryModel::kMost);
  QCOMPARE(cell(model->rowCount() - 1, HistoryModel::Customer), u"Customer 0"_s);
  const auto toTheTop = [&] {
    bar->setValue(0);
    return model->reachesNewest();
  };
  QTRY_VERIFY_WITH_TIMEOUT(toTheTop(), 20'000);
  QCOMPARE(cell(0, HistoryModel::Customer), u"Customer %1"_s.arg(kAll - 1));
}

void TestHistoryView::staysWhereItIsWhileTheWindowSlides()
{
  constexpr int kAll = HistoryModel::kMost + 3 * HistoryModel::kPage;
  QList<Draft> drafts;
  for (int i = 0; i < kAll; ++i)
    drafts << orderOf(u"Customer %1"_s.arg(i), i);
  give(drafts);
  m_view->refresh();
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"Customer %1"_s.arg(kAll - 1));
  QTRY_COMPARE(find<QLabel>("detailsName")->text(), u"Customer %1"_s.arg(kAll - 1));
  auto *model = qobject_cast<HistoryModel *>(m_table->model());
  QScrollBar *bar = m_table->verticalScrollBar();
  const auto numberOnTop = [&] {
    const QString name = cell(m_table->rowAt(1), HistoryModel::Customer);
    return name.section(u' ', 1).toInt();
  };
  // Ten rows at a step, as a wheel goes: what is on top moves by ten, whatever comes and goes below and above.
  const int step = 10 * m_table->verticalHeader()->defaultSectionSize();
  int before = numberOnTop();
  while (before > 40) {
    QTRY_VERIFY(bar->maximum() - bar->value() >= step || model->reachesOldest());
    const int room = std::min(step, bar->maximum() - bar->value());
    if (room < step)
      break;
    bar->setValue(bar->value() + step);
    const int now = numberOnTop();
    QCOMPARE(now, before - 10);
    before = now;
  }
  QVERIFY(!model->reachesNewest());
  // The chosen message has left the window, and is still the chosen one.
  QCOMPARE(find<QLabel>("detailsName")->text(), u"Customer %1"_s.arg(kAll - 1));
  const auto toTheTop = [&] {
    bar->setValue(0);
    return model->reachesNewest();
  };
  QTRY_VERIFY_WITH_TIMEOUT(toTheTop(), 20'000);
  QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestHistoryView::letsNewMessagesWaitBehindAButton()
{
  give({orderOf(u"First"_s, 1)});
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"First"_s);
  give({orderOf(u"Second"_s, 2), orderOf(u"Third"_s, 3)});
  auto *newer = find<QPushButton>("newerButton");
  QTRY_COMPARE(newer->text(), u"2 new messages: show them"_s);
  QCOMPARE(cell(0, HistoryModel::Customer), u"First"_s);
  QTest::mouseClick(newer, Qt::LeftButton);
  QTRY_COMPARE(cell(0, HistoryModel::Customer), u"Third"_s);
  QVERIFY(!newer->isVisible());
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
