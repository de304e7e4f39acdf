// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"

#include "domain/textrules.h"

#include <QDateTime>
#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

constexpr qint64 floorDivide(qint64 value, qint64 by)
{
  return value / by - (value % by < 0 ? 1 : 0);
}

qint64 askZone(const QTimeZone &zone, qint64 utcMs)
{
  return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

} // namespace

LocalTime::LocalTime(const QTimeZone &zone)
    : m_zone(zone)
{
}

qint64 LocalTime::offsetMs(qint64 utcMs) const
{
  const qint64 hour = floorDivide(utcMs, kHourMs);
  if (m_cachedHour == hour)
    return m_cachedOffsetMs;
  const qint64 offset = askZone(m_zone, utcMs);
  // Some zones change their clocks in the middle of an hour of UTC: such an hour is not remembered.
  if (askZone(m_zone, hour * kHourMs) == offset && askZone(m_zone, (hour + 1) * kHourMs - 1) == offset) {
    m_cachedHour = hour;
    m_cachedOffsetMs = offset;
  }
  return offset;
}

qint64 LocalTime::localMs(qint64 utcMs) const
{
  return utcMs + offsetMs(utcMs);
}

qint64 LocalTime::localHour(qint64 utcMs) const
{
  return floorDivide(localMs(utcMs), kHourMs);
}

qint64 LocalTime::localDay(qint64 utcMs) const
{
  return floorDivide(localMs(utcMs), kDayMs);
}

qint64 LocalTime::startOfDay(qint64 localDay) const
{
  return utcAt(localDay, QTime(0, 0));
}

qint64 LocalTime::utcAt(qint64 localDay, QTime time) const
{
  const qint64 wanted = localDay * kDayMs + time.msecsSinceStartOfDay();
  // Where the clock shows the time twice, the greater offset gives the first of the two.
  const qint64 first = wanted - qMax(offsetMs(wanted - kDayMs), offsetMs(wanted + kDayMs));
  if (localMs(first) == wanted)
    return first;
  // No zone is ever more than 26 hours from UTC, so the moment lies between these.
  qint64 before = wanted - 26 * kHourMs;
  qint64 after = wanted + 26 * kHourMs;
  while (after - before > 1) {
    const qint64 middle = before + (after - before) / 2;
    (localMs(middle) < wanted ? before : after) = middle;
  }
  return after;
}

QString LocalTime::isoDay(qint64 localDay)
{
  return QDate(1970, 1, 1).addDays(localDay).toString(Qt::ISODate);
}

qint64 QuietHours::firstAllowed(qint64 utcMs, const LocalTime &local) const
{
  if (from == to || !from.isValid() || !to.isValid())
    return utcMs;
  const qint64 day = local.localDay(utcMs);
  const qint64 now = local.localMs(utcMs) - day * kDayMs;
  const qint64 begin = from.msecsSinceStartOfDay();
  const qint64 end = to.msecsSinceStartOfDay();
  const bool overMidnight = begin > end;
  const bool quiet = overMidnight ? now >= begin || now < end : now >= begin && now < end;
  if (!quiet)
    return utcMs;
  const qint64 allowed = local.utcAt(overMidnight && now >= begin ? day + 1 : day, to);
  // In the hour that a clock repeats in autumn, the first showing of the end may be over already.
  return allowed > utcMs ? allowed : utcMs + end - now;
}

Result<std::optional<QuietHours>> parseQuietHours(QStringView text)
{
  const QString span = latinDigits(text.trimmed());
  if (span.isEmpty() || span.compare("off"_L1, Qt::CaseInsensitive) == 0)
    return std::optional<QuietHours>();
  static const QRegularExpression shape(QStringLiteral("^(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})$"));
  const QRegularExpressionMatch match = shape.match(span);
  const QTime from(match.captured(1).toInt(), match.captured(2).toInt());
  const QTime to(match.captured(3).toInt(), match.captured(4).toInt());
  if (!match.hasMatch() || !from.isValid() || !to.isValid())
    return fail(phrased(ErrorCode::SettingInvalid, QT_TRANSLATE_NOOP("Detail", "a span such as 21:00-09:00, or off")));
  if (from == to)
    return std::optional<QuietHours>();
  return std::optional(QuietHours{from, to});
}

QString isoUtc(qint64 utcMs)
{
  const Qt::DateFormat format = utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
  return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(format);
}

Result<qint64> parseIsoTime(QStringView text)
{
  static const QRegularExpression shape(
      QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d{1,9}))?"
                     "(?:([Zz])|([+-])(\\d\\d)(?::?(\\d\\d))?)?$"));
  const QRegularExpressionMatch match = shape.match(latinDigits(text.trimmed()));
  if (!match.hasMatch())
    return fail(ErrorCode::TimeNotIso);
  const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
  const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
  const QTime time = QTime::fromString(match.captured(2) + seconds, QStringLiteral("HH:mm:ss"));
  const int hours = match.captured(7).toInt();
  const int minutes = match.captured(8).toInt();
  if (!date.isValid() || !time.isValid() || hours > 14 || minutes > 59)
    return fail(ErrorCode::TimeNotIso);
  if (match.captured(5).isEmpty() && match.captured(6).isEmpty())
    return fail(ErrorCode::TimeWithoutOffset);
  const qint64 offset = (hours * kHourMs + minutes * kMinuteMs) * (match.captured(6) == "-"_L1 ? -1 : 1);
  const qint64 fraction = match.captured(4).leftJustified(3, u'0', true).toInt();
  return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + fraction - offset;
}

} // namespace dakiya
