// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// The words that reach a person or a program, and whether they arrive.
class TestCtlWords : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void speaksTheLanguageOfTheSetting_data();
  void speaksTheLanguageOfTheSetting();
  void speaksItAboutWrongValuesToo();
  void keepsEnglishForPrograms();
  void refusesALanguageWithoutTexts();
  void saysTheUsageWithoutStraySpaces();
  void namesTheFileThatCannotBeWritten();
  void letsNoDataSteerTheTerminal();
  void failsWhenTheOutputCannotBeWritten();
  void endsInPeaceWhenNobodyReadsOn();
  void findsANumberThatLacksItsCountry();
  void saysThatNotSureIsInNoRate();
  void servesOneJsonLinePerChange();
};

void TestCtlWords::speaksTheLanguageOfTheSetting_data()
{
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("words");
  QTest::newRow("English") << u"en"_s << u"No messages yet.\n"_s;
  QTest::newRow("Hindi") << u"hi"_s << u"अभी कोई मेसेज नहीं है।\n"_s;
  QTest::newRow("Marathi") << u"mr"_s << u"अजून मेसेज नाहीत.\n"_s;
}

void TestCtlWords::speaksTheLanguageOfTheSetting()
{
  QFETCH(QString, language);
  const CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"language"_s, language}).exitCode, 0);
  QTEST(folder.run({u"history"_s}).out, "words");
  const QString other = folder.path("other");
  // A folder without a setting speaks the computer's language.
  QVERIFY(folder.run({u"history"_s, u"--data-dir"_s, other}).out.startsWith("There is no data in"_L1));
}

void TestCtlWords::speaksItAboutWrongValuesToo()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"language"_s, u"hi"_s}).exitCode, 0);
  const CtlResult refused = folder.run({u"settings"_s, u"set"_s, u"rate_limit"_s, u"0"_s});
  QCOMPARE(refused.err, u"\"rate_limit\" ऐसा होना चाहिए: 1 से 1000000 तक की पूरी संख्या।\n"_s);
  QVERIFY(!folder.run({u"import"_s, u"--help"_s}).out.contains("Examples"_L1));
}

void TestCtlWords::keepsEnglishForPrograms()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"settings"_s, u"set"_s, u"language"_s, u"mr"_s}).exitCode, 0);
  const CtlResult import = folder.run({u"import"_s, QStringLiteral(DAKIYA_TEST_SHEETS "/payments-messy.csv"),
                                       u"--type"_s, u"payment_reminder"_s, u"--json"_s});
  QVERIFY(import.out.contains("scientific notation"_L1));
}

void TestCtlWords::refusesALanguageWithoutTexts()
{
  const CtlFolder folder;
  const CtlResult refused = folder.run({u"settings"_s, u"set"_s, u"language"_s, u"fr"_s});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"\"language\" must be one of en, hi, mr.\n"_s);
}

void TestCtlWords::saysTheUsageWithoutStraySpaces()
{
  const CtlFolder folder;
  const CtlResult refused = folder.run({u"demo"_s, u"now"_s});
  QCOMPARE(refused.exitCode, 2);
  QCOMPARE(refused.err.section(u'\n', 0, 0), u"\"demo\" was given too much: it is dakiyactl demo."_s);
}

void TestCtlWords::namesTheFileThatCannotBeWritten()
{
  const CtlFolder folder;
  const QString file = folder.path("none/ledger.jsonl");
  const CtlResult refused = folder.run({u"simulator"_s, u"--ledger"_s, file});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"The file \"%1\" cannot be read or written.\n"_s.arg(file));
}

void TestCtlWords::letsNoDataSteerTheTerminal()
{
  const CtlFolder folder;
  const QString heading = u"\u001B[31mNote\u009B0m\u202E"_s;
  QFile sheet(folder.path("sheet.csv"));
  QVERIFY(sheet.open(QIODevice::WriteOnly));
  sheet.write(
      (u"customer_name,phone,amount,period,bill_id,"_s + heading + u"\nAsha,+919812345670,5,May,b-1,\n"_s).toUtf8());
  sheet.close();
  const QStringList import{u"import"_s, sheet.fileName(), u"--type"_s, u"payment_reminder"_s, u"--dry-run"_s};
  const QString shown = folder.run(import).out;
  QVERIFY2(shown.contains(u"\uFFFD[31mNote\uFFFD0m\uFFFD"_s), qPrintable(shown));
  const CtlResult json = folder.run(import + QStringList{u"--json"_s});
  for (const QChar control : {QChar(0x1B), QChar(0x9B), QChar(0x202E)})
    QVERIFY(!shown.contains(control) && !json.out.contains(control));
  QCOMPARE(json.json()["unused_columns"_L1][0].toString(), heading);
  QVERIFY(!folder.run({u"show"_s, heading}).err.contains(QChar(0x1B)));
}

void TestCtlWords::failsWhenTheOutputCannotBeWritten()
{
  const QString fullDevice = u"/dev/full"_s;
  if (!QFile::exists(fullDevice))
    QSKIP("there is no device that is always full");
  const CtlFolder folder;
  QProcess process;
  process.setProcessEnvironment(folder.environment());
  process.setStandardOutputFile(fullDevice);
  process.start(QStringLiteral(DAKIYACTL), {u"settings"_s, u"list"_s});
  QVERIFY(process.waitForFinished(20'000));
  QCOMPARE(process.exitCode(), 1);
  QCOMPARE(QString::fromUtf8(process.readAllStandardError()),
           u"Not all of the output could be written: the disk may be full.\n"_s);
}

void TestCtlWords::endsInPeaceWhenNobodyReadsOn()
{
#ifdef Q_OS_UNIX
  const CtlFolder folder;
  QCOMPARE(folder.run({u"generate"_s, u"--messages"_s, u"2000"_s}).exitCode, 0);
  QProcess shell;
  shell.setProcessEnvironment(folder.environment());
  shell.start(u"bash"_s,
              {u"-c"_s, u"\"$0\" history --limit 200 | true; exit ${PIPESTATUS[0]}"_s, QStringLiteral(DAKIYACTL)});
  QVERIFY(shell.waitForFinished(60'000));
  QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
#else
  QSKIP("there is no such shell here");
#endif
}

void TestCtlWords::findsANumberThatLacksItsCountry()
{
  const CtlFolder folder;
  QFile sheet(folder.path("sheet.csv"));
  QVERIFY(sheet.open(QIODevice::WriteOnly));
  sheet.write("customer_name,phone,amount,period,bill_id\nAsha,(+91) 98178 12345,100,January,b-1\n");
  sheet.close();
  QCOMPARE(folder.run({u"import"_s, sheet.fileName(), u"--type"_s, u"payment_reminder"_s}).exitCode, 0);
  for (const QString &typed : {u"9817812345"_s, u"98178 12345"_s, u"+919817812345"_s})
    QVERIFY2(folder.run({u"history"_s, u"--phone"_s, typed}).out.contains("Asha"_L1), qPrintable(typed));
  QCOMPARE(folder.run({u"history"_s, u"--phone"_s, u"98178"_s}).exitCode, 2);
}

void TestCtlWords::saysThatNotSureIsInNoRate()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"generate"_s, u"--messages"_s, u"3000"_s, u"--seed"_s, u"1"_s}).exitCode, 0);
  const QString text = folder.run({u"stats"_s, u"--days"_s, u"60"_s}).out;
  QVERIFY2(text.contains("Messages that are not sure, and so in no rate: "_L1), qPrintable(text));
}

void TestCtlWords::servesOneJsonLinePerChange()
{
  const CtlFolder folder;
  QCOMPARE(folder.run({u"pause"_s}).exitCode, 0);
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s, u"--json"_s}, u"\"queue\""_s));
  QCOMPARE(serve.stop(), 0);
  QVERIFY(serve.waitFor(u"\"ended\""_s));
  QStringList events;
  const QStringList lines = serve.printed().split(u'\n', Qt::SkipEmptyParts);
  for (const QString &line : lines)
    events << QJsonDocument::fromJson(line.toUtf8())["event"_L1].toString();
  QCOMPARE(events, QStringList({u"sending"_s, u"queue"_s, u"ended"_s}));
  const QJsonDocument sending = QJsonDocument::fromJson(lines.constFirst().toUtf8());
  QCOMPARE(sending["provider"_L1].toString(), u"practice"_s);
  QVERIFY(sending["api"_L1].toString().startsWith("http://127.0.0.1:"_L1));
  QCOMPARE(QJsonDocument::fromJson(lines[1].toUtf8())["paused"_L1].toString(), u"person:asha"_s);
}

QTEST_GUILESS_MAIN(TestCtlWords)
#include "tst_ctlwords.moc"
