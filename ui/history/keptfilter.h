// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/message.h"

#include <QVariantMap>

namespace dakiya {

/// A filter as a person sets it and as it is kept: the last days move on with the calendar, a range stands still.
struct KeptFilter
{
  HistoryFilter filter; ///< its `from` and `to` are those of a range
  int lastDays = 0;     ///< today and the days before it; 0: a range, or any time

  [[nodiscard]] HistoryFilter asOf(qint64 nowMs, const LocalTime &local) const;
  [[nodiscard]] bool showsAll() const;

  [[nodiscard]] QVariantMap toMap() const;
  [[nodiscard]] static KeptFilter fromMap(const QVariantMap &map);
};

[[nodiscard]] bool isSame(const HistoryFilter &one, const HistoryFilter &other);

/// `12 Nov – 18 Nov`; with the hours where they are not those of whole days.
[[nodiscard]] QString rangeInWords(std::optional<qint64> from, std::optional<qint64> to, qint64 nowMs,
                                   const LocalTime &local);

[[nodiscard]] QString lastDaysInWords(int days);

/// What it shows, such as `Failed · Payment reminder · The last 7 days`; empty when it shows all.
[[nodiscard]] QString filterInWords(const KeptFilter &kept, qint64 nowMs, const LocalTime &local);

} // namespace dakiya
