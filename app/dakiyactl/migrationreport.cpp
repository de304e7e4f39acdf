// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrationreport.h"

#include "base/errorwords.h"
#include "movein/seedreport.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 10;

QJsonObject countsJson(const SeedCounts &counts)
{
  return {{u"collection"_s, counts.collection},
          {u"file"_s, counts.file.isEmpty() ? QJsonValue() : QJsonValue(counts.file)},
          {u"read"_s, counts.read},
          {u"taken"_s, counts.taken},
          {u"moved_on"_s, counts.movedOn},
          {u"already_there"_s, counts.alreadyThere},
          {u"refused"_s, counts.refused}};
}

QJsonObject reportJson(const SeedReport &report, bool dryRun)
{
  QJsonArray collections;
  for (const SeedCounts &counts : report.collections)
    collections << countsJson(counts);
  QJsonArray settings;
  for (const SeedSetting &setting : report.settings)
    settings << QJsonObject{{u"old_key"_s, setting.oldKey}, {u"key"_s, setting.key}, {u"value"_s, setting.value}};
  QJsonArray problems;
  for (const SeedProblem &problem : report.problems)
    problems << QJsonObject{{u"collection"_s, problem.collection},
                            {u"line"_s, problem.line},
                            {u"field"_s, problem.reason.field},
                            {u"code"_s, wireName(problem.reason.code)},
                            {u"reason"_s, englishSentence(problem.reason)}};
  return {{u"dry_run"_s, dryRun},
          {u"collections"_s, collections},
          {u"waiting"_s, report.waiting},
          {u"too_late"_s, report.tooLate},
          {u"not_sure"_s, report.notSure},
          {u"completed_phones"_s, report.completedPhones},
          {u"times_taken_as_utc"_s, report.naiveTimes},
          {u"settings"_s, settings},
          {u"problems"_s, problems}};
}

void sayFigures(const SeedReport &report, bool dryRun)
{
  TextTable table({Ctl::tr("Collection"), Ctl::tr("Read"), dryRun ? Ctl::tr("Would be taken") : Ctl::tr("Taken"),
                   Ctl::tr("Moved on"), Ctl::tr("Already there"), Ctl::tr("Refused")},
                  {1, 2, 3, 4, 5});
  QStringList missing;
  for (const SeedCounts &counts : report.collections) {
    table.add({counts.collection, QString::number(counts.read), QString::number(counts.taken),
               QString::number(counts.movedOn), QString::number(counts.alreadyThere), QString::number(counts.refused)});
    if (counts.file.isEmpty())
      missing << counts.collection;
  }
  say(table.text());
  if (!missing.isEmpty())
    say(Ctl::tr("No export was there of: %1").arg(missing.join(u", "_s)));
}

void sayNotes(const SeedReport &report, bool dryRun)
{
  for (const SeedSetting &setting : report.settings)
    say(Ctl::tr("Setting: %1 is %2 (there: %3)").arg(setting.key, setting.value, setting.oldKey));
  if (report.completedPhones > 0)
    say(Ctl::tr("Numbers completed with +91: %1").arg(report.completedPhones));
  if (report.naiveTimes > 0)
    say(Ctl::tr("Messages with times that had no offset, taken as UTC: %1").arg(report.naiveTimes));
  if (report.notSure > 0)
    say(Ctl::tr("Messages of which the old service did not note whether they left, \"not sure\" here: %1")
            .arg(report.notSure));
  if (report.waiting == 0)
    return;
  say(dryRun ? Ctl::tr("Messages that would wait, held until \"resume\": %1").arg(report.waiting)
             : Ctl::tr("Messages that wait: %1. The queue is held: look at it with dakiyactl history --status queued, "
                       "then: dakiyactl resume")
                   .arg(report.waiting));
  if (report.tooLate > 0)
    say(Ctl::tr("Of these, too late to be useful, so that they expire at once when it goes on: %1")
            .arg(report.tooLate));
}

void sayProblems(const SeedReport &report)
{
  if (report.problems.isEmpty())
    return;
  TextTable table({Ctl::tr("Collection"), Ctl::tr("Line"), Ctl::tr("Field"), Ctl::tr("Why it is refused")}, {1});
  for (const SeedProblem &problem : report.problems.first(std::min(kMostListed, report.problems.size())))
    table.add({problem.collection, QString::number(problem.line), problem.reason.field, sentence(problem.reason)});
  say();
  say(table.text());
  const qint64 all = report.sum(&SeedCounts::refused);
  if (all > kMostListed)
    say(Ctl::tr("… and %n more: --json and --rejects FILE have all of them", nullptr, int(all - kMostListed)));
}

} // namespace

void sayMigrationReport(const SeedReport &report, bool dryRun, bool json)
{
  if (json) {
    sayJson(reportJson(report, dryRun));
    return;
  }
  sayFigures(report, dryRun);
  sayNotes(report, dryRun);
  sayProblems(report);
}

} // namespace dakiya
