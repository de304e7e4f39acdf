// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/random.h"
#include "queue/queueprocessor.h"
#include "store/writescope.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kOverduePerTurn = 500;
constexpr qint64 kForgetReceiptsMs = 7LL * 24 * 60 * 60 * 1000;

} // namespace

Circumstances QueueProcessor::circumstances()
{
  return {m_settings, m_local, m_clock.wallMs(), m_random.uniform()};
}

bool QueueProcessor::hasWork()
{
  if (!m_ended.isEmpty() || !m_webhooks.isEmpty() || m_clockWatch.isWrong())
    return true;
  if (m_clock.bootMs() >= m_nextSweepBoot)
    return true;
  const qint64 now = m_clock.wallMs();
  const Capacity free = capacity();
  m_rateHoldsBack = free.immediate <= 0;
  const auto any = [](const auto &found) { return !found || !found->isEmpty(); };
  return any(m_store.queue.tooLate(now, 1)) || (free.immediate > 0 && any(m_store.queue.dueImmediate(now, 1))) ||
         (free.bulk > 0 && any(m_store.queue.dueBulk(now, 1)));
}

int QueueProcessor::wireRoom() const
{
  return m_stopping || m_storeFailing ? 0
                                      : std::min(m_settings.maxInFlight() - m_inFlight.count(), m_breaker.allowance());
}

Capacity QueueProcessor::capacity() const
{
  const int room = wireRoom();
  if (room <= 0)
    return {};
  const qint64 boot = m_clock.bootMs();
  const int rated = m_rate.available(boot, room);
  return {rated, std::min(rated, m_share.forBulk(m_settings.maxInFlight(), boot) - m_inFlight.bulkCount())};
}

Result<void> QueueProcessor::writeTurn(Turn &turn)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  m_settlement.begin();
  const Result<void> written = writeSteps(scope, circumstances(), turn);
  return written ? scope.commit() : written;
}

Result<void> QueueProcessor::writeSteps(WriteScope &scope, const Circumstances &at, Turn &turn)
{
  if (const Result<void> ended = writeEnded(scope, at, turn); !ended)
    return ended;
  if (const Result<void> held = holdIfClockIsWrong(scope, turn); !held)
    return held;
  const Result<QueueStops> stops = m_store.settings.stops();
  if (!stops)
    return fail(stops.error());
  m_rateHoldsBack = false;
  // Held means that a person has to look first, at the clock for one: nothing may expire by it.
  if (!stops->held.isEmpty())
    return {};
  turn.swept = m_clock.bootMs() >= m_nextSweepBoot;
  if (const Result<void> overdue = writeOverdue(scope, at, turn); !overdue)
    return overdue;
  return stops->paused.isEmpty() ? claim(scope, at, turn) : Result<void>();
}

Result<void> QueueProcessor::writeEnded(WriteScope &scope, const Circumstances &at, Turn &turn)
{
  if (const Result<void> recorded = m_settlement.record(scope, m_ended, at, turn.settled); !recorded)
    return recorded;
  for (const Webhook &webhook : std::as_const(m_webhooks)) {
    const Result<void> done = m_settlement.takeReceipts(scope, webhook.provider, webhook.events, at, turn.settled);
    if (!done)
      return done;
  }
  return {};
}

Result<void> QueueProcessor::holdIfClockIsWrong(WriteScope &scope, Turn &turn)
{
  turn.heldForClock = m_heldForClock;
  const bool wrong = m_clockWatch.isWrong();
  if (!wrong && !m_heldForClock)
    return {};
  const Result<QString> held = m_store.settings.fact(fact::held);
  const Result<qint64> newest = m_store.messages.newestSeq();
  if (!held || !newest)
    return fail(held ? newest.error() : held.error());
  if (!held->isEmpty()) {
    // Perhaps since before this start: only then does the end of the hold mean that a person has looked.
    turn.heldForClock = m_heldForClock || *held == QLatin1String("clock");
    return {};
  }
  turn.heldForClock = false;
  if (!wrong)
    return {};
  // Held before and not any more: a person has looked, perhaps from another process.
  if (m_heldForClock) {
    turn.clockAccepted = createdAtOf(*newest);
    return {};
  }
  turn.heldForClock = true;
  turn.settled.problems << Problem{Problem::Kind::ClockWrong, {}};
  return m_store.settings.setFact(scope, fact::held, QStringLiteral("clock"));
}

Result<void> QueueProcessor::writeOverdue(WriteScope &scope, const Circumstances &at, Turn &turn)
{
  const Result<QList<qint64>> late = m_store.queue.tooLate(at.now, kOverduePerTurn);
  if (!late)
    return fail(late.error());
  turn.moreWaits = late->size() == kOverduePerTurn;
  const Result<void> expired =
      m_settlement.giveUp(scope, *late, MessageStatus::Expired, QStringLiteral("expired"), at.now, turn.settled);
  return expired && turn.swept ? sweep(scope, at.now) : expired;
}

Result<void> QueueProcessor::sweep(WriteScope &scope, qint64 now)
{
  m_pace.prune(now);
  const Result<int> forgotten = m_store.receipts.forgetUnmatched(scope, now - kForgetReceiptsMs);
  return forgotten ? m_store.keys.forgetOld(scope, now) : fail(forgotten.error());
}

Result<void> QueueProcessor::claim(WriteScope &scope, const Circumstances &at, Turn &turn)
{
  const Capacity free = capacity();
  m_rateHoldsBack = free.immediate <= 0;
  if (free.immediate <= 0)
    return {};
  ClaimPlan plan(m_store.queue, m_pace);
  const Result<QList<qint64>> chosen = plan.choose(scope, free, at);
  if (!chosen)
    return fail(chosen.error());
  turn.moreWaits = turn.moreWaits || plan.postponedAny();
  m_rateHoldsBack = chosen->size() >= free.immediate;
  if (chosen->isEmpty())
    return {};
  const Result<QList<Message>> claimed =
      m_store.queue.claim(scope, *chosen, at.now, m_providerName, m_settings.marketingNeedsOptIn());
  if (!claimed)
    return fail(claimed.error());
  turn.claimed = *claimed;
  return claimed->size() < chosen->size() ? skipUnwanted(scope, *chosen, at.now, turn) : Result<void>();
}

// What the claim refused because the customer takes no marketing would stand in the way of all that is due after it.
Result<void> QueueProcessor::skipUnwanted(WriteScope &scope, const QList<qint64> &chosen, qint64 now, Turn &turn)
{
  const Result<QList<qint64>> unwanted = m_store.queue.unwanted(chosen, m_settings.marketingNeedsOptIn());
  if (!unwanted)
    return fail(unwanted.error());
  turn.moreWaits = turn.moreWaits || !unwanted->isEmpty();
  return m_settlement.giveUp(scope, *unwanted, MessageStatus::Skipped, QStringLiteral("no-consent"), now, turn.settled);
}

} // namespace dakiya
