// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace dakiya {

/// Notices that somebody set the wall clock: it and the boot clock drifted apart by more than five minutes since the
/// watch began, or the wall clock is before the newest message. A suspend is no drift: the boot clock counts it.
class ClockWatch final
{
public:
  explicit ClockWatch(const Clock &clock)
      : m_clock(clock)
  {
    accept(0);
  }

  [[nodiscard]] bool isWrong() const;
  /// The store's newest message was created at `ms`.
  void sawMessage(qint64 ms) { m_newest = qMax(m_newest, ms); }
  /// A person looked and says that the clock is right; messages up to `newest` (UTC ms) may lie in its future.
  void accept(qint64 newest);

private:
  const Clock &m_clock;
  qint64 m_wallMinusBoot = 0;
  qint64 m_newest = 0;
  qint64 m_acceptedNewest = 0;
};

} // namespace dakiya
