// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurecode.h"
#include "domain/reasons.h"

#include <QTest>

namespace dakiya {

/// Every reason has its words, and a person is told what to do.
class ReasonsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void givesEveryListedCodeItsMeaning();
  void givesEveryReasonOfOursItsWords_data();
  void givesEveryReasonOfOursItsWords();
  void saysInPlainWordsWhatAStatusMeans_data();
  void saysInPlainWordsWhatAStatusMeans();
  void showsTheProvidersWordsForWhatNobodyLists_data();
  void showsTheProvidersWordsForWhatNobodyLists();
};

void ReasonsTest::givesEveryListedCodeItsMeaning()
{
  for (const FailureCode &row : failureCodes()) {
    const QString provider =
        row.family == QLatin1String("twilio") ? QStringLiteral("twilio") : QStringLiteral("practice");
    const QString reason = reasonInWords(provider, row.code, QStringLiteral("their words"));
    QVERIFY2(reason != QLatin1String("their words") && !reason.isEmpty(), row.code.data());
    QVERIFY2(!whatToDo(provider, row.code).isEmpty(), row.code.data());
  }
}

void ReasonsTest::givesEveryReasonOfOursItsWords_data()
{
  QTest::addColumn<QString>("code");
  for (const char *code :
       {"no-answer", "connection-lost", "unreachable", "crash", "stopped", "expired", "no-consent", "no-reason"})
    QTest::newRow(code) << QString::fromLatin1(code);
}

void ReasonsTest::givesEveryReasonOfOursItsWords()
{
  QFETCH(QString, code);
  const QString reason = reasonInWords(QStringLiteral("myoperator"), code, QStringLiteral("socket closed"));
  QVERIFY2(reason.contains(u' ') && !reason.contains(code) && !reason.contains(QLatin1String("socket")),
           qPrintable(reason));
  QVERIFY(!whatToDo(QStringLiteral("myoperator"), code).isEmpty());
}

void ReasonsTest::saysInPlainWordsWhatAStatusMeans_data()
{
  QTest::addColumn<QString>("code");
  for (const char *code : {"http-301", "http-302", "302", "http-401", "http-402", "402", "http-403", "http-404",
                           "http-405", "http-407", "http-429"})
    QTest::newRow(code) << QString::fromLatin1(code);
}

void ReasonsTest::saysInPlainWordsWhatAStatusMeans()
{
  QFETCH(QString, code);
  const QString reason = reasonInWords(QStringLiteral("myoperator-v2"), code, {});
  QVERIFY2(!reason.isEmpty() && !reason.contains(code.right(3)), qPrintable(reason));
  QCOMPARE(reasonInEnglish(QStringLiteral("myoperator-v2"), code, {}), reason);
  QVERIFY(!whatToDo(QStringLiteral("myoperator-v2"), code).isEmpty());
  QCOMPARE(reasonInWords(QStringLiteral("myoperator-v2"), code, QStringLiteral("Balance is 0")),
           QStringLiteral("Balance is 0"));
}

void ReasonsTest::showsTheProvidersWordsForWhatNobodyLists_data()
{
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("words");
  QTest::addColumn<QString>("reason");
  QTest::newRow("code and words") << QStringLiteral("E77") << QStringLiteral("Bad moon") << QStringLiteral("Bad moon");
  QTest::newRow("words alone") << QString() << QStringLiteral("Bad moon") << QStringLiteral("Bad moon");
  QTest::newRow("code alone") << QStringLiteral("E77") << QString() << QStringLiteral("The provider gave the code E77");
  QTest::newRow("a status") << QStringLiteral("http-500") << QString()
                            << QStringLiteral("The provider answered with the HTTP status 500");
  QTest::newRow("a code with a percent sign")
      << QStringLiteral("%1") << QString() << QStringLiteral("The provider gave the code %1");
  QTest::newRow("nothing") << QString() << QString() << QString();
}

void ReasonsTest::showsTheProvidersWordsForWhatNobodyLists()
{
  QFETCH(QString, code);
  QFETCH(QString, words);
  QTEST(reasonInWords(QStringLiteral("myoperator"), code, words), "reason");
  QVERIFY(whatToDo(QStringLiteral("myoperator"), code).isEmpty());
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::ReasonsTest)
#include "tst_reasons.moc"
