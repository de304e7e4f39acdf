// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/clockwatch.h"

#include <QtGlobal>

namespace dakiya {

namespace {
constexpr qint64 kMaxDriftMs = 5 * 60 * 1000;
// Other processes on the same computer write, too, and an id may borrow from the next milliseconds.
constexpr qint64 kNewestToleranceMs = 2'000;
} // namespace

bool ClockWatch::isWrong() const
{
  const qint64 wall = m_clock.wallMs();
  const bool drifted = qAbs(wall - m_clock.bootMs() - m_wallMinusBoot) > kMaxDriftMs;
  const bool beforeNewest = m_newest > m_acceptedNewest && wall + kNewestToleranceMs < m_newest;
  return drifted || beforeNewest;
}

void ClockWatch::accept(qint64 newest)
{
  m_wallMinusBoot = m_clock.wallMs() - m_clock.bootMs();
  m_acceptedNewest = newest;
  m_newest = newest;
}

} // namespace dakiya
