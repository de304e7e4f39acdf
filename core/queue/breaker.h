// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>

namespace dakiya {

/// Stops sending when the provider does not answer: after five unreachable or unknown outcomes in a row it opens,
/// probes after 30 s, 1, 2, 5, 5, … min (first the connection, then one message) and closes by itself. Times are
/// Clock::bootMs().
class Breaker final
{
public:
  enum class State {
    Closed,      ///< all is well
    Open,        ///< nothing leaves until the next probe
    Connecting,  ///< a connection is being tried
    OneMessage,  ///< the connection works; one message may leave
    MessageLeft, ///< that message is on its way
  };

  [[nodiscard]] State state() const { return m_state; }
  /// How many messages may leave now.
  [[nodiscard]] int allowance() const;
  /// When the connection is to be probed; nullopt when no probe is due.
  [[nodiscard]] std::optional<qint64> probeAt() const;

  void startProbe() { m_state = State::Connecting; }
  void probed(bool reached, qint64 now);
  /// A message left.
  void left();
  /// An attempt ended. `doubtful`: unreachable or unknown.
  void ended(bool doubtful, qint64 now);
  /// A person says: go on.
  void reset() { *this = {}; }

private:
  void open(qint64 now);

  State m_state = State::Closed;
  int m_doubtfulInARow = 0;
  int m_probes = 0;
  qint64 m_probeAt = 0;
};

} // namespace dakiya
