// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "base/errorwords.h"
#include "domain/statuswords.h"
#include "engine/sheetimport.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// More would push the figures off the screen.
constexpr int kMostListed = 10;

QJsonObject reportJson(const SheetImportReport &report, bool dryRun)
{
  QJsonArray problems;
  for (const RowProblem &problem : report.problems)
    problems << QJsonObject{{u"row"_s, problem.row},
                            {u"sheet_row"_s, problem.sheetRow},
                            {u"line"_s, problem.line},
                            {u"column"_s, problem.heading},
                            {u"code"_s, wireName(problem.reason.code)},
                            {u"reason"_s, englishSentence(problem.reason)}};
  QJsonArray repeated;
  for (const RepeatedRow &row : report.repeated)
    repeated << QJsonObject{{u"row"_s, row.row},
                            {u"sheet_row"_s, row.sheetRow},
                            {u"id"_s, row.earlier.id.uuid},
                            {u"status"_s, QString(wireName(row.earlier.status))}};
  QJsonArray ids;
  for (const MessageId &id : report.ids)
    ids << id.uuid;
  return {{u"dry_run"_s, dryRun},
          {u"rows"_s, report.rows},
          {u"taken"_s, report.taken},
          {u"refused"_s, report.refused()},
          {u"already_there"_s, report.alreadyThere()},
          {u"resumed_at"_s, report.resumedAt},
          {u"completed_phones"_s, report.completedPhones},
          {u"problems"_s, problems},
          {u"repeated"_s, repeated},
          {u"unused_columns"_s, QJsonArray::fromStringList(report.unusedHeadings)},
          {u"ids"_s, dryRun ? QJsonArray() : ids}};
}

void sayFigures(const SheetImportReport &report, bool dryRun)
{
  if (report.resumedAt > 0)
    say(Ctl::tr("An earlier import of this sheet was interrupted after %n rows: this one went on from there.", nullptr,
                report.resumedAt));
  TextTable table({}, {1});
  table.add({Ctl::tr("Rows"), QString::number(report.rows)});
  table.add({dryRun ? Ctl::tr("Would be taken") : Ctl::tr("Taken"), QString::number(report.taken)});
  table.add({Ctl::tr("Refused"), QString::number(report.refused())});
  table.add({Ctl::tr("Already there"), QString::number(report.alreadyThere())});
  table.add({Ctl::tr("Numbers completed with +91"), QString::number(report.completedPhones)});
  say(table.text());
  if (report.removedRejects)
    say(Ctl::tr("No row was refused: the file of refused rows of an earlier try is removed."));
  if (!report.unusedHeadings.isEmpty())
    say(Ctl::tr("Columns that nobody reads: %1").arg(report.unusedHeadings.join(u", "_s)));
}

void sayMore(qsizetype all)
{
  if (all > kMostListed)
    say(Ctl::tr("… and %n more: --json and --rejects FILE have all of them", nullptr, int(all) - kMostListed));
}

void sayProblems(const QList<RowProblem> &problems)
{
  if (problems.isEmpty())
    return;
  TextTable table({Ctl::tr("Row"), Ctl::tr("Column"), Ctl::tr("Why it is refused")}, {0});
  for (const RowProblem &problem : problems.first(std::min<qsizetype>(kMostListed, problems.size())))
    table.add({QString::number(problem.sheetRow), problem.heading, sentence(problem.reason)});
  say();
  say(table.text());
  sayMore(problems.size());
}

void sayRepeated(const QList<RepeatedRow> &rows)
{
  if (rows.isEmpty())
    return;
  TextTable table({Ctl::tr("Row"), Ctl::tr("Repeats this message"), Ctl::tr("Status")}, {0});
  for (const RepeatedRow &row : rows.first(std::min<qsizetype>(kMostListed, rows.size())))
    table.add({QString::number(row.sheetRow), row.earlier.id.uuid, statusWord(row.earlier.status)});
  say();
  say(table.text());
  sayMore(rows.size());
}

} // namespace

void sayImportReport(const SheetImportReport &report, bool dryRun, bool json)
{
  if (json) {
    sayJson(reportJson(report, dryRun));
  } else if (report.rows > 0) {
    sayFigures(report, dryRun);
    sayProblems(report.problems);
    sayRepeated(report.repeated);
  }
  if (report.rows == 0)
    warn(Ctl::tr("The sheet has headings and no rows."));
}

} // namespace dakiya
