// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notice.h"
#include "deskbench.h"
#include "history/historymodel.h"
#include "history/historyprinting.h"
#include "history/historyview.h"
#include "history/messagetable.h"
#include "store/writescope.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kWho = u"Asha"_s;

Draft orderOf(const QString &name, int number)
{
  Draft draft;
  draft.phone = u"+9198123%1"_s.arg(40'000 + number);
  draft.type = u"order_confirmation"_s;
  draft.context = {{u"customer_name"_s, name}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.reference = u"order-%1"_s.arg(number);
  draft.immediate = false;
  return draft;
}

/// Puts messages where the far end would put them.
bool moveTo(Engine &engine, const QStringList &ids, MessageStatus status)
{
  WriteScope scope(engine.store().database);
  for (const QString &id : ids) {
    const Result<std::optional<Message>> found = engine.store().messages.find(id);
    if (!found || !*found)
      return false;
    Message message = **found;
    StatusChange sending;
    sending.to = MessageStatus::Sending;
    sending.at = engine.clock().wallMs();
    sending.cause = StatusCause::Claim;
    StatusChange change;
    change.to = status;
    change.at = sending.at;
    if (status == MessageStatus::Failed)
      change.errorCode = u"no-reason"_s;
    const Result<bool> sent = engine.store().messages.change(scope, message, sending);
    const Result<bool> moved = engine.store().messages.change(scope, message, change);
    if (!sent || !*sent || !moved || !*moved)
      return false;
  }
  return scope.commit().has_value();
}

} // namespace

class TestHistoryWork final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void showsExactlyTheFilterThatIsAskedFor();
  void choosesARangeOfDays();
  void landsOnAMessageInItsPlace();
  void saysWhenAMessageIsNotThere();
  void savesRenamesAndDeletesFilters();
  void remembersFiltersColumnsAndSearch();
  void resendsManyAndTakesThemBack();
  void cancelsWaitingOnesAndPutsThemBack();
  void asksBeforeTheCustomerGetsTheTextTwice();
  void asksBeforeAMessageMayArriveTwice();
  void settlesWhatIsNotSure();
  void doesNothingOnDelete();
  void copiesTheCellAndTheRows();
  void opensTheDetailsByEnter();
  void writesANewMessageLikeOne();
  void saysWhoHasToDoWhat();
  void putsTheListAndAMessageOnPaper();

private:
  QStringList give(int count);
  void makeView();
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_view->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] HistoryModel &model() const { return *qobject_cast<HistoryModel *>(m_table->model()); }
  [[nodiscard]] QString bulkWords() const { return find<Notice>("bulkNotice")->words(); }
  [[nodiscard]] QString status(int row) const { return model().index(row, HistoryModel::Status).data().toString(); }
  void selectAll();
  void trigger(const char *action) { find<QAction>(action)->trigger(); }
  void pressNotice(const char *notice, int button)
  {
    QTest::mouseClick(find<Notice>(notice)->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button)), Qt::LeftButton);
  }
  void move(const QStringList &ids, MessageStatus status);

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<HistoryView> m_view;
  MessageTable *m_table = nullptr;
};

void TestHistoryWork::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_bench->start(false);
  makeView();
}

void TestHistoryWork::makeView()
{
  m_view.reset();
  m_view = std::make_unique<HistoryView>(m_bench->desk());
  m_table = find<MessageTable>("messageTable");
  m_view->resize(1182, 680);
  m_view->show();
  QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
  QTRY_VERIFY(model().state() != HistoryModel::State::Loading);
}

void TestHistoryWork::cleanup()
{
  m_view.reset();
  m_bench.reset();
}

QStringList TestHistoryWork::give(int count)
{
  const QStringList ids = m_bench->engine([count](Engine &engine) {
    QStringList given;
    for (int i = 0; i < count; ++i) {
      if (const Result<Submitted> submitted = engine.submit(orderOf(u"Customer %1"_s.arg(i), i)))
        given << std::get<Message>(*submitted).id.uuid;
    }
    return given;
  });
  m_view->refresh();
  [&] { QTRY_COMPARE(model().rowCount(), std::min(count, HistoryModel::kPage)); }();
  return ids;
}

void TestHistoryWork::move(const QStringList &ids, MessageStatus status)
{
  QVERIFY(m_bench->engine([ids, status](Engine &engine) { return moveTo(engine, ids, status); }));
  m_view->refresh();
  QTRY_COMPARE(model().messageAt(0)->status, status);
}

void TestHistoryWork::selectAll()
{
  m_table->setFocus();
  QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
  QCOMPARE(m_table->selectedMessages().size(), model().rowCount());
}

void TestHistoryWork::showsExactlyTheFilterThatIsAskedFor()
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

void TestHistoryWork::choosesARangeOfDays()
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

void TestHistoryWork::landsOnAMessageInItsPlace()
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

void TestHistoryWork::saysWhenAMessageIsNotThere()
{
  give(1);
  m_view->showMessage(u"01a22214-0000-7000-8000-000000000000"_s);
  QTRY_VERIFY(find<Notice>("historyNotice")->words().contains(u"01a22214"_s));
}

void TestHistoryWork::savesRenamesAndDeletesFilters()
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

void TestHistoryWork::remembersFiltersColumnsAndSearch()
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

void TestHistoryWork::resendsManyAndTakesThemBack()
{
  move(give(3), MessageStatus::Failed);
  selectAll();
  QVERIFY(find<QLabel>("countLine")->text().endsWith(u"3 selected"_s));
  auto *resend = find<QPushButton>("resendButton");
  QCOMPARE(resend->text(), u"&Resend 3"_s);
  QTest::mouseClick(resend, Qt::LeftButton);
  QTRY_COMPARE(bulkWords(), u"3 messages are sent again."_s);
  QTRY_COMPARE(status(0), u"Waiting"_s);
  pressNotice("bulkNotice", 0);
  QTRY_COMPARE(bulkWords(), u"3 messages were taken back."_s);
}

void TestHistoryWork::cancelsWaitingOnesAndPutsThemBack()
{
  give(3);
  selectAll();
  QVERIFY(!find<QPushButton>("resendButton")->isEnabled());
  trigger("cancelMessages");
  QTRY_COMPARE(bulkWords(), u"3 messages do not leave."_s);
  QTRY_COMPARE(model().messageAt(0)->status, MessageStatus::Cancelled);
  pressNotice("bulkNotice", 0);
  QTRY_COMPARE(bulkWords(), u"3 messages wait again."_s);
  QTRY_COMPARE(model().messageAt(0)->status, MessageStatus::Queued);
}

void TestHistoryWork::asksBeforeTheCustomerGetsTheTextTwice()
{
  move(give(2), MessageStatus::Sent);
  selectAll();
  QCOMPARE(find<QPushButton>("resendButton")->text(), u"&Send again to 2…"_s);
  trigger("resendMessages");
  QVERIFY(bulkWords().contains(u"sent already"_s));
  QCOMPARE(find<QPushButton>("noticeButton0")->text(), u"Send again to 2"_s);
  pressNotice("bulkNotice", 1);
  QCOMPARE(bulkWords(), QString());
  trigger("resendMessages");
  pressNotice("bulkNotice", 0);
  QTRY_COMPARE(bulkWords(), u"2 messages are sent again."_s);
  m_view->refresh();
  QTRY_COMPARE(model().rowCount(), 4);
}

void TestHistoryWork::asksBeforeAMessageMayArriveTwice()
{
  move(give(1), MessageStatus::Unknown);
  selectAll();
  trigger("resendMessages");
  QVERIFY(bulkWords().contains(u"may arrive twice"_s));
  QCOMPARE(model().messageAt(0)->status, MessageStatus::Unknown);
  pressNotice("bulkNotice", 0);
  QTRY_COMPARE(model().messageAt(0)->status, MessageStatus::Queued);
}

void TestHistoryWork::settlesWhatIsNotSure()
{
  QAction *arrived = find<QAction>("markArrived");
  give(1);
  QVERIFY(!arrived->isVisible());
  m_bench->engine([](Engine &engine) { return engine.cancel({}, kWho).done.size(); });
  move({model().messageAt(0)->id.uuid}, MessageStatus::Unknown);
  QVERIFY(arrived->isVisible());
  arrived->trigger();
  QTRY_COMPARE(model().messageAt(0)->status, MessageStatus::Delivered);
  QCOMPARE(bulkWords(), u"1 messages are marked as delivered."_s);
}

void TestHistoryWork::doesNothingOnDelete()
{
  give(2);
  selectAll();
  QTest::keyClick(m_table, Qt::Key_Delete);
  QCOMPARE(bulkWords(), QString());
  QCOMPARE(model().messageAt(0)->status, MessageStatus::Queued);
}

void TestHistoryWork::copiesTheCellAndTheRows()
{
  give(2);
  m_table->setFocus();
  m_table->setCurrentIndex(model().index(0, HistoryModel::Type));
  QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), u"Order confirmation"_s);
  selectAll();
  QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
  QCOMPARE(lines.size(), 2);
  QVERIFY(lines[0].contains(u"\tCustomer 1\tOrder confirmation\t"_s));
}

void TestHistoryWork::opensTheDetailsByEnter()
{
  give(1);
  m_table->setFocus();
  QTRY_VERIFY(m_table->hasFocus());
  QTest::keyClick(m_table, Qt::Key_Return);
  auto *details = find<QWidget>("detailsScroll");
  QTRY_VERIFY(details->hasFocus());
  QTest::keyClick(details, Qt::Key_Escape);
  QTRY_VERIFY(m_table->hasFocus());
}

void TestHistoryWork::writesANewMessageLikeOne()
{
  give(1);
  QSignalSpy wanted(&m_bench->navigator(), &Navigator::composeWanted);
  trigger("messageAgain");
  QCOMPARE(wanted.size(), 1);
  const auto draft = wanted[0][0].value<Draft>();
  QCOMPARE(draft.phone, u"+919812340000"_s);
  QCOMPARE(draft.type, u"order_confirmation"_s);
  QCOMPARE(draft.context.value(u"customer_name"_s).toString(), u"Customer 0"_s);
  QCOMPARE(draft.reference, u"order-0"_s);
}

void TestHistoryWork::saysWhoHasToDoWhat()
{
  move(give(1), MessageStatus::Failed);
  auto *advice = find<QLabel>("detailsAdvice");
  QTRY_VERIFY(advice->text().startsWith(u"What to do: "_s));
  QVERIFY(!find<QLabel>("detailsReason")->text().isEmpty());
}

void TestHistoryWork::putsTheListAndAMessageOnPaper()
{
  const QStringList ids = give(120);
  auto *printing = m_view->findChild<HistoryPrinting *>();
  QSignalSpy told(printing, &HistoryPrinting::told);
  const QString list = m_bench->folder() + u"/list.pdf"_s;
  printing->writeList({}, u"Failed"_s, list);
  QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
  QCOMPARE(find<Notice>("historyNotice")->words(), u"Printed: 120 messages"_s);
  const QString message = m_bench->folder() + u"/message.pdf"_s;
  printing->writeMessage(ids[0], message);
  QTRY_COMPARE(told.size(), 2);
  for (const QString &path : {list, message}) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
  }
  printing->writeMessage(ids[0], m_bench->folder() + u"/nowhere/message.pdf"_s);
  QTRY_COMPARE(told.size(), 3);
  QVERIFY(find<Notice>("historyNotice")->words().contains(u"nowhere"_s));
}

QTEST_MAIN(TestHistoryWork)
#include "tst_historywork.moc"
