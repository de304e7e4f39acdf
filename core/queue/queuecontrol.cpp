// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the queue; how it works by itself is in queueprocessor.cpp.
#include "base/clock.h"
#include "queue/queueprocessor.h"
#include "store/writescope.h"

namespace dakiya {

Result<void> QueueProcessor::resume(const QString &who)
{
  const Result<qint64> newest = m_store.messages.newestSeq();
  if (!newest)
    return fail(newest.error());
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> resumed = m_store.settings.resume(scope, who, m_clock.wallMs()); !resumed)
    return resumed;
  if (const Result<void> committed = scope.commit(); !committed)
    return committed;
  m_clockWatch.accept(createdAtOf(*newest));
  m_heldForClock = false;
  tryProvider();
  return {};
}

void QueueProcessor::tryProvider()
{
  m_breaker.reset();
  wake();
}

void QueueProcessor::sendWith(const Provider &provider, const QUrl &probeUrl)
{
  m_inFlight.setProvider(provider);
  m_probeUrl = probeUrl;
  m_maySend = true;
  wake();
}

Result<QueueSnapshot> QueueProcessor::snapshot()
{
  const Result<QueueCounts> counts = m_store.queue.counts();
  const Result<QueueStops> stops = m_store.settings.stops();
  const Result<std::optional<qint64>> due = m_store.queue.nextDue(m_clock.wallMs());
  if (!counts || !stops || !due)
    return fail(!counts ? counts.error() : !stops ? stops.error() : due.error());
  return QueueSnapshot{*counts, *stops, m_breaker.state() != Breaker::State::Closed, *due, m_lastSweep, m_storeError};
}

} // namespace dakiya
