// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/operations.h"

#include "base/clock.h"
#include "engine/submission.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QCoreApplication>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// In one transaction: some 10 ms, in which an engine beside cannot write.
constexpr qsizetype kAtOnce = 200;

const QString kResend = u"resend"_s;
const QString kNotArrived = u"not-arrived"_s;

const char *stateOf(MessageStatus status)
{
  switch (status) {
  case MessageStatus::Queued:
    return QT_TRANSLATE_NOOP("Detail", "waiting to be sent");
  case MessageStatus::Sending:
    return QT_TRANSLATE_NOOP("Detail", "being sent right now");
  case MessageStatus::Sent:
    return QT_TRANSLATE_NOOP("Detail", "sent already");
  case MessageStatus::Delivered:
    return QT_TRANSLATE_NOOP("Detail", "delivered already");
  case MessageStatus::Read:
    return QT_TRANSLATE_NOOP("Detail", "read already");
  case MessageStatus::Failed:
    return QT_TRANSLATE_NOOP("Detail", "failed");
  case MessageStatus::Unknown:
    return QT_TRANSLATE_NOOP("Detail", "not sure");
  case MessageStatus::Cancelled:
    return QT_TRANSLATE_NOOP("Detail", "cancelled");
  case MessageStatus::Expired:
    return QT_TRANSLATE_NOOP("Detail", "expired");
  case MessageStatus::Skipped:
    break;
  }
  return QT_TRANSLATE_NOOP("Detail", "skipped because the customer does not want it");
}

tl::unexpected<Error> forbiddenBy(MessageStatus status)
{
  return tl::unexpected(phrased(ErrorCode::StatusForbids, stateOf(status)));
}

bool wasTaken(MessageStatus status)
{
  return status == MessageStatus::Sent || status == MessageStatus::Delivered || status == MessageStatus::Read;
}

// One message may be written in two ways.
QStringList eachOnce(const QStringList &ids)
{
  QStringList once;
  for (const QString &id : ids) {
    const std::optional<MessageId> known = messageIdFrom(id);
    once << (known ? known->uuid : id);
  }
  once.removeDuplicates();
  return once;
}

QString nameOf(MessageStatus status)
{
  return QString(wireName(status));
}

} // namespace

Result<Message> Operations::resend(const QString &id, const QString &who, InDoubt inDoubt,
                                   const Beside<Message> &beside)
{
  // Begun first: whether it is the same record or a new one must not change until it is written.
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Result<std::optional<Message>> found = m_store.messages.find(id);
  if (!found)
    return fail(found.error());
  if (!*found)
    return fail(ErrorCode::NotFound, id);
  const Judge judge = [&](const Message &message) -> Result<StatusChange> {
    if (message.status == MessageStatus::Unknown && inDoubt == InDoubt::Refuse)
      return fail(ErrorCode::MessageUnsure);
    return queuedAgain(message);
  };
  const Wish wish{kResend, who, judge, beside};
  const Result<Message> again =
      wasTaken((*found)->status) ? repeat(scope, **found, wish) : moveOne(scope, **found, wish);
  if (!again)
    return again;
  const Result<void> committed = scope.commit();
  return committed ? again : fail(committed.error());
}

Result<Message> Operations::moveOne(WriteScope &scope, const Message &message, const Wish &wish)
{
  const Result<MessageMove> judged = judge(message, wish);
  if (!judged)
    return fail(judged.error());
  Operated operated;
  const Result<void> moved = move(scope, wish, {*judged}, operated);
  return moved ? Result<Message>(operated.done.constFirst()) : fail(moved.error());
}

// The customer's consent is asked when it leaves, as for every message.
Result<StatusChange> Operations::queuedAgain(const Message &message) const
{
  if (!canMove(message.status, MessageStatus::Queued, StatusCause::Person))
    return forbiddenBy(message.status);
  Message again = message;
  if (const Result<void> scheduled = m_submission.scheduleAgain(again); !scheduled)
    return fail(scheduled.error());
  StatusChange change;
  change.to = MessageStatus::Queued;
  change.dueAt = again.dueAt;
  change.expiresAt = again.expiresAt;
  change.retries = 0;
  return change;
}

Result<Message> Operations::repeat(WriteScope &scope, const Message &earlier, const Wish &wish)
{
  const Result<Message> repeated = m_submission.repeat(scope, earlier);
  if (!repeated)
    return repeated;
  const QString after = u"%1 %2"_s.arg(nameOf(repeated->status), repeated->id.uuid);
  Result<void> noted = m_store.settings.audit(scope, wish.who, wish.action, earlier.id.uuid, nameOf(earlier.status),
                                              after, m_clock.wallMs());
  if (noted && wish.beside)
    noted = wish.beside(scope, *repeated);
  return noted ? repeated : fail(noted.error());
}

Operated Operations::cancel(const QStringList &ids, const QString &who)
{
  return carryOut(ids, {u"cancel"_s, who, [](const Message &message) -> Result<StatusChange> {
                          if (message.status != MessageStatus::Queued)
                            return forbiddenBy(message.status);
                          StatusChange change;
                          change.to = message.earlierStatus.value_or(MessageStatus::Cancelled);
                          if (message.earlierStatus) {
                            change.errorCode = message.errorCode;
                            change.errorText = message.errorText;
                          }
                          return change;
                        }});
}

Operated Operations::resolve(const QStringList &ids, Resolution resolution, const QString &who)
{
  return carryOut(ids, {u"resolve"_s, who, [this, resolution](const Message &message) -> Result<StatusChange> {
                          if (message.status != MessageStatus::Unknown)
                            return forbiddenBy(message.status);
                          if (resolution == Resolution::SendAgain)
                            return queuedAgain(message);
                          StatusChange change;
                          change.to =
                              resolution == Resolution::Arrived ? MessageStatus::Delivered : MessageStatus::Failed;
                          if (resolution == Resolution::DidNotArrive) {
                            change.errorCode = kNotArrived;
                            // A person may err: should it wait again, it still must not end as if it had never left.
                            change.earlierStatus = MessageStatus::Failed;
                          }
                          return change;
                        }});
}

Operated Operations::carryOut(const QStringList &given, const Wish &wish)
{
  const QStringList ids = eachOnce(given);
  Operated operated;
  for (qsizetype from = 0; from < ids.size(); from += kAtOnce) {
    const QStringList some = ids.mid(from, kAtOnce);
    Operated ofThese;
    if (const Result<void> done = carryOutSome(some, wish, ofThese); !done) {
      ofThese = {};
      for (const QString &id : some)
        ofThese.refused << LeftAlone{id, done.error()};
    }
    operated.done << ofThese.done;
    operated.refused << ofThese.refused;
  }
  return operated;
}

Result<void> Operations::carryOutSome(const QStringList &ids, const Wish &wish, Operated &operated)
{
  // Begun first: how the messages stand must not change until they are moved.
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<QList<MessageMove>> moves = judged(ids, wish, operated);
  if (!moves)
    return fail(moves.error());
  if (moves->isEmpty())
    return {};
  const Result<void> moved = move(scope, wish, *moves, operated);
  return moved ? scope.commit() : moved;
}

Result<QList<MessageMove>> Operations::judged(const QStringList &ids, const Wish &wish, Operated &operated)
{
  const Result<QHash<QString, Message>> found = m_store.messages.findNamed(ids);
  if (!found)
    return fail(found.error());
  QList<MessageMove> moves;
  QSet<qint64> seen; // one with an id of the service before has two
  for (const QString &id : ids) {
    const auto message = found->constFind(id);
    if (message == found->constEnd()) {
      operated.refused << LeftAlone{id, {ErrorCode::NotFound, id, {}}};
      continue;
    }
    if (seen.contains(message->id.seq))
      continue;
    seen.insert(message->id.seq);
    if (const Result<MessageMove> move = judge(*message, wish))
      moves << *move;
    else
      operated.refused << LeftAlone{id, move.error()};
  }
  return moves;
}

Result<MessageMove> Operations::judge(const Message &message, const Wish &wish) const
{
  Result<StatusChange> change = wish.judge(message);
  if (!change)
    return fail(change.error());
  change->at = m_clock.wallMs();
  change->cause = StatusCause::Person;
  return MessageMove{message, *change};
}

Result<void> Operations::move(WriteScope &scope, const Wish &wish, QList<MessageMove> moves, Operated &operated)
{
  const QList<MessageMove> before = moves;
  if (const Result<void> remembered = rememberDoubt(moves); !remembered)
    return remembered;
  if (const Result<void> changed = m_store.messages.changeAll(scope, moves); !changed)
    return changed;
  QList<qint64> waiting;
  for (qsizetype i = 0; i < moves.size(); ++i) {
    const Message &message = moves[i].message;
    if (!moves[i].moved)
      return fail(ErrorCode::Internal, u"a message moved by itself"_s);
    if (message.status == MessageStatus::Queued)
      waiting << message.id.seq;
    Result<void> noted =
        m_store.settings.audit(scope, wish.who, wish.action, message.id.uuid, nameOf(before[i].message.status),
                               nameOf(message.status), moves[i].change.at);
    if (noted && wish.beside)
      noted = wish.beside(scope, message);
    if (!noted)
      return noted;
    operated.done << message;
  }
  return m_store.batches.letGo(scope, waiting);
}

// Should it be cancelled or expire before it leaves again, it must not look as if it had never been sent, and must
// still say why it stands as it does. One that was moved in may be in doubt without any attempt that we know.
Result<void> Operations::rememberDoubt(QList<MessageMove> &moves)
{
  QList<qint64> seqs;
  for (const MessageMove &move : std::as_const(moves)) {
    if (move.change.to == MessageStatus::Queued)
      seqs << move.message.id.seq;
  }
  if (seqs.isEmpty())
    return {};
  const Result<QSet<qint64>> doubtful = m_store.messages.acceptedOrInDoubt(seqs);
  if (!doubtful)
    return fail(doubtful.error());
  for (auto &[message, change, moved] : moves) {
    if (change.to != MessageStatus::Queued)
      continue;
    const bool isUnsure = message.status == MessageStatus::Unknown;
    if (!isUnsure && !message.earlierStatus && !doubtful->contains(message.id.seq))
      continue;
    change.earlierStatus = message.status == MessageStatus::Failed ? MessageStatus::Failed : MessageStatus::Unknown;
    change.errorCode = message.errorCode;
    change.errorText = message.errorText;
  }
  return {};
}

} // namespace dakiya
