// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dashboard.h"

#include <QDate>
#include <QString>

namespace dakiya {

/// What one step along the charts stands for: so long a period would give more days than the eye can part.
enum class Grain { Day, Week, Month };

/// One step along the charts.
struct Bucket
{
  DaySpan days;
  StatusCounts counts;
  /// Without the days of which receipts are missing: what a rate of delivery can be told from.
  StatusCounts settled;

  [[nodiscard]] std::optional<double> successRate() const { return counts.successRate(); }
  [[nodiscard]] std::optional<double> deliveryRate() const { return settled.deliveryRate(); }
  [[nodiscard]] std::optional<double> readRate() const { return settled.readRate(); }
};

[[nodiscard]] Grain grainOf(int days);
/// In the order of the days. `silentFrom`: the first day of which receipts are missing.
[[nodiscard]] QList<Bucket> bucketsOf(const QList<Statistics::Day> &days, Grain grain, qint64 silentFrom);

[[nodiscard]] QDate dateOf(qint64 localDay);
[[nodiscard]] qint64 localDayOf(const QDate &date);

} // namespace dakiya
