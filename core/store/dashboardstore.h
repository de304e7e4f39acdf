// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dashboard.h"

namespace dakiya {

class Database;

/// What the dashboard asks beyond the statistics of its days. The cost depends on the number of days alone.
class DashboardStore final
{
public:
  explicit DashboardStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<StatusCounts> counts(const DaySpan &span);
  [[nodiscard]] Result<HoursOfWeek> hoursOfWeek(const DaySpan &span);
  /// Since when messages are taken and nothing at all is reported; nullopt while all is well. Looks at a few hundred
  /// attempts at most, and not at those of more than a week ago: that is no news.
  [[nodiscard]] Result<std::optional<MissingReceipts>> missingReceipts(qint64 now);

private:
  Database &m_database;
};

} // namespace dakiya
