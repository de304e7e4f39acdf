// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "domain/targets.h"

namespace dakiya {

/// Local days from `first` to `last`, both included.
struct DaySpan
{
  qint64 first = 0;
  qint64 last = 0;

  [[nodiscard]] int days() const { return int(last - first + 1); }
  [[nodiscard]] bool contains(qint64 day) const { return day >= first && day <= last; }
  /// As many days, right before these: what a figure is compared with.
  [[nodiscard]] DaySpan before() const { return {first - days(), first - 1}; }
  friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The messages that were made on one weekday in one hour.
struct HourOfWeek
{
  qint64 messages = 0;
  qint64 newestDay = 0; ///< the last of the days on which there were any
  friend bool operator==(const HourOfWeek &, const HourOfWeek &) = default;
};

inline constexpr int kWeekDays = 7;
inline constexpr int kDayHours = 24;

/// By weekday, Monday first, and hour of the day.
using HoursOfWeek = std::array<std::array<HourOfWeek, kDayHours>, kWeekDays>;

/// 0 for Monday. The first of January 1970 was a Thursday.
[[nodiscard]] constexpr int weekdayOf(qint64 localDay)
{
  return int(((localDay + 3) % kWeekDays + kWeekDays) % kWeekDays);
}

/// The provider takes messages and reports nothing: the news is missing, not necessarily the messages.
struct MissingReceipts
{
  qint64 acceptedAt = 0;               ///< UTC ms: the first message without any news
  std::optional<qint64> lastReceiptAt; ///< UTC ms; nullopt: none ever came
};

/// How long a provider may be silent about what it took.
inline constexpr qint64 kReceiptPatienceMs = 30LL * 60 * 1000;

/// All that the dashboard shows of a span of days.
struct Dashboard
{
  DaySpan span;
  Statistics statistics;
  StatusCounts before; ///< of as many days before
  HoursOfWeek hours{};
  std::optional<MissingReceipts> missingReceipts;
};

} // namespace dakiya
