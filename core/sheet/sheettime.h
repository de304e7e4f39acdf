// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringView>
#include <QTimeZone>

namespace dakiya {

/// What a day without an hour means: messages leave in the morning, and are useful until the day is over.
enum class DayMeans { NineInTheMorning, EndOfDay };

/// Reads a time out of a cell as UTC ms: ISO 8601 with offset, or a local time of `zone` such as `2026-01-28 10:30`,
/// `28/01/2026 10:30`, `28-01-2026 5:30 PM` or `28.1.26`; day before month, as India writes it; Latin or Devanagari
/// digits. Errors: TimeNotIso.
[[nodiscard]] Result<qint64> parseSheetTime(QStringView text, const QTimeZone &zone, DayMeans day);

} // namespace dakiya
