// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurecode.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace dakiya;

namespace {

QStringList rowsOfTheFile()
{
  QFile file(QStringLiteral(DAKIYA_FAILURE_CODES));
  if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
    return {};
  QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
  rows.removeFirst();
  return rows;
}

QString ownerName(FailureOwner owner)
{
  switch (owner) {
  case FailureOwner::Nobody:
    return QStringLiteral("nobody");
  case FailureOwner::Staff:
    return QStringLiteral("staff");
  case FailureOwner::Manager:
    return QStringLiteral("manager");
  }
  return {};
}

QString asRow(const FailureCode &row)
{
  return QStringList{row.family,
                     row.code,
                     wireName(row.failureClass),
                     QString::fromUtf8(row.meaning),
                     QString::fromUtf8(row.whatToDo),
                     ownerName(row.owner)}
      .join(u',');
}

} // namespace

/// The compiled table of failure codes is the file's, and each provider finds its own and WhatsApp's.
class FailureCodeTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void equalsTheFileRowByRow()
  {
    const QStringList rows = rowsOfTheFile();
    QVERIFY(rows.size() > 50);
    QCOMPARE(qsizetype(failureCodes().size()), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
      QCOMPARE(asRow(failureCodes()[size_t(i)]), rows[i]);
  }

  void listsNoCodeTwice()
  {
    QSet<QString> seen;
    for (const FailureCode &row : failureCodes())
      seen.insert(QStringLiteral("%1/%2").arg(row.family, row.code));
    QCOMPARE(size_t(seen.size()), failureCodes().size());
  }

  void findsCodesOfTheProvidersFamilies_data()
  {
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phrase, const char *provider, const char *code, const char *expected) {
      QTest::newRow(phrase) << QString::fromLatin1(provider) << QString::fromLatin1(code)
                            << QString::fromLatin1(expected);
    };
    row("practice knows WhatsApp's", "practice", "131026", "permanent");
    row("practice knows MyOperator's", "practice", "CHAT_4001", "account");
    row("myoperator knows its own", "myoperator", "INSUFFICIENT_BALANCE", "account");
    row("myoperator-v2 knows WhatsApp's", "myoperator-v2", "131049", "retry-slow");
    row("myoperator-v2 knows the pace", "myoperator-v2", "131056", "pace");
    row("twilio knows its own", "twilio", "63014", "optout");
    row("twilio knows WhatsApp's", "twilio", "131050", "optout");
    row("myoperator knows none of Twilio's", "myoperator", "63014", "");
    row("twilio knows none of MyOperator's", "twilio", "CHAT_4001", "");
    row("a code that is not listed", "myoperator", "999999", "");
    row("no code", "myoperator", "", "");
    row("an unknown provider", "pigeon", "131026", "");
  }

  void findsCodesOfTheProvidersFamilies()
  {
    QFETCH(QString, provider);
    QFETCH(QString, code);
    QFETCH(QString, expected);
    const FailureCode *row = findFailureCode(provider, code);
    QCOMPARE(row ? QString(wireName(row->failureClass)) : QString(), expected);
  }
};

QTEST_GUILESS_MAIN(FailureCodeTest)
#include "tst_failurecode.moc"
