// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace dakiya {

/// The office's wall clock: days, hours and quiet hours are counted in it. Caches the zone's offset per hour, because
/// asking the zone for each of a million messages is slow; so each thread needs its own.
class LocalTime final
{
public:
  explicit LocalTime(const QTimeZone &zone = QTimeZone("Asia/Kolkata"));

  [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

  /// Hours since 1970-01-01 00:00 local time: day = localHour / 24, hour of day = localHour % 24.
  [[nodiscard]] qint64 localHour(qint64 utcMs) const;
  [[nodiscard]] qint64 localDay(qint64 utcMs) const;
  /// Ms since 1970-01-01 00:00 local time.
  [[nodiscard]] qint64 localMs(qint64 utcMs) const;
  /// First UTC ms of a local day.
  [[nodiscard]] qint64 startOfDay(qint64 localDay) const;
  /// First UTC ms at which the clock shows `time` on that day, or the first after the gap when it leaps over it.
  [[nodiscard]] qint64 utcAt(qint64 localDay, QTime time) const;
  /// `2026-01-28`.
  [[nodiscard]] static QString isoDay(qint64 localDay);

private:
  [[nodiscard]] qint64 offsetMs(qint64 utcMs) const;

  QTimeZone m_zone;
  mutable std::optional<qint64> m_cachedHour; // of UTC
  mutable qint64 m_cachedOffsetMs = 0;
};

/// A daily span in which a type's messages do not leave, such as 21:00-09:00. Equal ends mean none.
struct QuietHours
{
  QTime from;
  QTime to;

  /// When a message that would leave at `utcMs` may leave: `utcMs` itself, or the end of the span that it falls into.
  [[nodiscard]] qint64 firstAllowed(qint64 utcMs, const LocalTime &local) const;

  friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Reads `21:00-09:00`, or an empty text or `off` for none. Errors: SettingInvalid.
[[nodiscard]] Result<std::optional<QuietHours>> parseQuietHours(QStringView text);

/// `2026-01-28T10:30:00Z` or with ms when they are not 0.
[[nodiscard]] QString isoUtc(qint64 utcMs);
/// Reads an ISO 8601 time that carries an offset or Z. Errors: TimeNotIso, TimeWithoutOffset.
[[nodiscard]] Result<qint64> parseIsoTime(QStringView text);

} // namespace dakiya
