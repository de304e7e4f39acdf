// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/wireshare.h"

#include <algorithm>

namespace dakiya {

namespace {
constexpr qint64 kLentAfterMs = 60'000;
constexpr int kKept = 4;           ///< one in so many
constexpr int kKeptLent = 40;      ///< one in so many while it is lent
constexpr double kPlaceEachMs = 5; ///< a full wire has a free place so often, at least, while it is lent
constexpr double kNewestWeighs = 0.1;
} // namespace

void WireShare::sawAnswer(qint64 latencyMs)
{
  const double before = m_latencyMs.value_or(double(latencyMs));
  m_latencyMs = before + (double(latencyMs) - before) * kNewestWeighs;
}

int WireShare::forBulk(int maxInFlight, qint64 boot) const
{
  const bool comes = m_lastImmediate && boot - *m_lastImmediate < kLentAfterMs;
  const bool isFast = m_latencyMs && *m_latencyMs <= kPlaceEachMs * maxInFlight;
  const int kept = std::max(1, maxInFlight / (isFast && !comes ? kKeptLent : kKept));
  return std::max(1, maxInFlight - kept);
}

} // namespace dakiya
