// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composebench.h"

#include <QPlainTextEdit>

using namespace dakiya;

namespace {

Draft toAsha()
{
  Draft draft;
  draft.phone = kAshasPhone;
  draft.type = u"delivery_reminder"_s;
  draft.language = u"mr"_s;
  draft.context = {{u"customer_name"_s, u"Asha Patil"_s}, {u"delivery_date"_s, u"1 Dec"_s}, {u"area"_s, u"Kothrud"_s}};
  draft.reference = u"SUB-1"_s;
  return draft;
}

} // namespace

/// Writing a message: who, what, and what is wrong with it.
class TestComposePage final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_page = std::make_unique<ComposeBench>(); }
  void cleanup() { m_page.reset(); }
  void tellsHowToBegin();
  void fillsWhatIsKnownOfACustomer();
  void forgetsWhatWasKnownWithTheCustomer();
  void offersAnIndianNumberWithItsCountry();
  void saysWhatIsWrongOnlyWhenTheFieldIsLeft();
  void showsAllFaultsAtSendAndGoesToTheFirst();
  void readsAmountsInDevanagari();
  void changesItsFieldsWithTheType();
  void choosesADayByKeys();
  void hasNoFieldForPicturesInPractice();

private:
  std::unique_ptr<ComposeBench> m_page;
};

void TestComposePage::tellsHowToBegin()
{
  QTRY_VERIFY(m_page->find(u"composeGuide"_s)->isVisible());
  QVERIFY(m_page->find(u"composeGuide"_s)->findChild<QLabel *>(u"noticeWords"_s)->text().contains(u"to yourself"_s));
  m_page->engine([](Engine &engine) { return engine.submit(toAsha()).has_value(); });
  QTRY_VERIFY(!m_page->find(u"composeGuide"_s)->isVisible());
}

void TestComposePage::fillsWhatIsKnownOfACustomer()
{
  QVERIFY(m_page->engine([](Engine &engine) { return engine.submit(toAsha()).has_value(); }));
  QTest::keyClicks(m_page->find<QLineEdit>(u"personEdit"_s), u"ash"_s);
  QWidget *list = nullptr;
  QTRY_VERIFY((list = QApplication::activePopupWidget()) != nullptr);
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Return);
  QTRY_COMPARE(m_page->textIn(u"personEdit"_s), u"Asha Patil · +91 98123 45670"_s);
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Asha Patil"_s);
  QCOMPARE(m_page->textIn(u"areaEdit"_s), u"Kothrud"_s);
  QCOMPARE(m_page->textIn(u"subscription_idEdit"_s), u"SUB-1"_s);
  QCOMPARE(m_page->textIn(u"delivery_dateEdit"_s), QString());
  QCOMPARE(m_page->find<QComboBox>(u"languageBox"_s)->currentText(), u"मराठी"_s);
  QVERIFY(m_page->find<QLabel>(u"areaError"_s)->text().startsWith(u"From the message of"_s));
  QVERIFY(m_page->preview().contains(u"Kothrud"_s));
}

void TestComposePage::forgetsWhatWasKnownWithTheCustomer()
{
  QVERIFY(m_page->engine([](Engine &engine) { return engine.submit(toAsha()).has_value(); }));
  m_page->type(u"personEdit"_s, u"asha patil"_s);
  QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
  m_page->press(Qt::Key_Tab); // a whole name that one customer alone has
  QTRY_COMPARE(m_page->textIn(u"areaEdit"_s), u"Kothrud"_s);
  m_page->type(u"delivery_dateEdit"_s, u"3 Dec"_s);
  m_page->type(u"personEdit"_s, u"+14155552671"_s);
  QCOMPARE(m_page->textIn(u"areaEdit"_s), QString());
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), QString());
  QCOMPARE(m_page->textIn(u"delivery_dateEdit"_s), u"3 Dec"_s);
}

void TestComposePage::offersAnIndianNumberWithItsCountry()
{
  auto *offer = m_page->find<QPushButton>(u"personOffer"_s);
  m_page->type(u"personEdit"_s, u"98123 4567"_s);
  QVERIFY(!offer->isVisible());
  QTest::keyClicks(m_page->find<QLineEdit>(u"personEdit"_s), u"0"_s);
  QTRY_VERIFY(offer->isVisible());
  QCOMPARE(offer->text(), u"Use +91 98123 45670"_s);
  QCOMPARE(m_page->textIn(u"personEdit"_s), u"98123 45670"_s);
  QTest::mouseClick(offer, Qt::LeftButton);
  QCOMPARE(m_page->textIn(u"personEdit"_s), u"+91 98123 45670"_s);
  QTRY_COMPARE(m_page->find<QLabel>(u"personError"_s)->text(), u"A new customer."_s);
  QVERIFY(!offer->isVisible());
}

void TestComposePage::saysWhatIsWrongOnlyWhenTheFieldIsLeft()
{
  m_page->chooseType(MessageType::PaymentReminder);
  m_page->type(u"amountEdit"_s, u"-4"_s);
  QCOMPARE(m_page->wrong(u"amount"_s), QString());
  m_page->press(Qt::Key_Tab);
  QCOMPARE(m_page->wrong(u"amount"_s), u"The amount is negative."_s);
  QCOMPARE(m_page->wrong(u"period"_s), QString());
  m_page->type(u"amountEdit"_s, u"4"_s);
  QCOMPARE(m_page->wrong(u"amount"_s), QString());
  m_page->press(Qt::Key_Tab);
  QCOMPARE(m_page->wrong(u"amount"_s), QString());
  QCOMPARE(m_page->textIn(u"amountEdit"_s), u"4.00"_s);
}

void TestComposePage::showsAllFaultsAtSendAndGoesToTheFirst()
{
  m_page->chooseType(MessageType::PaymentReminder);
  m_page->type(u"personEdit"_s, u"+919812345670"_s);
  m_page->send();
  QCOMPARE(m_page->wrong(u"person"_s), QString());
  QCOMPARE(m_page->wrong(u"customer_name"_s), u"The message needs this."_s);
  QCOMPARE(m_page->wrong(u"amount"_s), u"The message needs this."_s);
  QCOMPARE(m_page->wrong(u"period"_s), u"The message needs this."_s);
  QCOMPARE(m_page->wrong(u"bill_id"_s), QString());
  QVERIFY(m_page->find<QLineEdit>(u"customer_nameEdit"_s)->hasFocus());
  QCOMPARE(m_page->stored(), 0);
}

void TestComposePage::readsAmountsInDevanagari()
{
  m_page->chooseType(MessageType::PaymentReminder);
  m_page->find<QLineEdit>(u"amountEdit"_s)->setFocus();
  m_page->find<QLineEdit>(u"amountEdit"_s)->insert(u"१,२३,४५६.५"_s);
  Q_EMIT m_page->find<QLineEdit>(u"amountEdit"_s)->textEdited(m_page->textIn(u"amountEdit"_s));
  QVERIFY(m_page->preview().contains(u"₹1,23,456.50"_s));
  m_page->press(Qt::Key_Tab);
  QCOMPARE(m_page->textIn(u"amountEdit"_s), u"1,23,456.50"_s);
}

void TestComposePage::changesItsFieldsWithTheType()
{
  m_page->chooseType(MessageType::DeliveryReminder);
  QTRY_VERIFY(m_page->find(u"areaField"_s)->isVisible());
  m_page->type(u"customer_nameEdit"_s, u"Asha"_s);
  m_page->chooseType(MessageType::ChurnRisk);
  QTRY_VERIFY(!m_page->find(u"areaField"_s));
  QVERIFY(m_page->find<QPlainTextEdit>(u"offerEdit"_s));
  QCOMPARE(m_page->textIn(u"customer_nameEdit"_s), u"Asha"_s);
  QVERIFY(!m_page->find(u"order_idField"_s));
  QTest::keyClicks(m_page->find<QPlainTextEdit>(u"offerEdit"_s), u"A litre free"_s);
  QVERIFY(m_page->preview().contains(u"A litre free"_s));
  for (const QLabel *label : m_page->page().findChildren<QLabel *>())
    QVERIFY2(!label->text().contains(u"churn_risk"_s) && !label->text().contains(u"customer_name"_s),
             qPrintable(label->text()));
}

void TestComposePage::choosesADayByKeys()
{
  m_page->chooseType(MessageType::DeliveryReminder);
  m_page->find<QLineEdit>(u"delivery_dateEdit"_s)->setFocus();
  m_page->press(Qt::Key_Down);
  QWidget *menu = nullptr;
  QTRY_VERIFY((menu = QApplication::activePopupWidget()) != nullptr);
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Return);
  const qint64 localMs = LocalTime(QTimeZone("Asia/Kolkata")).localMs(m_page->desk().clock().wallMs());
  const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).date().addDays(1);
  QTRY_COMPARE(m_page->textIn(u"delivery_dateEdit"_s), QLocale(u"en"_s).toString(tomorrow, u"d MMMM yyyy"_s));
}

void TestComposePage::hasNoFieldForPicturesInPractice()
{
  QVERIFY(!m_page->find(u"mediaKind"_s));
}

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
