// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/messagejson.h"
#include "base/errorwords.h"
#include "commands.h"
#include "messagefilter.h"
#include "openstore.h"
#include "outcomesheet.h"
#include "terminal.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QStringList kFilters{u"phone"_s, u"type"_s, u"status"_s, u"from"_s, u"to"_s, u"search"_s, u"before"_s};

void sayPage(const HistoryPage &page, const LocalTime &local, bool isFiltered)
{
  if (page.messages.isEmpty()) {
    say(isFiltered ? Ctl::tr("No such message.") : Ctl::tr("No messages yet."));
    return;
  }
  say(messageTable(page.messages, local));
  if (page.before) {
    say();
    say(Ctl::tr("There are older ones: --before %1").arg(page.messages.constLast().id.uuid));
  }
}

int runHistory(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  const Result<Settings> settings = store.settings.load();
  if (!settings)
    return failed(settings.error());
  const Checked<HistoryQuestion> question =
      readQuestion(invocation, kFilters + QStringList{u"limit"_s}, settings->timeZone());
  if (!question)
    return wrongUsage(invocation, question.error().constFirst());
  const Result<HistoryPage> page = store.history.page(question->filter, question->limit, question->before);
  if (!page)
    return failed(page.error());
  if (invocation.json)
    sayJson(historyJson(*page));
  else if (!hasStore(invocation))
    say(sentence({ErrorCode::NoStore, invocation.dataDirectory, {}}));
  else
    sayPage(*page, LocalTime(settings->timeZone()), hasAny(invocation, kFilters));
  return 0;
}

void sayTimeline(const MessageTimeline &timeline, const QueueStops &stops, const Settings &settings,
                 const QString &provider)
{
  say(timelineText(timeline, LocalTime(settings.timeZone())));
  if (timeline.message.status != MessageStatus::Queued || !stops.any())
    return;
  say();
  say(stopsInWords(stops, provider));
}

int runShow(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  const Result<Settings> settings = store.settings.load();
  const Result<std::optional<MessageTimeline>> timeline = store.messages.timeline(invocation.arguments.constFirst());
  const Result<QueueStops> stops = store.settings.stops();
  if (!settings || !timeline || !stops)
    return failed(!settings ? settings.error() : !timeline ? timeline.error() : stops.error());
  if (!*timeline)
    return failed({ErrorCode::NotFound, invocation.arguments.constFirst(), {}});
  if (invocation.json)
    sayJson(timelineJson(**timeline));
  else
    sayTimeline(**timeline, *stops, *settings, invocation.provider);
  return 0;
}

} // namespace

Command historyCommand()
{
  Command command;
  command.name = u"history"_s;
  command.form = u"[--status STATUS] [--phone NUMBER] …"_s;
  command.summary = Ctl::tr("List messages, newest first, and what became of them.");
  command.examples = QStringList{u"# "_s + Ctl::tr("The newest fifty"),
                                 u"dakiyactl history"_s,
                                 u"# "_s + Ctl::tr("What did not arrive since that day, and why?"),
                                 u"dakiyactl history --status failed --from 2026-01-28"_s,
                                 u"# "_s + Ctl::tr("What did this customer get from us?"),
                                 u"dakiyactl history --phone +919812345670 --limit 5"_s,
                                 u"# "_s + Ctl::tr("Every message with this word, for a program"),
                                 u"dakiyactl history --search दादर --json"_s};
  command.options =
      filterOptions(kFilters) + QList<QCommandLineOption>{
                                    {u"limit"_s, Ctl::tr("At most so many, up to 200; 50 unless said."), u"N"_s},
                                    {u"before"_s, Ctl::tr("Older than this message only."), u"ID"_s},
                                };
  command.run = runHistory;
  return command;
}

Command showCommand()
{
  Command command;
  command.name = u"show"_s;
  command.form = u"ID"_s;
  command.summary = Ctl::tr("Show one message with all attempts and receipts.");
  command.examples = QStringList{u"dakiyactl show 019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s};
  command.leastArguments = command.mostArguments = 1;
  command.run = runShow;
  return command;
}

} // namespace dakiya
