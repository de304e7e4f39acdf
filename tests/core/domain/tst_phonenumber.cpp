// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Numbers one by one are strict; a sheet's may leave out the country.
class PhoneNumberTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsInternationalNumbers_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("e164");
    QTest::newRow("plain") << u"+919812345670"_s << u"+919812345670"_s;
    QTest::newRow("hyphens") << u"+91-98765-43211"_s << u"+919876543211"_s;
    QTest::newRow("spaces and brackets") << u" +1 (202) 555-0143 "_s << u"+12025550143"_s;
    QTest::newRow("points") << u"+1.202.555.0143"_s << u"+12025550143"_s;
    QTest::newRow("Devanagari digits") << u"+९१ ९८७६५ ४३२१०"_s << u"+919876543210"_s;
    QTest::newRow("a full-width plus") << u"＋91 98765 43210"_s << u"+919876543210"_s;
    QTest::newRow("non-breaking spaces") << u"+91\u00A098765\u202F43210"_s << u"+919876543210"_s;
    QTest::newRow("direction marks of an address book") << u"\u202A+91 98765 43210\u202C"_s << u"+919876543210"_s;
    QTest::newRow("typographic hyphens") << u"+91\u201198765\u201343210"_s << u"+919876543210"_s;
    QTest::newRow("the trunk zero in brackets") << u"+44 (0)20 7946 0958"_s << u"+442079460958"_s;
    QTest::newRow("an Indian landline") << u"+91 22 2640 1234"_s << u"+912226401234"_s;
  }

  void readsInternationalNumbers()
  {
    QFETCH(QString, text);
    QFETCH(QString, e164);
    const Result<PhoneNumber> phone = parseInternationalPhone(text);
    QVERIFY2(phone, qPrintable(text));
    QCOMPARE(phone->e164, e164);
  }

  void refusesOtherNumbers_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::PhoneMissing;
    QTest::newRow("spaces") << u" \u00A0\u202A"_s << ErrorCode::PhoneMissing;
    QTest::newRow("no plus") << u"9876543210"_s << ErrorCode::PhoneNotInternational;
    QTest::newRow("a country without plus") << u"919876543210"_s << ErrorCode::PhoneNotInternational;
    QTest::newRow("two zeros for a plus") << u"00919876543210"_s << ErrorCode::PhoneNotInternational;
    QTest::newRow("a word") << u"abc"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("letters for digits") << u"+1800FLOWERS"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("an extension") << u"+912226401234 ext 5"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("two pluses") << u"++919876543210"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a plus inside") << u"91+9876543210"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a plus alone") << u"+"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("two numbers") << u"+919876543210, +919876543211"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a link") << u"tel:+919876543210"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("too short") << u"+91987654"_s << ErrorCode::PhoneInvalid;
    QTest::newRow("too long") << u"+9198765432101234567"_s << ErrorCode::PhoneInvalid;
    QTest::newRow("a country that is none") << u"+999123456789"_s << ErrorCode::PhoneInvalid;
    QTest::newRow("no such mobile number") << u"+911111111111"_s << ErrorCode::PhoneInvalid;
    QTest::newRow("scientific notation") << u"9.19877E+11"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a megabyte of digits") << QString(u'+' + QString(1'000'000, u'9')) << ErrorCode::PhoneInvalid;
  }

  void refusesOtherNumbers()
  {
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const Result<PhoneNumber> phone = parseInternationalPhone(text);
    QVERIFY(!phone);
    QCOMPARE(phone.error().code, code);
    QVERIFY(phone.error().detail.isEmpty());
  }

  void readsCellsOfASheet_data()
  {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<bool>("completed");
    QTest::newRow("ten digits") << u"9876543210"_s << u"+919876543210"_s << true;
    QTest::newRow("twelve digits") << u"919812345678"_s << u"+919812345678"_s << true;
    QTest::newRow("a space") << u"98765 43210"_s << u"+919876543210"_s << true;
    QTest::newRow("a zero in front") << u"09876543210"_s << u"+919876543210"_s << true;
    QTest::newRow("a zero and the country") << u"0919876543210"_s << u"+919876543210"_s << true;
    QTest::newRow("dialled as from abroad") << u"00 91 98765 43210"_s << u"+919876543210"_s << true;
    QTest::newRow("brackets") << u"(98765) 43210"_s << u"+919876543210"_s << true;
    QTest::newRow("hyphens") << u"91-98765-43211"_s << u"+919876543211"_s << true;
    QTest::newRow("Devanagari digits") << u"९८७६५ ४३२१०"_s << u"+919876543210"_s << true;
    QTest::newRow("a number cell") << u"9876543210.0"_s << u"+919876543210"_s << true;
    QTest::newRow("a number cell with the country") << u"919876543210.00"_s << u"+919876543210"_s << true;
    QTest::newRow("dots between groups") << u"98178.12353"_s << u"+919817812353"_s << true;
    QTest::newRow("another country dialled as from abroad") << u"001 415 555 2671"_s << u"+14155552671"_s << true;
    QTest::newRow("the country in brackets") << u"(+91) 98178 12352"_s << u"+919817812352"_s << false;
    QTest::newRow("international already") << u"+91-98765-43211"_s << u"+919876543211"_s << false;
    QTest::newRow("abroad") << u"+12025550143"_s << u"+12025550143"_s << false;
  }

  void readsCellsOfASheet()
  {
    QFETCH(QString, cell);
    QFETCH(QString, e164);
    QFETCH(bool, completed);
    const Result<SheetPhone> phone = parseSheetPhone(cell, LocalNumbers::Complete);
    QVERIFY2(phone, qPrintable(cell));
    QCOMPARE(phone->phone.e164, e164);
    QCOMPARE(phone->completed, completed);
    const Result<SheetPhone> strict = parseSheetPhone(cell, LocalNumbers::Refuse);
    QCOMPARE(strict.has_value(), !completed);
    if (completed)
      QCOMPARE(strict.error().code, ErrorCode::PhoneNotInternational);
  }

  void refusesOtherCells_data()
  {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("scientific notation") << u"9.19877E+11"_s << ErrorCode::PhoneScientific;
    QTest::newRow("scientific without point") << u"9e9"_s << ErrorCode::PhoneScientific;
    QTest::newRow("scientific with a comma") << u"9,19877E+11"_s << ErrorCode::PhoneScientific;
    QTest::newRow("empty") << QString() << ErrorCode::PhoneMissing;
    QTest::newRow("a word") << u"abc"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a landline without country") << u"022 2640 1234"_s << ErrorCode::PhoneNotClearlyIndian;
    QTest::newRow("ten digits that begin with 5") << u"5876543210"_s << ErrorCode::PhoneNotClearlyIndian;
    QTest::newRow("another country without plus") << u"12025550143"_s << ErrorCode::PhoneNotClearlyIndian;
    QTest::newRow("two zeros without the country") << u"009876543210"_s << ErrorCode::PhoneInvalid;
    QTest::newRow("a number with a decimal of a number") << u"981781234.5"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a digit too many behind two zeros") << u"009198765432101"_s << ErrorCode::PhoneNotClearlyIndian;
    QTest::newRow("nine digits") << u"987654321"_s << ErrorCode::PhoneNotClearlyIndian;
    QTest::newRow("negative") << u"-9876543210"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a number with decimals") << u"9876543210.5"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("two numbers") << u"9876543210/9876543211"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("a formula") << u"=9876543210"_s << ErrorCode::PhoneNotANumber;
    QTest::newRow("an impossible number") << u"911111111111"_s << ErrorCode::PhoneInvalid;
  }

  void refusesOtherCells()
  {
    QFETCH(QString, cell);
    QFETCH(ErrorCode, code);
    const Result<SheetPhone> phone = parseSheetPhone(cell, LocalNumbers::Complete);
    QVERIFY(!phone);
    QCOMPARE(phone.error().code, code);
  }

  void showsNumbersAsPeopleWriteThem()
  {
    QCOMPARE(displayPhone({u"+919812345670"_s}), u"+91 98123 45670"_s);
    QCOMPARE(displayPhone({u"+12025550143"_s}), u"+1 202-555-0143"_s);
    QCOMPARE(displayPhone({u"forgotten"_s}), u"forgotten"_s);
    QCOMPARE(displayPhone({u"+91xxxxxxx670"_s}), u"+91xxxxxxx670"_s);
  }

  void splitsOffTheCountry()
  {
    QCOMPARE(split({u"+919812345670"_s}).countryCode, u"91"_s);
    QCOMPARE(split({u"+919812345670"_s}).national, u"9812345670"_s);
    QCOMPARE(split({u"+390612345678"_s}).national, u"0612345678"_s);
  }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
