// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetype.h"

#include <QTest>

using namespace dakiya;

/// The fixed facts of the ten types are those of the specification.
class MessageTypeTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void knowsTheFactsOfEachType_data()
  {
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("immediate");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *name, const char *category, bool immediate, const char *variables,
                        const char *reference, int hours) {
      QTest::newRow(name) << QString::fromLatin1(category) << immediate << QString::fromLatin1(variables)
                          << QString::fromLatin1(reference) << hours;
    };
    row("delivery_reminder", "utility", false, "customer_name,delivery_date,area", "subscription_id", 12);
    row("delivery_confirmed", "utility", true, "customer_name,delivery_date", "order_id", 12);
    row("payment_reminder", "utility", false, "customer_name,amount,period", "bill_id", 72);
    row("payment_confirmation", "utility", true, "customer_name,amount", "order_id", 24);
    row("subscription_confirmation", "utility", true, "customer_name,product,start_date", "subscription_id", 48);
    row("pause_confirmation", "utility", true, "customer_name,resume_date", "subscription_id", 24);
    row("order_confirmation", "utility", true, "customer_name,total_amount,delivery_date", "order_id", 24);
    row("churn_risk", "marketing", false, "customer_name,offer", "", 7 * 24);
    row("new_product", "marketing", false, "customer_name,product,details", "", 7 * 24);
    row("system_alert", "internal", true, "title,details", "", 2);
  }

  void knowsTheFactsOfEachType()
  {
    QFETCH(QString, category);
    QFETCH(bool, immediate);
    QFETCH(QString, variables);
    QFETCH(QString, reference);
    QFETCH(int, hours);
    const std::optional<MessageType> type = messageTypeFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(type);
    QCOMPARE(QString(wireName(facts(*type).category)), category);
    QCOMPARE(facts(*type).immediate, immediate);
    QCOMPARE(facts(*type).variables.join(u','), variables);
    QCOMPARE(QString(facts(*type).reference), reference);
    QCOMPARE(facts(*type).expiresMinutes, hours * 60);
  }

  void findsEachTypeByItsName()
  {
    for (const MessageType type : kMessageTypes) {
      QCOMPARE(facts(type).type, type);
      QCOMPARE(messageTypeFrom(QString(wireName(type))), std::optional(type));
    }
    QVERIFY(!messageTypeFrom(u"birthday"));
    QVERIFY(!messageTypeFrom(u""));
  }

  void knowsWhichVariablesAreMoney()
  {
    QVERIFY(isMoneyVariable(u"amount"));
    QVERIFY(isMoneyVariable(u"total_amount"));
    QVERIFY(!isMoneyVariable(u"period"));
  }
};

QTEST_GUILESS_MAIN(MessageTypeTest)
#include "tst_messagetype.moc"
