// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorCode> everyCode()
{
  QList<ErrorCode> codes;
  for (int code = 0; code <= int(ErrorCode::Internal); ++code)
    codes.append(ErrorCode(code));
  return codes;
}

/// While it lives, each detail stands in angle brackets: another language that is easy to read.
class Turned final : public QTranslator
{
public:
  Turned() { QCoreApplication::installTranslator(this); }
  ~Turned() override { QCoreApplication::removeTranslator(this); }

  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
  {
    return qstrcmp(context, "Detail") == 0 ? QString(u'<' + QString::fromUtf8(text) + u'>') : QString();
  }
};

} // namespace

/// Whatever goes wrong has a sentence for people and a name for programs.
class ErrorWordsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void givesEveryCodeASentence()
  {
    for (const ErrorCode code : everyCode()) {
      const QString text = englishSentence({code, QStringLiteral("DETAIL"), QStringLiteral("FIELD")});
      QVERIFY2(text.size() > 10, qPrintable(wireName(code)));
      QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
  }

  void leavesNoPlaceOpenWithoutADetail()
  {
    for (const ErrorCode code : everyCode())
      QVERIFY2(!englishSentence({code, {}, {}}).contains(u'%'), qPrintable(wireName(code)));
  }

  void givesEveryCodeANameOfItsOwn()
  {
    QSet<QString> names;
    for (const ErrorCode code : everyCode())
      names.insert(wireName(code));
    QCOMPARE(names.size(), everyCode().size());
    for (const QString &name : names) {
      for (const QChar letter : name)
        QVERIFY2((letter >= u'a' && letter <= u'z') || letter == u'-', qPrintable(name));
    }
  }

  void saysWhatThePhoneNeeds()
  {
    QCOMPARE(englishSentence({ErrorCode::PhoneNotInternational, {}, {}}),
             u"Phone must be in international format with +"_s);
  }

  void namesTheFieldAndWhatItMustBe()
  {
    const Error error{ErrorCode::FieldWrongType, QStringLiteral("text or a number"), QStringLiteral("context.area")};
    QCOMPARE(englishSentence(error), u"\"context.area\" must be text or a number."_s);
  }

  void takesADetailWithPercentSignsAsItIs()
  {
    const Error error{ErrorCode::FieldWrongType, QStringLiteral("below 5 %2"), QStringLiteral("days")};
    QCOMPARE(englishSentence(error), u"\"days\" must be below 5 %2."_s);
  }

  void fillsTheDetailThatIsAPhrase()
  {
    const Error error =
        phrased(ErrorCode::FieldOutOfRange, "a whole number from %1 to %2", {u"1"_s, u"%1"_s}, u"days"_s);
    QCOMPARE(englishSentence(error), u"\"days\" must be a whole number from 1 to %1."_s);
    QCOMPARE(sentence(inField(error, u"limit"_s)), u"\"limit\" must be a whole number from 1 to %1."_s);
  }

  void translatesTheDetailThatIsAPhrase()
  {
    const Turned translator;
    const Error range = phrased(ErrorCode::SettingInvalid, "from %1 to %2", {u"1"_s, u"9"_s}, u"port"_s);
    QCOMPARE(sentence(range), u"\"port\" must be <from 1 to 9>."_s);
    QCOMPARE(englishSentence(range), u"\"port\" must be from 1 to 9."_s);
    QCOMPARE(sentence(phrased(ErrorCode::FileNotASheet, "it is empty")), u"The file is not a sheet: <it is empty>."_s);
  }

  void leavesADetailThatIsANameAsItIs()
  {
    const Turned translator;
    QCOMPARE(sentence({ErrorCode::VariableUnknown, u"text"_s, {}}),
             u"This type of message has no variable \"text\"."_s);
  }

  void speaksEnglishWithoutATranslator()
  {
    const Error error{ErrorCode::NotFound, QStringLiteral("m1"), {}};
    QCOMPARE(sentence(error), englishSentence(error));
  }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
