// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composebench.h"

#include <QRadioButton>

using namespace dakiya;

/// What happens to a message from the moment that Send is pressed.
class TestComposeSending final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_page = std::make_unique<ComposeBench>(); }
  void cleanup() { m_page.reset(); }
  void sendsByKeysAndTellsWhatBecameOfIt();
  void countsDownAndTakesBack();
  void holdsSeveralAtOnce();
  void putsAsideWhatUndoWouldReplace();
  void namesTheEarlierMessageOfADuplicate();
  void keepsWhatWasTypedWhenThePageIsMadeAnew();
  void saysThatItWaitsWhileSendingIsPaused();
  void leavesByItselfWhenTheHoldIsOver();
  void schedulesForLater();

private:
  std::unique_ptr<ComposeBench> m_page;
};

void TestComposeSending::sendsByKeysAndTellsWhatBecameOfIt()
{
  QSignalSpy wanted(&m_page->desk().navigator(), &Navigator::messageWanted);
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bar(), u"Message to Asha Patil leaves in 10 s."_s);
  QCOMPARE(m_page->textIn(u"personEdit"_s), QString());
  QCOMPARE(m_page->textIn(u"amountEdit"_s), QString());
  QCOMPARE(m_page->find<QComboBox>(u"typeBox"_s)->currentIndex(), int(MessageType::PaymentConfirmation));
  QVERIFY(m_page->find<QLineEdit>(u"personEdit"_s)->hasFocus());
  QCOMPARE(m_page->stored(), 1);
  m_page->pressInBar(u"Send at once"_s);
  QTRY_VERIFY_WITH_TIMEOUT(m_page->bar() == u"Message to Asha Patil: Delivered."_s ||
                               m_page->bar() == u"Message to Asha Patil: Read."_s,
                           30'000);
  m_page->pressInBar(u"Show it"_s);
  QCOMPARE(wanted.size(), 1);
  QCOMPARE(wanted.first().first().toString(), m_page->desk().drafts().departures().all().first().id());
  m_page->desk().clock().advance(120'000);
  QTRY_COMPARE(m_page->bars(), QStringList());
}

void TestComposeSending::countsDownAndTakesBack()
{
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bar(), u"Message to Asha Patil leaves in 10 s."_s);
  m_page->desk().clock().advance(4'000);
  QTRY_COMPARE(m_page->bar(), u"Message to Asha Patil leaves in 6 s."_s);
  m_page->pressInBar(u"Undo"_s);
  QTRY_COMPARE(m_page->bars(), QStringList());
  QCOMPARE(m_page->textIn(u"personEdit"_s), kAshasPhone);
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Asha Patil"_s);
  QCOMPARE(m_page->textIn(u"amountEdit"_s), u"450"_s);
  QCOMPARE(m_page->stored(), 0);
  QVERIFY(!m_page->engine([](Engine &engine) { return engine.store().customers.find(kAshasPhone)->has_value(); }));
  m_page->send(); // it is no duplicate of itself
  QTRY_COMPARE(m_page->bars().size(), 1);
}

void TestComposeSending::holdsSeveralAtOnce()
{
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bars().size(), 1);
  m_page->writeReceipt(u"+919812345671"_s, u"Meena Rao"_s, u"90"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bars().size(), 2);
  QVERIFY(m_page->bars().first().startsWith(u"Message to Meena Rao leaves in"_s));
  QVERIFY(m_page->bars().last().startsWith(u"Message to Asha Patil leaves in"_s));
  m_page->desk().clock().advance(11'000); // the engine, on its own clock, has not sent them yet
  QTRY_COMPARE(m_page->bars().last(), u"Message to Asha Patil leaves now."_s);
}

void TestComposeSending::putsAsideWhatUndoWouldReplace()
{
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bars().size(), 1);
  m_page->type(u"customer_nameEdit"_s, u"Meena"_s);
  m_page->pressInBar(u"Undo"_s);
  QTRY_COMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Asha Patil"_s);
  QVERIFY(m_page->find(u"composeAside"_s)->isVisible());
  m_page->pressIn(u"composeAside"_s, u"Bring it back"_s);
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Meena"_s);
}

void TestComposeSending::namesTheEarlierMessageOfADuplicate()
{
  QSignalSpy wanted(&m_page->desk().navigator(), &Navigator::messageWanted);
  QVERIFY(m_page->engine([](Engine &engine) { return engine.pause(u"Ravi"_s).has_value(); }));
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bars().size(), 1);
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  const auto *words = m_page->find(u"composeNotice"_s)->findChild<QLabel *>(u"noticeWords"_s);
  QTRY_VERIFY(m_page->find(u"composeNotice"_s)->isVisible());
  QVERIFY2(words->text().startsWith(u"The same message was written to Asha Patil at "_s), qPrintable(words->text()));
  QVERIFY(words->text().endsWith(u"How it stands: Waiting."_s));
  QCOMPARE(m_page->textIn(u"amountEdit"_s), u"450"_s);
  QCOMPARE(m_page->stored(), 1);
  m_page->pressIn(u"composeNotice"_s, u"Show it"_s);
  QCOMPARE(wanted.size(), 1);
  m_page->pressIn(u"composeNotice"_s, u"Send anyway"_s);
  QTRY_COMPARE(m_page->stored(), 2);
  QTRY_VERIFY(!m_page->find(u"composeNotice"_s)->isVisible());
}

void TestComposeSending::keepsWhatWasTypedWhenThePageIsMadeAnew()
{
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bars().size(), 1);
  m_page->writeReceipt(u"+919812345671"_s, u"Meena Rao"_s, u"90"_s);
  m_page->open();
  QCOMPARE(m_page->textIn(u"personEdit"_s), u"+919812345671"_s);
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Meena Rao"_s);
  QCOMPARE(m_page->textIn(u"amountEdit"_s), u"90"_s);
  QCOMPARE(m_page->find<QComboBox>(u"typeBox"_s)->currentIndex(), int(MessageType::PaymentConfirmation));
  QVERIFY(m_page->bar().startsWith(u"Message to Asha Patil leaves in"_s));
}

void TestComposeSending::saysThatItWaitsWhileSendingIsPaused()
{
  QVERIFY(m_page->engine([](Engine &engine) { return engine.pause(u"Ravi"_s).has_value(); }));
  m_page->page().refresh();
  QTRY_COMPARE(m_page->find<QLabel>(u"outlookWords"_s)->text(),
               u"It will wait in the outbox. Sending was paused by Ravi."_s);
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_COMPARE(m_page->bar(), u"Message to Asha Patil waits in the outbox. Sending was paused by Ravi."_s);
}

void TestComposeSending::leavesByItselfWhenTheHoldIsOver()
{
  m_page = std::make_unique<ComposeBench>(300);
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  m_page->send();
  QTRY_VERIFY_WITH_TIMEOUT(m_page->bar() == u"Message to Asha Patil: Delivered."_s ||
                               m_page->bar() == u"Message to Asha Patil: Read."_s,
                           30'000);
}

void TestComposeSending::schedulesForLater()
{
  m_page->writeReceipt(kAshasPhone, u"Asha Patil"_s, u"450"_s);
  QTest::mouseClick(m_page->find<QRadioButton>(u"whenLater"_s), Qt::LeftButton);
  QVERIFY(m_page->find<QLabel>(u"outlookWords"_s)->text().startsWith(u"Practice: reaches nobody. Leaves "_s));
  QCOMPARE(m_page->find<QPushButton>(u"sendButton"_s)->text(), u"&Schedule message"_s);
  m_page->send();
  QTRY_VERIFY2(m_page->bar().startsWith(u"Message to Asha Patil waits until "_s), qPrintable(m_page->bar()));
  m_page->desk().clock().advance(11'000);
  QTRY_VERIFY(!m_page->page().findChild<QPushButton *>(u"noticeButton1"_s)); // no Undo any more
  QCOMPARE(m_page->stored(), 1);
}

QTEST_MAIN(TestComposeSending)
#include "tst_composesending.moc"
