// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "migrationreport.h"
#include "movein/seedmigration.h"
#include "openstore.h"
#include "terminal.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

int migrate(const Invocation &invocation, const SeedMigrationRequest &request, Store &store, const Clock &clock)
{
  SeedMigration migration(store, clock, request);
  ProgressLine progress;
  int shown = -1;
  const Result<void> done = migration.run([&](qint64 bytes, qint64 ofBytes) {
    const int percent = int(100 * bytes / std::max<qint64>(1, ofBytes));
    if (std::exchange(shown, percent) != percent)
      progress.show(Ctl::tr("%1 % read").arg(percent));
  });
  progress.clear();
  if (!done) {
    const int exitCode = failed(done.error());
    if (migration.report().sum(&SeedCounts::taken) > 0 && !request.dryRun)
      warn(Ctl::tr("What was read until then is in. When the fault is mended, run the same command again: it goes on, "
                   "and nothing comes in twice."));
    return exitCode;
  }
  sayMigrationReport(migration.report(), request.dryRun, invocation.json);
  const SeedReport &report = migration.report();
  return report.sum(&SeedCounts::refused) < report.sum(&SeedCounts::read) || report.sum(&SeedCounts::read) == 0 ? 0 : 1;
}

// It only reads, so whoever sends is not disturbed.
int runDry(const Invocation &invocation, const SeedMigrationRequest &request)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  return migrate(invocation, request, store, SystemClock());
}

int runMigrateSeeds(const Invocation &invocation)
{
  if (invocation.provider == "practice"_L1 && !invocation.has(u"practice"_s)) {
    warn(Ctl::tr("Practice is in use, and real customers do not belong there: set DAKIYA_PROVIDER=myoperator-v2, or "
                 "try it out with --practice."));
    return 1;
  }
  SeedMigrationRequest request;
  request.folder = invocation.arguments.constFirst();
  request.dryRun = invocation.has(u"dry-run"_s);
  request.rejectsFile = invocation.value(u"rejects"_s);
  request.who = person();
  if (request.dryRun)
    return runDry(invocation, request);
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  // Whoever sends must not take up a message of the queue before all of it is held.
  const Result<std::unique_ptr<FileLock>> right = open.engine.folder().lockForSending(invocation.provider);
  if (!right) {
    const int exitCode = failed(right.error());
    if (right.error().code == ErrorCode::AnotherEngineSends)
      warn(Ctl::tr("End it first: the old queue comes in while nobody sends."));
    return exitCode;
  }
  return migrate(invocation, request, open.engine.store(), open.clock);
}

} // namespace

Command migrateSeedsCommand()
{
  Command command;
  command.name = u"migrate-seeds"_s;
  command.form = u"DIR"_s;
  command.summary = Ctl::tr("Move in what the old Python service leaves: settings, templates, queue and log.");
  command.description = Ctl::tr(
      "DIR holds what mongoexport wrote, one document a line or an array: notification_settings.json, "
      "notification_templates.json, notifications_queue.json, notifications_log.json; what is missing is left out. The "
      "log keeps its times, statuses and provider's ids, and nothing of it is ever sent. The queue is held until "
      "\"resume\". Times without an offset are taken as UTC. It can be repeated: only what is new, or has moved on, "
      "comes in. It goes into the store of the provider in use, which must not be practice unless --practice says so, "
      "and no \"serve\" may run on it. Old ids still find their messages.");
  command.examples =
      QStringList{u"mongoexport --db dairy --collection notifications_log --out export/notifications_log.json"_s,
                  u"DAKIYA_PROVIDER=myoperator-v2 dakiyactl migrate-seeds export --dry-run"_s,
                  u"DAKIYA_PROVIDER=myoperator-v2 dakiyactl migrate-seeds export --rejects refused.json"_s};
  command.options = QList<QCommandLineOption>{
      {u"dry-run"_s, Ctl::tr("Only say what would happen; nothing but the file of --rejects is written.")},
      {u"rejects"_s, Ctl::tr("Write the refused documents there, one a line, with their reasons."), u"FILE"_s},
      {u"practice"_s, Ctl::tr("Allow it in the practice store, to try it out.")},
  };
  command.leastArguments = command.mostArguments = 1;
  command.run = runMigrateSeeds;
  return command;
}

} // namespace dakiya
