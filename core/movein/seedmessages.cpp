// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/seedmessages.h"

#include "store/bulkhistory.h"
#include "store/store.h"
#include "store/writescope.h"

#include <algorithm>
#include <limits>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

using enum MessageStatus;

/// Which status of the old service is further on than ours, and by whose word a message goes there. `waitsThere`: the
/// old queue has it still.
std::optional<StatusCause> causeToMove(const Message &message, const Message &old, bool waitsThere)
{
  const MessageStatus to = old.status;
  if (to == message.status)
    return std::nullopt;
  if (to == Sent || to == Delivered || to == Read)
    return canMove(message.status, to, StatusCause::Receipt) ? std::optional(StatusCause::Receipt) : std::nullopt;
  if (to != Failed && to != Cancelled)
    return std::nullopt;
  // That an earlier attempt failed says nothing of one that was made here.
  const bool isSameAttempt = !old.providerMessageId.isEmpty() && old.providerMessageId == message.providerMessageId;
  if (waitsThere || (message.attempt > 0 && !isSameAttempt))
    return std::nullopt;
  for (const StatusCause cause : {StatusCause::Receipt, StatusCause::Person}) {
    if (canMove(message.status, to, cause))
      return cause;
  }
  return std::nullopt;
}

StatusChange changeTo(const Message &old, StatusCause cause, qint64 now)
{
  StatusChange change;
  change.to = old.status;
  change.cause = cause;
  change.errorCode = old.errorCode;
  change.errorText = old.errorText;
  change.providerMessageId = old.providerMessageId;
  const std::optional<qint64> moments[] = {old.readAt, old.deliveredAt, old.failedAt, old.sentAt};
  change.at = now;
  for (const std::optional<qint64> &moment : moments) {
    if (moment) {
      change.at = *moment;
      break;
    }
  }
  return change;
}

/// The one attempt that is known of a message that had left.
Attempt lastAttempt(const Message &message, int number)
{
  const bool hasId = !message.providerMessageId.isEmpty();
  const bool failed = message.status == Failed;
  Attempt attempt;
  attempt.number = number;
  attempt.provider = message.provider;
  attempt.startedAt = message.sentAt.value_or(message.failedAt.value_or(message.dueAt));
  attempt.finishedAt = attempt.startedAt;
  attempt.outcome = !failed ? u"accepted"_s : hasId ? u"failed"_s : u"refused"_s;
  attempt.code = failed ? message.errorCode : QString();
  attempt.providerMessageId = message.providerMessageId;
  return attempt;
}

SeedCounts &countsOf(SeedReport &report, SeedCollection collection)
{
  return report.collections[collection == SeedCollection::Queue ? 2 : 3];
}

PastRows pastOf(const QList<SeedMessage> &seeds)
{
  PastRows rows;
  for (const SeedMessage &seed : seeds) {
    MessageTimeline past{seed.message, {}, {}};
    if (seed.message.attempt > 0)
      past.attempts << lastAttempt(seed.message, seed.message.attempt);
    rows.add(past);
  }
  return rows;
}

} // namespace

SeedMessages::SeedMessages(Store &store, qint64 now, bool isDry)
    : m_store(store)
    , m_now(now)
    , m_isDry(isDry)
{
}

Result<void> SeedMessages::take(const QList<SeedMessage> &piece, SeedCollection collection, SeedReport &report)
{
  SeedReport after = report;
  if (m_isDry) {
    if (const Result<void> taken = takeAll(nullptr, piece, collection, after); !taken)
      return taken;
  } else {
    WriteScope scope(m_store.database);
    if (!scope.begun())
      return scope.begun();
    if (const Result<void> taken = takeAll(&scope, piece, collection, after); !taken)
      return taken;
    if (const Result<void> committed = scope.commit(); !committed)
      return committed;
  }
  report = after;
  return {};
}

std::optional<Message> SeedMessages::messageOf(const SeedMessage &seed) const
{
  for (const QString &id : seed.ids) {
    if (const auto seq = m_seqs.constFind(id); seq != m_seqs.cend())
      return m_messages.value(*seq);
    if (const auto status = m_dry.constFind(qHash(id)); status != m_dry.cend()) {
      Message message;
      message.status = *status;
      return message;
    }
  }
  return std::nullopt;
}

Result<void> SeedMessages::takeAll(WriteScope *scope, const QList<SeedMessage> &piece, SeedCollection collection,
                                   SeedReport &report)
{
  QStringList ids;
  for (const SeedMessage &seed : piece) {
    ids << seed.ids;
    if (collection == SeedCollection::Queue && seed.message.status == Queued)
      m_waiting += QSet<QString>(seed.ids.cbegin(), seed.ids.cend());
  }
  const Result<QHash<QString, qint64>> here = m_store.movedIn.find(ids);
  if (!here)
    return fail(here.error());
  m_seqs = *here;
  m_messages.clear();
  Sorted sorted = sortOut(piece);
  count(sorted.fresh, collection, report);
  if (const Result<void> written = scope ? write(*scope, sorted.fresh) : Result<void>(); !written)
    return written;
  for (const SeedMessage &seed : std::as_const(sorted.fresh))
    noteDry(seed.ids, seed.message.status);
  return bringForward(scope, sorted.known, collection, report);
}

// Of two in one piece the first is new, and the second finds it there.
SeedMessages::Sorted SeedMessages::sortOut(const QList<SeedMessage> &piece) const
{
  Sorted sorted;
  QSet<QString> seen;
  for (const SeedMessage &seed : piece) {
    const bool isRepeated =
        std::any_of(seed.ids.cbegin(), seed.ids.cend(), [&](const QString &id) { return seen.contains(id); });
    (isRepeated || messageOf(seed) ? sorted.known : sorted.fresh) << seed;
    seen += QSet<QString>(seed.ids.cbegin(), seed.ids.cend());
  }
  return sorted;
}

void SeedMessages::count(const QList<SeedMessage> &fresh, SeedCollection collection, SeedReport &report) const
{
  for (const SeedMessage &seed : fresh) {
    const Message &message = seed.message;
    const bool waits = message.status == Queued;
    ++countsOf(report, collection).taken;
    report.waiting += waits ? 1 : 0;
    report.tooLate += waits && message.expiresAt <= std::max(m_now, message.dueAt) ? 1 : 0;
    report.notSure += message.status == Unknown ? 1 : 0;
    report.completedPhones += seed.completedPhone ? 1 : 0;
    report.naiveTimes += seed.naiveTime ? 1 : 0;
  }
}

void SeedMessages::noteDry(const QStringList &ids, MessageStatus status)
{
  if (!m_isDry)
    return;
  for (const QString &id : ids)
    m_dry.insert(qHash(id), status);
}

Result<void> SeedMessages::write(WriteScope &scope, QList<SeedMessage> &fresh)
{
  if (fresh.isEmpty())
    return {};
  if (const Result<void> given = giveIds(fresh); !given)
    return given;
  bool anyWaits = false;
  QList<QPair<QString, qint64>> seqs;
  for (SeedMessage &seed : fresh) {
    if (const Result<void> given = giveCustomer(scope, seed); !given)
      return given;
    anyWaits = anyWaits || seed.message.status == Queued;
    for (const QString &id : std::as_const(seed.ids)) {
      seqs.append({id, seed.message.id.seq});
      m_seqs.insert(id, seed.message.id.seq);
    }
  }
  std::sort(fresh.begin(), fresh.end(),
            [](const SeedMessage &one, const SeedMessage &other) { return one.message.id.seq < other.message.id.seq; });
  if (const Result<void> inserted = insertPast(scope, m_store, pastOf(fresh)); !inserted)
    return inserted;
  if (const Result<void> noted = m_store.movedIn.add(scope, seqs); !noted)
    return noted;
  return anyWaits ? hold(scope) : Result<void>();
}

// The id carries the time of the making, to the millisecond; within one it must be free.
Result<void> SeedMessages::giveIds(QList<SeedMessage> &fresh)
{
  QList<qint64> wanted;
  for (SeedMessage &seed : fresh) {
    seed.message.id = MessageIdSource(m_random).next(seed.createdAt);
    wanted << seed.message.id.seq;
  }
  Result<QSet<qint64>> used = m_store.movedIn.used(wanted);
  while (used) {
    wanted.clear();
    for (SeedMessage &seed : fresh) {
      while (used->contains(seed.message.id.seq)) {
        seed.message.id = MessageIdSource(m_random).next(seed.createdAt);
        wanted << seed.message.id.seq;
      }
      used->insert(seed.message.id.seq);
    }
    if (wanted.isEmpty())
      return {};
    const Result<QSet<qint64>> more = m_store.movedIn.used(wanted);
    if (!more)
      return fail(more.error());
    if (more->isEmpty())
      return {};
    used = more;
  }
  return fail(used.error());
}

Result<void> SeedMessages::giveCustomer(WriteScope &scope, SeedMessage &seed)
{
  const QString &phone = seed.message.phone;
  const QString &name = seed.message.customerName;
  auto known = m_customers.find(phone);
  if (known == m_customers.end()) {
    const Result<std::optional<Customer>> before = m_store.customers.find(phone);
    if (!before)
      return fail(before.error());
    const bool hasName = *before && !(*before)->name.isEmpty();
    // Somebody who was a customer here before this run is known here better than there.
    const Result<Customer> customer =
        hasName ? Result<Customer>(**before) : m_store.customers.obtain(scope, phone, name, seed.createdAt);
    if (!customer)
      return fail(customer.error());
    known = m_customers.insert(phone, {customer->id, hasName ? std::numeric_limits<qint64>::max() : seed.createdAt});
  } else if (!name.isEmpty() && seed.createdAt > known->namedAt) {
    if (const Result<Customer> named = m_store.customers.obtain(scope, phone, name, seed.createdAt); !named)
      return fail(named.error());
    known->namedAt = seed.createdAt;
  }
  seed.message.customerId = known->id;
  return {};
}

Result<void> SeedMessages::hold(WriteScope &scope)
{
  const Result<QString> held = m_store.settings.fact(fact::held);
  if (!held)
    return fail(held.error());
  return held->isEmpty() ? m_store.settings.setFact(scope, fact::held, u"moved-in"_s) : Result<void>();
}

Result<void> SeedMessages::readKnown(const QList<SeedMessage> &known)
{
  QList<qint64> seqs;
  for (const SeedMessage &seed : known) {
    for (const QString &id : seed.ids) {
      if (m_seqs.contains(id))
        seqs << m_seqs.value(id);
    }
  }
  const Result<QList<Message>> messages = seqs.isEmpty() ? QList<Message>() : m_store.messages.findAll(seqs);
  if (!messages)
    return fail(messages.error());
  for (const Message &message : *messages)
    m_messages.insert(message.id.seq, message);
  return {};
}

Result<void> SeedMessages::bringForward(WriteScope *scope, const QList<SeedMessage> &known, SeedCollection collection,
                                        SeedReport &report)
{
  if (const Result<void> read = readKnown(known); !read)
    return read;
  QList<QPair<QString, qint64>> moreIds;
  for (const SeedMessage &seed : known) {
    Message message = messageOf(seed).value_or(Message());
    const Result<bool> moved = bringForward(scope, message, seed, collection);
    if (!moved)
      return fail(moved.error());
    SeedCounts &counts = countsOf(report, collection);
    ++(*moved ? counts.movedOn : counts.alreadyThere);
    noteDry(seed.ids, *moved ? seed.message.status : message.status);
    for (const QString &id : scope ? seed.ids : QStringList())
      moreIds.append({id, message.id.seq});
    if (*moved && scope)
      m_messages.insert(message.id.seq, message);
  }
  return scope ? m_store.movedIn.add(*scope, moreIds) : Result<void>();
}

Result<bool> SeedMessages::bringForward(WriteScope *scope, Message &message, const SeedMessage &seed,
                                        SeedCollection collection)
{
  const bool waitsThere =
      collection == SeedCollection::Log &&
      std::any_of(seed.ids.cbegin(), seed.ids.cend(), [this](const QString &id) { return m_waiting.contains(id); });
  const std::optional<StatusCause> cause = causeToMove(message, seed.message, waitsThere);
  if (!cause || !scope)
    return cause.has_value();
  const bool isNewAttempt = seed.message.attempt > 0 && (message.attempt == 0 || message.status == Queued);
  if (isNewAttempt) {
    const Attempt attempt = lastAttempt(seed.message, message.attempt + 1);
    if (const Result<void> added = m_store.movedIn.addAttempt(*scope, message, attempt); !added)
      return fail(added.error());
  }
  return m_store.messages.change(*scope, message, changeTo(seed.message, *cause, m_now));
}

} // namespace dakiya
