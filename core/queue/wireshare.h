// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace dakiya {

/// How many of those on the wire may be bulk messages, so that an immediate one never waits for their answers. While
/// immediate ones come, a quarter is kept for them; when none has come for a minute, all but a twentieth is lent to
/// bulk: enough for the first one that comes again.
class WireShare final
{
public:
  /// An immediate message is waiting or leaves. Time of Clock::bootMs().
  void sawImmediate(qint64 boot) { m_lastImmediate = boot; }

  [[nodiscard]] int forBulk(int maxInFlight, qint64 boot) const;

private:
  std::optional<qint64> m_lastImmediate;
};

} // namespace dakiya
