// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace dakiya {

/// How many of those on the wire may be bulk messages, so that an immediate one does not wait for their answers. A
/// quarter is kept for immediate ones. Only while none comes and answers come so fast that places on the wire become
/// free every few milliseconds, all but a fortieth is lent to bulk.
class WireShare final
{
public:
  /// An immediate message leaves. Time of Clock::bootMs().
  void sawImmediate(qint64 boot) { m_lastImmediate = boot; }
  /// An attempt took so long.
  void sawAnswer(qint64 latencyMs);

  [[nodiscard]] int forBulk(int maxInFlight, qint64 boot) const;

private:
  std::optional<qint64> m_lastImmediate;
  std::optional<double> m_latencyMs; ///< the newest weigh most
};

} // namespace dakiya
