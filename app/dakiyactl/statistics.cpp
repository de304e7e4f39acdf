// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statisticsjson.h"
#include "commands.h"
#include "openstore.h"
#include "statisticstext.h"
#include "terminal.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

Result<Statistics> readStatistics(Store &store, int days)
{
  const Result<Settings> settings = store.settings.load();
  if (!settings)
    return fail(settings.error());
  const qint64 today = LocalTime(settings->timeZone()).localDay(SystemClock().wallMs());
  return store.statistics.read(today, days, *settings);
}

int runStats(const Invocation &invocation)
{
  const Result<qint64> days = invocation.number(u"days"_s, 7, 1, kMostPeriodDays);
  if (!days)
    return wrongUsage(invocation, days.error());
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  const Result<Statistics> statistics = readStatistics(store, int(*days));
  if (!statistics)
    return failed(statistics.error());
  if (invocation.json) {
    sayJson(statisticsJson(*statistics));
    return 0;
  }
  say(Ctl::tr("Today and the days before, %1 in all; provider: %2").arg(*days).arg(invocation.provider));
  say();
  say(statisticsText(*statistics));
  return 0;
}

} // namespace

Command statsCommand()
{
  Command command;
  command.name = u"stats"_s;
  command.form = u"[--days N]"_s;
  command.summary = Ctl::tr("Count what became of the messages of the last days.");
  command.description =
      Ctl::tr("A message belongs to the day on which it was made. \"—\" stands where there is nothing to divide by.");
  command.examples = QStringList{u"# "_s + Ctl::tr("This week"), u"dakiyactl stats"_s,
                                 u"# "_s + Ctl::tr("A month, for a program"), u"dakiyactl stats --days 30 --json"_s};
  command.options = QList<QCommandLineOption>{
      {u"days"_s, Ctl::tr("Today and the days before, %1 at most; 7 unless said.").arg(kMostPeriodDays), u"N"_s}};
  command.run = runStats;
  return command;
}

} // namespace dakiya
