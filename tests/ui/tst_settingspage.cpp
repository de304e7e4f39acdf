// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>
#include <QToolButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestSettingsPage final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void goesThroughItsSectionsByKeys();
  void remembersTheSectionThatWasShown();
  void keepsAChangeWhenItsFieldIsLeft();
  void saysBelowTheFieldWhatIsWrongAndStoresNothing();
  void putsBackWhatIsStoredAtEscape();
  void takesDevanagariDigits();
  void showsWhatAnotherProgramHasChanged();
  void leavesAloneWhatIsBeingEdited();
  void pausesAndResumesSending();
  void setsATypesQuietHoursAndExpiry();
  void speaksAnotherLanguageAtAClick();
  void changesTheLook();
  void namesWhateverAPersonTouches();
  void showsEverySetting();

private:
  template <class Widget> [[nodiscard]] Widget *find(const QString &name) const
  {
    return m_page->findChild<Widget *>(name);
  }
  void open(const QString &section);
  void type(const QString &name, const QString &text);
  [[nodiscard]] QString stored(const QString &key);
  [[nodiscard]] QString below(const QString &key) const { return find<QLabel>(key + u"Error"_s)->text(); }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_page = std::make_unique<SettingsPage>(m_bench->desk());
  m_page->resize(1100, 700);
  m_page->show();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  m_bench->start();
}

void TestSettingsPage::cleanup()
{
  m_page.reset();
  m_bench.reset();
}

void TestSettingsPage::open(const QString &section)
{
  m_page->showSection(section);
  QCOMPARE(m_page->shownSection(), section);
}

/// As a person does: into the field, new text, and on with the Tab key.
void TestSettingsPage::type(const QString &name, const QString &text)
{
  auto *line = find<QLineEdit>(name);
  QTRY_VERIFY(line && line->isVisible() && line->isEnabled());
  line->setFocus();
  line->selectAll();
  // As it comes from a keyboard for another script.
  QInputMethodEvent typed;
  typed.setCommitString(text);
  QApplication::sendEvent(line, &typed);
  QTest::keyClick(line, Qt::Key_Tab);
}

QString TestSettingsPage::stored(const QString &key)
{
  return m_bench->store([](Store &store) { return store.settings.load(); })->value(key);
}

void TestSettingsPage::goesThroughItsSectionsByKeys()
{
  auto *list = find<QListWidget>(u"settingsSections"_s);
  m_page->focusFirst();
  QVERIFY(list->hasFocus());
  QTest::keyClick(list, Qt::Key_Home);
  const QString first = m_page->shownSection();
  QTRY_VERIFY(find<QPushButton>(u"connectButton"_s)->isVisible());
  QTest::keyClick(list, Qt::Key_Tab);
  QVERIFY(!list->hasFocus());
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  QVERIFY(m_page->shownSection() != first);
}

void TestSettingsPage::remembersTheSectionThatWasShown()
{
  open(u"types"_s);
  m_page->showSection(u"no such section"_s);
  const SettingsPage another(m_bench->desk());
  QCOMPARE(another.shownSection(), u"types"_s);
}

void TestSettingsPage::keepsAChangeWhenItsFieldIsLeft()
{
  open(u"sending"_s);
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"80"_s);
  QVERIFY(below(u"rate_limit"_s).endsWith(u"Usual: 80\u00a0messages a second."_s));
  type(u"rate_limitEdit"_s, u"20"_s);
  QTRY_COMPARE(below(u"rate_limit"_s), u"Kept."_s);
  QCOMPARE(stored(u"rate_limit"_s), u"20"_s);
  const Result<QString> who = m_bench->store([](Store &store) -> Result<QString> {
    const Result<QVariant> name = store.database.value(u"SELECT who FROM audit_log WHERE subject = 'rate_limit'"_s);
    return name ? Result<QString>(name->toString()) : fail(name.error());
  });
  QVERIFY(who);
  QCOMPARE(*who, u"Asha"_s);
}

void TestSettingsPage::saysBelowTheFieldWhatIsWrongAndStoresNothing()
{
  open(u"sending"_s);
  type(u"max_retriesEdit"_s, u"many"_s);
  QCOMPARE(below(u"max_retries"_s), u"\"New tries after the first\" must be a whole number from 0 to 20."_s);
  QCOMPARE(find<QLineEdit>(u"max_retriesEdit"_s)->text(), u"many"_s);
  type(u"max_retriesEdit"_s, u"2"_s);
  QTRY_COMPARE(below(u"max_retries"_s), u"Kept."_s);
  QCOMPARE(stored(u"max_retries"_s), u"2"_s);
}

void TestSettingsPage::putsBackWhatIsStoredAtEscape()
{
  open(u"sending"_s);
  auto *line = find<QLineEdit>(u"business_nameEdit"_s);
  QTRY_COMPARE(line->text(), u"Our dairy"_s);
  line->setFocus();
  QTest::keyClicks(line, u"xx"_s);
  QTest::keyClick(line, Qt::Key_Escape);
  QCOMPARE(line->text(), u"Our dairy"_s);
  QCOMPARE(stored(u"business_name"_s), u"Our dairy"_s);
}

void TestSettingsPage::takesDevanagariDigits()
{
  open(u"sending"_s);
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"80"_s);
  type(u"rate_limitEdit"_s, u"४०"_s);
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"40"_s);
  QTRY_COMPARE(stored(u"rate_limit"_s), u"40"_s);
}

void TestSettingsPage::showsWhatAnotherProgramHasChanged()
{
  open(u"sending"_s);
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"80"_s);
  QVERIFY(m_bench->engine([](Engine &engine) { return engine.setSetting(u"rate_limit"_s, u"7"_s, u"Ravi"_s); }));
  Q_EMIT m_bench->host().storeChanged();
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"7"_s);
}

void TestSettingsPage::leavesAloneWhatIsBeingEdited()
{
  open(u"sending"_s);
  auto *line = find<QLineEdit>(u"business_nameEdit"_s);
  QTRY_COMPARE(line->text(), u"Our dairy"_s);
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, u"Gokul"_s);
  QVERIFY(m_bench->engine([](Engine &engine) {
    return engine.setSetting(u"business_name"_s, u"Ravi's"_s, u"Ravi"_s) &&
           engine.setSetting(u"rate_limit"_s, u"7"_s, u"Ravi"_s);
  }));
  Q_EMIT m_bench->host().storeChanged();
  QTRY_COMPARE(find<QLineEdit>(u"rate_limitEdit"_s)->text(), u"7"_s);
  QCOMPARE(line->text(), u"Gokul"_s);
  QTest::keyClick(line, Qt::Key_Tab);
  QTRY_COMPARE(stored(u"business_name"_s), u"Gokul"_s);
}

void TestSettingsPage::pausesAndResumesSending()
{
  open(u"sending"_s);
  auto *button = find<QPushButton>(u"pauseButton"_s);
  QTRY_COMPARE(button->text(), u"Pause sending"_s);
  QTest::mouseClick(button, Qt::LeftButton);
  QTRY_COMPARE(find<QLabel>(u"sendingState"_s)->text(), u"Sending was paused by Asha."_s);
  QTRY_COMPARE(button->text(), u"Resume sending"_s);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QTRY_COMPARE(button->text(), u"Pause sending"_s);
}

void TestSettingsPage::setsATypesQuietHoursAndExpiry()
{
  open(u"types"_s);
  auto *list = find<QListWidget>(u"typesList"_s);
  QTRY_VERIFY(list->isVisible());
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Down);
  QCOMPARE(list->currentItem()->text(), u"Payment reminder"_s);
  type(u"payment_reminder.expires_minutesEdit"_s, u"36"_s);
  auto *unit = find<QComboBox>(u"payment_reminder.expires_minutesEditUnit"_s);
  // Three days are shown as days, and 36 of them are what was asked for until the unit is changed, too.
  QVERIFY(unit->hasFocus());
  unit->setCurrentIndex(unit->findText(u"hours"_s));
  Q_EMIT unit->activated(unit->currentIndex());
  QTRY_COMPARE(stored(u"payment_reminder.expires_minutes"_s), QString::number(36 * 60));
  auto *quiet = find<QCheckBox>(u"payment_reminder.quiet_hoursEdit"_s);
  auto *from = find<QTimeEdit>(u"payment_reminder.quiet_hoursEditFrom"_s);
  QVERIFY(!quiet->isChecked() && !from->isEnabled());
  quiet->setFocus();
  QTest::keyClick(quiet, Qt::Key_Space);
  QTRY_COMPARE(stored(u"payment_reminder.quiet_hours"_s), u"21:00-09:00"_s);
  from->setFocus();
  from->setTime(QTime(20, 30));
  QTest::keyClick(from, Qt::Key_Return);
  QTRY_COMPARE(stored(u"payment_reminder.quiet_hours"_s), u"20:30-09:00"_s);
}

void TestSettingsPage::speaksAnotherLanguageAtAClick()
{
  open(u"language"_s);
  QTRY_VERIFY(find<QRadioButton>(u"language_en"_s)->isChecked());
  auto *marathi = find<QRadioButton>(u"language_mr"_s);
  QCOMPARE(marathi->text(), u"मराठी"_s);
  marathi->click();
  QTRY_COMPARE(stored(u"language"_s), u"mr"_s);
}

void TestSettingsPage::changesTheLook()
{
  open(u"language"_s);
  QSignalSpy changed(&m_bench->preferences(), &Preferences::lookChanged);
  QVERIFY(find<QRadioButton>(u"look_system"_s)->isChecked());
  find<QRadioButton>(u"look_dark"_s)->click();
  QCOMPARE(changed.size(), 1);
  QCOMPARE(m_bench->preferences().look(), Preferences::Look::Dark);
}

void TestSettingsPage::namesWhateverAPersonTouches()
{
  auto *list = find<QListWidget>(u"settingsSections"_s);
  for (int place = 0; place < list->count(); ++place)
    list->setCurrentRow(place);
  QStringList nameless;
  for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
    const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(widget->parent()) ||
                       widget->inherits("QComboBoxListView");
    if (inner || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLabel") || widget->focusProxy())
      continue;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool hasWords = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                          (button && !button->isVisible());
    if (widget->objectName().isEmpty() || !hasWords)
      nameless << u"%1 \"%2\""_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
  }
  QCOMPARE(nameless.join(u'\n'), QString());
}

void TestSettingsPage::showsEverySetting()
{
  auto *list = find<QListWidget>(u"settingsSections"_s);
  for (int place = 0; place < list->count(); ++place)
    list->setCurrentRow(place);
  auto *types = find<QListWidget>(u"typesList"_s);
  for (int place = 0; place < types->count(); ++place)
    types->setCurrentRow(place);
  // The account has a section of its own, the language is chosen by buttons, and nothing deletes by age yet.
  const QStringList elsewhere{u"provider"_s, u"language"_s, u"retention_months"_s};
  QStringList missing;
  for (const QString &key : Settings::keys()) {
    if (!elsewhere.contains(key) && !find<QWidget>(key + u"Field"_s))
      missing << key;
  }
  QCOMPARE(missing.join(u'\n'), QString());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
