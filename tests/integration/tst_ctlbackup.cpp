// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// `backup` while messages are sent, and `restore`, as an office does it.
class TestCtlBackup : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { m_folder = std::make_unique<CtlFolder>(); }
  void cleanup() { m_folder.reset(); }
  void bringsBackTheMomentOfTheBackup();
  void saysThatThereIsNoData();
  void refusesWhatItCannotDo();
  void tellsOnATerminalHowFarARestoreIs();

private:
  [[nodiscard]] CtlResult run(const QStringList &arguments) const { return m_folder->run(arguments); }
  [[nodiscard]] QJsonObject statistics(const QString &data) const
  {
    return run({u"stats"_s, u"--days"_s, u"2"_s, u"--json"_s, u"--data-dir"_s, data}).json();
  }
  [[nodiscard]] static int tried(const QJsonObject &statistics)
  {
    return statistics["total"_L1].toInt() - statistics["buckets"_L1]["queued"_L1].toInt();
  }
  [[nodiscard]] QString writeSheet(int rows) const;

  std::unique_ptr<CtlFolder> m_folder;
};

QString TestCtlBackup::writeSheet(int rows) const
{
  QByteArray text = "customer_name,phone,delivery_date,area,subscription_id\n";
  for (int i = 0; i < rows; ++i)
    text += QStringLiteral("Asha %1,+9198120%2,Jan 28,Dadar,sub-%1\n").arg(i).arg(i, 5, 10, QLatin1Char('0')).toUtf8();
  QFile sheet(m_folder->path("sheet.csv"));
  return sheet.open(QIODevice::WriteOnly) && sheet.write(text) == text.size() ? sheet.fileName() : QString();
}

void TestCtlBackup::bringsBackTheMomentOfTheBackup()
{
  const QString data = m_folder->path("data");
  QCOMPARE(run({u"import"_s, writeSheet(3'000), u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with practice"_s));
  QTRY_VERIFY_WITH_TIMEOUT(tried(statistics(data)) > 100, 30'000);
  const CtlResult made = run({u"backup"_s, u"--json"_s});
  QVERIFY2(made.exitCode == 0, qPrintable(made.err));
  const QString file = made.json()["file"_L1].toString();
  QVERIFY(QFile::exists(file));
  QCOMPARE(made.json()["messages"_L1].toInt(), 3'000);
  QVERIFY(made.json()["faults"_L1].toArray().isEmpty());
  // The drain goes on beside it.
  const int then = tried(statistics(data));
  QTRY_VERIFY_WITH_TIMEOUT(tried(statistics(data)) > then + 100, 30'000);
  const CtlResult refused = run({u"restore"_s, file});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.startsWith("Another Dakiya is sending"_L1), qPrintable(refused.err));
  serve.kill();

  // Into an empty folder and into the same: both tell the same.
  const QString fresh = m_folder->path("fresh");
  QCOMPARE(run({u"restore"_s, file, u"--data-dir"_s, fresh}).exitCode, 0);
  const CtlResult restored = run({u"restore"_s, file, u"--json"_s});
  QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
  QVERIFY(QFile::exists(restored.json()["set_aside"_L1].toString()));
  QCOMPARE(statistics(data), statistics(fresh));
  QCOMPARE(run({u"verify"_s}).exitCode, 0);
  QCOMPARE(run({u"verify"_s, u"--json"_s}).json()["attempts"_L1].toInt(), made.json()["attempts"_L1].toInt());
  const int waiting = restored.json()["waiting"_L1].toInt();
  QCOMPARE(statistics(data)["buckets"_L1]["queued"_L1].toInt(), waiting);

  // What was sent since is not sent again behind anybody's back.
  RunningCtl again;
  QVERIFY(again.start(*m_folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"This data comes from a backup of"_s));
  const CtlResult round = run({u"process-queue"_s, u"--json"_s});
  QCOMPARE(round.exitCode, 1);
  QCOMPARE(round.json()["processed"_L1].toInt(), 0);
  QVERIFY2(round.err.contains("This data comes from a backup of"_L1), qPrintable(round.err));
  QCOMPARE(statistics(data)["buckets"_L1]["queued"_L1].toInt(), waiting);
  const QJsonObject queued = run({u"history"_s, u"--status"_s, u"queued"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json();
  const CtlResult shown = run({u"show"_s, queued["messages"_L1][0]["id"_L1].toString()});
  QVERIFY2(shown.out.contains("This data comes from a backup of"_L1), qPrintable(shown.out));
  const CtlResult resumed = run({u"resume"_s, u"--json"_s});
  QCOMPARE(resumed.json()["queued"_L1].toInt(), waiting);
  QTRY_VERIFY_WITH_TIMEOUT(statistics(data)["buckets"_L1]["queued"_L1].toInt() < waiting, 30'000);
  QCOMPARE(again.stop(), 0);
  QCOMPARE(run({u"verify"_s}).exitCode, 0);
}

void TestCtlBackup::saysThatThereIsNoData()
{
  const QString nothing = u"There is no data in \"%1\".\n"_s.arg(m_folder->path("data"));
  for (const QString &command : {u"verify"_s, u"backup"_s}) {
    const CtlResult refused = run({command});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.err, nothing);
  }
  QCOMPARE(run({u"history"_s}).out, nothing);
  QVERIFY(!QFile::exists(m_folder->path("data")));
  QCOMPARE(run({u"backup"_s, u"list"_s}).out, u"No backups yet.\n"_s);
}

void TestCtlBackup::refusesWhatItCannotDo()
{
  QCOMPARE(run({u"pause"_s}).exitCode, 0);
  const QString sheet = writeSheet(1);
  const CtlResult onTop = run({u"backup"_s, sheet});
  QCOMPARE(onTop.exitCode, 1);
  QVERIFY(onTop.err.startsWith("There is a file"_L1));
  const CtlResult letter = run({u"restore"_s, sheet});
  QCOMPARE(letter.exitCode, 1);
  QVERIFY2(letter.err.contains("is no backup that Dakiya made"_L1), qPrintable(letter.err));
  QCOMPARE(run({u"restore"_s}).exitCode, 2);
  const QString backup = m_folder->path("usb.sqlite");
  QCOMPARE(run({u"backup"_s, backup}).exitCode, 0);
  m_folder->set("DAKIYA_PROVIDER", u"myoperator-v2"_s);
  const CtlResult other = run({u"restore"_s, backup});
  QCOMPARE(other.exitCode, 1);
  QVERIFY2(other.err.contains("one of practice"_L1), qPrintable(other.err));
  QVERIFY(!QFile::exists(m_folder->path("data") + u"/dakiya.sqlite"_s));
}

void TestCtlBackup::tellsOnATerminalHowFarARestoreIs()
{
  QCOMPARE(run({u"import"_s, writeSheet(10), u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  const QString file = m_folder->path("copy.sqlite");
  QCOMPARE(run({u"backup"_s, file}).exitCode, 0);
  QProcess terminal;
  terminal.setProcessEnvironment(m_folder->environment());
  const QString command = u"'" DAKIYACTL "' restore '%1'"_s.arg(file);
  terminal.start(u"script"_s, {u"-q"_s, u"-e"_s, u"-c"_s, command, u"/dev/null"_s});
  terminal.closeWriteChannel();
  QVERIFY(terminal.waitForFinished());
  const QString seen = QString::fromUtf8(terminal.readAllStandardOutput());
  QVERIFY2(terminal.exitCode() == 0, qPrintable(seen));
  QVERIFY2(seen.contains("\rChecking the backup ("_L1), qPrintable(seen));
  QVERIFY2(seen.contains(" of about "_L1), qPrintable(seen));
  QVERIFY2(seen.indexOf("Restored: 10 messages"_L1) > seen.indexOf(" of about "_L1), qPrintable(seen));
}

QTEST_GUILESS_MAIN(TestCtlBackup)
#include "tst_ctlbackup.moc"
