// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempting.h"
#include "commands.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBesideMs = 25'000;

void sayTally(const AttemptTally &tally)
{
  TextTable table({}, {1});
  table.add({Ctl::tr("Tried"), QString::number(tally.all())});
  table.add({Ctl::tr("Sent"), QString::number(tally.sent)});
  table.add({Ctl::tr("Failed"), QString::number(tally.failed)});
  table.add({Ctl::tr("Tried again later"), QString::number(tally.requeued)});
  table.add({Ctl::tr("Not sure"), QString::number(tally.unknown)});
  say(table.text());
}

QJsonObject tallyJson(const AttemptTally &tally)
{
  return {{u"processed"_s, tally.all()},
          {u"sent"_s, tally.sent},
          {u"failed"_s, tally.failed},
          {u"requeued"_s, tally.requeued},
          {u"unknown"_s, tally.unknown}};
}

int runProcessQueue(const Invocation &invocation)
{
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  Attempting attempting(open);
  if (const Result<void> begun = attempting.begin(); !begun)
    return failed(begun.error());
  const Result<RoundResult> round = attempting.run({}, kBesideMs);
  if (!round)
    return failed(round.error());
  if (invocation.json)
    sayJson(tallyJson(round->tally));
  else
    sayTally(round->tally);
  if (round->end == RoundEnd::TimeUp)
    warn(Ctl::tr("Not everything was tried in time; the engine that runs goes on with it."));
  return round->end == RoundEnd::AllTried ? 0 : 1;
}

} // namespace

Command processQueueCommand()
{
  Command command;
  command.name = u"process-queue"_s;
  command.summary = Ctl::tr("Try everything that is due once, and say what came of it.");
  command.description =
      Ctl::tr("For a server without a \"serve\" that runs, called by a timer. Beside one it looks for at most 25 s "
              "what that one makes of it. Exit code 1 when something that is due could not be tried.");
  command.examples = QStringList{u"dakiyactl process-queue"_s, u"dakiyactl process-queue --json"_s};
  command.run = runProcessQueue;
  return command;
}

} // namespace dakiya
