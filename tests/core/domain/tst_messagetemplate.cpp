// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

QString rendered(QStringView body, const QMap<QString, QString> &values)
{
  const Result<QString> text = render(body, values);
  return text ? *text : u"refused: "_s + text.error().detail;
}

} // namespace

/// Templates name their variables, are checked before they are kept, and are filled in once.
class MessageTemplateTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void findsEachVariableOnce()
  {
    const Result<QStringList> names = variablesOf(u"{{b}} {{ a }} {{b}}{{a_2}} {c} }} {{\ta\t}}");
    QVERIFY(names);
    QCOMPARE(*names, (QStringList{u"b"_s, u"a"_s, u"a_2"_s}));
    QVERIFY(variablesOf(u"").value().isEmpty());
  }

  void refusesBracesWithoutAVariable_data()
  {
    QTest::addColumn<QString>("body");
    QTest::newRow("never closed") << u"Dear {{customer_name"_s;
    QTest::newRow("half closed") << u"Dear {{customer_name}"_s;
    QTest::newRow("empty") << u"Dear {{}}"_s;
    QTest::newRow("blank") << u"Dear {{  }}"_s;
    QTest::newRow("two words") << u"{{customer name}}"_s;
    QTest::newRow("a digit first") << u"{{1}}"_s;
    QTest::newRow("capitals") << u"{{Name}}"_s;
    QTest::newRow("Devanagari") << u"{{नाम}}"_s;
    QTest::newRow("one inside another") << u"{{a{{b}}}}"_s;
    QTest::newRow("three braces") << u"{{{a}}}"_s;
  }

  void refusesBracesWithoutAVariable()
  {
    QFETCH(QString, body);
    QCOMPARE(variablesOf(body).error().code, ErrorCode::TemplateMalformed);
    QCOMPARE(render(body, {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}).error().code, ErrorCode::TemplateMalformed);
  }

  void fillsInVariables()
  {
    QCOMPARE(rendered(u"Dear {{ customer_name }}, ₹{{amount}}!",
                      {{u"customer_name"_s, u"सुनीता"_s}, {u"amount"_s, u"1,245.50"_s}}),
             u"Dear सुनीता, ₹1,245.50!"_s);
    QCOMPARE(rendered(u"{{a}}{{a}}", {{u"a"_s, u"x"_s}}), u"xx"_s);
    QCOMPARE(rendered(u"no variable", {}), u"no variable"_s);
  }

  void takesValuesAsTextOnly()
  {
    QCOMPARE(rendered(u"{{a}} {{b}}", {{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"%1 {{"_s}}), u"{{b}} %1 {{"_s);
  }

  void leavesStrayBracesAlone() { QCOMPARE(rendered(u"}} {a} } {{a}} }}", {{u"a"_s, u"x"_s}}), u"}} {a} } x }}"_s); }

  void namesTheVariableThatIsMissing()
  {
    for (const QString &blank : {QString(), u" "_s, u"\u00A0\t"_s}) {
      const Result<QString> text = render(u"{{a}} {{b}}", {{u"a"_s, u"x"_s}, {u"b"_s, blank}});
      QVERIFY(!text);
      QCOMPARE(text.error().code, ErrorCode::VariableMissing);
      QCOMPARE(text.error().detail, u"b"_s);
    }
    QCOMPARE(render(u"{{a}}", {}).error().detail, u"a"_s);
  }

  void measuresTheFilledText()
  {
    const QString most(4095, u'x');
    QVERIFY(render(u"{{a}}{{b}}", {{u"a"_s, most}, {u"b"_s, u"🥛"_s}}));
    const Result<QString> tooLong = render(u"{{a}}{{b}}", {{u"a"_s, most}, {u"b"_s, u"🥛🥛"_s}});
    QCOMPARE(tooLong.error().code, ErrorCode::TextTooLong);
    QCOMPARE(tooLong.error().detail, u"4096"_s);
  }

  void allowsTheVariablesOfTheType()
  {
    QCOMPARE(
        allowedVariables(MessageType::PaymentReminder, {u"discount"_s, u"amount"_s}),
        (QStringList{u"customer_name"_s, u"amount"_s, u"period"_s, u"bill_id"_s, u"business_name"_s, u"discount"_s}));
    QCOMPARE(allowedVariables(MessageType::ChurnRisk, {}),
             (QStringList{u"customer_name"_s, u"offer"_s, u"business_name"_s}));
  }

  void keepsAGoodTemplate()
  {
    QVERIFY(checkTemplate(MessageType::PaymentReminder, u"Dear {{customer_name}},\n₹{{amount}} – {{bill_id}}", {}));
    QVERIFY(checkTemplate(MessageType::ChurnRisk, u"{{discount}}", {u"discount"_s}));
  }

  void refusesABadTemplate_data()
  {
    QTest::addColumn<QString>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QString() << ErrorCode::TextEmpty << QString();
    QTest::newRow("blank") << u" \n"_s << ErrorCode::TextEmpty << QString();
    QTest::newRow("too long") << QString(4097, u'x') << ErrorCode::TextTooLong << u"4096"_s;
    QTest::newRow("an override") << u"abc\u202E"_s << ErrorCode::TextForbiddenCharacter << u"U+202E"_s;
    QTest::newRow("unclosed") << u"{{amount"_s << ErrorCode::TemplateMalformed << QString();
    QTest::newRow("another type's variable") << u"{{area}}"_s << ErrorCode::VariableUnknown << u"area"_s;
    QTest::newRow("another type's reference") << u"{{order_id}}"_s << ErrorCode::VariableUnknown << u"order_id"_s;
  }

  void refusesABadTemplate()
  {
    QFETCH(QString, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const Result<void> result = checkTemplate(MessageType::PaymentReminder, body, {});
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{code, detail, u"body"_s}));
  }
};

QTEST_GUILESS_MAIN(MessageTemplateTest)
#include "tst_messagetemplate.moc"
