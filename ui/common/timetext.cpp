// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timetext.h"

#include <QDateTime>
#include <QLocale>

namespace dakiya {

namespace {

QDateTime onTheClock(qint64 utcMs, const LocalTime &local)
{
  return QDateTime::fromMSecsSinceEpoch(local.localMs(utcMs), Qt::UTC);
}

} // namespace

QString shortTime(qint64 utcMs, qint64 nowMs, const LocalTime &local)
{
  const QLocale locale;
  const QDateTime moment = onTheClock(utcMs, local);
  const QDate today = onTheClock(nowMs, local).date();
  if (moment.date() == today)
    return locale.toString(moment.time(), QStringLiteral("HH:mm"));
  if (moment.date().year() == today.year())
    return locale.toString(moment, QStringLiteral("d MMM HH:mm"));
  return locale.toString(moment.date(), QStringLiteral("d MMM yyyy"));
}

QString fullTime(qint64 utcMs, const LocalTime &local)
{
  return QLocale().toString(onTheClock(utcMs, local), QStringLiteral("d MMMM yyyy, HH:mm:ss"));
}

} // namespace dakiya
