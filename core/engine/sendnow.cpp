// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sendnow.h"

#include "base/clock.h"
#include "store/writescope.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

Result<MessageMove> dueNow(const Message &message, const Engine &engine, qint64 now)
{
  if (message.status != MessageStatus::Queued)
    return fail(phrased(ErrorCode::StatusForbids, QT_TRANSLATE_NOOP("Detail", "no longer waiting")));
  const std::optional<QuietHours> quiet = engine.settings().quietHours(message.type);
  if (quiet && quiet->firstAllowed(now, LocalTime(engine.settings().timeZone())) > now)
    return fail(phrased(ErrorCode::StatusForbids, QT_TRANSLATE_NOOP("Detail", "kept back by quiet hours")));
  StatusChange change;
  change.at = now;
  change.cause = StatusCause::Person;
  change.dueAt = std::min(message.dueAt, now);
  change.errorCode = message.errorCode;
  change.errorText = message.errorText;
  return MessageMove{message, change};
}

QList<MessageMove> movesOf(const QHash<QString, Message> &found, const QStringList &ids, const Engine &engine,
                           qint64 now, Operated &operated)
{
  QList<MessageMove> moves;
  for (const QString &id : ids) {
    const auto message = found.constFind(id);
    const Result<MessageMove> move =
        message == found.cend() ? Result<MessageMove>(fail(ErrorCode::NotFound, id)) : dueNow(*message, engine, now);
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
  QList<MessageMove> moves = movesOf(*found, ids, engine, now, operated);
  const QList<MessageMove> before = moves;
  if (const Result<void> changed = store.messages.changeAll(scope, moves); !changed)
    return changed;
  for (qsizetype i = 0; i < moves.size(); ++i) {
    const Message &message = moves[i].message;
    const Result<void> noted = store.settings.audit(scope, who, u"send-now"_s, message.id.uuid,
                                                    isoUtc(before[i].message.dueAt), isoUtc(message.dueAt), now);
    if (!noted)
      return noted;
    operated.done << message;
  }
  return scope.commit();
}

} // namespace

Operated sendNow(Engine &engine, const QStringList &ids, const QString &who)
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
