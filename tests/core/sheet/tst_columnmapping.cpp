// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/columnmapping.h"
#include "sheetfile.h"

using namespace dakiya;

namespace {

MappingRequest requestFor(MessageType type)
{
  MappingRequest request;
  request.type = type;
  request.neededVariables = facts(type).variables;
  return request;
}

QStringList list(const char *semicolons)
{
  return QString::fromUtf8(semicolons).split(u';');
}

} // namespace

class TestColumnMapping final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void findsColumnsByName_data();
  void findsColumnsByName();
  void everyVariableFindsItsOwnName();
  void prefersTheClearerHeading();
  void reportsEveryMissingHeading();
  void refusesADoubledHeadingOnlyWhenNeeded();
  void refusesHeadingsThatCouldBothBeMeant();
  void obeysThePerson();
  void refusesWhatThePersonCannotMean();
  void needsTheReferenceOfTheTemplate();
  void takesExtraVariables();
  void reportsUnusedHeadings();
};

void TestColumnMapping::findsColumnsByName_data()
{
  QTest::addColumn<int>("type");
  QTest::addColumn<QStringList>("headings");
  QTest::addColumn<QStringList>("variables");
  QTest::newRow("wire names") << int(MessageType::DeliveryReminder)
                              << list("customer_name;phone;delivery_date;area;subscription_id")
                              << list("customer_name;phone;delivery_date;area;reference");
  QTest::newRow("an office's own") << int(MessageType::DeliveryReminder)
                                   << list("Customer Name;Mobile No.;Delivery;Area;Sub ID")
                                   << list("customer_name;phone;delivery_date;area;reference");
  QTest::newRow("bills") << int(MessageType::PaymentReminder) << list("Name;Phone;Amount Due;Period;Bill No")
                         << list("customer_name;phone;amount;period;reference");
  QTest::newRow("Hindi") << int(MessageType::PaymentReminder) << list("ग्राहक का नाम;फ़ोन नंबर;राशि;महीना;बिल नंबर;भाषा")
                         << list("customer_name;phone;amount;period;reference;language");
  QTest::newRow("Marathi") << int(MessageType::PaymentReminder) << list("ग्राहकाचे नाव;मोबाईल;रक्कम;महिना;बिल क्रमांक;भाषा")
                           << list("customer_name;phone;amount;period;reference;language");
  QTest::newRow("Hindi deliveries, without nuktas")
      << int(MessageType::DeliveryReminder) << list("नाम;फोन;डिलीवरी तारीख;इलाका")
      << list("customer_name;phone;delivery_date;area");
  QTest::newRow("Marathi deliveries") << int(MessageType::DeliveryReminder) << list("नाव;मोबाईल नं.;तारीख;परिसर")
                                      << list("customer_name;phone;delivery_date;area");
  QTest::newRow("orders, capitals") << int(MessageType::OrderConfirmation)
                                    << list("NAME;MOBILE;TOTAL;DELIVERY DATE;ORDER NO.")
                                    << list("customer_name;phone;total_amount;delivery_date;reference");
  QTest::newRow("times") << int(MessageType::SystemAlert) << list("phone;title;details;Send At;expires-at;Language")
                         << list("phone;title;details;send_at;expires_at;language");
  QTest::newRow("pauses") << int(MessageType::PauseConfirmation) << list("Client;WhatsApp No;Resumes on")
                          << list("customer_name;phone;resume_date");
  QTest::newRow("offers") << int(MessageType::ChurnRisk) << list("ग्राहक;मोबाइल;ऑफर;Ref No")
                          << list("customer_name;phone;offer;reference");
}

void TestColumnMapping::findsColumnsByName()
{
  QFETCH(int, type);
  QFETCH(QStringList, headings);
  QFETCH(QStringList, variables);
  const auto mapping = mapColumns(headings, requestFor(MessageType(type)));
  QVERIFY2(mapping, mapping ? "" : qPrintable(englishSentence(mapping.error().first())));
  QCOMPARE(mapping->columns.size(), variables.size());
  for (int i = 0; i < variables.size(); ++i)
    QCOMPARE(mapping->columns.value(variables[i], -1), i);
  QVERIFY(mapping->unusedHeadings().isEmpty());
}

void TestColumnMapping::everyVariableFindsItsOwnName()
{
  for (const MessageType type : kMessageTypes) {
    const QStringList headings = mappableVariables(type, {});
    const MappingProposal proposal = proposeMapping(headings, requestFor(type));
    QVERIFY(proposal.problems.isEmpty());
    for (const QString &variable : facts(type).variables)
      QCOMPARE(proposal.mapping.headingOf(variable), variable);
  }
}

void TestColumnMapping::prefersTheClearerHeading()
{
  const auto mapping =
      mapColumns(list("Name;Phone;Total Amount;Amount Due;Period"), requestFor(MessageType::PaymentReminder));
  QVERIFY(mapping);
  QCOMPARE(mapping->headingOf(QStringLiteral("amount")), QStringLiteral("Amount Due"));
  QCOMPARE(mapping->unusedHeadings(), QStringList{QStringLiteral("Total Amount")});
}

void TestColumnMapping::reportsEveryMissingHeading()
{
  const auto mapping = mapColumns(list("Name;Period;Shoe size"), requestFor(MessageType::PaymentReminder));
  QVERIFY(!mapping);
  QCOMPARE(mapping.error().size(), 2);
  QCOMPARE(mapping.error()[0], (Error{ErrorCode::HeadingMissing, QStringLiteral("phone"), QStringLiteral("phone")}));
  QCOMPARE(mapping.error()[1], (Error{ErrorCode::HeadingMissing, QStringLiteral("amount"), QStringLiteral("amount")}));
}

void TestColumnMapping::refusesADoubledHeadingOnlyWhenNeeded()
{
  const auto doubled = mapColumns(list("Name;Phone;Amount;Period;phone"), requestFor(MessageType::PaymentReminder));
  QVERIFY(!doubled);
  QCOMPARE(doubled.error(),
           QList<Error>{(Error{ErrorCode::HeadingDoubled, QStringLiteral("Phone"), QStringLiteral("phone")})});
  const auto harmless =
      mapColumns(list("Name;Phone;Amount;Period;Area;Area;Bill No;Bill No"), requestFor(MessageType::PaymentReminder));
  QVERIFY(harmless);
  QCOMPARE(harmless->unusedHeadings(), list("Area;Area;Bill No;Bill No"));
  const auto times =
      mapColumns(list("Name;Phone;Amount;Period;send_at;Send at"), requestFor(MessageType::PaymentReminder));
  QVERIFY(!times);
  QCOMPARE(times.error().first().code, ErrorCode::HeadingDoubled);
}

void TestColumnMapping::refusesHeadingsThatCouldBothBeMeant()
{
  const auto mapping =
      mapColumns(list("Name;Mobile No;WhatsApp No;Amount;Period"), requestFor(MessageType::PaymentReminder));
  QVERIFY(!mapping);
  QCOMPARE(mapping.error(), QList<Error>{(Error{ErrorCode::HeadingAmbiguous, QStringLiteral("Mobile No, WhatsApp No"),
                                                QStringLiteral("phone")})});
}

void TestColumnMapping::obeysThePerson()
{
  MappingRequest request = requestFor(MessageType::PaymentReminder);
  request.headings = {{QStringLiteral("phone"), QStringLiteral("whatsapp  NO")},
                      {QStringLiteral("amount"), QStringLiteral("%")},
                      {QStringLiteral("bill_id"), QStringLiteral("Remark")}};
  const auto mapping = mapColumns(list("Name;Mobile No;WhatsApp No;%;Period;Remark;Amount"), request);
  QVERIFY(mapping);
  QCOMPARE(mapping->headingOf(QStringLiteral("phone")), QStringLiteral("WhatsApp No"));
  QCOMPARE(mapping->headingOf(QStringLiteral("amount")), QStringLiteral("%"));
  QCOMPARE(mapping->headingOf(QStringLiteral("reference")), QStringLiteral("Remark"));
  QCOMPARE(mapping->headingOf(QStringLiteral("bill_id")), QStringLiteral("Remark"));
}

void TestColumnMapping::refusesWhatThePersonCannotMean()
{
  MappingRequest request = requestFor(MessageType::PaymentReminder);
  request.headings = {{QStringLiteral("amount"), QStringLiteral("Rupees")},
                      {QStringLiteral("offer"), QStringLiteral("Name")},
                      {QStringLiteral("period"), QStringLiteral("month")}};
  const auto mapping = mapColumns(list("Name;Phone;Amount;Month;month ;MONTH"), request);
  QVERIFY(!mapping);
  QCOMPARE(mapping.error().size(), 3);
  QCOMPARE(mapping.error()[0], (Error{ErrorCode::HeadingMissing, QStringLiteral("Rupees"), QStringLiteral("amount")}));
  QCOMPARE(mapping.error()[1], (Error{ErrorCode::VariableUnknown, QStringLiteral("offer"), QStringLiteral("offer")}));
  QCOMPARE(mapping.error()[2], (Error{ErrorCode::HeadingDoubled, QStringLiteral("month"), QStringLiteral("period")}));
}

void TestColumnMapping::needsTheReferenceOfTheTemplate()
{
  MappingRequest request = requestFor(MessageType::PaymentReminder);
  request.neededVariables += {QStringLiteral("bill_id"), QStringLiteral("business_name")};
  const auto without = mapColumns(list("Name;Phone;Amount;Period"), request);
  QVERIFY(!without);
  QCOMPARE(without.error(),
           QList<Error>{(Error{ErrorCode::HeadingMissing, QStringLiteral("bill_id"), QStringLiteral("bill_id")})});
  QVERIFY(mapColumns(list("Name;Phone;Amount;Period;Invoice No"), request));
}

void TestColumnMapping::takesExtraVariables()
{
  MappingRequest request = requestFor(MessageType::PaymentReminder);
  request.extraVariables = {QStringLiteral("upi_link")};
  request.neededVariables += request.extraVariables;
  const auto mapping = mapColumns(list("Name;Phone;Amount;Period;UPI Link"), request);
  QVERIFY(mapping);
  QCOMPARE(mapping->headingOf(QStringLiteral("upi_link")), QStringLiteral("UPI Link"));
}

void TestColumnMapping::reportsUnusedHeadings()
{
  const auto mapping =
      mapColumns(list("Name;Phone;;Amount;Period;Shoe size;"), requestFor(MessageType::PaymentReminder));
  QVERIFY(mapping);
  QCOMPARE(mapping->unusedHeadings(), QStringList{QStringLiteral("Shoe size")});
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
