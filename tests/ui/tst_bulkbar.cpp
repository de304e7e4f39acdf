// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bulkbar.h"
#include "common/notice.h"
#include "common/progressline.h"
#include "deskbench.h"

#include <QLabel>
#include <QPushButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kWho = u"Asha"_s;

Draft order(int number)
{
  Draft draft;
  draft.phone = u"+9198123%1"_s.arg(40'000 + number);
  draft.type = u"order_confirmation"_s;
  draft.context = {
      {u"customer_name"_s, u"Customer %1"_s.arg(number)}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
  draft.immediate = false;
  return draft;
}

} // namespace

class TestBulkBar final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void cancelsAndTellsHowMany();
  void saysWhyMessagesWereLeftAlone();
  void takesBackWhatWasSentAgain();
  void doesNothingBeforeAQuestionIsAnswered();
  void leavesAllAloneWhenTheQuestionIsPutAside();
  void stopsBetweenTwoPieces();
  void runsOneTaskAtATime();

private:
  [[nodiscard]] QStringList give(int count);
  [[nodiscard]] int withStatus(MessageStatus status);
  [[nodiscard]] QString notice() const { return m_bar->findChild<Notice *>(u"bulkNotice"_s)->words(); }
  void press(int button)
  {
    QTest::mouseClick(m_bar->findChild<QPushButton *>(u"noticeButton%1"_s.arg(button)), Qt::LeftButton);
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<BulkBar> m_bar;
};

void TestBulkBar::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_bar = std::make_unique<BulkBar>(m_bench->desk());
  m_bar->show();
  m_bench->start(false);
}

void TestBulkBar::cleanup()
{
  m_bar.reset();
  m_bench.reset();
}

QStringList TestBulkBar::give(int count)
{
  return m_bench->engine([count](Engine &engine) {
    QStringList ids;
    for (int i = 0; i < count; ++i) {
      if (const Result<Submitted> submitted = engine.submit(order(i)))
        ids << std::get<Message>(*submitted).id.uuid;
    }
    return ids;
  });
}

int TestBulkBar::withStatus(MessageStatus status)
{
  HistoryFilter filter;
  filter.status = status;
  return int(m_bench->store([filter](Store &store) { return store.history.page(filter, 1'000, {}); })->messages.size());
}

void TestBulkBar::cancelsAndTellsHowMany()
{
  const QStringList ids = give(3);
  QCOMPARE(ids.size(), 3);
  m_bar->run(cancelTask(kWho), ids);
  QTRY_COMPARE(notice(), u"3 messages do not leave."_s);
  QCOMPARE(withStatus(MessageStatus::Cancelled), 3);
}

void TestBulkBar::saysWhyMessagesWereLeftAlone()
{
  const QStringList ids = give(3);
  m_bench->engine([ids](Engine &engine) { return engine.cancel({ids[0], ids[1]}, kWho).done.size(); });
  m_bar->run(cancelTask(kWho), ids);
  QTRY_COMPARE(notice(), u"1 messages do not leave.\n2 messages were left as they are. That cannot be done with a "
                         "message that is cancelled."_s);
}

void TestBulkBar::takesBackWhatWasSentAgain()
{
  const QStringList ids = give(3);
  m_bench->engine([ids](Engine &engine) { return engine.cancel(ids, kWho).done.size(); });
  m_bar->run(resendTask(kWho), ids);
  QTRY_COMPARE(notice(), u"3 messages are sent again."_s);
  QCOMPARE(withStatus(MessageStatus::Queued), 3);
  press(0);
  QTRY_COMPARE(notice(), u"3 messages were taken back."_s);
  QCOMPARE(withStatus(MessageStatus::Cancelled), 3);
  QVERIFY(!m_bar->findChild<QPushButton *>(u"noticeButton0"_s));
}

void TestBulkBar::doesNothingBeforeAQuestionIsAnswered()
{
  const QStringList ids = give(2);
  m_bar->ask(u"They will not leave."_s, u"Cancel both"_s, u"Leave them"_s, cancelTask(kWho), ids);
  QCOMPARE(notice(), u"They will not leave."_s);
  QCOMPARE(withStatus(MessageStatus::Queued), 2);
  press(0);
  QTRY_COMPARE(notice(), u"2 messages do not leave."_s);
}

void TestBulkBar::leavesAllAloneWhenTheQuestionIsPutAside()
{
  const QStringList ids = give(2);
  m_bar->ask(u"They will not leave."_s, u"Cancel both"_s, u"Leave them"_s, cancelTask(kWho), ids);
  press(1);
  QCOMPARE(notice(), QString());
  QVERIFY(!m_bar->isWorking());
  QCOMPARE(withStatus(MessageStatus::Queued), 2);
}

void TestBulkBar::stopsBetweenTwoPieces()
{
  const QStringList ids = give(6);
  MessageTask task = cancelTask(kWho);
  task.atOnce = 2;
  m_bar->run(task, ids);
  Q_EMIT m_bar->findChild<ProgressLine *>()->stopWanted();
  QTRY_COMPARE(notice(), u"2 messages do not leave.\nStopped: 4 messages were not touched."_s);
  QCOMPARE(withStatus(MessageStatus::Queued), 4);
}

void TestBulkBar::runsOneTaskAtATime()
{
  const QStringList ids = give(2);
  QSignalSpy finished(m_bar.get(), &BulkBar::finished);
  m_bar->run(cancelTask(kWho), {ids[0]});
  QVERIFY(m_bar->isWorking());
  m_bar->run(cancelTask(kWho), {ids[1]});
  QTRY_COMPARE(finished.size(), 1);
  QCOMPARE(notice(), u"1 messages do not leave."_s);
  QCOMPARE(withStatus(MessageStatus::Queued), 1);
}

QTEST_MAIN(TestBulkBar)
#include "tst_bulkbar.moc"
