// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What `migrate-seeds` says of the old service's exports, and what is found afterwards.
class TestCtlMigrate : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void movesEverythingIn();
  void showsAMessageUnderItsOldId();
  void refusesPracticeUnlessAsked();
  void refusesWhileSomebodySends();
  void triesBesideWhoeverSends();
  void leavesTheQueueHeldUntilResume();
  void saysWhatIsMissing();
  void saysWhyAndWhereInText();
};

namespace {

const QString kSeeds = u"" DAKIYA_TEST_SEEDS ""_s;

CtlResult migrate(const CtlFolder &folder, const QStringList &more = {}, const QString &from = kSeeds)
{
  return folder.run(QStringList{u"migrate-seeds"_s, from} + more);
}

} // namespace

void TestCtlMigrate::movesEverythingIn()
{
  CtlFolder folder;
  folder.set("DAKIYA_PROVIDER", u"myoperator-v2"_s);
  const CtlResult moved = migrate(folder, {u"--json"_s});
  QVERIFY2(moved.exitCode == 0, qPrintable(moved.err));
  const QJsonObject report = moved.json();
  QCOMPARE(report["collections"_L1].toArray().size(), 4);
  QCOMPARE(report["collections"_L1][3]["taken"_L1].toInt(), 5);
  QCOMPARE(report["waiting"_L1].toInt(), 3);
  QCOMPARE(folder.run({u"verify"_s}).exitCode, 0);
  QVERIFY(!QFile::exists(folder.path("data") + u"/practice.sqlite"_s));
  QCOMPARE(migrate(folder, {u"--json"_s}).json()["collections"_L1][3]["taken"_L1].toInt(-1), 0);
}

void TestCtlMigrate::showsAMessageUnderItsOldId()
{
  const CtlFolder folder;
  QCOMPARE(migrate(folder, {u"--practice"_s}).exitCode, 0);
  const CtlResult shown = folder.run({u"show"_s, u"abc-123"_s});
  QCOMPARE(shown.exitCode, 0);
  QVERIFY2(shown.out.contains("+919817812345"_L1) && shown.out.contains("Receipt: Delivered"_L1),
           qPrintable(shown.out));
  QVERIFY(folder.run({u"history"_s, u"--phone"_s, u"+919817812345"_s}).out.contains("Delivered"_L1));
}

void TestCtlMigrate::refusesPracticeUnlessAsked()
{
  const CtlFolder folder;
  const CtlResult refused = migrate(folder);
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.contains("--practice"_L1) && refused.err.contains("DAKIYA_PROVIDER"_L1),
           qPrintable(refused.err));
  QVERIFY(!QFile::exists(folder.path("data")));
}

void TestCtlMigrate::refusesWhileSomebodySends()
{
  const CtlFolder folder;
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with"_s));
  const CtlResult refused = migrate(folder, {u"--practice"_s});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.contains("End it first"_L1), qPrintable(refused.err));
  QCOMPARE(folder.run({u"stats"_s, u"--json"_s}).json()["total"_L1].toInt(-1), 0);
}

void TestCtlMigrate::triesBesideWhoeverSends()
{
  const CtlFolder folder;
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Sending with"_s));
  const CtlResult tried = migrate(folder, {u"--practice"_s, u"--dry-run"_s});
  QCOMPARE(tried.exitCode, 0);
  QVERIFY2(tried.out.contains("Would be taken"_L1), qPrintable(tried.out));
}

void TestCtlMigrate::leavesTheQueueHeldUntilResume()
{
  const CtlFolder folder;
  QCOMPARE(migrate(folder, {u"--practice"_s}).exitCode, 0);
  RunningCtl serve;
  QVERIFY(serve.start(folder, {u"serve"_s, u"--port"_s, u"0"_s}, u"Messages of the old service wait and are held"_s));
  const auto buckets = [&folder] {
    return folder.run({u"stats"_s, u"--days"_s, u"3650"_s, u"--json"_s}).json()["buckets"_L1].toObject();
  };
  QCOMPARE(buckets()["queued"_L1].toInt(), 3);
  QCOMPARE(folder.run({u"resume"_s}).exitCode, 0);
  // All of them are months old.
  QTRY_COMPARE_WITH_TIMEOUT(buckets()["expired"_L1].toInt(), 3, 20'000);
  QCOMPARE(serve.stop(), 0);
}

void TestCtlMigrate::saysWhatIsMissing()
{
  const CtlFolder folder;
  const CtlResult none = migrate(folder, {u"--practice"_s}, folder.path("nothing"));
  QCOMPARE(none.exitCode, 1);
  QVERIFY2(none.err.contains("notifications_log.json"_L1), qPrintable(none.err));
  QCOMPARE(folder.run({u"migrate-seeds"_s}).exitCode, 2);
}

void TestCtlMigrate::saysWhyAndWhereInText()
{
  const CtlFolder folder;
  const CtlResult moved = migrate(folder, {u"--practice"_s});
  const QStringList lines = moved.out.split(u'\n');
  QVERIFY2(lines.filter(u"This type of message has no variable \"slot\"."_s)
               .value(0)
               .contains("notification_templates     4"_L1),
           qPrintable(moved.out));
  QVERIFY(moved.out.contains("It may be cut off"_L1, Qt::CaseInsensitive));
  QVERIFY(moved.out.contains("Setting: retry_delay_minutes is 10 (there: retry_delay)"_L1));
  QVERIFY(!moved.out.contains("old-secret-key"_L1));
}

QTEST_GUILESS_MAIN(TestCtlMigrate)
#include "tst_ctlmigrate.moc"
