// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/buckets.h"

#include <QTimeZone>

#include <limits>

namespace dakiya {

/// What a dashboard shows, with everything that it takes to say it.
struct Shown
{
  static constexpr qint64 kNeverSilent = std::numeric_limits<qint64>::max();

  Dashboard dashboard;
  Targets targets;
  QString businessName;
  QTimeZone zone;
  qint64 now = 0;                   ///< UTC ms
  qint64 today = 0;                 ///< local day
  qint64 silentFrom = kNeverSilent; ///< the first local day of which receipts are missing

  [[nodiscard]] const StatusCounts &counts() const { return dashboard.statistics.counts; }
  [[nodiscard]] Grain grain() const { return grainOf(dashboard.span.days()); }
  [[nodiscard]] QList<Bucket> buckets() const { return bucketsOf(dashboard.statistics.byDay, grain(), silentFrom); }
  /// Without the days of which receipts are missing.
  [[nodiscard]] StatusCounts settled() const;
};

} // namespace dakiya
