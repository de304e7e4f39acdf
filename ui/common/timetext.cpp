// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timetext.h"

#include "common/language.h"

#include <QDateTime>

namespace dakiya {

namespace {

QDateTime onTheClock(qint64 utcMs, const LocalTime &local)
{
  return QDateTime::fromMSecsSinceEpoch(local.localMs(utcMs), Qt::UTC);
}

QString written(const QDateTime &moment, const QString &form)
{
  return inLatinDigits(dateLocale().toString(moment, form));
}

} // namespace

QString shortTime(qint64 utcMs, qint64 nowMs, const LocalTime &local)
{
  const QDateTime moment = onTheClock(utcMs, local);
  const QDate today = onTheClock(nowMs, local).date();
  if (moment.date() == today)
    return written(moment, QStringLiteral("HH:mm"));
  if (moment.date().year() == today.year())
    return written(moment, QStringLiteral("d MMM HH:mm"));
  return written(moment, QStringLiteral("d MMM yyyy"));
}

QString fullTime(qint64 utcMs, const LocalTime &local)
{
  return written(onTheClock(utcMs, local), QStringLiteral("d MMMM yyyy, HH:mm:ss"));
}

} // namespace dakiya
