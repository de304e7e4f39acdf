// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/claimplan.h"

#include "store/writescope.h"

#include <algorithm>

namespace dakiya {

namespace {
// Whoever has many messages to one customer must not keep the transaction open for long: the rest follows at the next
// wake.
constexpr int kMaxRounds = 4;
} // namespace

Result<QList<qint64>> ClaimPlan::choose(WriteScope &scope, const Capacity &capacity, const Circumstances &circumstances)
{
  QList<qint64> chosen;
  if (const Result<void> done = chooseFrom(Lane::Immediate, scope, capacity.immediate, circumstances, chosen); !done)
    return fail(done.error());
  const int left = std::min(capacity.bulk, capacity.immediate - int(chosen.size()));
  QList<qint64> bulk;
  if (const Result<void> done = chooseFrom(Lane::Bulk, scope, left, circumstances, bulk); !done)
    return fail(done.error());
  return chosen + bulk;
}

Result<void> ClaimPlan::chooseFrom(Lane lane, WriteScope &scope, int limit, const Circumstances &circumstances,
                                   QList<qint64> &chosen)
{
  QSet<qint64> seen;
  for (int round = 0; round < kMaxRounds && chosen.size() < limit; ++round) {
    // The chosen ones are still due: they count among those that are asked for.
    const int wanted = limit;
    const Result<QList<Candidate>> candidates = lane == Lane::Immediate
                                                    ? m_queue.dueImmediate(circumstances.now, wanted)
                                                    : m_queue.dueBulk(circumstances.now, wanted);
    if (!candidates)
      return fail(candidates.error());
    bool postponedAny = false;
    for (const Candidate &candidate : *candidates) {
      if (chosen.size() >= limit || seen.contains(candidate.seq))
        continue;
      if (const std::optional<qint64> later = laterAt(candidate, lane, circumstances)) {
        postponedAny = true;
        if (const Result<void> done = m_queue.postpone(scope, candidate.seq, *later); !done)
          return done;
        continue;
      }
      seen.insert(candidate.seq);
      chosen << candidate.seq;
    }
    if (!postponedAny)
      break;
  }
  return {};
}

std::optional<qint64> ClaimPlan::laterAt(const Candidate &candidate, Lane lane, const Circumstances &circumstances)
{
  const qint64 allowed = outsideQuietHours(candidate.type, circumstances.now, circumstances);
  if (allowed > circumstances.now) {
    m_quiet = true;
    return allowed;
  }
  const qint64 wait = m_pace.take(candidate.phone, lane == Lane::Immediate, circumstances.now);
  if (wait <= 0)
    return std::nullopt;
  const int turn = m_postponed[candidate.phone]++;
  return circumstances.now + wait + turn * circumstances.settings.recipientIntervalMs();
}

} // namespace dakiya
