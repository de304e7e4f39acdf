// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dashboard.h"
#include "domain/localtime.h"
#include "domain/message.h"

namespace dakiya {

/// The messages that a part of the dashboard stands for.
struct Pick
{
  DaySpan days;
  std::optional<MessageStatus> status = {};
  std::optional<MessageType> type = {};
  int fromHour = 0;
  int toHour = kDayHours; ///< not included

  friend bool operator==(const Pick &, const Pick &) = default;
};

/// The history's filter for it, on the office's clock.
[[nodiscard]] HistoryFilter filterOf(const Pick &pick, const LocalTime &local);

} // namespace dakiya
