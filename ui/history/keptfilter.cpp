// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/keptfilter.h"

#include "common/language.h"
#include "domain/phonenumber.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dakiya {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(HistoryFilters)
};

constexpr qint64 kDayMs = 86'400'000;

/// A moment for a range: the day, the year where it is not this one, the hour where it is not midnight.
QString moment(qint64 localMs, qint64 nowLocalMs, bool hasHour)
{
  const QDateTime at = QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC);
  const bool isThisYear = at.date().year() == QDateTime::fromMSecsSinceEpoch(nowLocalMs, Qt::UTC).date().year();
  QString form = isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s;
  if (hasHour)
    form += u" HH:mm"_s;
  return inLatinDigits(dateLocale().toString(at, form));
}

std::optional<qint64> numberIn(const QVariantMap &map, const QString &key)
{
  const auto found = map.constFind(key);
  return found == map.cend() ? std::nullopt : std::optional(found->toLongLong());
}

} // namespace

HistoryFilter KeptFilter::asOf(qint64 nowMs, const LocalTime &local) const
{
  HistoryFilter shown = filter;
  if (lastDays > 0)
    shown.from = local.startOfDay(local.localDay(nowMs) - lastDays + 1);
  return shown;
}

bool KeptFilter::showsAll() const
{
  return lastDays == 0 && isSame(filter, {});
}

bool isSame(const HistoryFilter &one, const HistoryFilter &other)
{
  return one.phone == other.phone && one.type == other.type && one.status == other.status && one.from == other.from &&
         one.to == other.to && one.search.trimmed() == other.search.trimmed();
}

QVariantMap KeptFilter::toMap() const
{
  QVariantMap map;
  if (filter.status)
    map.insert(u"status"_s, QString(wireName(*filter.status)));
  if (filter.type)
    map.insert(u"type"_s, QString(wireName(*filter.type)));
  if (lastDays > 0)
    map.insert(u"lastDays"_s, lastDays);
  if (filter.from)
    map.insert(u"from"_s, *filter.from);
  if (filter.to)
    map.insert(u"to"_s, *filter.to);
  if (!filter.phone.isEmpty())
    map.insert(u"phone"_s, filter.phone);
  if (!filter.search.isEmpty())
    map.insert(u"search"_s, filter.search);
  return map;
}

KeptFilter KeptFilter::fromMap(const QVariantMap &map)
{
  KeptFilter kept;
  kept.filter.status = messageStatusFrom(map.value(u"status"_s).toString());
  kept.filter.type = messageTypeFrom(map.value(u"type"_s).toString());
  kept.filter.from = numberIn(map, u"from"_s);
  kept.filter.to = numberIn(map, u"to"_s);
  kept.filter.phone = map.value(u"phone"_s).toString();
  kept.filter.search = map.value(u"search"_s).toString();
  kept.lastDays = std::max(0, map.value(u"lastDays"_s).toInt());
  return kept;
}

QString lastDaysInWords(int days)
{
  return days == 1 ? Words::tr("Today") : Words::tr("The last %n days", nullptr, days);
}

QString rangeInWords(std::optional<qint64> from, std::optional<qint64> to, qint64 nowMs, const LocalTime &local)
{
  const qint64 now = local.localMs(nowMs);
  const qint64 first = from ? local.localMs(*from) : 0;
  const qint64 end = to ? local.localMs(*to) : 0;
  const bool isOfDays = (!from || first % kDayMs == 0) && (!to || end % kDayMs == 0);
  const QString begins = from ? moment(first, now, !isOfDays) : QString();
  // A range of days names its last day, not the midnight after it.
  const QString ends = to ? moment(isOfDays ? end - 1 : end, now, !isOfDays) : QString();
  if (from && to)
    return begins == ends ? begins : Words::tr("%1 – %2").arg(begins, ends);
  if (from)
    return Words::tr("Since %1").arg(begins);
  return to ? Words::tr("Until %1").arg(ends) : Words::tr("Any time");
}

QString filterInWords(const KeptFilter &kept, qint64 nowMs, const LocalTime &local)
{
  const HistoryFilter &filter = kept.filter;
  QStringList parts;
  if (filter.status)
    parts << statusWord(*filter.status);
  if (filter.type)
    parts << typeWord(*filter.type);
  if (kept.lastDays > 0)
    parts << lastDaysInWords(kept.lastDays);
  else if (filter.from || filter.to)
    parts << rangeInWords(filter.from, filter.to, nowMs, local);
  if (!filter.phone.isEmpty())
    parts << displayPhone({filter.phone});
  if (!filter.search.trimmed().isEmpty())
    parts << Words::tr("\"%1\"").arg(filter.search.trimmed());
  return parts.join(u" · "_s);
}

} // namespace dakiya
