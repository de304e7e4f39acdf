// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pindialog.h"
#include "fakeclock.h"
#include "pinbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestStaff final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void letsEverybodyManageWithoutAPin();
  void asksForThePinAndGoesOn();
  void asksAgainAfterTenMinutes();
  void asksAgainWhenTheManagerHasLeft();
  void saysThatItIsLocked();
  void doesNothingWhenItIsCancelled();
  void doesNothingForAPageThatIsGone();
  void noticesAPinThatAnotherProgramTookAway();
  void notesWhoSitsHere();

private:
  void start(const QString &pin = {});
  void wantToManage();
  [[nodiscard]] QDialog *dialog() const { return m_page->findChild<QDialog *>(u"pinDialog"_s); }
  void type(const QString &pin);
  [[nodiscard]] QString error() const { return dialog()->findChild<QLabel *>(u"pinError"_s)->text(); }

  FakeClock m_clock;
  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<Staff> m_staff;
  std::unique_ptr<QWidget> m_page;
  int m_done = 0;
};

void TestStaff::init()
{
  m_done = 0;
  m_bench = std::make_unique<DeskBench>();
  m_staff = std::make_unique<Staff>(m_bench->host(), m_bench->preferences(), m_clock);
  m_page = std::make_unique<QWidget>();
  m_page->show();
}

void TestStaff::cleanup()
{
  m_page.reset();
  m_staff.reset();
  m_bench.reset();
}

void TestStaff::start(const QString &pin)
{
  m_bench->start(false);
  if (pin.isEmpty())
    return;
  givePin(*m_bench, pin);
  Q_EMIT m_bench->host().storeChanged();
  QTRY_VERIFY(m_staff->hasPin());
}

void TestStaff::wantToManage()
{
  m_staff->whenManager(m_page.get(), [this] { ++m_done; });
}

void TestStaff::type(const QString &pin)
{
  QTRY_VERIFY(dialog() && dialog()->isVisible());
  auto *line = dialog()->findChild<QLineEdit *>(u"pinEdit"_s);
  QTRY_VERIFY(!line->isReadOnly());
  line->selectAll();
  QTest::keyClicks(line, pin);
  QTest::keyClick(line, Qt::Key_Return);
}

void TestStaff::letsEverybodyManageWithoutAPin()
{
  wantToManage(); // before there is a store
  QCOMPARE(m_done, 0);
  start();
  QTRY_COMPARE(m_done, 1);
  QVERIFY(m_staff->mayManage() && !m_staff->hasPin());
  wantToManage();
  QCOMPARE(m_done, 2);
  QVERIFY(!dialog());
}

void TestStaff::asksForThePinAndGoesOn()
{
  start(u"0412"_s);
  QVERIFY(!m_staff->mayManage());
  wantToManage();
  QVERIFY(dialog() && dialog()->isVisible());
  QVERIFY(!dialog()->findChild<QPushButton *>(u"unlockButton"_s)->isEnabled());
  QCOMPARE(dialog()->findChild<QLineEdit *>(u"pinEdit"_s)->echoMode(), QLineEdit::Password);
  type(u"1111"_s);
  QTRY_COMPARE(error(), u"This PIN is wrong. It can be tried 4 more times."_s);
  QCOMPARE(m_done, 0);
  type(u"0412"_s);
  QTRY_COMPARE(m_done, 1);
  QTRY_VERIFY(!dialog());
  QVERIFY(m_staff->mayManage());
  wantToManage();
  QCOMPARE(m_done, 2);
}

void TestStaff::asksAgainAfterTenMinutes()
{
  start(u"0412"_s);
  wantToManage();
  type(u"0412"_s);
  QTRY_COMPARE(m_done, 1);
  m_clock.advance(10 * 60 * 1000 - 1);
  QVERIFY(m_staff->mayManage());
  QSignalSpy changed(m_staff.get(), &Staff::changed);
  m_clock.advance(1);
  QVERIFY(!m_staff->mayManage());
  QTRY_COMPARE(changed.size(), 1);
  wantToManage();
  QVERIFY(dialog());
  QCOMPARE(m_done, 1);
}

void TestStaff::asksAgainWhenTheManagerHasLeft()
{
  start(u"0412"_s);
  wantToManage();
  type(u"0412"_s);
  QTRY_COMPARE(m_done, 1);
  m_staff->lock();
  QVERIFY(!m_staff->mayManage());
  wantToManage();
  QTRY_VERIFY(dialog());
}

void TestStaff::saysThatItIsLocked()
{
  start(u"0412"_s);
  wantToManage();
  for (const int left : {4, 3, 2, 1}) {
    type(u"1111"_s);
    QTRY_COMPARE(error(), u"This PIN is wrong. It can be tried %1 more times."_s.arg(left));
  }
  type(u"1111"_s);
  QTRY_VERIFY(error().startsWith(u"The PIN was wrong five times: it can be tried again in "_s));
  QVERIFY(!dialog()->findChild<QPushButton *>(u"unlockButton"_s)->isEnabled());
  type(u"0412"_s); // Enter presses nothing
  QVERIFY(error().startsWith(u"The PIN was wrong five times"_s));
  dialog()->close();
  QTRY_VERIFY(!dialog());
  wantToManage();
  type(u"0412"_s);
  QTRY_VERIFY(error().startsWith(u"The PIN was wrong five times"_s));
  // The window counts by its own clock.
  m_clock.advance(61'000);
  QTRY_COMPARE(error(), QString());
  QCOMPARE(m_done, 0);
}

void TestStaff::doesNothingWhenItIsCancelled()
{
  start(u"0412"_s);
  wantToManage();
  QTest::keyClick(dialog()->findChild<QLineEdit *>(u"pinEdit"_s), Qt::Key_Escape);
  QTRY_VERIFY(!dialog());
  QCOMPARE(m_done, 0);
  QVERIFY(!m_staff->mayManage());
}

void TestStaff::doesNothingForAPageThatIsGone()
{
  start(u"0412"_s);
  wantToManage();
  auto *line = dialog()->findChild<QLineEdit *>(u"pinEdit"_s);
  QTest::keyClicks(line, u"0412"_s);
  QTest::keyClick(line, Qt::Key_Return);
  m_page.reset();
  QTRY_VERIFY(m_staff->mayManage());
  QCOMPARE(m_done, 0);
}

void TestStaff::noticesAPinThatAnotherProgramTookAway()
{
  start(u"0412"_s);
  Engine other(m_clock, Random(1));
  QVERIFY(other.open(m_bench->folder(), u"practice"_s));
  QCOMPARE(ManagerPin(other).reset(u"root"_s), Result<bool>(true));
  QTRY_VERIFY(!m_staff->hasPin());
  wantToManage();
  QCOMPARE(m_done, 1);
}

void TestStaff::notesWhoSitsHere()
{
  start();
  m_staff->setName(u"Ravi"_s);
  m_staff->setName(u" Ravi "_s);
  QCOMPARE(m_staff->name(), u"Ravi"_s);
  QTRY_COMPARE(auditOfRoles(*m_bench), QStringList{u"Asha staff-name Asha > Ravi"_s});
}

QTEST_MAIN(TestStaff)
#include "tst_staff.moc"
