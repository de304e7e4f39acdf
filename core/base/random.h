// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace dakiya {

/// The one source of randomness (jitter, ids, the simulator). Seeded, so that a run can be replayed.
/// Not for secrets: those come from QRandomGenerator::system().
class Random final
{
public:
  explicit Random(quint64 seed)
      : m_engine(seed)
  {
  }

  /// Seeded by the operating system.
  [[nodiscard]] static Random fromSystem();

  [[nodiscard]] quint64 next() { return m_engine(); }
  /// Uniform in [0, 1).
  [[nodiscard]] double uniform();
  /// True with probability `p` (0 never, 1 always).
  [[nodiscard]] bool chance(double p);
  /// Uniform in [low, high], both included.
  [[nodiscard]] qint64 between(qint64 low, qint64 high);

private:
  std::mt19937_64 m_engine;
};

} // namespace dakiya
