// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/putback.h"

#include "base/clock.h"
#include "store/writescope.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// What cancelling left behind: cancelled, or how the message stood before a person sent it again.
bool canWaitAgain(const Message &message)
{
  return message.status == MessageStatus::Cancelled ||
         (message.earlierStatus && *message.earlierStatus == message.status &&
          canMove(message.status, MessageStatus::Queued, StatusCause::Person));
}

Result<MessageMove> backToQueue(const Message &message, qint64 now)
{
  if (!canWaitAgain(message))
    return fail(phrased(ErrorCode::StatusForbids, QT_TRANSLATE_NOOP("Detail", "no longer cancelled")));
  if (message.expiresAt > 0 && message.expiresAt <= now)
    return fail(ErrorCode::ExpiresBeforeSending);
  StatusChange change;
  change.at = now;
  change.cause = StatusCause::Person;
  change.errorCode = message.errorCode;
  change.errorText = message.errorText;
  return MessageMove{message, change};
}

QList<MessageMove> movesOf(const QHash<QString, Message> &found, const QStringList &ids, qint64 now, Operated &operated)
{
  QList<MessageMove> moves;
  for (const QString &id : ids) {
    const auto message = found.constFind(id);
    const Result<MessageMove> move =
        message == found.cend() ? Result<MessageMove>(fail(ErrorCode::NotFound, id)) : backToQueue(*message, now);
    if (move)
      moves << *move;
    else
      operated.refused << LeftAlone{id, move.error()};
  }
  return moves;
}

Result<void> write(Engine &engine, const QStringList &ids, const QString &who, Operated &operated)
{
  Store &store = engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<QHash<QString, Message>> found = store.messages.findNamed(ids);
  if (!found)
    return fail(found.error());
  const qint64 now = engine.clock().wallMs();
  QList<MessageMove> moves = movesOf(*found, ids, now, operated);
  const QList<MessageMove> before = moves;
  if (const Result<void> changed = store.messages.changeAll(scope, moves); !changed)
    return changed;
  for (qsizetype i = 0; i < moves.size(); ++i) {
    const Message &message = moves[i].message;
    const Result<void> noted =
        store.settings.audit(scope, who, u"put-back"_s, message.id.uuid, QString(wireName(before[i].message.status)),
                             QString(wireName(message.status)), now);
    if (!noted)
      return noted;
    operated.done << message;
  }
  return scope.commit();
}

} // namespace

Operated putBack(Engine &engine, const QStringList &ids, const QString &who)
{
  Operated operated;
  if (const Result<void> written = write(engine, ids, who, operated); !written) {
    operated = {};
    for (const QString &id : ids)
      operated.refused << LeftAlone{id, written.error()};
    return operated;
  }
  QList<qint64> seqs;
  for (const Message &message : std::as_const(operated.done))
    seqs << message.id.seq;
  if (!seqs.isEmpty()) {
    engine.wake();
    Q_EMIT engine.messagesChanged(seqs);
  }
  return operated;
}

} // namespace dakiya
