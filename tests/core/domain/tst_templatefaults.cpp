// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/messagetemplate.h"
#include "domain/templatefaults.h"
#include "domain/templatetokens.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestTemplateFaults final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void namesEveryFaultWhereItIs();
  void saysThatNothingIsWritten();
  void marksWhatIsTooMuch();
  void findsWhatComesAfterAFault_data();
  void findsWhatComesAfterAFault();
  void refusesExactlyWhatTheEngineRefuses();
};

namespace {

constexpr MessageType kType = MessageType::PaymentReminder;

QString cut(const QString &body, const TemplateFault &fault)
{
  return body.mid(fault.at, fault.length);
}

} // namespace

void TestTemplateFaults::namesEveryFaultWhereItIs()
{
  const QString body = u"Hello {{custmer_name}}\n{{amount}} {{\nfor \u202Ex {{ period }} {{Amount}} {{offer_code}}"_s;
  const QList<TemplateFault> faults = faultsOf(kType, body, {u"offer_code"_s});
  QCOMPARE(faults.size(), 4);
  QCOMPARE(faults[0].error.code, ErrorCode::VariableUnknown);
  QCOMPARE(faults[0].error.detail, u"custmer_name"_s);
  QCOMPARE(cut(body, faults[0]), u"{{custmer_name}}"_s);
  QCOMPARE(faults[1].error.code, ErrorCode::TemplateMalformed);
  QCOMPARE(cut(body, faults[1]), u"{{"_s);
  QCOMPARE(faults[2].error, (Error{ErrorCode::TextForbiddenCharacter, u"U+202E"_s, {}}));
  QCOMPARE(cut(body, faults[3]), u"{{Amount}}"_s);
}

void TestTemplateFaults::saysThatNothingIsWritten()
{
  QCOMPARE(faultsOf(kType, u" \n", {}), QList<TemplateFault>({{{ErrorCode::TextEmpty, {}, {}}, 0, 0}}));
}

void TestTemplateFaults::marksWhatIsTooMuch()
{
  const QString body = u"🥛"_s.repeated(kMaxTextLength) + u"milk"_s;
  const QList<TemplateFault> faults = faultsOf(kType, body, {});
  QCOMPARE(faults.size(), 1);
  QCOMPARE(faults[0].error.code, ErrorCode::TextTooLong);
  QCOMPARE(cut(body, faults[0]), u"milk"_s);
}

void TestTemplateFaults::findsWhatComesAfterAFault_data()
{
  QTest::addColumn<QString>("body");
  QTest::addColumn<QStringList>("variables");
  QTest::addColumn<QStringList>("malformed");
  QTest::newRow("nothing") << u"{a} }} {"_s << QStringList{} << QStringList{};
  QTest::newRow("two open ones") << u"{{ {{amount}}"_s << QStringList{u"amount"_s} << QStringList{u"{{"_s};
  QTest::newRow("one brace too many") << u"{{{amount}} {{period}}"_s << QStringList{u"period"_s}
                                      << QStringList{u"{{{amount}}"_s};
  QTest::newRow("an empty one") << u"{{}}{{amount}}"_s << QStringList{u"amount"_s} << QStringList{u"{{}}"_s};
  QTest::newRow("closed on another line")
      << u"{{amount\nand }}{{period}}"_s << QStringList{u"period"_s} << QStringList{u"{{"_s};
  QTest::newRow("never closed") << u"{{amount}} {{period"_s << QStringList{u"amount"_s} << QStringList{u"{{"_s};
}

void TestTemplateFaults::findsWhatComesAfterAFault()
{
  QFETCH(QString, body);
  QStringList variables;
  QStringList malformed;
  for (const TemplateToken &token : tokensOf(body))
    (token.isVariable ? variables : malformed)
        << (token.isVariable ? token.name.toString() : body.mid(token.at, token.length));
  QTEST(variables, "variables");
  QTEST(malformed, "malformed");
}

// What the editor marks and what a save refuses are two pieces of code: they must agree on any text.
void TestTemplateFaults::refusesExactlyWhatTheEngineRefuses()
{
  const QStringList pieces{u"{{"_s,
                           u"}}"_s,
                           u"{"_s,
                           u"}"_s,
                           u"amount"_s,
                           u"period"_s,
                           u"customer_name"_s,
                           u"Amount"_s,
                           u" "_s,
                           u"\n"_s,
                           u"\t"_s,
                           u"दूध"_s,
                           u"\u202E"_s,
                           u"\u200D"_s,
                           u"🥛"_s,
                           u"x"_s,
                           u"\u2066"_s,
                           QString(QChar(0xD83E)),
                           u"bill_id"_s};
  Random random(20260128);
  int refused = 0;
  for (int round = 0; round < 20'000; ++round) {
    QString body;
    for (qint64 count = random.between(0, 9); count > 0; --count)
      body += pieces[random.between(0, pieces.size() - 1)];
    const Result<void> engine = checkTemplate(kType, body, {});
    const QList<TemplateFault> faults = faultsOf(kType, body, {});
    QVERIFY2(engine.has_value() == faults.isEmpty(), qPrintable(body));
    if (engine)
      continue;
    ++refused;
    const auto isSame = [&](const TemplateFault &fault) {
      return fault.error.code == engine.error().code && fault.error.detail == engine.error().detail;
    };
    QVERIFY2(std::any_of(faults.cbegin(), faults.cend(), isSame), qPrintable(body));
  }
  QVERIFY(refused > 5'000 && refused < 19'500);
}

QTEST_GUILESS_MAIN(TestTemplateFaults)
#include "tst_templatefaults.moc"
