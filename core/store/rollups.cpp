// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollups.h"

#include "domain/statistics.h"
#include "store/database.h"

namespace dakiya {

namespace {

constexpr int kHoursPerDay = 24;

Result<void> upsert(Database &database, const QString &sql, QVariantList values, qint64 change)
{
  if (change == 0)
    return {};
  values << change;
  if (const Result<int> done = database.change(sql, values); !done)
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
  // A null text would be NULL in the database, though it equals an empty one here.
  const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
  m_failures[{localHour / kHoursPerDay, text(provider), text(code)}] += change;
}

void RollupDelta::latency(qint64 localHour, qint64 ms)
{
  m_latencies[{localHour / kHoursPerDay, LatencyHistogram::bucketOf(ms)}] += 1;
}

Result<void> RollupDelta::write(Database &database)
{
  static const auto daySql = QStringLiteral(
      "INSERT INTO stats_by_day (day, type, status, messages) VALUES (?, ?, ?, ?) "
      "ON CONFLICT (day, type, status) DO UPDATE SET messages = stats_by_day.messages + excluded.messages");
  static const auto hourSql = QStringLiteral(
      "INSERT INTO stats_by_hour (day, hour, status, messages) VALUES (?, ?, ?, ?) "
      "ON CONFLICT (day, hour, status) DO UPDATE SET messages = stats_by_hour.messages + excluded.messages");
  static const auto failureSql = QStringLiteral(
      "INSERT INTO stats_failures (day, provider, code, messages) VALUES (?, ?, ?, ?) "
      "ON CONFLICT (day, provider, code) DO UPDATE SET messages = stats_failures.messages + excluded.messages");
  static const auto latencySql =
      QStringLiteral("INSERT INTO stats_latency (day, bucket, attempts) VALUES (?, ?, ?) "
                     "ON CONFLICT (day, bucket) DO UPDATE SET attempts = stats_latency.attempts + excluded.attempts");

  Result<void> done;
  for (auto it = m_days.cbegin(); done && it != m_days.cend(); ++it)
    done = upsert(database, daySql, {it.key().day, wireName(it.key().type), wireName(it.key().status)}, it.value());
  for (auto it = m_hours.cbegin(); done && it != m_hours.cend(); ++it) {
    const qint64 hour = it.key().localHour;
    done = upsert(database, hourSql, {hour / kHoursPerDay, hour % kHoursPerDay, wireName(it.key().status)}, it.value());
  }
  for (auto it = m_failures.cbegin(); done && it != m_failures.cend(); ++it)
    done = upsert(database, failureSql, {it.key().day, it.key().provider, it.key().code}, it.value());
  for (auto it = m_latencies.cbegin(); done && it != m_latencies.cend(); ++it)
    done = upsert(database, latencySql, {it.key().first, it.key().second}, it.value());
  *this = {};
  return done;
}

} // namespace dakiya
