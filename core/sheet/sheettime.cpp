// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheettime.h"

#include "domain/localtime.h"
#include "domain/textrules.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace dakiya {

namespace {

// Numbered groups: 1-3 year first, 4-6 day first, 7-9 the time, 10 half of the day.
const QRegularExpression &localForm()
{
  static const QRegularExpression form(
      QStringLiteral("^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2}))"
                     "(?:[T, ]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.0+)?(?: ?([ap])\\.?m\\.?)?)?$"),
      QRegularExpression::CaseInsensitiveOption);
  return form;
}

QDate dateOf(const QRegularExpressionMatch &match)
{
  if (match.hasCaptured(1))
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  const int year = match.captured(6).toInt();
  return QDate(year < 100 ? 2000 + year : year, match.captured(5).toInt(), match.captured(4).toInt());
}

QTime timeOf(const QRegularExpressionMatch &match)
{
  int hour = match.captured(7).toInt();
  const QString half = match.captured(10).toLower();
  if (!half.isEmpty()) {
    if (hour < 1 || hour > 12)
      return {};
    hour = hour % 12 + (half == u"p" ? 12 : 0);
  }
  return QTime(hour, match.captured(8).toInt(), match.captured(9).toInt());
}

std::optional<QDateTime> localTime(const QRegularExpressionMatch &match, const QTimeZone &zone, DayMeans day)
{
  const QDate date = dateOf(match);
  if (!date.isValid())
    return std::nullopt;
  if (!match.hasCaptured(7))
    return day == DayMeans::EndOfDay ? date.addDays(1).startOfDay(zone) : QDateTime(date, QTime(9, 0), zone);
  const QTime time = timeOf(match);
  return time.isValid() ? std::optional(QDateTime(date, time, zone)) : std::nullopt;
}

} // namespace

Result<qint64> parseSheetTime(QStringView text, const QTimeZone &zone, DayMeans day)
{
  const QString plain = latinDigits(text).simplified();
  const QRegularExpressionMatch match = localForm().match(plain);
  if (!match.hasMatch()) {
    const auto time = parseIsoTime(plain);
    return time ? time : fail(ErrorCode::TimeNotIso);
  }
  const auto time = localTime(match, zone, day);
  if (!time || !time->isValid())
    return fail(ErrorCode::TimeNotIso);
  return time->toMSecsSinceEpoch();
}

} // namespace dakiya
