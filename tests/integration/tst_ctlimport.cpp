// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What `import` says of a sheet, and what it leaves behind.
class TestCtlImport : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void pointsOutEachBadRowByRowColumnAndReason();
  void listsTenOfAKindAndCountsTheRest();
  void changesNothingInADryRun();
  void triesAgainstTheStoreThatIsThere();
  void writesTheRejectsInADryRunWhenAsked();
  void failsWhenNoRowIsTaken();
  void saysThatASheetHasNoRows();
  void namesAllMissingColumnsAtOnce();
  void keepsTheRejectsOffTheSheet();
  void removesTheRejectsOfAnEarlierTry();
  void saysThatTheTimeToSendIsOver();
  void saysThatALineIsBroken();
  void saysHowToGoOnWhenTheDiskIsFull();
};

namespace {

QString messySheet()
{
  return QStringLiteral(DAKIYA_TEST_SHEETS "/payments-messy.csv");
}

QStringList importPayments(const QString &file, const QStringList &more = {})
{
  return QStringList{u"import"_s, file, u"--type"_s, u"payment_reminder"_s} + more;
}

QString write(const QString &file, const QByteArray &text)
{
  QFile sheet(file);
  if (!sheet.open(QIODevice::WriteOnly) || sheet.write(text) != text.size())
    qFatal("the test cannot write its sheet");
  return file;
}

QByteArray goodRows(int count)
{
  QByteArray text = "customer_name,phone,amount,period,bill_id\n";
  for (int i = 0; i < count; ++i)
    text += QStringLiteral("Asha %1,+9198120%2,100,January,bill-%1\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).toUtf8();
  return text;
}

} // namespace

void TestCtlImport::pointsOutEachBadRowByRowColumnAndReason()
{
  const CtlFolder folder;
  const QByteArray sheet = "customer_name,phone,amount,period,bill_id,note\n"
                           "Asha,+919812345670,100,January,b-1,\"two\nlines\"\n"
                           "Meena,9.81E+09,100,January,b-2,\n"
                           "Ravi,+919812345672,minus,January,b-3,\n";
  const CtlResult import = folder.run(importPayments(write(folder.path("sheet.csv"), sheet)));
  QCOMPARE(import.exitCode, 0);
  const QStringList lines = import.out.split(u'\n');
  // A line break inside a cell is no new row of a spreadsheet; the headings stand in row 1.
  QVERIFY2(lines.filter(u"scientific notation"_s).value(0).startsWith("  3  phone "_L1), qPrintable(import.out));
  QVERIFY2(lines.filter(u"The amount is not a number."_s).value(0).startsWith("  4  amount "_L1),
           qPrintable(import.out));
}

void TestCtlImport::listsTenOfAKindAndCountsTheRest()
{
  const CtlFolder folder;
  QByteArray text = goodRows(30);
  for (int i = 0; i < 12; ++i)
    text += "Meena,12,100,January,bad\n";
  const QString sheet = write(folder.path("sheet.csv"), text);
  const QString first = folder.run(importPayments(sheet)).out;
  QCOMPARE(first.count("  phone "_L1), 10);
  QVERIFY2(first.contains(u"… and 2 more: --json and --rejects FILE have all of them"_s), qPrintable(first));
  const QString again = folder.run(importPayments(sheet)).out;
  QCOMPARE(again.count("  Waiting"_L1), 10);
  QVERIFY2(again.contains(u"… and 20 more"_s), qPrintable(again));
  const QJsonObject all = folder.run(importPayments(sheet, {u"--json"_s})).json();
  QCOMPARE(all["repeated"_L1].toArray().size(), 30);
  QCOMPARE(all["repeated"_L1][0]["sheet_row"_L1].toInt(), 2);
  QCOMPARE(all["problems"_L1].toArray().size(), 12);
}

void TestCtlImport::changesNothingInADryRun()
{
  const CtlFolder folder;
  const CtlResult tried = folder.run(importPayments(messySheet(), {u"--dry-run"_s}));
  QCOMPARE(tried.exitCode, 0);
  QVERIFY2(tried.out.contains("Would be taken"_L1), qPrintable(tried.out));
  QVERIFY(tried.out.contains("scientific notation"_L1));
  QVERIFY2(!QFileInfo::exists(folder.path("data")), "who only tries makes nothing");
}

void TestCtlImport::triesAgainstTheStoreThatIsThere()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), goodRows(3));
  QCOMPARE(folder.run(importPayments(sheet)).exitCode, 0);
  const QJsonObject tried = folder.run(importPayments(sheet, {u"--dry-run"_s, u"--json"_s})).json();
  QCOMPARE(tried["taken"_L1].toInt(-1), 0);
  QCOMPARE(tried["repeated"_L1].toArray().size(), 3);
  QCOMPARE(folder.run({u"stats"_s, u"--json"_s}).json()["total"_L1].toInt(), 3);
}

void TestCtlImport::writesTheRejectsInADryRunWhenAsked()
{
  const CtlFolder folder;
  const QString rejects = folder.path("refused.csv");
  QCOMPARE(folder.run(importPayments(messySheet(), {u"--dry-run"_s, u"--rejects"_s, rejects})).exitCode, 0);
  QVERIFY(QFileInfo(rejects).size() > 0);
  QVERIFY(!QFileInfo::exists(folder.path("data")));
}

void TestCtlImport::failsWhenNoRowIsTaken()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), "customer_name,phone,amount,period\nAsha,12,100,January\n");
  QCOMPARE(folder.run(importPayments(sheet)).exitCode, 1);
  QCOMPARE(folder.run(importPayments(u"no.csv"_s)).exitCode, 1);
}

void TestCtlImport::saysThatASheetHasNoRows()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), "customer_name,phone,amount,period,bill_id\n");
  const CtlResult import = folder.run(importPayments(sheet));
  QCOMPARE(import.exitCode, 1);
  QCOMPARE(import.out, QString());
  QCOMPARE(import.err, u"The sheet has headings and no rows.\n"_s);
  QCOMPARE(folder.run(importPayments(sheet, {u"--json"_s})).json()["rows"_L1].toInt(-1), 0);
}

void TestCtlImport::namesAllMissingColumnsAtOnce()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), "customer_name,phone\nAsha,+919812345670\n");
  const CtlResult refused = folder.run(importPayments(sheet));
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.contains("no column for \"period\", \"amount\""_L1), qPrintable(refused.err));
  QVERIFY2(refused.err.contains("--map period=\"Column heading\""_L1), qPrintable(refused.err));
}

void TestCtlImport::keepsTheRejectsOffTheSheet()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), goodRows(1));
  const CtlResult refused = folder.run(importPayments(sheet, {u"--rejects"_s, sheet}));
  QCOMPARE(refused.exitCode, 2);
  QVERIFY2(refused.err.startsWith("\"--rejects\" must be another file than the sheet."_L1), qPrintable(refused.err));
  QVERIFY(QFileInfo(sheet).size() > 0);
}

void TestCtlImport::removesTheRejectsOfAnEarlierTry()
{
  const CtlFolder folder;
  const QString rejects = folder.path("refused.csv");
  const QString bad = write(folder.path("sheet.csv"), "customer_name,phone,amount,period,bill_id\nAsha,12,1,Jan,b\n");
  QCOMPARE(folder.run(importPayments(bad, {u"--rejects"_s, rejects})).exitCode, 1);
  QVERIFY(QFileInfo::exists(rejects));
  const QString good = write(folder.path("sheet.csv"), goodRows(1));
  const CtlResult clean = folder.run(importPayments(good, {u"--rejects"_s, rejects}));
  QCOMPARE(clean.exitCode, 0);
  QVERIFY2(clean.out.contains("of an earlier try is removed"_L1), qPrintable(clean.out));
  QVERIFY(!QFileInfo::exists(rejects));
}

void TestCtlImport::saysThatTheTimeToSendIsOver()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), "customer_name,phone,amount,period,bill_id,send_at\n"
                                                        "Asha,+919812345670,100,January,b-1,2020-01-01 09:00\n");
  const CtlResult refused = folder.run(importPayments(sheet));
  QVERIFY2(refused.out.contains("The time to send it is so long over that the message has expired."_L1),
           qPrintable(refused.out));
}

void TestCtlImport::saysThatALineIsBroken()
{
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), "customer_name,phone,amount,period,bill_id\n"
                                                        "\"Asha\nPatil\",+919812345670,100,January,b-1\n");
  const CtlResult refused = folder.run(importPayments(sheet));
  QVERIFY2(refused.out.contains("The text holds a line break"_L1), qPrintable(refused.out));
}

void TestCtlImport::saysHowToGoOnWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
  constexpr int rows = 6'000;
  const CtlFolder folder;
  const QString sheet = write(folder.path("sheet.csv"), goodRows(rows));
  QProcess process;
  process.setProcessEnvironment(folder.environment());
  // No file may grow beyond this: for whoever writes, the disk is full.
  process.setChildProcessModifier([] {
    const rlimit limit{3'000'000, 3'000'000};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
  });
  process.start(QStringLiteral(DAKIYACTL), importPayments(sheet));
  QVERIFY(process.waitForFinished(60'000));
  const QString said = QString::fromUtf8(process.readAllStandardError());
  QCOMPARE(process.exitCode(), 1);
  QVERIFY2(said.contains("messages of the sheet are in and wait."_L1), qPrintable(said));
  QVERIFY2(!said.contains("\n0 messages"_L1), qPrintable(said));
  QVERIFY(said.contains("run the same command again"_L1));

  const QJsonObject again = folder.run(importPayments(sheet, {u"--json"_s})).json();
  QCOMPARE(again["taken"_L1].toInt(), rows);
  QCOMPARE(folder.run({u"stats"_s, u"--json"_s}).json()["total"_L1].toInt(), rows);
#else
  QSKIP("the size of files cannot be limited here");
#endif
}

QTEST_GUILESS_MAIN(TestCtlImport)
#include "tst_ctlimport.moc"
