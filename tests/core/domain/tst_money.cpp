// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/money.h"

#include <QTest>

#include <limits>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Amounts are read as people write them, and never guessed.
class MoneyTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsAmounts_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("paise");
    QTest::newRow("whole rupees") << u"830"_s << 83'000LL;
    QTest::newRow("two decimals") << u"1200.00"_s << 120'000LL;
    QTest::newRow("one decimal") << u"499.5"_s << 49'950LL;
    QTest::newRow("sign and grouping") << u"₹1,245.50"_s << 124'550LL;
    QTest::newRow("Indian grouping") << u"1,02,300.00"_s << 10'230'000LL;
    QTest::newRow("western grouping") << u"102,300.50"_s << 10'230'050LL;
    QTest::newRow("crores") << u"12,34,56,789"_s << 12'345'678'900LL;
    QTest::newRow("millions") << u"123,456,789"_s << 12'345'678'900LL;
    QTest::newRow("Rs. and a stroke") << u"Rs. 760/-"_s << 76'000LL;
    QTest::newRow("Rs without a dot") << u"rs 760"_s << 76'000LL;
    QTest::newRow("INR") << u"INR 760"_s << 76'000LL;
    QTest::newRow("Hindi rupees") << u"रु. 760"_s << 76'000LL;
    QTest::newRow("a space behind the sign") << u"₹ 500"_s << 50'000LL;
    QTest::newRow("a non-breaking space") << u"\u00A0₹\u00A0500 "_s << 50'000LL;
    QTest::newRow("Devanagari digits") << u"₹१,२४५.५०"_s << 124'550LL;
    QTest::newRow("zeros in front") << u"00000000000007"_s << 700LL;
    QTest::newRow("the most") << u"99,99,99,999.99"_s << 99'999'999'999LL;
  }

  void readsAmounts()
  {
    QFETCH(QString, text);
    QFETCH(qint64, paise);
    const Result<Money> money = parseMoney(text, ZeroAmount::Refused);
    QVERIFY2(money, qPrintable(text));
    QCOMPARE(money->paise, paise);
  }

  void refusesWhatIsNoAmount_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::AmountNotANumber;
    QTest::newRow("a sign alone") << u"₹"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a word") << u"twelve"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("two points") << u"1.2.3"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("two minuses") << u"--5"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a minus on both sides of the sign") << u"-₹-5"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("an exponent") << u"1e5"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("groups of one") << u"1,2,3"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("both groupings at once") << u"1,000,00,000"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a last group of two") << u"12,50"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a decimal comma") << u"1.245,50"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a point at the end") << u"500."_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a point in front") << u".50"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("another currency") << u"$500"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("hexadecimal") << u"0x10"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("not a number") << u"nan"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a space inside") << u"1 200"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("a formula") << u"=1+1"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("digits of another script") << u"٥٠٠"_s << ErrorCode::AmountNotANumber;
    QTest::newRow("negative") << u"-50"_s << ErrorCode::AmountNegative;
    QTest::newRow("negative behind the sign") << u"₹ -50.00"_s << ErrorCode::AmountNegative;
    QTest::newRow("a true minus") << u"\u221250"_s << ErrorCode::AmountNegative;
    QTest::newRow("three decimals") << u"1.005"_s << ErrorCode::AmountTooPrecise;
    QTest::newRow("three decimals of zero") << u"1200.000"_s << ErrorCode::AmountTooPrecise;
    QTest::newRow("zero") << u"0.00"_s << ErrorCode::AmountZero;
    QTest::newRow("a rupee too much") << u"1000000000"_s << ErrorCode::AmountTooLarge;
    QTest::newRow("beyond 64 bits") << u"99999999999999999999999999"_s << ErrorCode::AmountTooLarge;
  }

  void refusesWhatIsNoAmount()
  {
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const Result<Money> money = parseMoney(text, ZeroAmount::Refused);
    QVERIFY(!money);
    QCOMPARE(money.error().code, code);
  }

  void survivesACellOfAMegabyte()
  {
    QVERIFY(!parseMoney(QString(1'000'000, u'7'), ZeroAmount::Refused));
    QVERIFY(!parseMoney(QStringLiteral("1,").repeated(500'000), ZeroAmount::Refused));
  }

  void takesZeroWhereItIsAllowed()
  {
    QCOMPARE(parseMoney(u"₹0", ZeroAmount::Allowed).value(), Money{0});
    QCOMPARE(moneyFromNumber(0, ZeroAmount::Allowed).value(), Money{0});
    QCOMPARE(moneyFromNumber(-0.0, ZeroAmount::Allowed).value(), Money{0});
  }

  void roundsNumbersHalfUp_data()
  {
    QTest::addColumn<double>("rupees");
    QTest::addColumn<qint64>("paise");
    QTest::newRow("whole") << 1200.0 << 120'000LL;
    QTest::newRow("a half that binary cannot hold") << 1.005 << 101LL;
    QTest::newRow("another half") << 2.675 << 268LL;
    QTest::newRow("below half") << 1.00499 << 100LL;
    QTest::newRow("a sum with dust") << 0.1 + 0.2 << 30LL;
    QTest::newRow("carries over") << 1.999 << 200LL;
    QTest::newRow("the most") << 999'999'999.99 << 99'999'999'999LL;
  }

  void roundsNumbersHalfUp()
  {
    QFETCH(double, rupees);
    QFETCH(qint64, paise);
    QCOMPARE(moneyFromNumber(rupees, ZeroAmount::Refused).value().paise, paise);
  }

  void refusesNumbersThatAreNoAmount_data()
  {
    QTest::addColumn<double>("rupees");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << ErrorCode::AmountNotANumber;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << ErrorCode::AmountNotANumber;
    QTest::newRow("negative") << -0.001 << ErrorCode::AmountNegative;
    QTest::newRow("zero") << 0.0 << ErrorCode::AmountZero;
    QTest::newRow("less than half a paisa") << 0.004 << ErrorCode::AmountZero;
    QTest::newRow("rounds to too much") << 999'999'999.995 << ErrorCode::AmountTooLarge;
    QTest::newRow("enormous") << 1e300 << ErrorCode::AmountTooLarge;
  }

  void refusesNumbersThatAreNoAmount()
  {
    QFETCH(double, rupees);
    QFETCH(ErrorCode, code);
    QCOMPARE(moneyFromNumber(rupees, ZeroAmount::Refused).error().code, code);
  }

  void writesIndianGrouping()
  {
    QCOMPARE(formatMoney({0}), u"0.00"_s);
    QCOMPARE(formatMoney({5}), u"0.05"_s);
    QCOMPARE(formatMoney({99'900}), u"999.00"_s);
    QCOMPARE(formatMoney({100'000}), u"1,000.00"_s);
    QCOMPARE(formatMoney({12'345'650}), u"1,23,456.50"_s);
    QCOMPARE(formatMoney({99'999'999'999}), u"99,99,99,999.99"_s);
  }

  void readsBackWhatItWrites()
  {
    const quint64 seed = Random::fromSystem().next();
    qInfo("seed %llu", seed);
    Random random(seed);
    for (int i = 0; i < 10'000; ++i) {
      const Money money{random.between(0, 99'999'999'999)};
      QCOMPARE(parseMoney(formatMoney(money), ZeroAmount::Allowed).value(), money);
      QCOMPARE(moneyFromNumber(double(money.paise) / 100, ZeroAmount::Allowed).value(), money);
    }
  }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
