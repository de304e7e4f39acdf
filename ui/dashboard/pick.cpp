// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/pick.h"

namespace dakiya {

HistoryFilter filterOf(const Pick &pick, const LocalTime &local)
{
  HistoryFilter filter;
  filter.status = pick.status;
  filter.type = pick.type;
  filter.from =
      pick.fromHour == 0 ? local.startOfDay(pick.days.first) : local.utcAt(pick.days.first, QTime(pick.fromHour, 0));
  filter.to = pick.toHour == kDayHours ? local.startOfDay(pick.days.last + 1)
                                       : local.utcAt(pick.days.last, QTime(pick.toHour, 0));
  return filter;
}

} // namespace dakiya
