// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/shown.h"

namespace dakiya {

StatusCounts Shown::settled() const
{
  if (silentFrom == kNeverSilent)
    return counts();
  StatusCounts settled;
  for (const Statistics::Day &day : dashboard.statistics.byDay) {
    if (day.localDay < silentFrom)
      settled += day.counts;
  }
  return settled;
}

} // namespace dakiya
