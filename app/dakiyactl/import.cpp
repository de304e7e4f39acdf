// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "commands.h"
#include "engine/sheetimport.h"
#include "openstore.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostListed = 1'000;

/// A value that was not given, or was given in a form that cannot be read, is wrong usage.
Result<SheetImportRequest> readRequest(const Invocation &invocation)
{
  SheetImportRequest request;
  request.file = invocation.arguments.constFirst();
  const QString typeName = invocation.value(u"type"_s);
  if (typeName.isEmpty())
    return fail(ErrorCode::FieldMissing, u"--type"_s);
  const std::optional<MessageType> type = messageTypeFrom(typeName);
  if (!type)
    return fail(ErrorCode::TypeUnknown, typeName);
  request.type = *type;
  const QStringList mappings = invocation.options.values(u"map"_s);
  for (const QString &mapping : mappings) {
    const qsizetype sign = mapping.indexOf(u'=');
    if (sign < 1 || sign + 1 == mapping.size())
      return fail(ErrorCode::FieldWrongType, Ctl::tr("variable=\"Column heading\""), u"--map"_s);
    request.headings.insert(mapping.first(sign).trimmed(), mapping.sliced(sign + 1));
  }
  request.localNumbers = invocation.has(u"strict-phones"_s) ? LocalNumbers::Refuse : LocalNumbers::Complete;
  request.dryRun = invocation.has(u"dry-run"_s);
  request.rejectsFile = invocation.value(u"rejects"_s);
  return request;
}

QJsonObject reportJson(const SheetImportReport &report, bool dryRun)
{
  QJsonArray problems;
  for (const RowProblem &problem : report.problems)
    problems << QJsonObject{{u"row"_s, problem.row},
                            {u"line"_s, problem.line},
                            {u"column"_s, problem.heading},
                            {u"code"_s, wireName(problem.reason.code)},
                            {u"reason"_s, englishSentence(problem.reason)}};
  QJsonArray repeated;
  for (const RepeatedRow &row : report.repeated)
    repeated << QJsonObject{
        {u"row"_s, row.row}, {u"id"_s, row.earlier.id.uuid}, {u"status"_s, QString(wireName(row.earlier.status))}};
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
    say(Ctl::tr("An earlier import of this sheet was interrupted after %1 rows: this one went on from there.")
            .arg(report.resumedAt));
  TextTable table({}, {1});
  table.add({Ctl::tr("Rows"), QString::number(report.rows)});
  table.add({dryRun ? Ctl::tr("Would be taken") : Ctl::tr("Taken"), QString::number(report.taken)});
  table.add({Ctl::tr("Refused"), QString::number(report.refused())});
  table.add({Ctl::tr("Already there"), QString::number(report.alreadyThere())});
  table.add({Ctl::tr("Numbers completed with +91"), QString::number(report.completedPhones)});
  say(table.text());
  if (!report.unusedHeadings.isEmpty())
    say(Ctl::tr("Columns that nobody reads: %1").arg(report.unusedHeadings.join(u", "_s)));
}

void sayMore(qsizetype all)
{
  if (all > kMostListed)
    say(Ctl::tr("and %1 more").arg(all - kMostListed));
}

void sayProblems(const QList<RowProblem> &problems)
{
  if (problems.isEmpty())
    return;
  TextTable table({Ctl::tr("Row"), Ctl::tr("Column"), Ctl::tr("Why it is refused")}, {0});
  for (const RowProblem &problem : problems.first(std::min<qsizetype>(kMostListed, problems.size())))
    table.add({QString::number(problem.row), problem.heading, sentence(problem.reason)});
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
    table.add({QString::number(row.row), row.earlier.id.uuid, statusWord(row.earlier.status)});
  say();
  say(table.text());
  sayMore(rows.size());
}

int sayReport(const Invocation &invocation, const SheetImportReport &report)
{
  const bool dryRun = invocation.has(u"dry-run"_s);
  if (invocation.json) {
    sayJson(reportJson(report, dryRun));
  } else {
    sayFigures(report, dryRun);
    sayProblems(report.problems);
    sayRepeated(report.repeated);
  }
  return report.taken > 0 ? 0 : 1;
}

int runImport(const Invocation &invocation)
{
  const Result<SheetImportRequest> request = readRequest(invocation);
  if (!request)
    return wrongUsage(invocation, request.error());
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  SheetImport import(open.engine);
  ProgressLine progress;
  QObject::connect(&import, &SheetImport::progressed, &import, [&](int rows) {
    progress.show(import.rowCount() > 0 ? Ctl::tr("%1 of %2 rows").arg(rows).arg(import.rowCount())
                                        : Ctl::tr("%1 rows").arg(rows));
  });
  Result<void> ended;
  QObject::connect(&import, &SheetImport::finished, &import, [] { QCoreApplication::exit(0); });
  QObject::connect(&import, &SheetImport::failed, &import, [&ended](const Error &error) {
    ended = fail(error);
    QCoreApplication::exit(1);
  });
  if (const Result<void> started = import.start(*request); !started)
    return started.error().code == ErrorCode::VariableUnknown ? wrongUsage(invocation, started.error())
                                                              : failed(started.error());
  QCoreApplication::exec();
  progress.clear();
  return ended ? sayReport(invocation, import.report()) : failed(ended.error());
}

} // namespace

Command importCommand()
{
  QStringList types;
  for (const MessageType type : kMessageTypes)
    types << wireName(type);
  Command command;
  command.name = u"import"_s;
  command.form = u"FILE --type TYPE"_s;
  command.summary = Ctl::tr("Make messages of the rows of a sheet (CSV).");
  command.description =
      Ctl::tr(
          "Good rows go in, the others are listed with their reasons. It works beside a \"serve\" that runs; without "
          "one the messages wait for it. Types: %1")
          .arg(types.join(u", "_s));
  command.examples = QStringList{
      u"dakiyactl import deliveries.csv --type delivery_reminder --dry-run"_s,
      u"dakiyactl import bills.csv --type payment_reminder --map amount=\"Amount Due\" --map phone=Mobile"_s,
      u"dakiyactl import bills.csv --type payment_reminder --rejects refused.csv"_s};
  command.options = QList<QCommandLineOption>{
      {u"type"_s, Ctl::tr("What the messages are about."), u"TYPE"_s},
      {u"map"_s, Ctl::tr("Which column holds a variable, or phone, reference, language, send_at, expires_at."),
       u"VARIABLE=HEADING"_s},
      {u"dry-run"_s, Ctl::tr("Only say what would happen.")},
      {u"rejects"_s, Ctl::tr("Write the refused rows there, with their reasons."), u"FILE"_s},
      {u"strict-phones"_s, Ctl::tr("Refuse numbers without a country code instead of adding +91.")},
  };
  command.leastArguments = command.mostArguments = 1;
  command.run = runImport;
  return command;
}

} // namespace dakiya
