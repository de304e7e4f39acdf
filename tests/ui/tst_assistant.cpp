// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/assistant.h"
#include "assistant/keysstep.h"
#include "deskbench.h"
#include "practice/simulator.h"
#include "window/console.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// From practice to a real account, by keys and clicks. The account is a MyOperator on this computer.
class TestAssistant final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void offersTheApiOfTodayFirst();
  void asksForWhatTheAccountNeeds();
  void changesNothingWhenItIsCancelled();
  void takesTheKeysOfAnOldEnvFile();
  void saysWhyTheKeychainDoesNotKeepThem();
  void leadsToAFirstMessageThatArrives();
  void saysWhatIsWrongWithTheNumber();
  void goesBackToPractice();
  void standsOnWhenTheWindowIsMadeAnew();

private:
  template <class Widget> [[nodiscard]] Widget *find(const QString &name) const
  {
    return m_assistant->findChild<Widget *>(name);
  }
  /// The one that is seen, of those with this name.
  [[nodiscard]] QPushButton *next() const { return find<QPushButton>(u"assistantNext"_s); }
  void goOn(const QString &words);
  void choose(const QString &account);
  void type(const QString &name, const QString &text);
  void giveKeys();

  std::unique_ptr<DeskBench> m_bench;
  std::unique_ptr<Simulator> m_farEnd;
  QPointer<Assistant> m_assistant;
  QString m_address;
  SystemClock m_clock;
};

void TestAssistant::init()
{
  m_bench = std::make_unique<DeskBench>();
  m_farEnd = std::make_unique<Simulator>(m_clock, SimulatorOptions());
  const Result<quint16> port = m_farEnd->start();
  QVERIFY(port);
  m_address = u"http://127.0.0.1:%1"_s.arg(*port);
  m_bench->start();
  m_assistant = new Assistant(m_bench->desk());
  m_assistant->show();
  QVERIFY(QTest::qWaitForWindowActive(m_assistant));
}

void TestAssistant::cleanup()
{
  delete m_assistant;
  m_bench.reset();
  m_farEnd.reset();
}

/// Presses the button as soon as it can be pressed and says that.
void TestAssistant::goOn(const QString &words)
{
  QTRY_COMPARE(next()->text(), words);
  QTRY_VERIFY(next()->isEnabled());
  QTest::mouseClick(next(), Qt::LeftButton);
}

/// On the words of the choice.
void TestAssistant::choose(const QString &account)
{
  auto *choice = find<QRadioButton>(account);
  QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(20, choice->height() / 2));
}

void TestAssistant::type(const QString &name, const QString &text)
{
  QTRY_VERIFY(find<QLineEdit>(name) && find<QLineEdit>(name)->isVisible());
  auto *edit = find<QLineEdit>(name);
  edit->setFocus();
  edit->selectAll();
  QTest::keyClicks(edit, text);
}

void TestAssistant::giveKeys()
{
  goOn(u"Continue"_s);
  type(u"MYOPERATOR_API_KEY"_s + u"Edit"_s, u"key"_s);
  type(u"MYOPERATOR_ACCOUNT_ID"_s + u"Edit"_s, u"company"_s);
  type(u"MYOPERATOR_PHONE_NUMBER_ID"_s + u"Edit"_s, u"number"_s);
  type(u"MYOPERATOR_WABA_ID"_s + u"Edit"_s, u"waba"_s);
  type(u"MYOPERATOR_API_URL"_s + u"Edit"_s, m_address);
}

void TestAssistant::offersTheApiOfTodayFirst()
{
  QVERIFY(find<QRadioButton>(u"myoperator-v2"_s)->isChecked());
  QVERIFY(find<QRadioButton>(u"myoperator-v2"_s)->hasFocus());
  QTest::keyClick(find<QRadioButton>(u"myoperator-v2"_s), Qt::Key_Down);
  QVERIFY(find<QRadioButton>(u"myoperator"_s)->isChecked());
  QTest::keyClick(find<QRadioButton>(u"myoperator"_s), Qt::Key_Down);
  QVERIFY(find<QRadioButton>(u"practice"_s)->isChecked());
  goOn(u"Stay in practice"_s);
  QTRY_VERIFY(!m_assistant);
}

void TestAssistant::asksForWhatTheAccountNeeds()
{
  goOn(u"Continue"_s);
  QTRY_VERIFY(find<QLineEdit>(u"MYOPERATOR_API_KEYEdit"_s));
  QTRY_VERIFY(find<QLineEdit>(u"MYOPERATOR_API_KEYEdit"_s)->hasFocus());
  QVERIFY(!find<QLineEdit>(u"MYOPERATOR_API_SECRETEdit"_s));
  goOn(u"Continue"_s);
  QCOMPARE(find<QLabel>(u"MYOPERATOR_API_KEYError"_s)->text(), u"API key is needed."_s);
  QCOMPARE(find<QLabel>(u"MYOPERATOR_ACCOUNT_IDError"_s)->text(), u"Company ID is needed."_s);
  QTest::mouseClick(find<QPushButton>(u"assistantBack"_s), Qt::LeftButton);
  choose(u"myoperator"_s);
  goOn(u"Continue"_s);
  QTRY_VERIFY(find<QLineEdit>(u"MYOPERATOR_API_SECRETEdit"_s));
  QCOMPARE(find<QLineEdit>(u"MYOPERATOR_API_SECRETEdit"_s)->echoMode(), QLineEdit::Password);
}

void TestAssistant::changesNothingWhenItIsCancelled()
{
  giveKeys();
  QTest::keyClick(m_assistant, Qt::Key_Escape);
  QTRY_VERIFY(!m_assistant);
  QVERIFY(m_bench->keychain().kept.isEmpty());
  QCOMPARE(m_bench->host().provider(), u"practice"_s);
  QVERIFY(!QFile::exists(m_bench->folder() + u"/dakiya.sqlite"_s));
}

void TestAssistant::takesTheKeysOfAnOldEnvFile()
{
  QFile file(m_bench->folder() + u"/.env"_s);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("MYOPERATOR_API_KEY=abc # live\nMYOPERATOR_ACCOUNT_ID=company\nTWILIO_AUTH_TOKEN=t\n");
  file.close();
  goOn(u"Continue"_s);
  QTRY_VERIFY(find<QLineEdit>(u"MYOPERATOR_API_KEYEdit"_s));
  m_assistant->findChild<KeysStep *>()->readFile(file.fileName());
  QCOMPARE(find<QLineEdit>(u"MYOPERATOR_API_KEYEdit"_s)->text(), u"abc"_s);
  auto *notice = m_assistant->findChild<QWidget *>(u"keysNotice"_s);
  QVERIFY(notice->findChild<QLabel *>(u"noticeWords"_s)->text().contains(u"Nothing is kept before you save them"_s));
  QVERIFY(m_bench->keychain().kept.isEmpty());
  type(u"MYOPERATOR_PHONE_NUMBER_IDEdit"_s, u"number"_s);
  goOn(u"Save to the keychain"_s);
  QTRY_COMPARE(m_bench->keychain().kept.size(), 3);
}

void TestAssistant::saysWhyTheKeychainDoesNotKeepThem()
{
  m_bench->keychain().trouble = Error{ErrorCode::CredentialStoreMissing, {}, {}};
  giveKeys();
  goOn(u"Save to the keychain"_s);
  auto *words = m_assistant->findChild<QWidget *>(u"keysNotice"_s)->findChild<QLabel *>(u"noticeWords"_s);
  QTRY_VERIFY(words->text().startsWith(u"No keychain is running here"_s));
  // What was typed is not lost: the keychain is started, and it goes on.
  m_bench->keychain().trouble.reset();
  goOn(u"Save to the keychain"_s);
  QTRY_COMPARE(m_bench->keychain().kept[u"MYOPERATOR_API_KEY"_s], u"key"_s);
}

void TestAssistant::leadsToAFirstMessageThatArrives()
{
  giveKeys();
  goOn(u"Save to the keychain"_s);
  QTRY_COMPARE(find<QLabel>(u"testStep4"_s)->text(), u"MyOperator answers, and takes the key."_s);
  QCOMPARE(m_bench->host().provider(), u"practice"_s);
  goOn(u"Use this account"_s);
  QTRY_COMPARE(m_bench->host().provider(), u"myoperator-v2"_s);
  type(u"businessNameEdit"_s, u"Gokul Dairy"_s);
  goOn(u"Save the name"_s);
  QTRY_VERIFY(find<QLineEdit>(u"ownPhoneEdit"_s)->isVisible());
  QCOMPARE(m_bench->engine([](Engine &engine) { return engine.settings().businessName(); }), u"Gokul Dairy"_s);
  type(u"ownPhoneEdit"_s, u"9812345670"_s);
  QTest::mouseClick(find<QPushButton>(u"sendButton"_s), Qt::LeftButton);
  QCOMPARE(find<QLineEdit>(u"ownPhoneEdit"_s)->text(), u"+91 98123 45670"_s);
  QTRY_COMPARE(find<QLabel>(u"firstStatus"_s)->text(), u"Sent"_s);
  QCOMPARE(m_farEnd->counts().accepted, 1);
  // The provider's receipt comes by the webhook.
  const QString id = m_bench->store([](Store &store) { return store.history.page({}, 1, {}); })
                         ->messages.constFirst()
                         .providerMessageId;
  const QByteArray receipt =
      R"({"message_id":")" + id.toUtf8() + R"(","status":"delivered","timestamp":"2026-11-28T10:31:00Z"})";
  m_bench->engine([receipt](Engine &engine) {
    engine.receiveWebhook(u"myoperator-v2"_s, receipt, [](const Result<void> &) {});
    return true;
  });
  QTRY_COMPARE(find<QLabel>(u"firstStatus"_s)->text(), u"Delivered"_s);
  QCOMPARE(find<QLabel>(u"firstWords"_s)->text(), u"It has arrived on your phone. Everything works."_s);
  goOn(u"Finish"_s);
  QTRY_VERIFY(!m_assistant);
}

void TestAssistant::saysWhatIsWrongWithTheNumber()
{
  giveKeys();
  goOn(u"Save to the keychain"_s);
  goOn(u"Use this account"_s);
  goOn(u"Continue"_s);
  type(u"ownPhoneEdit"_s, u"12345"_s);
  QTest::mouseClick(find<QPushButton>(u"sendButton"_s), Qt::LeftButton);
  QVERIFY(!find<QLabel>(u"ownPhoneError"_s)->text().isEmpty());
  QVERIFY(find<QLineEdit>(u"ownPhoneEdit"_s)->property("wrong").toBool());
  QCOMPARE(m_farEnd->counts().accepted, 0);
}

void TestAssistant::goesBackToPractice()
{
  giveKeys();
  goOn(u"Save to the keychain"_s);
  goOn(u"Use this account"_s);
  QTRY_COMPARE(m_bench->host().provider(), u"myoperator-v2"_s);
  delete m_assistant;
  m_assistant = new Assistant(m_bench->desk());
  m_assistant->show();
  QVERIFY(QTest::qWaitForWindowActive(m_assistant));
  choose(u"practice"_s);
  goOn(u"Go back to practice"_s);
  QTRY_VERIFY(!m_assistant);
  QCOMPARE(m_bench->host().provider(), u"practice"_s);
}

void TestAssistant::standsOnWhenTheWindowIsMadeAnew()
{
  delete m_assistant;
  Console console(m_bench->desk(), [](const QString &) {});
  console.show();
  QVERIFY(QTest::qWaitForWindowActive(console.window()));
  const QPointer<MainWindow> before = console.window();
  auto *connectIt = console.window()->findChild<QPushButton *>(u"bannerButton"_s);
  QTRY_VERIFY(connectIt->isVisible());
  QTest::mouseClick(connectIt, Qt::LeftButton);
  const QWidgetList tops = QApplication::topLevelWidgets();
  for (QWidget *top : tops) {
    if (auto *assistant = qobject_cast<Assistant *>(top))
      m_assistant = assistant;
  }
  QVERIFY(m_assistant);
  giveKeys();
  goOn(u"Save to the keychain"_s);
  goOn(u"Use this account"_s);
  QTRY_VERIFY(!before);
  QVERIFY(m_assistant);
  QTRY_VERIFY(find<QLineEdit>(u"businessNameEdit"_s)->isVisible());
}

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
