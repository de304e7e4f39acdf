// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/buckets.h"

namespace dakiya {

namespace {

constexpr int kMostDays = 92;
constexpr int kMostDaysInWeeks = 740;

bool beginsNew(Grain grain, const QDate &date)
{
  switch (grain) {
  case Grain::Day:
    return true;
  case Grain::Week:
    return date.dayOfWeek() == Qt::Monday;
  case Grain::Month:
    return date.day() == 1;
  }
  return true;
}

} // namespace

Grain grainOf(int days)
{
  if (days <= kMostDays)
    return Grain::Day;
  return days <= kMostDaysInWeeks ? Grain::Week : Grain::Month;
}

QList<Bucket> bucketsOf(const QList<Statistics::Day> &days, Grain grain, qint64 silentFrom)
{
  QList<Bucket> buckets;
  for (const Statistics::Day &day : days) {
    if (buckets.isEmpty() || beginsNew(grain, dateOf(day.localDay)))
      buckets << Bucket{{day.localDay, day.localDay}, {}, {}};
    Bucket &bucket = buckets.last();
    bucket.days.last = day.localDay;
    bucket.counts += day.counts;
    if (day.localDay < silentFrom)
      bucket.settled += day.counts;
  }
  return buckets;
}

QDate dateOf(qint64 localDay)
{
  return QDate(1970, 1, 1).addDays(localDay);
}

qint64 localDayOf(const QDate &date)
{
  return QDate(1970, 1, 1).daysTo(date);
}

} // namespace dakiya
