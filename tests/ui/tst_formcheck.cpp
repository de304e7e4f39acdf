// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "common/messagebubble.h"
#include "compose/outlook.h"
#include "domain/defaulttemplates.h"
#include "fakeclock.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

TypedMessage reminder()
{
  TypedMessage typed;
  typed.person = u"+91 98123 45670"_s;
  typed.type = MessageType::PaymentReminder;
  typed.language = u"en"_s;
  typed.values = {{u"customer_name"_s, u"Asha"_s}, {u"amount"_s, u"1234.5"_s}, {u"period"_s, u"November"_s}};
  return typed;
}

} // namespace

/// What the form says of a message before anybody stores it.
class TestFormCheck final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void fillsTheText();
  void leavesBlanksForWhatIsMissing();
  void findsEachFieldThatIsWrong_data();
  void findsEachFieldThatIsWrong();
  void asksForTheReferenceOnlyWhereTheTextNeedsIt();
  void showsOnlyWhatTheTextUses();
  void tellsWhatWillHappen_data();
  void tellsWhatWillHappen();
  void saysThatACustomerTakesNoOffers();
  void saysWhyItWaits();

private:
  [[nodiscard]] Office office(const QMap<QString, QString> &settings = {}, const QString &provider = u"myoperator"_s)
  {
    Office office;
    office.settings = Settings(settings);
    office.templates = m_templates;
    office.provider = provider;
    return office;
  }

  QList<MessageTemplate> m_templates;
  const qint64 m_now = FakeClock().wallMs(); // 28 January, 11:00 in India
};

void TestFormCheck::initTestCase()
{
  initResources();
  m_templates = defaultTemplates();
  for (MessageTemplate &text : m_templates)
    text.version = 1;
}

void TestFormCheck::fillsTheText()
{
  const FormCheck check = checkForm(reminder(), office(), m_now);
  QCOMPARE(check.errors.keys(), QStringList());
  QVERIFY(check.text.contains(u"*₹1,234.50*"_s));
  QCOMPARE(check.length, check.text.size());
  QCOMPARE(check.templateVersion, 1);
  QVERIFY(check.schedule);
}

void TestFormCheck::leavesBlanksForWhatIsMissing()
{
  TypedMessage typed = reminder();
  typed.person.clear();
  typed.values.remove(u"period"_s);
  typed.values.insert(u"amount"_s, u"much"_s);
  const FormCheck check = checkForm(typed, office(), m_now);
  QVERIFY(check.text.contains(MessageBubble::blank(u"Period"_s)));
  QVERIFY(check.text.contains(MessageBubble::blank(u"Amount in rupees"_s)));
  QVERIFY(check.text.contains(u"Asha"_s));
  QCOMPARE(check.length, MessageBubble::withoutBlanks(check.text).size());
  QCOMPARE(check.errors.keys(), QStringList({u"amount"_s, u"period"_s, u"person"_s}));
  QCOMPARE(check.errors.value(u"amount"_s).code, ErrorCode::AmountNotANumber);
}

void TestFormCheck::findsEachFieldThatIsWrong_data()
{
  QTest::addColumn<QString>("where");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("words");
  QTest::newRow("nobody") << u"person"_s << QString()
                          << u"Choose a customer, or type a number with + and its country."_s;
  QTest::newRow("a name that nobody has")
      << u"person"_s << u"Zubin"_s
      << u"No customer is called \"Zubin\". Choose one from the list, or type the number with + and its country."_s;
  QTest::newRow("without the country") << u"person"_s << u"9812345670"_s
                                       << u"The number needs + and its country, such as +91 98123 45670."_s;
  QTest::newRow("no amount") << u"amount"_s << u" "_s << u"The message needs this."_s;
  QTest::newRow("three decimals") << u"amount"_s << u"1.005"_s << u"The amount has more than two decimals."_s;
  QTest::newRow("a negative amount") << u"amount"_s << u"-5"_s << u"The amount is negative."_s;
  QTest::newRow("a long reference") << u"bill_id"_s << QString(65, u'x')
                                    << u"The reference must have 1 to 64 visible characters."_s;
  QTest::newRow("a hidden character") << u"period"_s << QString(u"a\u202Eb"_s)
                                      << u"The text holds an invisible control character (U+202E): type it again."_s;
  QTest::newRow("a long value") << u"period"_s << QString(1025, u'x')
                                << u"\"Period\" must be no longer than 1,024 characters."_s;
}

void TestFormCheck::findsEachFieldThatIsWrong()
{
  QFETCH(QString, where);
  QFETCH(QString, value);
  QFETCH(QString, words);
  TypedMessage typed = reminder();
  if (where == u"person"_s)
    typed.person = value;
  else
    typed.values.insert(where, value);
  const FormCheck check = checkForm(typed, office(), m_now);
  QCOMPARE(check.errors.keys(), QStringList{where});
  QCOMPARE(fieldWords(where, check.errors.value(where), typed.person), words);
}

void TestFormCheck::asksForTheReferenceOnlyWhereTheTextNeedsIt()
{
  Office own = office();
  QVERIFY(checkForm(reminder(), own, m_now).errors.isEmpty());
  own.templates = {{MessageType::PaymentReminder, u"en"_s, 2, u"Bill {{bill_id}} of {{customer_name}}"_s, {}, 0}};
  QCOMPARE(checkForm(reminder(), own, m_now).errors.keys(), QStringList{u"bill_id"_s});
  TypedMessage typed = reminder();
  typed.values.insert(u"bill_id"_s, u"B-7"_s);
  QCOMPARE(checkForm(typed, own, m_now).text, u"Bill B-7 of Asha"_s);
}

void TestFormCheck::showsOnlyWhatTheTextUses()
{
  Office own = office();
  QCOMPARE(own.fieldsOf(MessageType::PaymentReminder, u"en"_s),
           QStringList({u"customer_name"_s, u"amount"_s, u"period"_s, u"bill_id"_s}));
  own.templates = {{MessageType::PaymentReminder, u"en"_s, 2, u"{{business_name}}: ₹{{amount}} by {{slot}}"_s, {}, 0}};
  QCOMPARE(own.fieldsOf(MessageType::PaymentReminder, u"en"_s), QStringList({u"amount"_s, u"slot"_s, u"bill_id"_s}));
  QCOMPARE(own.fieldsOf(MessageType::SystemAlert, u"en"_s), QStringList());
}

void TestFormCheck::tellsWhatWillHappen_data()
{
  QTest::addColumn<int>("hour"); // of the day, in India
  QTest::addColumn<MessageType>("type");
  QTest::addColumn<int>("later"); // hours from then; 0: now
  QTest::addColumn<QString>("provider");
  QTest::addColumn<QString>("words");
  const QString real = u"myoperator"_s;
  const auto reminder = MessageType::PaymentReminder;
  const auto offer = MessageType::NewProduct;
  const auto alert = MessageType::SystemAlert;
  QTest::newRow("now") << 11 << reminder << 0 << real << u"Leaves now, about ₹0.50."_s;
  QTest::newRow("practice") << 11 << reminder << 0 << u"practice"_s << u"Practice: reaches nobody. Leaves now."_s;
  QTest::newRow("today") << 11 << reminder << 3 << real << u"Leaves today at 14:00, about ₹0.50."_s;
  QTest::newRow("another day") << 11 << reminder << 47 << real << u"Leaves on 30 Jan at 10:00, about ₹0.50."_s;
  QTest::newRow("an hour that is over") << 11 << reminder << -1 << real << u"Leaves now, about ₹0.50."_s;
  QTest::newRow("in the night") << 22 << offer << 0 << real
                                << u"Waits until 29 Jan, 09:00: quiet hours. Costs about ₹0.86."_s;
  QTest::newRow("in the small hours") << 2 << offer << 0 << u"practice"_s
                                      << u"Practice: reaches nobody. Waits until 09:00: quiet hours."_s;
  QTest::newRow("later, into the night") << 11 << offer << 11 << real
                                         << u"Waits until 29 Jan, 09:00: quiet hours. Costs about ₹0.86."_s;
  QTest::newRow("too late") << 23 << alert << 0 << real
                            << u"It cannot be sent: it would wait for the end of the quiet hours (29 Jan, 07:00) and "
                               "be too late by then."_s;
}

void TestFormCheck::tellsWhatWillHappen()
{
  QFETCH(int, hour);
  QFETCH(MessageType, type);
  QFETCH(int, later);
  QFETCH(QString, provider);
  QFETCH(QString, words);
  const qint64 now = m_now + (hour - 11) * kHourMs;
  TypedMessage typed = reminder();
  typed.type = type;
  if (later != 0)
    typed.sendAt = now + later * kHourMs;
  const Office own = office({{u"system_alert.quiet_hours"_s, u"22:00-07:00"_s}}, provider);
  QCOMPARE(outlookOf(checkForm(typed, own, now), typed, own, {}, now).words, words);
}

void TestFormCheck::saysThatACustomerTakesNoOffers()
{
  TypedMessage typed = reminder();
  typed.type = MessageType::ChurnRisk;
  const Office own = office();
  const FormCheck check = checkForm(typed, own, m_now);
  Customer customer;
  QVERIFY(outlookOf(check, typed, own, customer, m_now).words.startsWith(u"Leaves now"_s));
  customer.optedOut = true;
  QCOMPARE(outlookOf(check, typed, own, customer, m_now).words,
           u"It will not be sent: this customer has not agreed to offers."_s);
  const Office strict = office({{u"marketing_consent"_s, u"opt-in"_s}});
  QCOMPARE(outlookOf(check, typed, strict, {}, m_now).tone, Outlook::Tone::Attention);
}

void TestFormCheck::saysWhyItWaits()
{
  Office own = office();
  const TypedMessage typed = reminder();
  own.queue.stops.paused = u"person:Ravi"_s;
  QCOMPARE(outlookOf(checkForm(typed, own, m_now), typed, own, {}, m_now).words,
           u"It will wait in the outbox. Sending was paused by Ravi."_s);
  own.queue.stops = {};
  own.queue.providerSilent = true;
  QVERIFY(outlookOf(checkForm(typed, own, m_now), typed, own, {}, m_now).words.contains(u"does not answer"_s));
  own.refusal = u"The keychain is locked."_s;
  QCOMPARE(outlookOf(checkForm(typed, own, m_now), typed, own, {}, m_now).words,
           u"It will wait in the outbox. The keychain is locked."_s);
}

QTEST_MAIN(TestFormCheck)
#include "tst_formcheck.moc"
