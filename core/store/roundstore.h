// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace dakiya {

class Database;

/// How attempts ended: one count for each way.
struct AttemptTally
{
  qint64 sent = 0;
  qint64 failed = 0;
  qint64 requeued = 0;
  qint64 unknown = 0;

  [[nodiscard]] qint64 all() const { return sent + failed + requeued + unknown; }
  friend bool operator==(const AttemptTally &, const AttemptTally &) = default;
};

/// Where a round through the queue began.
struct RoundStart
{
  qint64 at = 0;           ///< UTC ms; what is due later does not belong to it
  qint64 newestSeq = 0;    ///< nor what is given later
  qint64 attemptsFrom = 0; ///< UTC ms; when the oldest attempt began that was on its way then
  AttemptTally before;     ///< attempts since then that had ended already
};

/// What a round through the queue asks of the store: is anything of it left, and what came of the rest? It sees what
/// another process does, too.
class RoundStore final
{
public:
  explicit RoundStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<RoundStart> begin(qint64 now);
  /// Is a message of the round being tried right now?
  [[nodiscard]] Result<bool> isTrying(const RoundStart &start);
  /// How the attempts of the round ended so far.
  [[nodiscard]] Result<AttemptTally> tally(const RoundStart &start);

private:
  [[nodiscard]] Result<AttemptTally> ended(const RoundStart &start);

  Database &m_database;
};

} // namespace dakiya
