// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollups.h"

#include "domain/statistics.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/jsonrows.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHoursPerDay = 24;

void addChange(JsonRows &rows, QVariantList key, qint64 change)
{
  if (change != 0)
    rows.add(key << change);
}

/// Adds `rows`, whose last column is a count, to a table of the statistics.
Result<void> addTo(Database &database, const QString &table, const QStringList &columns, JsonRows &rows)
{
  if (rows.count() == 0)
    return {};
  const QString key = columns.sliced(0, columns.size() - 1).join(QLatin1String(", "));
  // "WHERE true" tells SQLite that ON belongs to the insert.
  const QString sql = QStringLiteral("INSERT INTO %1 (%2, %3) SELECT * FROM (%4) AS r WHERE true "
                                     "ON CONFLICT (%2) DO UPDATE SET %3 = %1.%3 + excluded.%3")
                          .arg(table, key, columns.constLast(), dialect::rowsOf(QStringLiteral("?"), columns));
  if (const Result<int> done = database.change(sql, {rows.take()}); !done)
    return fail(done.error());
  return {};
}

} // namespace

void RollupDelta::moved(MessageType type, qint64 localHour, MessageStatus from, MessageStatus to)
{
  add(type, localHour, from, -1);
  add(type, localHour, to, 1);
}

void RollupDelta::add(MessageType type, qint64 localHour, MessageStatus status, int change)
{
  m_days[{localHour / kHoursPerDay, type, status}] += change;
  m_hours[{localHour, status}] += change;
}

void RollupDelta::failure(qint64 localHour, const QString &provider, const QString &code, int change)
{
  m_failures[{localHour / kHoursPerDay, provider, code}] += change;
}

void RollupDelta::latency(qint64 localHour, qint64 ms)
{
  m_latencies[{localHour / kHoursPerDay, LatencyHistogram::bucketOf(ms)}] += 1;
}

Result<void> RollupDelta::write(Database &database)
{
  static const QStringList dayColumns{u"day"_s, u"type"_s, u"status"_s, u"messages"_s};
  static const QStringList hourColumns{u"day"_s, u"hour"_s, u"status"_s, u"messages"_s};
  static const QStringList failureColumns{u"day"_s, u"provider"_s, u"code"_s, u"messages"_s};
  static const QStringList latencyColumns{u"day"_s, u"bucket"_s, u"attempts"_s};

  JsonRows days;
  JsonRows hours;
  JsonRows failures;
  JsonRows latencies;
  for (const auto &[key, change] : m_days.asKeyValueRange())
    addChange(days, {key.day, QString(wireName(key.type)), QString(wireName(key.status))}, change);
  for (const auto &[key, change] : m_hours.asKeyValueRange())
    addChange(hours, {key.localHour / kHoursPerDay, key.localHour % kHoursPerDay, QString(wireName(key.status))},
              change);
  for (const auto &[key, change] : m_failures.asKeyValueRange())
    addChange(failures, {key.day, key.provider, key.code}, change);
  for (const auto &[key, change] : m_latencies.asKeyValueRange())
    addChange(latencies, {key.first, key.second}, change);
  *this = {};

  Result<void> done = addTo(database, u"stats_by_day"_s, dayColumns, days);
  if (done)
    done = addTo(database, u"stats_by_hour"_s, hourColumns, hours);
  if (done)
    done = addTo(database, u"stats_failures"_s, failureColumns, failures);
  return done ? addTo(database, u"stats_latency"_s, latencyColumns, latencies) : done;
}

} // namespace dakiya
