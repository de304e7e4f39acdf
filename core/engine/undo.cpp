// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/undo.h"

#include "base/clock.h"
#include "base/log.h"
#include "store/heldstore.h"
#include "store/writescope.h"

namespace dakiya {

namespace {

void tell(Engine &engine, const Message &message)
{
  Q_EMIT engine.messagesChanged({message.id.seq});
  engine.wake();
}

const char *stateOf(MessageStatus status)
{
  if (status == MessageStatus::Queued)
    return QT_TRANSLATE_NOOP("Detail", "tried already");
  if (status == MessageStatus::Cancelled || status == MessageStatus::Expired || status == MessageStatus::Skipped)
    return QT_TRANSLATE_NOOP("Detail", "stopped already");
  return QT_TRANSLATE_NOOP("Detail", "on its way already");
}

} // namespace

Result<HeldOutcome> submitHeld(Engine &engine, const Draft &draft, qint64 holdMs)
{
  // Known before the message gives the customer another name, or makes them.
  const Result<PhoneNumber> phone = parseInternationalPhone(draft.phone);
  const Result<std::optional<Customer>> before =
      phone ? engine.store().customers.find(phone->e164) : std::optional<Customer>();
  if (!before)
    return fail(before.error());
  const qint64 until = engine.clock().wallMs() + holdMs;
  const auto hold = [&](WriteScope &scope, const Message &message) -> Result<void> {
    if (message.status != MessageStatus::Queued || message.dueAt >= until)
      return {};
    return engine.store().queue.postpone(scope, message.id.seq, until);
  };
  const Result<Submitted> submitted = engine.submit(draft, hold);
  if (!submitted)
    return fail(submitted.error());
  if (const auto *earlier = std::get_if<Earlier>(&*submitted))
    return HeldOutcome(*earlier);
  if (const auto *refusals = std::get_if<QList<Error>>(&*submitted))
    return HeldOutcome(*refusals);
  Held held{std::get<Message>(*submitted), 0, *before};
  held.dueAt = held.message.dueAt;
  held.message.dueAt = std::max(held.dueAt, until);
  return HeldOutcome(held);
}

Result<void> takeBack(Engine &engine, const Held &held, const QString &who)
{
  Store &store = engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<bool> removed = HeldStore(store.database).remove(scope, held.message);
  if (!removed)
    return fail(removed.error());
  if (!*removed) {
    const Result<std::optional<Message>> now = store.messages.find(held.message.id.seq);
    if (!now)
      return fail(now.error());
    return *now ? fail(phrased(ErrorCode::StatusForbids, stateOf((*now)->status)))
                : fail(ErrorCode::NotFound, held.message.id.uuid);
  }
  Result<void> done = HeldStore(store.database).restoreCustomer(scope, held.message, held.before);
  if (done)
    done = scope.commit();
  if (!done)
    return done;
  qCInfo(lcEngine).noquote() << held.message.id.uuid << "taken back by" << who;
  tell(engine, held.message);
  return {};
}

Result<void> letGo(Engine &engine, const Held &held)
{
  Store &store = engine.store();
  WriteScope scope(store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<std::optional<Message>> now = store.messages.find(held.message.id.seq);
  if (!now)
    return fail(now.error());
  // One that has been tried waits for other reasons.
  if (!*now || (*now)->status != MessageStatus::Queued || (*now)->attempt > 0)
    return {};
  Result<void> done = store.queue.postpone(scope, held.message.id.seq, held.dueAt);
  if (done)
    done = scope.commit();
  if (done)
    tell(engine, held.message);
  return done;
}

} // namespace dakiya
