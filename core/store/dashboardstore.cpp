// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dashboardstore.h"

#include "store/database.h"

#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

constexpr qint64 kNewsMs = 7LL * 24 * 60 * 60 * 1000;

} // namespace

Result<StatusCounts> DashboardStore::counts(const DaySpan &span)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT status, sum(messages) FROM stats_by_day WHERE day BETWEEN ? AND ? GROUP BY status"),
      {span.first, span.last});
  if (!query)
    return fail(m_database.lastError());
  StatusCounts counts;
  while (query->next()) {
    if (const std::optional<MessageStatus> status = messageStatusFrom(query->value(0).toString()))
      counts[*status] = query->value(1).toLongLong();
  }
  query->finish();
  return counts;
}

Result<HoursOfWeek> DashboardStore::hoursOfWeek(const DaySpan &span)
{
  // A row stays, with 0, when its messages have moved to another status: such a day had none.
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT (day + 3) % 7, hour, sum(messages), max(CASE WHEN messages > 0 THEN day END) "
                     "FROM stats_by_hour WHERE day BETWEEN ? AND ? GROUP BY 1, 2"),
      {span.first, span.last});
  if (!query)
    return fail(m_database.lastError());
  HoursOfWeek hours{};
  while (query->next()) {
    const int weekday = query->value(0).toInt();
    const int hour = query->value(1).toInt();
    if (weekday >= 0 && weekday < kWeekDays && hour >= 0 && hour < kDayHours)
      hours[size_t(weekday)][size_t(hour)] = {query->value(2).toLongLong(), query->value(3).toLongLong()};
  }
  query->finish();
  return hours;
}

Result<std::optional<MissingReceipts>> DashboardStore::missingReceipts(qint64 now)
{
  const Result<QVariant> newest =
      m_database.value(QStringLiteral("SELECT received_at FROM receipts WHERE id = (SELECT max(id) FROM receipts)"));
  if (!newest)
    return fail(newest.error());
  const std::optional<qint64> lastReceipt =
      newest->isNull() ? std::nullopt : std::optional<qint64>(newest->toLongLong());
  // The limit inside bounds the walk, whatever was refused meanwhile. Receipts that were written in bulk do not stand
  // in the order of their time, so that the newest says little: a message that has any is not without news.
  const Result<QVariant> oldest = m_database.value(
      QStringLiteral("SELECT min(taken.started_at) FROM (SELECT started_at, message_seq, provider_message_id "
                     "FROM attempts WHERE started_at > ? AND started_at <= ? ORDER BY started_at LIMIT 500) AS taken "
                     "WHERE taken.provider_message_id IS NOT NULL "
                     "AND NOT EXISTS (SELECT 1 FROM receipts r WHERE r.message_seq = taken.message_seq)"),
      {std::max(lastReceipt.value_or(0), now - kNewsMs), now - kReceiptPatienceMs});
  if (!oldest)
    return fail(oldest.error());
  if (oldest->isNull())
    return std::nullopt;
  return MissingReceipts{oldest->toLongLong(), lastReceipt};
}

} // namespace dakiya
