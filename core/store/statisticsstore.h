// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/settings.h"
#include "domain/statistics.h"

namespace dakiya {

class Database;

/// Reads the kept statistics. Its cost depends on the number of days, never on the number of messages.
class StatisticsStore final
{
public:
  explicit StatisticsStore(Database &database)
      : m_database(database)
  {
  }

  /// The `days` local days that end with `lastDay`.
  [[nodiscard]] Result<Statistics> read(qint64 lastDay, int days, const Settings &settings);

private:
  [[nodiscard]] Result<void> readDays(Statistics &statistics, qint64 first, qint64 last);
  [[nodiscard]] Result<void> readHours(Statistics &statistics, qint64 first, qint64 last);
  [[nodiscard]] Result<void> readFailures(Statistics &statistics, qint64 first, qint64 last);
  [[nodiscard]] Result<void> readLatency(Statistics &statistics, qint64 first, qint64 last);

  Database &m_database;
};

} // namespace dakiya
