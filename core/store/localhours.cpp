// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localhours.h"

#include "domain/messageid.h"
#include "store/database.h"
#include "store/rollups.h"
#include "store/writescope.h"

#include <QDateTime>
#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// A span of time in which the zone's offset from UTC stands still.
struct Span
{
  qint64 from;
  qint64 to;
  qint64 offsetMs;
};

QList<Span> spansOf(const QTimeZone &zone, qint64 from, qint64 to)
{
  QList<Span> spans;
  qint64 at = from;
  while (at < to) {
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const QTimeZone::OffsetData next = zone.nextTransition(begin);
    const qint64 end = next.atUtc.isValid() ? std::min(to, next.atUtc.toMSecsSinceEpoch()) : to;
    spans << Span{at, end, qint64(zone.offsetFromUtc(begin)) * 1000};
    at = end;
  }
  return spans;
}

} // namespace

Result<void> moveToTimeZone(WriteScope &scope, const QTimeZone &zone)
{
  Database &database = scope.database();
  const Result<QVariant> oldest = database.value(QStringLiteral("SELECT min(seq) FROM notifications_log"));
  const Result<QVariant> newest = database.value(QStringLiteral("SELECT max(seq) FROM notifications_log"));
  if (!oldest || !newest)
    return fail(oldest ? newest.error() : oldest.error());
  if (oldest->isNull())
    return {};
  const QList<Span> spans = spansOf(zone, createdAtOf(oldest->toLongLong()), createdAtOf(newest->toLongLong()) + 1);
  for (const Span &span : spans) {
    const Result<int> moved =
        database.change(QStringLiteral("UPDATE notifications_log SET local_hour = ((seq >> 20) + ?) / ? "
                                       "WHERE seq >= ? AND seq < ?"),
                        {span.offsetMs, kHourMs, firstSeqAt(span.from), firstSeqAt(span.to)});
    if (!moved)
      return fail(moved.error());
  }
  return rebuildRollups(database);
}

} // namespace dakiya
