// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dashboardreading.h"

#include "store/dashboardstore.h"
#include "store/store.h"

namespace dakiya {

Result<Dashboard> readDashboard(Store &store, const DaySpan &span, const Settings &settings, qint64 now)
{
  Result<Statistics> statistics = store.statistics.read(span.last, span.days(), settings);
  if (!statistics)
    return fail(statistics.error());
  DashboardStore more(store.database);
  const Result<StatusCounts> before = more.counts(span.before());
  if (!before)
    return fail(before.error());
  const Result<HoursOfWeek> hours = more.hoursOfWeek(span);
  if (!hours)
    return fail(hours.error());
  const Result<std::optional<MissingReceipts>> missing = more.missingReceipts(now);
  if (!missing)
    return fail(missing.error());
  return Dashboard{span, std::move(*statistics), *before, *hours, *missing};
}

} // namespace dakiya
