// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QJsonArray>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// A file with a text for a template.
QString writeText(const CtlFolder &folder, const QByteArray &text)
{
  QFile file(folder.path("text.txt"));
  return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

QStringList setIn(const QString &file)
{
  return {u"templates"_s, u"set"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, file};
}

} // namespace

/// The command that shows and changes the texts.
class TestCtlTemplates final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void listsAndShows();
  void setsComparesAndRestores();
  void readsWhatEditorsWrite_data();
  void readsWhatEditorsWrite();
  void refuses_data();
  void refuses();
};

void TestCtlTemplates::listsAndShows()
{
  const CtlFolder folder;
  const QJsonArray all = folder.run({u"templates"_s, u"list"_s, u"--json"_s}).json()["templates"_L1].toArray();
  QCOMPARE(all.size(), 30);
  const CtlResult shown = folder.run({u"templates"_s, u"show"_s, u"payment_reminder"_s});
  QCOMPARE(shown.exitCode, 0);
  for (const QLatin1StringView part : {"(en)"_L1, "(hi)"_L1, "(mr)"_L1, "{{customer_name}}"_L1})
    QVERIFY2(shown.out.contains(part), part.data());
  const CtlResult one = folder.run({u"templates"_s, u"show"_s, u"churn_risk"_s, u"--language"_s, u"hi"_s, u"--json"_s});
  QCOMPARE(one.json()["templates"_L1].toArray().size(), 1);
  QVERIFY(!QFile::exists(folder.path("data")));
}

void TestCtlTemplates::setsComparesAndRestores()
{
  const CtlFolder folder;
  const QString old =
      folder.run({u"templates"_s, u"show"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"--json"_s})
          .json()["templates"_L1][0]["body"_L1]
          .toString();
  QCOMPARE(folder.run(setIn(writeText(folder, "Dear {{customer_name}},\npay {{amount}}.\n"))).exitCode, 0);
  const QJsonArray versions =
      folder.run({u"templates"_s, u"versions"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"--json"_s})
          .json()["templates"_L1]
          .toArray();
  QCOMPARE(versions.size(), 2);
  QCOMPARE(versions[0]["body"_L1].toString(), u"Dear {{customer_name}},\npay {{amount}}."_s);
  QCOMPARE(versions[0]["author"_L1].toString(), u"asha"_s);

  const CtlResult compared =
      folder.run({u"templates"_s, u"compare"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"1"_s, u"2"_s});
  QCOMPARE(compared.exitCode, 0);
  QVERIFY(compared.out.contains("+ pay {{amount}}."_L1));
  const CtlResult first = folder.run(
      {u"templates"_s, u"show"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"--number"_s, u"1"_s, u"--json"_s});
  QCOMPARE(first.json()["templates"_L1][0]["body"_L1].toString(), old);

  const CtlResult restored =
      folder.run({u"templates"_s, u"restore"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"1"_s, u"--json"_s});
  QCOMPARE(restored.json()["version"_L1].toInt(), 3);
  QCOMPARE(restored.json()["body"_L1].toString(), old);
  // Nothing changes by doing it again.
  QCOMPARE(
      folder.run({u"templates"_s, u"restore"_s, u"payment_reminder"_s, u"--language"_s, u"en"_s, u"1"_s, u"--json"_s})
          .json()["version"_L1]
          .toInt(),
      3);
}

void TestCtlTemplates::readsWhatEditorsWrite_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("plain") << QByteArray("Hello,\n{{customer_name}}.");
  QTest::newRow("a last line that is ended") << QByteArray("Hello,\n{{customer_name}}.\n");
  QTest::newRow("Windows") << QByteArray("Hello,\r\n{{customer_name}}.\r\n");
  QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbfHello,\n{{customer_name}}.\n");
}

void TestCtlTemplates::readsWhatEditorsWrite()
{
  QFETCH(QByteArray, bytes);
  const CtlFolder folder;
  const CtlResult saved = folder.run(setIn(writeText(folder, bytes)) + QStringList{u"--json"_s});
  QCOMPARE(saved.exitCode, 0);
  QCOMPARE(saved.json()["body"_L1].toString(), u"Hello,\n{{customer_name}}."_s);
}

void TestCtlTemplates::refuses_data()
{
  QTest::addColumn<QStringList>("words");
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("exitCode");
  QTest::addColumn<QString>("says");
  const auto row = [](const char *name, const QStringList &words, const QByteArray &text, int exitCode,
                      const char *says) {
    QTest::newRow(name) << words << text << exitCode << QString::fromLatin1(says);
  };
  const QStringList set = setIn(QString()).mid(1, 4);
  row("nothing", {}, {}, 2, "templates");
  row("an unknown action", {u"edit"_s}, {}, 2, "list");
  row("no language", {u"set"_s, u"payment_reminder"_s, u"FILE"_s}, "Hello.", 2, "--language");
  row("an unknown type", {u"show"_s, u"weather"_s}, {}, 1, "weather");
  row("a language without one", {u"show"_s, u"churn_risk"_s, u"--language"_s, u"ta"_s}, {}, 1, "ta");
  row("no such version", {u"restore"_s, u"churn_risk"_s, u"--language"_s, u"en"_s, u"9"_s}, {}, 1, "9");
  row("a version of no language", {u"show"_s, u"churn_risk"_s, u"--number"_s, u"1"_s}, {}, 2, "--language");
  row("an unknown variable", set + QStringList{u"FILE"_s}, "Hello {{name}}.", 1, "\"name\"");
  row("an unclosed variable", set + QStringList{u"FILE"_s}, "Hello {{name.", 1, "{{");
  row("an empty file", set + QStringList{u"FILE"_s}, " \n", 1, "empty");
  row("too much", set + QStringList{u"FILE"_s}, QByteArray(100'000, 'x'), 1, "4096");
  row("a picture", set + QStringList{u"FILE"_s}, QByteArray("\x89PNG\r\n\x1a\n", 8), 1, "UTF-8");
  row("no file", set + QStringList{u"/nowhere/text.txt"_s}, {}, 1, "/nowhere/text.txt");
}

void TestCtlTemplates::refuses()
{
  QFETCH(QStringList, words);
  QFETCH(QByteArray, text);
  QFETCH(QString, says);
  const CtlFolder folder;
  words.replaceInStrings(u"FILE"_s, writeText(folder, text));
  const CtlResult refused = folder.run(QStringList{u"templates"_s} + words);
  QTEST(refused.exitCode, "exitCode");
  QCOMPARE(refused.out, QString());
  QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
  const QJsonArray all =
      folder.run({u"templates"_s, u"versions"_s, u"payment_reminder"_s, u"--json"_s}).json()["templates"_L1].toArray();
  QCOMPARE(all.size(), 3);
}

QTEST_GUILESS_MAIN(TestCtlTemplates)
#include "tst_ctltemplates.moc"
