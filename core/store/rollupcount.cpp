// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"
#include "store/database.h"
#include "store/rollups.h"

#include <QStringList>

namespace dakiya {

namespace {

/// One table of statistics and the recount that it must equal.
struct Rollup
{
  QString table;
  QString columns; ///< its key, then the figure
  QString recount; ///< the same columns, counted from the messages
};

const QList<Rollup> &rollups()
{
  static const QList<Rollup> all{
      {QStringLiteral("stats_by_day"), QStringLiteral("day, type, status, messages"),
       QStringLiteral("SELECT local_hour / 24, type, status, count(*) FROM notifications_log GROUP BY 1, 2, 3")},
      {QStringLiteral("stats_by_hour"), QStringLiteral("day, hour, status, messages"),
       QStringLiteral(
           "SELECT local_hour / 24, local_hour % 24, status, count(*) FROM notifications_log GROUP BY 1, 2, 3")},
      {QStringLiteral("stats_failures"), QStringLiteral("day, provider, code, messages"),
       QStringLiteral("SELECT local_hour / 24, provider, error_code, count(*) FROM notifications_log "
                      "WHERE status = 'failed' GROUP BY 1, 2, 3")},
  };
  return all;
}

using LatencyCounts = QHash<QPair<qint64, int>, qint64>;

// The bucket of a latency is a logarithm, which the databases do not share: it is counted here.
Result<LatencyCounts> countLatencies(Database &database)
{
  static const auto sql =
      QStringLiteral("SELECT m.local_hour / 24, a.latency_ms, count(*) FROM attempts a "
                     "JOIN notifications_log m ON m.seq = a.message_seq "
                     "WHERE a.provider_message_id IS NOT NULL AND a.latency_ms IS NOT NULL GROUP BY 1, 2");
  QSqlQuery *query = database.execute(sql);
  if (!query)
    return fail(database.lastError());
  LatencyCounts counts;
  while (query->next())
    counts[{query->value(0).toLongLong(), LatencyHistogram::bucketOf(query->value(1).toLongLong())}] +=
        query->value(2).toLongLong();
  query->finish();
  return counts;
}

Result<LatencyCounts> storedLatencies(Database &database)
{
  QSqlQuery *query =
      database.execute(QStringLiteral("SELECT day, bucket, attempts FROM stats_latency WHERE attempts <> 0"));
  if (!query)
    return fail(database.lastError());
  LatencyCounts counts;
  while (query->next())
    counts[{query->value(0).toLongLong(), query->value(1).toInt()}] = query->value(2).toLongLong();
  query->finish();
  return counts;
}

Result<void> compareOne(Database &database, const Rollup &rollup, QStringList &differences)
{
  const QString figure = rollup.columns.section(QLatin1String(", "), -1);
  const QString stored = QStringLiteral("SELECT %1 FROM %2 WHERE %3 <> 0").arg(rollup.columns, rollup.table, figure);
  const QString sql = QStringLiteral("SELECT 'kept', * FROM (%1 EXCEPT %2) AS a UNION ALL "
                                     "SELECT 'counted', * FROM (%2 EXCEPT %1) AS b ORDER BY 2, 3, 4, 1 LIMIT 100")
                          .arg(stored, rollup.recount);
  QSqlQuery *query = database.execute(sql);
  if (!query)
    return fail(database.lastError());
  while (query->next())
    differences << QStringLiteral("%1: day %2, %3, %4: %5 %6")
                       .arg(rollup.table, query->value(1).toString(), query->value(2).toString(),
                            query->value(3).toString(), query->value(0).toString(), query->value(4).toString());
  query->finish();
  return {};
}

} // namespace

Result<void> rebuildRollups(Database &database)
{
  for (const Rollup &rollup : rollups()) {
    if (const Result<void> cleared = database.run(QStringLiteral("DELETE FROM %1").arg(rollup.table)); !cleared)
      return cleared;
    const QString fill = QStringLiteral("INSERT INTO %1 (%2) %3").arg(rollup.table, rollup.columns, rollup.recount);
    if (const Result<void> filled = database.run(fill); !filled)
      return filled;
  }
  const Result<LatencyCounts> latencies = countLatencies(database);
  if (!latencies)
    return fail(latencies.error());
  if (const Result<void> cleared = database.run(QStringLiteral("DELETE FROM stats_latency")); !cleared)
    return cleared;
  for (auto it = latencies->cbegin(); it != latencies->cend(); ++it) {
    const Result<int> done =
        database.change(QStringLiteral("INSERT INTO stats_latency (day, bucket, attempts) VALUES (?, ?, ?)"),
                        {it.key().first, it.key().second, it.value()});
    if (!done)
      return fail(done.error());
  }
  return {};
}

Result<QStringList> compareRollups(Database &database)
{
  QStringList differences;
  for (const Rollup &rollup : rollups()) {
    if (const Result<void> done = compareOne(database, rollup, differences); !done)
      return fail(done.error());
  }
  const Result<LatencyCounts> counted = countLatencies(database);
  const Result<LatencyCounts> kept = storedLatencies(database);
  if (!counted || !kept)
    return fail(counted ? kept.error() : counted.error());
  if (*counted != *kept)
    differences << QStringLiteral("stats_latency: %1 buckets kept, %2 counted, or their figures differ")
                       .arg(kept->size())
                       .arg(counted->size());
  return differences;
}

} // namespace dakiya
