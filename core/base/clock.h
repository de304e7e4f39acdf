// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dakiya {

/// Tells the time. Handed in everywhere, so that tests own it and never wait.
class Clock
{
public:
  virtual ~Clock() = default;

  /// UTC milliseconds since 1970, as the computer's wall clock has it; it may jump.
  [[nodiscard]] virtual qint64 wallMs() const = 0;

  /// Milliseconds since start-up, suspend included; it never jumps.
  [[nodiscard]] virtual qint64 bootMs() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
  [[nodiscard]] qint64 wallMs() const override;
  [[nodiscard]] qint64 bootMs() const override;
};

} // namespace dakiya
