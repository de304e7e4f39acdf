// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "settings/backuplist.h"
#include "settings/datasection.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestDataSection final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void saysWhereTheDataIs();
  void backsUpAndListsIt();
  void restoresABackupAndHoldsTheQueue();
  void asksBeforeItRestores();
  void refusesWhatIsNoBackupAndGoesOn();
  void refusesWhileAnotherProcessHasTheData();
  void saysThatEverythingFitsTogether();
  void listsWhatDoesNotFit();

private:
  [[nodiscard]] QPushButton *button(const char *name) const
  {
    return m_section->findChild<QPushButton *>(QLatin1String(name));
  }
  [[nodiscard]] QString notice() const
  {
    const auto *frame = m_section->findChild<QWidget *>(u"dataNotice"_s);
    return frame->isVisible() ? frame->findChild<QLabel *>(u"noticeWords"_s)->text() : QString();
  }
  void backUp();
  void submit(const QString &reference);
  [[nodiscard]] qint64 messages();

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<DataSection> m_section;
  BackupList *m_list = nullptr;
};

void TestDataSection::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_section = std::make_unique<DataSection>(m_bench->desk());
  m_list = m_section->findChild<BackupList *>();
  m_section->resize(900, 700);
  m_section->show();
  m_bench->start(false);
  m_section->load();
  QTRY_VERIFY(button("backUpButton")->isEnabled());
}

void TestDataSection::cleanup()
{
  m_section.reset();
  m_bench.reset();
}

void TestDataSection::submit(const QString &reference)
{
  QVERIFY(m_bench->engine([reference](Engine &engine) {
    Draft draft;
    draft.phone = u"+919812340001"_s;
    draft.type = u"order_confirmation"_s;
    draft.context = {{u"customer_name"_s, u"Sunita"_s}, {u"total_amount"_s, 500}, {u"delivery_date"_s, u"Jan 28"_s}};
    draft.reference = reference;
    return engine.submit(draft).has_value();
  }));
}

qint64 TestDataSection::messages()
{
  const Result<RowCounts> rows = m_bench->store([](Store &store) { return countRows(store.database); });
  return rows ? rows->messages : -1;
}

void TestDataSection::backUp()
{
  QTest::mouseClick(button("backUpButton"), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(m_list->topLevelItemCount(), 1, 20'000);
  QTRY_VERIFY(button("restoreButton")->isEnabled());
}

void TestDataSection::saysWhereTheDataIs()
{
  QVERIFY(m_section->findChild<QLabel *>(u"dataPlace"_s)->text().endsWith(m_bench->folder()));
  QVERIFY(!button("restoreButton")->isEnabled());
}

void TestDataSection::backsUpAndListsIt()
{
  submit(u"order-1"_s);
  backUp();
  QVERIFY2(notice().startsWith(u"1 messages are backed up and checked: practice-"_s), qPrintable(notice()));
  const QTreeWidgetItem *item = m_list->topLevelItem(0);
  QCOMPARE(item->text(2), u"Practice"_s);
  QVERIFY(QFile::exists(item->toolTip(2)));
}

void TestDataSection::restoresABackupAndHoldsTheQueue()
{
  submit(u"order-1"_s);
  backUp();
  submit(u"order-2"_s);
  QCOMPARE(messages(), 2);
  QSignalSpy changed(&m_bench->host(), &EngineHost::storeChanged);
  QSignalSpy wanted(&m_bench->navigator(), &Navigator::outboxWanted);
  button("restoreButton")->setFocus();
  QTest::keyClick(button("restoreButton"), Qt::Key_Space);
  auto *question = m_section->findChild<QMessageBox *>(u"restoreDialog"_s);
  QVERIFY(question);
  QTest::mouseClick(question->findChild<QPushButton *>(u"restoreNow"_s), Qt::LeftButton);
  QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"The data stands as on"_s), 30'000);
  QVERIFY(notice().contains(u"1 messages wait"_s));
  QVERIFY(!changed.isEmpty());
  QCOMPARE(messages(), 1);
  const Result<QueueSnapshot> queue = m_bench->engine([](Engine &engine) { return engine.queueSnapshot(); });
  QVERIFY(queue && queue->stops.isFromBackup());
  // What was there before is kept, and says so.
  QTRY_COMPARE(m_list->topLevelItemCount(), 2);
  QTest::mouseClick(m_section->findChild<QPushButton *>(u"noticeButton0"_s), Qt::LeftButton);
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted.first().first().toString(), u"waiting"_s);
}

void TestDataSection::asksBeforeItRestores()
{
  submit(u"order-1"_s);
  backUp();
  submit(u"order-2"_s);
  QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
  auto *question = m_section->findChild<QMessageBox *>(u"restoreDialog"_s);
  QVERIFY(question);
  QTest::keyClick(question, Qt::Key_Escape);
  QTRY_VERIFY(!m_section->findChild<QMessageBox *>(u"restoreDialog"_s));
  QCOMPARE(messages(), 2);
}

void TestDataSection::refusesWhatIsNoBackupAndGoesOn()
{
  const QString path = m_bench->folder() + u"/letter.sqlite"_s;
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("Dear customer");
  file.close();
  m_section->askToRestore(path, 0);
  QTest::mouseClick(m_section->findChild<QPushButton *>(u"restoreNow"_s), Qt::LeftButton);
  QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"is no backup that Dakiya made"_s), 30'000);
  submit(u"order-1"_s);
  QCOMPARE(messages(), 1);
}

void TestDataSection::refusesWhileAnotherProcessHasTheData()
{
  backUp();
  Store another;
  QVERIFY(another.open(DataFolder(m_bench->folder()).storeFile(u"practice"_s), 0));
  QTest::mouseClick(button("restoreButton"), Qt::LeftButton);
  QTest::mouseClick(m_section->findChild<QPushButton *>(u"restoreNow"_s), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(notice(),
                            u"Another Dakiya has the data open: end it, and try again; nothing was changed."_s, 30'000);
  submit(u"order-1"_s);
}

void TestDataSection::saysThatEverythingFitsTogether()
{
  submit(u"order-1"_s);
  QTest::mouseClick(button("checkButton"), Qt::LeftButton);
  QTRY_COMPARE_WITH_TIMEOUT(notice(), u"Everything fits together."_s, 20'000);
}

void TestDataSection::listsWhatDoesNotFit()
{
  submit(u"order-1"_s);
  QVERIFY(m_bench->engine([](Engine &engine) {
    return engine.store().database.run(u"UPDATE notifications_log SET attempt = 3"_s).has_value();
  }));
  QTest::mouseClick(button("checkButton"), Qt::LeftButton);
  QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"1 faults were found."_s), 20'000);
  QCOMPARE(m_section->findChild<QLabel *>(u"dataFaults"_s)->text(),
           u"Messages whose number of attempts is not the number of their attempts' rows: 1."_s);
}

QTEST_MAIN(TestDataSection)
#include "tst_datasection.moc"
