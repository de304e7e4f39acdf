// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "engine/outbox.h"
#include "outbox/outboxmodel.h"
#include "outbox/outboxpage.h"
#include "store/writescope.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kNoWhatsApp = u"131026"_s;

Draft orderOf(int number)
{
  Draft draft;
  draft.phone = u"+9198123%1"_s.arg(40'000 + number);
  draft.type = u"order_confirmation"_s;
  draft.context = {
      {u"customer_name"_s, u"Customer %1"_s.arg(number)}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.reference = u"order-%1"_s.arg(number);
  draft.immediate = false;
  return draft;
}

/// Sends a message as the queue would, with this end.
bool end(Engine &engine, Message &message, MessageStatus to, const QString &code)
{
  Store &store = engine.store();
  WriteScope scope(store.database);
  StatusChange claimed;
  claimed.to = MessageStatus::Sending;
  claimed.cause = StatusCause::Claim;
  StatusChange ended;
  ended.to = to;
  ended.at = engine.clock().wallMs();
  ended.errorCode = code;
  ended.cause = StatusCause::Outcome;
  const auto provider =
      store.database.change(u"UPDATE notifications_log SET provider = 'practice' WHERE seq = ?"_s, {message.id.seq});
  message.provider = u"practice"_s;
  return provider && *store.messages.change(scope, message, claimed) && *store.messages.change(scope, message, ended) &&
         scope.commit();
}

} // namespace

class TestOutboxPage final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysThatNothingWaits();
  void countsEachHeap();
  void groupsFailuresByTheirCause();
  void resendsACauseAfterAQuestion();
  void listsWhomToCall();
  void putsACauseAsideUntilAnotherJoins();
  void settlesWhatIsNotSure();
  void asksBeforeSomethingMayArriveTwice();
  void cancelsTheChosenAndTakesItBack();
  void cancelsAllAfterAQuestion();
  void sendsTheScheduledNow();
  void saysWhyAMessageWaits();
  void pausesAndResumesByKeyboard();
  void holdsAFewPagesOfMany();

private:
  /// Messages of these numbers, each with this end; `Queued` leaves them waiting.
  QStringList give(int first, int count, MessageStatus to = MessageStatus::Queued, const QString &code = {});
  void schedule(int number, qint64 inMs);
  [[nodiscard]] MessageStatus statusOf(const QString &id);
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_page->findChild<Widget *>(QLatin1String(name));
  }
  [[nodiscard]] QString textOf(const char *button) const { return find<QPushButton>(button)->text(); }
  void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
  [[nodiscard]] QString notice() const
  {
    const auto *bar = m_page->findChild<QWidget *>(u"bulkNotice"_s);
    return bar->isHidden() ? QString() : bar->findChild<QLabel *>(u"noticeWords"_s)->text();
  }
  void answer(int button)
  {
    auto *bar = m_page->findChild<QWidget *>(u"bulkNotice"_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button)), Qt::LeftButton);
  }
  [[nodiscard]] QTableView *table() const { return find<QTableView>("outboxTable"); }
  [[nodiscard]] QString cell(int row, OutboxModel::Column column) const
  {
    return table()->model()->index(row, column).data().toString();
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<OutboxPage> m_page;
};

void TestOutboxPage::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_page = std::make_unique<OutboxPage>(m_bench->desk());
  new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
  m_page->resize(1150, 680);
  m_page->show();
  m_bench->start(false);
}

void TestOutboxPage::cleanup()
{
  m_page.reset();
  m_bench.reset();
}

QStringList TestOutboxPage::give(int first, int count, MessageStatus to, const QString &code)
{
  const QStringList ids = m_bench->engine([=](Engine &engine) {
    QStringList given;
    QList<qint64> seqs;
    for (int number = first; number < first + count; ++number) {
      const Result<Submitted> submitted = engine.submit(orderOf(number));
      if (!submitted || !std::holds_alternative<Message>(*submitted))
        continue;
      Message message = std::get<Message>(*submitted);
      if (to == MessageStatus::Queued || end(engine, message, to, code))
        given << message.id.uuid;
      seqs << message.id.seq;
    }
    Q_EMIT engine.messagesChanged(seqs);
    return given;
  });
  m_page->refresh();
  return ids;
}

void TestOutboxPage::schedule(int number, qint64 inMs)
{
  m_bench->engine([=](Engine &engine) {
    Draft draft = orderOf(number);
    draft.sendAt = engine.clock().wallMs() + inMs;
    return engine.submit(draft).has_value();
  });
  m_page->refresh();
}

MessageStatus TestOutboxPage::statusOf(const QString &id)
{
  const auto found = m_bench->store([id](Store &store) { return store.messages.find(id); });
  return found && *found ? (*found)->status : MessageStatus::Skipped;
}

void TestOutboxPage::saysThatNothingWaits()
{
  const auto title = [this] {
    const QList<QLabel *> titles = m_page->findChildren<QLabel *>(u"stateTitle"_s);
    return std::any_of(titles.cbegin(), titles.cend(), [](const QLabel *label) {
      return label->isVisible() && label->text() == u"Nothing waits and nothing needs you."_s;
    });
  };
  QTRY_VERIFY(title());
  give(1, 1);
  QTRY_VERIFY(!title());
}

void TestOutboxPage::countsEachHeap()
{
  QSignalSpy counts(m_page.get(), &Page::countChanged);
  QCOMPARE(give(1, 2, MessageStatus::Failed, kNoWhatsApp).size(), 2);
  QCOMPARE(give(3, 1, MessageStatus::Unknown, u"no-answer"_s).size(), 1);
  QCOMPARE(give(4, 3).size(), 3);
  schedule(9, 3'600'000);
  QTRY_COMPARE(textOf("scheduledHeap"), u"Scheduled  1"_s);
  QCOMPARE(textOf("failedHeap"), u"Failed  2"_s);
  QCOMPARE(textOf("unknownHeap"), u"Not sure  1"_s);
  QCOMPARE(textOf("waitingHeap"), u"Waiting  3"_s);
  QCOMPARE(textOf("sendingHeap"), u"Sending  0"_s);
  QCOMPARE(find<QPushButton>("failedHeap")->accessibleName(), u"Failed: 2 messages"_s);
  QCOMPARE(counts.constLast().constFirst().toInt(), 3);
}

void TestOutboxPage::groupsFailuresByTheirCause()
{
  give(1, 2, MessageStatus::Failed, kNoWhatsApp);
  give(3, 1, MessageStatus::Failed, u"not-arrived"_s);
  QTRY_COMPARE(m_page->findChildren<QWidget *>(u"causeCard"_s).size(), 2);
  QTRY_COMPARE(find<QLabel>("causeTitle")->text(),
               u"2 · The message cannot be delivered: the number may not be on WhatsApp or the app is very old."_s);
  QVERIFY(find<QLabel>("causeAdvice")->text().contains(u"check the number"_s));
  QSignalSpy wanted(&m_bench->navigator(), &Navigator::historyWanted);
  press("causeHistoryButton");
  QCOMPARE(wanted.constFirst().constFirst().value<HistoryFilter>().status, MessageStatus::Failed);
}

void TestOutboxPage::resendsACauseAfterAQuestion()
{
  const QStringList ids = give(1, 2, MessageStatus::Failed, kNoWhatsApp);
  QTRY_VERIFY(find<QPushButton>("causeResendButton"));
  QCOMPARE(find<QPushButton>("causeResendButton")->accessibleName().left(18), u"Resend 2 messages:"_s);
  press("causeResendButton");
  QTRY_COMPARE(notice(), u"2 messages go back to the queue as they are, and leave in turn."_s);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Failed);
  answer(0);
  QTRY_COMPARE(notice(), u"2 messages are sent again."_s);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Queued);
  QTRY_COMPARE(textOf("failedHeap"), u"Failed  0"_s);
  QCOMPARE(textOf("waitingHeap"), u"Waiting  2"_s);
}

void TestOutboxPage::listsWhomToCall()
{
  give(1, 2, MessageStatus::Failed, kNoWhatsApp);
  QTRY_VERIFY(find<QPushButton>("callListButton"));
  press("callListButton");
  auto *calls = find<QTableWidget>("callTable");
  QTRY_COMPARE(calls->rowCount(), 2);
  QVERIFY(calls->isVisible());
  QCOMPARE(calls->item(0, 0)->text(), u"Customer 2"_s);
  QCOMPARE(calls->item(0, 1)->text(), u"+91 98123 40002"_s);
  press("copyCallsButton");
  QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Customer 2\t+91 98123 40002\tThe message"_s));
  OutboxQuestion question;
  question.heap = Heap::Failed;
  question.now = m_bench->desk().clock.wallMs();
  question.zone = QTimeZone("Asia/Kolkata");
  question.limit = 10;
  question.cause = {u"practice"_s, kNoWhatsApp, 2, 0, {}};
  const QString path = m_bench->folder() + u"/calls.csv"_s;
  const auto written = m_bench->store([&](Store &store) { return writeCallList(store, question, path); });
  QCOMPARE(written, Result<qint64>(2));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  QVERIFY(file.readAll().contains("Customer 1,"));
}

void TestOutboxPage::putsACauseAsideUntilAnotherJoins()
{
  QSignalSpy counts(m_page.get(), &Page::countChanged);
  const auto counted = [&] { return counts.isEmpty() ? -1 : counts.constLast().constFirst().toInt(); };
  give(1, 2, MessageStatus::Failed, kNoWhatsApp);
  QTRY_COMPARE(counted(), 2);
  press("causeLaterButton");
  QCOMPARE(counted(), 0);
  QCOMPARE(textOf("causeLaterButton"), u"Look at it now"_s);
  QVERIFY(find<QLabel>("asideWords")->isVisible());
  m_page->refresh();
  give(3, 1, MessageStatus::Failed, u"not-arrived"_s);
  QTRY_COMPARE(counted(), 1);
  give(4, 1, MessageStatus::Failed, kNoWhatsApp);
  QTRY_COMPARE(counted(), 4);
  QVERIFY(!find<QLabel>("asideWords")->isVisible());
}

void TestOutboxPage::settlesWhatIsNotSure()
{
  const QStringList ids = give(1, 3, MessageStatus::Unknown, u"no-answer"_s);
  m_page->showHeap(u"unknown"_s);
  QTRY_COMPARE(table()->model()->rowCount(), 3);
  QTRY_COMPARE(find<QLabel>("unsureWords")->text(),
               u"We do not know whether these 3 messages arrived. Look at each customer's chat on the phone, then "
               "choose."_s);
  table()->selectAll();
  press("arrivedButton");
  QCOMPARE(notice(), u"3 messages will count as delivered. This cannot be taken back."_s);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Unknown);
  answer(0);
  QTRY_COMPARE(notice(), u"3 messages are marked as delivered."_s);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Delivered);
  QTRY_COMPARE(textOf("unknownHeap"), u"Not sure  0"_s);
}

void TestOutboxPage::asksBeforeSomethingMayArriveTwice()
{
  const QStringList ids = give(1, 1, MessageStatus::Unknown, u"no-answer"_s);
  m_page->showHeap(u"unknown"_s);
  QTRY_COMPARE(table()->model()->rowCount(), 1);
  table()->selectAll();
  press("sendAgainButton");
  answer(1);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Unknown);
  press("sendAgainButton");
  answer(0);
  QTRY_COMPARE(statusOf(ids[0]), MessageStatus::Queued);
}

void TestOutboxPage::cancelsTheChosenAndTakesItBack()
{
  const QStringList ids = give(1, 3);
  m_page->showHeap(u"waiting"_s);
  QTRY_COMPARE(table()->model()->rowCount(), 3);
  QCOMPARE(cell(0, OutboxModel::Customer), u"Customer 1"_s);
  table()->setFocus();
  table()->selectRow(0);
  QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
  QTRY_COMPARE(textOf("cancelButton"), u"Cancel 2 messages"_s);
  press("cancelButton");
  QTRY_COMPARE(statusOf(ids[1]), MessageStatus::Cancelled);
  QTRY_COMPARE(table()->model()->rowCount(), 1);
  QCOMPARE(statusOf(ids[2]), MessageStatus::Queued);
  answer(0);
  QTRY_COMPARE(table()->model()->rowCount(), 3);
  QCOMPARE(statusOf(ids[0]), MessageStatus::Queued);
}

void TestOutboxPage::cancelsAllAfterAQuestion()
{
  const QStringList ids = give(1, 3);
  m_page->showHeap(u"waiting"_s);
  QTRY_VERIFY(find<QPushButton>("cancelAllButton")->isEnabled());
  press("cancelAllButton");
  QTRY_COMPARE(notice(), u"All 3 messages of this heap would not leave."_s);
  answer(0);
  QTRY_COMPARE(statusOf(ids[2]), MessageStatus::Cancelled);
}

void TestOutboxPage::sendsTheScheduledNow()
{
  schedule(1, 3'600'000);
  m_page->showHeap(u"scheduled"_s);
  QTRY_COMPARE(table()->model()->rowCount(), 1);
  QCOMPARE(cell(0, OutboxModel::Why), u"Scheduled"_s);
  table()->selectAll();
  QCOMPARE(textOf("sendNowButton"), u"Send 1 now"_s);
  press("sendNowButton");
  QTRY_COMPARE(textOf("scheduledHeap"), u"Scheduled  0"_s);
  QCOMPARE(textOf("waitingHeap"), u"Waiting  1"_s);
}

void TestOutboxPage::saysWhyAMessageWaits()
{
  give(1, 1);
  m_page->showHeap(u"waiting"_s);
  QTRY_COMPARE(cell(0, OutboxModel::Why), u"Paused by Asha"_s);
  QCOMPARE(cell(0, OutboxModel::When), u"Not yet"_s);
  QTRY_COMPARE(find<QLabel>("detailsName")->text(), u"Customer 1"_s);
}

void TestOutboxPage::pausesAndResumesByKeyboard()
{
  auto *button = find<QPushButton>("pauseButton");
  m_page->refresh();
  QTRY_COMPARE(find<QLabel>("sendingWords")->text(), u"Sending was paused by Asha."_s);
  QCOMPARE(button->text(), u"Resume sending"_s);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QTRY_COMPARE(button->text(), u"Pause sending"_s);
  QTRY_VERIFY(button->isEnabled());
  QTest::keyClick(button, Qt::Key_Space);
  QTRY_COMPARE(button->text(), u"Resume sending"_s);
}

void TestOutboxPage::holdsAFewPagesOfMany()
{
  constexpr int kAll = OutboxModel::kPage * 2 + 20;
  delete m_page->findChild<QAbstractItemModelTester *>(); // it asks for every row
  QCOMPARE(give(1, kAll).size(), kAll);
  m_page->showHeap(u"waiting"_s);
  QTRY_COMPARE(table()->model()->rowCount(), OutboxModel::kPage);
  const auto toTheEnd = [this] {
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    return table()->model()->rowCount();
  };
  QTRY_COMPARE(toTheEnd(), kAll);
  QCOMPARE(cell(kAll - 1, OutboxModel::Customer), u"Customer %1"_s.arg(kAll));
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
