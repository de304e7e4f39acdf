// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textrules.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What text may hold, how it is searched and how it is counted.
class TextRulesTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesWhatPeopleWrite_data()
  {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("English") << u"Milk at 6 o'clock, 2 l"_s;
    QTest::newRow("Marathi with a joiner") << u"दर्\u200Dयाचे पाणी"_s;
    QTest::newRow("Hindi with a non-joiner") << u"क\u094D\u200Cष"_s;
    QTest::newRow("emoji outside the first plane") << u"दूध 🥛👍🏽"_s;
    QTest::newRow("what looks like a formula") << u"=HYPERLINK(\"http://x\")"_s;
  }

  void takesWhatPeopleWrite()
  {
    QFETCH(QString, text);
    QVERIFY(checkText(text, LineBreaks::Refused));
    QVERIFY(checkText(text, LineBreaks::Allowed));
  }

  void refusesWhatNobodySees_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0')) << u"U+0000"_s;
    QTest::newRow("bell") << u"a\u0007"_s << u"U+0007"_s;
    QTest::newRow("delete") << u"\u007Fa"_s << u"U+007F"_s;
    QTest::newRow("a C1 control") << u"a\u0085b"_s << u"U+0085"_s;
    QTest::newRow("right-to-left override") << u"abc\u202Etxt"_s << u"U+202E"_s;
    QTest::newRow("an embedding") << u"\u202A"_s << u"U+202A"_s;
    QTest::newRow("an isolate") << u"a\u2066b"_s << u"U+2066"_s;
    QTest::newRow("the end of an isolate") << u"a\u2069"_s << u"U+2069"_s;
    QTest::newRow("half an emoji at the end") << QString(u"a"_s + QChar(0xD83D)) << u"U+D83D"_s;
    QTest::newRow("the other half alone") << QString(QChar(0xDE00) + u"a"_s) << u"U+DE00"_s;
  }

  void refusesWhatNobodySees()
  {
    QFETCH(QString, text);
    QFETCH(QString, detail);
    for (const LineBreaks lineBreaks : {LineBreaks::Allowed, LineBreaks::Refused}) {
      const Result<void> result = checkText(text, lineBreaks);
      QVERIFY(!result);
      QCOMPARE(result.error().code, ErrorCode::TextForbiddenCharacter);
      QCOMPARE(result.error().detail, detail);
    }
  }

  void takesLineBreaksWhereTheyBelong()
  {
    for (const QStringView text : {u"a\nb", u"a\r\nb", u"a\tb", u"a\u2028b"}) {
      QVERIFY(checkText(text, LineBreaks::Allowed));
      QVERIFY(!checkText(text, LineBreaks::Refused));
    }
  }

  void showsNoControlCharacter_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"दर्\u200Dयाचे 🥛"_s << u"दर्\u200Dयाचे 🥛"_s
                           << u"दर्\u200Dयाचे 🥛"_s;
    QTest::newRow("an escape sequence") << u"a\u001B[31mb"_s << u"a\uFFFD[31mb"_s << u"a\uFFFD[31mb"_s;
    QTest::newRow("one of C1") << u"a\u009B31mb"_s << u"a\uFFFD31mb"_s << u"a\uFFFD31mb"_s;
    QTest::newRow("delete") << u"a\u007Fb"_s << u"a\uFFFDb"_s << u"a\uFFFDb"_s;
    QTest::newRow("a turn of direction") << u"a\u202Eb\u2066"_s << u"a\uFFFDb\uFFFD"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("line breaks") << u"a\r\nb\nc"_s << u"a\nb\nc"_s << u"a  b c"_s;
    QTest::newRow("a line written over") << u"paid\rdue"_s << u"paid\uFFFDdue"_s << u"paid due"_s;
    QTest::newRow("half a letter") << QString(QChar(0xD83D)) << u"\uFFFD"_s << u"\uFFFD"_s;
  }

  void showsNoControlCharacter()
  {
    QFETCH(QString, text);
    QTEST(withoutControls(text, LineBreaks::Allowed), "lines");
    QTEST(withoutControls(text, LineBreaks::Refused), "cell");
  }

  void findsTextInEitherForm_data()
  {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("with and without ZWJ") << u"दर्\u200Dयाचे"_s << u"दर्याचे"_s;
    QTest::newRow("with and without ZWNJ") << u"क\u094D\u200Cष"_s << u"क\u094Dष"_s;
    QTest::newRow("nukta composed and apart") << u"\u0958लम"_s << u"\u0915\u093Cलम"_s;
    QTest::newRow("accent composed and apart") << u"Caf\u00E9"_s << u"CAFE\u0301"_s;
    QTest::newRow("capitals") << u"O'BRIEN, Maria"_s << u"o'brien, maria"_s;
    QTest::newRow("a joiner inside an accent") << u"e\u200D\u0301"_s << u"\u00E9"_s;
  }

  void findsTextInEitherForm()
  {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldForSearch(one), foldForSearch(other));
    QCOMPARE(foldForSearch(foldForSearch(one)), foldForSearch(one));
  }

  void keepsDifferentWordsApart() { QVERIFY(foldForSearch(u"दही") != foldForSearch(u"दूध")); }

  void readsDevanagariDigits()
  {
    QCOMPARE(latinDigits(u"९८७६५४३२१०"), u"9876543210"_s);
    QCOMPARE(latinDigits(u"₹ १२.५० दूध 7"), u"₹ 12.50 दूध 7"_s);
  }

  void countsCharactersAndNotUnits()
  {
    QCOMPARE(textLength(u""), 0);
    QCOMPARE(textLength(u"दूध"), 3);
    QCOMPARE(textLength(u"🥛🥛"), 2);
    QCOMPARE(textLength(QString(QChar(0xD83D))), 1);
  }
};

QTEST_GUILESS_MAIN(TextRulesTest)
#include "tst_textrules.moc"
