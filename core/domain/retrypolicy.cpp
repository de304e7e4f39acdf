// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retrypolicy.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kLongestShift = 20; // beyond it every retry is past any expiry, and the shift must not run over

int monthFrom(QStringView name)
{
  static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
  const qsizetype place = months.indexOf(name);
  return place < 0 || place % 3 != 0 ? 0 : int(place / 3) + 1;
}

// The three forms that RFC 9110 §5.6.7 wants understood: of today, of RFC 850, and of asctime().
QRegularExpressionMatch matchHttpDate(const QString &text)
{
  static const QRegularExpression forms[] = {
      QRegularExpression(QStringLiteral(
          "^[A-Z][a-z]{2}, (?<d>\\d\\d) (?<m>[A-Z][a-z]{2}) (?<y>\\d{4}) (?<t>\\d\\d:\\d\\d:\\d\\d) GMT$")),
      QRegularExpression(QStringLiteral(
          "^[A-Z][a-z]+day, (?<d>\\d\\d)-(?<m>[A-Z][a-z]{2})-(?<y>\\d\\d) (?<t>\\d\\d:\\d\\d:\\d\\d) GMT$")),
      QRegularExpression(QStringLiteral(
          "^[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) (?<d>[ \\d]\\d) (?<t>\\d\\d:\\d\\d:\\d\\d) (?<y>\\d{4})$")),
  };
  for (const QRegularExpression &form : forms) {
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch())
      return match;
  }
  return {};
}

std::optional<qint64> parseHttpDate(const QString &text, qint64 now)
{
  const QRegularExpressionMatch match = matchHttpDate(text);
  if (!match.hasMatch())
    return std::nullopt;
  int year = match.captured(QStringLiteral("y")).toInt();
  if (match.capturedLength(QStringLiteral("y")) == 2) {
    // A year of two digits that seems more than 50 years ahead means the past.
    const int thisYear = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().year();
    year += thisYear - thisYear % 100;
    if (year > thisYear + 50)
      year -= 100;
  }
  const QDate date(year, monthFrom(match.captured(QStringLiteral("m"))),
                   match.captured(QStringLiteral("d")).trimmed().toInt());
  const QTime time = QTime::fromString(match.captured(QStringLiteral("t")), QStringLiteral("HH:mm:ss"));
  if (!date.isValid() || !time.isValid())
    return std::nullopt;
  return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

qint64 RetryPolicy::delayMs(int retry, double jitter) const
{
  const int doublings = std::clamp(retry - 1, 0, kLongestShift);
  const double plain = double(delayMinutes) * double(kMinuteMs) * double(1LL << doublings);
  return std::llround(plain * (0.9 + 0.2 * jitter));
}

std::optional<qint64> parseRetryAfter(const QByteArray &value, qint64 now)
{
  const QByteArray text = value.trimmed();
  const bool isNumber =
      !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (isNumber) {
    bool fits = false;
    const qint64 seconds = text.toLongLong(&fits);
    return fits ? std::min(seconds, kMaxRetryAfterMs / 1000) * 1000 : kMaxRetryAfterMs;
  }
  const std::optional<qint64> date = parseHttpDate(QString::fromLatin1(text), now);
  if (!date)
    return std::nullopt;
  return std::clamp<qint64>(*date - now, 0, kMaxRetryAfterMs);
}

} // namespace dakiya
