// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinbench.h"
#include "settings/rolessection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestRolesSection final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void setsChangesAndRemovesThePin();
  void refusesAPinThatIsNone();
  void needsTheOldPin();
  void locksAndUnlocks();
  void changesWhoSitsHere();

private:
  template <class Widget> [[nodiscard]] Widget *find(const char *name) const
  {
    return m_section->findChild<Widget *>(QLatin1String(name));
  }
  void press(const char *button)
  {
    QTRY_VERIFY(find<QPushButton>(button)->isVisible() && find<QPushButton>(button)->isEnabled());
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
  }
  void type(const char *line, const QString &text) { QTest::keyClicks(find<QLineEdit>(line), text); }
  [[nodiscard]] QString state() const { return find<QLabel>("pinState")->text(); }
  void givePinAndLook(const QString &pin)
  {
    givePin(*m_bench, pin);
    Q_EMIT m_bench->host().storeChanged();
    QTRY_VERIFY(m_bench->staff().hasPin());
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<RolesSection> m_section;
};

void TestRolesSection::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_bench->start(false);
  m_section = std::make_unique<RolesSection>(m_bench->desk());
  m_section->show();
}

void TestRolesSection::cleanup()
{
  m_section.reset();
  m_bench.reset();
}

void TestRolesSection::setsChangesAndRemovesThePin()
{
  QCOMPARE(state(), u"No PIN is set: everybody who sits here is a manager."_s);
  QVERIFY(!find<QPushButton>("removePinButton")->isVisible());
  press("setPinButton");
  QVERIFY(!find<QWidget>("oldPinField")->isVisible());
  type("newPinEdit", u"0412"_s);
  type("samePinEdit", u"0412"_s);
  QTest::keyClick(find<QLineEdit>("samePinEdit"), Qt::Key_Return);
  QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("noticeWords")->text(),
                            u"The PIN holds from now on. Tell it to the other managers."_s, 30'000);
  QVERIFY(m_bench->staff().hasPin() && m_bench->staff().mayManage());
  QCOMPARE(state(), u"A PIN is set. It was typed here and opens for 10 more minutes."_s);
  press("changePinButton");
  type("oldPinEdit", u"0412"_s);
  type("newPinEdit", u"2222"_s);
  type("samePinEdit", u"2222"_s);
  press("pinGoButton");
  QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("pinForm")->isVisible(), 30'000);
  press("removePinButton");
  type("oldPinEdit", u"2222"_s);
  press("pinGoButton");
  QTRY_VERIFY_WITH_TIMEOUT(!m_bench->staff().hasPin(), 30'000);
  QCOMPARE(state(), u"No PIN is set: everybody who sits here is a manager."_s);
  const QStringList rows{u"Asha pin-set none > set"_s, u"Asha pin-change set > set"_s, u"Asha pin-remove set > none"_s};
  QCOMPARE(auditOfRoles(*m_bench), rows);
}

void TestRolesSection::refusesAPinThatIsNone()
{
  press("setPinButton");
  type("newPinEdit", u"12"_s);
  press("pinGoButton");
  QCOMPARE(find<QLabel>("newPinError")->text(), u"\"PIN\" must be 4 to 12 digits."_s);
  type("newPinEdit", u"34"_s);
  type("samePinEdit", u"1243"_s);
  press("pinGoButton");
  QCOMPARE(find<QLabel>("samePinError")->text(), u"The two are not the same: type the new PIN twice."_s);
  QTest::keyClick(find<QLineEdit>("samePinEdit"), Qt::Key_Escape);
  QVERIFY(!find<QWidget>("pinForm")->isVisible());
  QVERIFY(find<QPushButton>("setPinButton")->isVisible());
  QVERIFY(!m_bench->staff().hasPin());
}

void TestRolesSection::needsTheOldPin()
{
  givePinAndLook(u"0412"_s);
  press("removePinButton");
  press("pinGoButton");
  QCOMPARE(find<QLabel>("oldPinError")->text(), u"The PIN that holds now is missing."_s);
  type("oldPinEdit", u"1111"_s);
  press("pinGoButton");
  QTRY_COMPARE(find<QLabel>("oldPinError")->text(), u"This PIN is wrong. It can be tried 4 more times."_s);
  QVERIFY(m_bench->staff().hasPin());
}

void TestRolesSection::locksAndUnlocks()
{
  givePinAndLook(u"0412"_s);
  QCOMPARE(state(), u"A PIN is set. It has to be typed before a manager changes something."_s);
  QCOMPARE(find<QPushButton>("lockButton")->text(), u"&Unlock"_s);
  press("lockButton");
  QTRY_VERIFY(find<QLineEdit>("pinEdit"));
  type("pinEdit", u"0412"_s);
  QTest::keyClick(find<QLineEdit>("pinEdit"), Qt::Key_Return);
  QTRY_COMPARE(find<QPushButton>("lockButton")->text(), u"&Lock now"_s);
  press("lockButton");
  QCOMPARE(find<QPushButton>("lockButton")->text(), u"&Unlock"_s);
  QVERIFY(!m_bench->staff().mayManage());
}

void TestRolesSection::changesWhoSitsHere()
{
  auto *name = find<QLineEdit>("staffNameEdit");
  QCOMPARE(name->text(), u"Asha"_s);
  name->selectAll();
  QTest::keyClicks(name, u"Ravi"_s);
  QTest::keyClick(name, Qt::Key_Return);
  QCOMPARE(m_bench->staff().name(), u"Ravi"_s);
  QTRY_COMPARE(auditOfRoles(*m_bench), QStringList{u"Asha staff-name Asha > Ravi"_s});
}

QTEST_MAIN(TestRolesSection)
#include "tst_rolessection.moc"
