// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagestatus.h"
#include "domain/messagetype.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace dakiya {

/// The longest period that can be asked for: ten years.
inline constexpr int kMostPeriodDays = 3660;

/// How many messages stand in each status. The unit is the message, not the attempt.
struct StatusCounts
{
  std::array<qint64, kMessageStatuses.size()> buckets{};

  [[nodiscard]] qint64 &operator[](MessageStatus status) { return buckets[static_cast<size_t>(status)]; }
  [[nodiscard]] qint64 operator[](MessageStatus status) const { return buckets[static_cast<size_t>(status)]; }

  [[nodiscard]] qint64 total() const;
  [[nodiscard]] qint64 totalSent() const;      ///< sent + delivered + read + failed
  [[nodiscard]] qint64 totalDelivered() const; ///< delivered + read
  [[nodiscard]] qint64 totalRead() const;
  [[nodiscard]] qint64 totalFailed() const;
  /// Percentages with two decimals; nullopt when nothing stands below the line.
  [[nodiscard]] std::optional<double> successRate() const;
  [[nodiscard]] std::optional<double> deliveryRate() const;
  [[nodiscard]] std::optional<double> readRate() const;

  StatusCounts &operator+=(const StatusCounts &other);
  friend bool operator==(const StatusCounts &, const StatusCounts &) = default;
};

/// Send latency in buckets that grow by 1.1, so that a percentile read from them is within 5 %.
struct LatencyHistogram
{
  struct Bucket
  {
    int index = 0;
    qint64 count = 0;
    friend bool operator==(const Bucket &, const Bucket &) = default;
  };

  [[nodiscard]] static int bucketOf(qint64 ms);
  [[nodiscard]] static double middleOf(int bucket);
  /// `fraction` 0.5 is the median. `buckets` sorted by index. nullopt when empty.
  [[nodiscard]] static std::optional<double> percentile(const QList<Bucket> &buckets, double fraction);
};

/// Everything that the dashboard and `statistics` show for a span of local days.
struct Statistics
{
  struct Day
  {
    qint64 localDay = 0;
    StatusCounts counts;
  };
  struct Type
  {
    MessageType type = MessageType::DeliveryReminder;
    StatusCounts counts;
  };
  struct Hour
  {
    int hour = 0; ///< 0-23, hour of creation
    StatusCounts counts;
  };
  struct Failure
  {
    QString provider;
    QString code;
    qint64 count = 0;
  };

  int periodDays = 0;
  StatusCounts counts;
  QList<Day> byDay;        ///< every day of the period, oldest first
  QList<Type> byType;      ///< only types that occur
  QList<Hour> byHour;      ///< all 24
  QList<Failure> failures; ///< most frequent first
  std::optional<double> medianLatencyMs;
  std::optional<double> p95LatencyMs;
  qint64 costPaise = 0;
};

} // namespace dakiya
