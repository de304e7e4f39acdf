// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagetask.h"

#include "base/errorwords.h"
#include "engine/putback.h"

#include <QCoreApplication>

namespace dakiya {

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(MessageTask)
};

/// Each is a transaction of its own that waits for the disk, and the queue waits meanwhile.
constexpr int kResendsAtOnce = 20;

MessageDeed resending(const QString &who, InDoubt inDoubt)
{
  return [who, inDoubt](Engine &engine, const QStringList &ids) {
    Operated operated;
    for (const QString &id : ids) {
      if (const Result<Message> again = engine.resend(id, who, inDoubt))
        operated.done << *again;
      else
        operated.refused << LeftAlone{id, again.error()};
    }
    return operated;
  };
}

MessageDeed cancelling(const QString &who)
{
  return [who](Engine &engine, const QStringList &ids) { return engine.cancel(ids, who); };
}

QString settledWords(Resolution resolution, int count)
{
  switch (resolution) {
  case Resolution::Arrived:
    return Words::tr("%n messages are marked as delivered.", nullptr, count);
  case Resolution::DidNotArrive:
    return Words::tr("%n messages are marked as failed.", nullptr, count);
  case Resolution::SendAgain:
    break;
  }
  return Words::tr("%n messages are sent again.", nullptr, count);
}

/// The reasons in the order in which they came, each with how many it kept back.
QList<std::pair<QString, int>> reasonsOf(const QList<LeftAlone> &refused)
{
  QList<std::pair<QString, int>> reasons;
  for (const LeftAlone &left : refused) {
    const QString why = sentence(left.reason);
    const auto known =
        std::find_if(reasons.begin(), reasons.end(), [&](const auto &reason) { return reason.first == why; });
    if (known != reasons.end())
      ++known->second;
    else
      reasons << std::pair(why, 1);
  }
  return reasons;
}

} // namespace

MessageTask resendTask(const QString &who, InDoubt inDoubt)
{
  MessageTask task;
  task.title = Words::tr("Sending again");
  task.deed = resending(who, inDoubt);
  task.atOnce = kResendsAtOnce;
  task.done = [](int count) { return Words::tr("%n messages are sent again.", nullptr, count); };
  task.undo = cancelling(who);
  task.undone = [](int count) { return Words::tr("%n messages were taken back.", nullptr, count); };
  return task;
}

MessageTask cancelTask(const QString &who)
{
  MessageTask task;
  task.title = Words::tr("Cancelling");
  task.deed = cancelling(who);
  task.done = [](int count) { return Words::tr("%n messages do not leave.", nullptr, count); };
  task.undo = [who](Engine &engine, const QStringList &ids) { return putBack(engine, ids, who); };
  task.undone = [](int count) { return Words::tr("%n messages wait again.", nullptr, count); };
  return task;
}

MessageTask settleTask(Resolution resolution, const QString &who)
{
  if (resolution == Resolution::SendAgain)
    return resendTask(who, InDoubt::SendAnyway);
  MessageTask task;
  task.title = Words::tr("Settling");
  task.deed = [resolution, who](Engine &engine, const QStringList &ids) {
    return engine.resolve(ids, resolution, who);
  };
  task.done = [resolution](int count) { return settledWords(resolution, count); };
  return task;
}

QString outcomeInWords(const BulkOutcome &outcome, const MessageTask::Words &done)
{
  QStringList lines;
  if (!outcome.done.isEmpty())
    lines << done(int(outcome.done.size()));
  for (const auto &[why, count] : reasonsOf(outcome.refused))
    lines << Words::tr("%n messages were left as they are. %1", nullptr, count).arg(why);
  if (outcome.untouched > 0)
    lines << Words::tr("Stopped: %n messages were not touched.", nullptr, int(outcome.untouched));
  return lines.join(u'\n');
}

} // namespace dakiya
