// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "practice/simulator.h"
#include "settings/accountsection.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The account in the settings, as a manager sees and changes it.
class TestAccountSection final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void offersToConnectAnAccountInPractice();
  void showsWhereKeysAreAndNeverTheirValues();
  void replacesAKeyByKeysAlone();
  void saysBelowTheFieldWhyAKeyIsRefused();
  void asksBeforeItRemovesAKey();
  void leavesEverythingAtEscape();
  void tellsTroubleOfTheKeychain();
  void testsTheConnectionStepByStep();

private:
  template <class Widget> [[nodiscard]] Widget *find(const QString &name) const
  {
    return m_section->findChild<Widget *>(name);
  }
  void useAccount();
  [[nodiscard]] QString source(const QString &name) const { return find<QLabel>(name + u"Source"_s)->text(); }
  void press(const QString &name)
  {
    auto *button = find<QPushButton>(name);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
  }

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<Simulator> m_farEnd;
  std::unique_ptr<AccountSection> m_section;
  SystemClock m_clock;
  const QString kKey = u"MYOPERATOR_API_KEY"_s;
};

void TestAccountSection::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_farEnd = std::make_unique<Simulator>(m_clock, SimulatorOptions());
  m_bench->start();
  m_section = std::make_unique<AccountSection>(m_bench->desk());
  m_section->resize(900, 800);
  m_section->show();
  QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void TestAccountSection::cleanup()
{
  m_section.reset();
  m_bench.reset();
}

void TestAccountSection::useAccount()
{
  const Result<quint16> port = m_farEnd->start();
  QVERIFY(port);
  m_bench->keychain().kept = {{kKey, u"a secret key"_s},
                              {u"MYOPERATOR_ACCOUNT_ID"_s, u"company"_s},
                              {u"MYOPERATOR_PHONE_NUMBER_ID"_s, u"number"_s},
                              {u"MYOPERATOR_WABA_ID"_s, u"waba"_s},
                              {u"MYOPERATOR_API_URL"_s, u"http://127.0.0.1:%1"_s.arg(*port)}};
  m_bench->account().use(u"myoperator-v2"_s);
  QTRY_VERIFY(find<QLabel>(kKey + u"Source"_s));
  QTRY_VERIFY(m_bench->host().isSending());
}

void TestAccountSection::offersToConnectAnAccountInPractice()
{
  QSignalSpy wanted(&m_bench->navigator(), &Navigator::assistantWanted);
  QTRY_COMPARE(find<QLabel>(u"accountInUse"_s)->text(), u"Practice: nothing reaches a customer."_s);
  QVERIFY(!find<QPushButton>(u"testButton"_s)->isVisible());
  press(u"connectButton"_s);
  QCOMPARE(wanted.size(), 1);
}

void TestAccountSection::showsWhereKeysAreAndNeverTheirValues()
{
  useAccount();
  QTRY_COMPARE(source(kKey), u"In the keychain"_s);
  QTRY_VERIFY(find<QLabel>(u"accountAddress"_s)->text().contains(u"http://127.0.0.1"_s));
  const QList<QLabel *> labels = m_section->findChildren<QLabel *>();
  for (const QLabel *label : labels)
    QVERIFY(!label->text().contains(u"secret key"_s));
}

void TestAccountSection::replacesAKeyByKeysAlone()
{
  useAccount();
  auto *replace = find<QPushButton>(kKey + u"Replace"_s);
  QTRY_VERIFY(replace->isVisible());
  replace->setFocus();
  QTest::keyClick(replace, Qt::Key_Space);
  auto *edit = find<QLineEdit>(kKey + u"Edit"_s);
  QTRY_VERIFY(edit->hasFocus());
  QCOMPARE(edit->echoMode(), QLineEdit::Password);
  QTest::keyClicks(edit, u"another key"_s);
  QTest::keyClick(edit, Qt::Key_Return);
  QTRY_COMPARE(m_bench->keychain().kept[kKey], u"another key"_s);
  QTRY_VERIFY(source(kKey).startsWith(u"In the keychain since "_s));
  QVERIFY(!edit->isVisible());
  QVERIFY(edit->text().isEmpty());
  QTRY_VERIFY(m_bench->host().isSending());
}

void TestAccountSection::saysBelowTheFieldWhyAKeyIsRefused()
{
  useAccount();
  QTRY_VERIFY(find<QPushButton>(kKey + u"Replace"_s)->isVisible());
  press(kKey + u"Replace"_s);
  press(kKey + u"Confirm"_s);
  QCOMPARE(find<QLabel>(kKey + u"Error"_s)->text(), u"Type or paste the new value."_s);
  auto *edit = find<QLineEdit>(kKey + u"Edit"_s);
  edit->setText(u"key–with a dash"_s);
  QTest::keyClick(edit, Qt::Key_Return);
  QTRY_VERIFY(find<QLabel>(kKey + u"Error"_s)->text().contains(u"copy it once more"_s));
  QVERIFY(edit->isVisible());
  QCOMPARE(m_bench->keychain().kept[kKey], u"a secret key"_s);
}

void TestAccountSection::asksBeforeItRemovesAKey()
{
  useAccount();
  QTRY_VERIFY(find<QPushButton>(kKey + u"Remove"_s)->isVisible());
  press(kKey + u"Remove"_s);
  QVERIFY(find<QLabel>(kKey + u"Question"_s)->text().startsWith(u"Without it nothing is sent"_s));
  QVERIFY(m_bench->keychain().kept.contains(kKey));
  press(kKey + u"Confirm"_s);
  QTRY_VERIFY(!m_bench->keychain().kept.contains(kKey));
  QTRY_COMPARE(source(kKey), u"Not set: nothing can be sent without it"_s);
  QTRY_VERIFY(!m_bench->host().isSending());
}

void TestAccountSection::leavesEverythingAtEscape()
{
  useAccount();
  QTRY_VERIFY(find<QPushButton>(kKey + u"Replace"_s)->isVisible());
  press(kKey + u"Replace"_s);
  auto *edit = find<QLineEdit>(kKey + u"Edit"_s);
  QTest::keyClicks(edit, u"half a key"_s);
  QTest::keyClick(edit, Qt::Key_Escape);
  QVERIFY(!edit->isVisible());
  QVERIFY(edit->text().isEmpty());
  QCOMPARE(m_bench->keychain().kept[kKey], u"a secret key"_s);
}

void TestAccountSection::tellsTroubleOfTheKeychain()
{
  useAccount();
  m_bench->keychain().trouble = Error{ErrorCode::CredentialStoreLocked, {}, {}};
  m_section->load();
  auto *trouble = m_section->findChild<QWidget *>(u"accountTrouble"_s);
  QTRY_VERIFY(trouble->isVisible());
  QCOMPARE(trouble->findChild<QLabel *>(u"noticeWords"_s)->text(),
           u"The keychain is locked: unlock it, and try again."_s);
  QCOMPARE(source(kKey), u"Not known: the keychain could not be asked"_s);
  m_bench->keychain().trouble.reset();
  QTest::mouseClick(trouble->findChild<QPushButton *>(u"noticeButton0"_s), Qt::LeftButton);
  QTRY_VERIFY(!trouble->isVisible());
  QCOMPARE(source(kKey), u"In the keychain"_s);
}

void TestAccountSection::testsTheConnectionStepByStep()
{
  useAccount();
  QTRY_VERIFY(find<QPushButton>(u"testButton"_s)->isVisible());
  press(u"testButton"_s);
  QTRY_COMPARE(find<QLabel>(u"testStep0"_s)->text(), u"All that is needed is there."_s);
  QTRY_VERIFY(!find<QLabel>(u"testStep4"_s)->text().isEmpty());
  QTRY_COMPARE(find<QLabel>(u"testStep4"_s)->text(), u"MyOperator answers, and takes the key."_s);
  QTRY_VERIFY(find<QPushButton>(u"testButton"_s)->isEnabled());
  // Nothing that was sent stands behind it.
  QCOMPARE(m_farEnd->counts().accepted, 0);
}

QTEST_MAIN(TestAccountSection)
#include "tst_accountsection.moc"
