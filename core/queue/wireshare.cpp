// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/wireshare.h"

#include <algorithm>

namespace dakiya {

namespace {
constexpr qint64 kLentAfterMs = 60'000;
constexpr int kKept = 4;      ///< one in so many, while immediate ones come
constexpr int kKeptLent = 40; ///< one in so many, when none comes
} // namespace

int WireShare::forBulk(int maxInFlight, qint64 boot) const
{
  const bool comes = m_lastImmediate && boot - *m_lastImmediate < kLentAfterMs;
  const int kept = std::max(1, maxInFlight / (comes ? kKept : kKeptLent));
  return std::max(1, maxInFlight - kept);
}

} // namespace dakiya
