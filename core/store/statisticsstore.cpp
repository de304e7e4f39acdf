// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statisticsstore.h"

#include "store/database.h"

#include <QVariant>

#include <algorithm>

namespace dakiya {

Result<Statistics> StatisticsStore::read(qint64 lastDay, int days, const Settings &settings)
{
  Statistics statistics;
  statistics.periodDays = days;
  const qint64 first = lastDay - days + 1;
  for (const auto part : {&StatisticsStore::readDays, &StatisticsStore::readHours, &StatisticsStore::readFailures,
                          &StatisticsStore::readLatency}) {
    if (const Result<void> done = (this->*part)(statistics, first, lastDay); !done)
      return fail(done.error());
  }
  for (const Statistics::Type &type : std::as_const(statistics.byType))
    statistics.costPaise += settings.pricePaise(facts(type.type).category) * type.counts.totalDelivered();
  return statistics;
}

Result<void> StatisticsStore::readDays(Statistics &statistics, qint64 first, qint64 last)
{
  for (qint64 day = first; day <= last; ++day)
    statistics.byDay << Statistics::Day{day, {}};
  std::array<StatusCounts, kMessageTypes.size()> types{};

  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT day, type, status, messages FROM stats_by_day WHERE day BETWEEN ? AND ?"), {first, last});
  if (!query)
    return fail(m_database.lastError());
  while (query->next()) {
    const std::optional<MessageType> type = messageTypeFrom(query->value(1).toString());
    const std::optional<MessageStatus> status = messageStatusFrom(query->value(2).toString());
    if (!type || !status)
      continue;
    const qint64 messages = query->value(3).toLongLong();
    statistics.byDay[query->value(0).toLongLong() - first].counts[*status] += messages;
    types[size_t(*type)][*status] += messages;
    statistics.counts[*status] += messages;
  }
  query->finish();
  for (const MessageType type : kMessageTypes) {
    if (types[size_t(type)].total() > 0)
      statistics.byType << Statistics::Type{type, types[size_t(type)]};
  }
  return {};
}

Result<void> StatisticsStore::readHours(Statistics &statistics, qint64 first, qint64 last)
{
  for (int hour = 0; hour < 24; ++hour)
    statistics.byHour << Statistics::Hour{hour, {}};
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT hour, status, sum(messages) FROM stats_by_hour WHERE day BETWEEN ? AND ? "
                     "GROUP BY hour, status"),
      {first, last});
  if (!query)
    return fail(m_database.lastError());
  while (query->next()) {
    if (const std::optional<MessageStatus> status = messageStatusFrom(query->value(1).toString()))
      statistics.byHour[query->value(0).toInt()].counts[*status] = query->value(2).toLongLong();
  }
  query->finish();
  return {};
}

Result<void> StatisticsStore::readFailures(Statistics &statistics, qint64 first, qint64 last)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT provider, code, sum(messages) FROM stats_failures WHERE day BETWEEN ? AND ? "
                     "GROUP BY provider, code HAVING sum(messages) > 0 ORDER BY 3 DESC, 1, 2"),
      {first, last});
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    statistics.failures << Statistics::Failure{query->value(0).toString(), query->value(1).toString(),
                                               query->value(2).toLongLong()};
  query->finish();
  return {};
}

Result<void> StatisticsStore::readLatency(Statistics &statistics, qint64 first, qint64 last)
{
  QSqlQuery *query =
      m_database.execute(QStringLiteral("SELECT bucket, sum(attempts) FROM stats_latency WHERE day BETWEEN ? AND ? "
                                        "GROUP BY bucket ORDER BY bucket"),
                         {first, last});
  if (!query)
    return fail(m_database.lastError());
  QList<LatencyHistogram::Bucket> buckets;
  while (query->next())
    buckets << LatencyHistogram::Bucket{query->value(0).toInt(), query->value(1).toLongLong()};
  query->finish();
  statistics.medianLatencyMs = LatencyHistogram::percentile(buckets, 0.5);
  statistics.p95LatencyMs = LatencyHistogram::percentile(buckets, 0.95);
  return {};
}

} // namespace dakiya
