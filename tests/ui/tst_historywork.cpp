// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyprinting.h"
#include "historybench.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>

using namespace dakiya;

class TestHistoryWork final : public HistoryBench
{
  Q_OBJECT

private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }
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
};

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
