// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "openstore.h"
#include "terminal.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonObject snapshotJson(const QueueSnapshot &snapshot)
{
  return {{u"queued"_s, snapshot.counts.queued},
          {u"sending"_s, snapshot.counts.sending},
          {u"paused"_s, !snapshot.stops.paused.isEmpty()},
          {u"held"_s, !snapshot.stops.held.isEmpty()}};
}

void sayQueue(const QueueSnapshot &snapshot, const QString &provider)
{
  const QString stops = stopsInWords(snapshot.stops, provider);
  say(stops.isEmpty() ? Ctl::tr("The queue goes on.") : stops);
  say(Ctl::tr("Messages that wait: %1").arg(snapshot.counts.queued));
}

/// Pauses or resumes, and says how the queue stands then.
int change(const Invocation &invocation, Result<void> (Engine::*what)(const QString &))
{
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  if (const Result<void> changed = (open.engine.*what)(person()); !changed)
    return failed(changed.error());
  const Result<QueueSnapshot> snapshot = open.engine.queueSnapshot();
  if (!snapshot)
    return failed(snapshot.error());
  if (invocation.json)
    sayJson(snapshotJson(*snapshot));
  else
    sayQueue(*snapshot, invocation.provider);
  return 0;
}

int runPause(const Invocation &invocation)
{
  return change(invocation, &Engine::pause);
}

int runResume(const Invocation &invocation)
{
  return change(invocation, &Engine::resume);
}

} // namespace

Command pauseCommand()
{
  Command command;
  command.name = u"pause"_s;
  command.summary = Ctl::tr("Send nothing until \"resume\"; what is on the wire ends.");
  command.examples = QStringList{u"# "_s + Ctl::tr("Wrong sheet? Stop, then look at what waits"), u"dakiyactl pause"_s};
  command.run = runPause;
  return command;
}

Command resumeCommand()
{
  Command command;
  command.name = u"resume"_s;
  command.summary = Ctl::tr("Go on: a person has looked at why nothing was sent.");
  command.examples = QStringList{u"# "_s + Ctl::tr("The wallet is filled again: go on"), u"dakiyactl resume"_s};
  command.run = runResume;
  return command;
}

} // namespace dakiya
