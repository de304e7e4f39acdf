// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace dakiya {

/// A clock that stands still until the test moves it.
class FakeClock final : public Clock
{
public:
  /// Starts at 2026-01-28 05:30:00 UTC, 11:00 in India.
  explicit FakeClock(qint64 wallMs = 1'769'578'200'000)
      : m_wallMs(wallMs)
  {
  }

  [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
  [[nodiscard]] qint64 bootMs() const override { return m_bootMs; }

  /// Time passes: both clocks move.
  void advance(qint64 ms)
  {
    m_wallMs += ms;
    m_bootMs += ms;
  }
  /// Somebody sets the wall clock.
  void setWall(qint64 ms) { m_wallMs = ms; }

private:
  // The network reads it in a thread of its own.
  std::atomic<qint64> m_wallMs;
  std::atomic<qint64> m_bootMs = 1'000'000;
};

} // namespace dakiya
