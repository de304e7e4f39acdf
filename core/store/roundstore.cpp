// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/roundstore.h"

#include "store/database.h"
#include "store/dialect.h"

#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

// A receipt or a late answer may take one away that was counted before.
qint64 grown(qint64 now, qint64 before)
{
  return std::max<qint64>(0, now - before);
}

/// The count into which attempts of this outcome belong; nullptr for those that are on their way.
qint64 AttemptTally::*placeOf(const QString &outcome, bool gaveUp)
{
  if (outcome == QLatin1String("accepted"))
    return &AttemptTally::sent;
  if (outcome == QLatin1String("unknown"))
    return &AttemptTally::unknown;
  if (outcome == QLatin1String("refused"))
    return &AttemptTally::failed;
  if (outcome == QLatin1String("sending"))
    return nullptr;
  return gaveUp ? &AttemptTally::failed : &AttemptTally::requeued;
}

} // namespace

Result<RoundStart> RoundStore::begin(qint64 now)
{
  const Result<QVariant> newest = m_database.value(QStringLiteral("SELECT max(seq) FROM notifications_log"));
  static const QString oldestSql =
      QStringLiteral("SELECT min(a.started_at) FROM %1 JOIN attempts a ON a.message_seq = m.seq "
                     "AND a.number = m.attempt WHERE m.status = 'sending'")
          .arg(dialect::by(QStringLiteral("notifications_log m"), QStringLiteral("log_sending")));
  const Result<QVariant> oldest = newest ? m_database.value(oldestSql) : newest;
  if (!oldest)
    return fail(oldest.error());
  RoundStart start;
  start.at = now;
  start.newestSeq = newest->toLongLong();
  start.attemptsFrom = oldest->isNull() ? now : std::min(now, oldest->toLongLong());
  const Result<AttemptTally> before = ended(start);
  if (!before)
    return fail(before.error());
  start.before = *before;
  return start;
}

Result<bool> RoundStore::isTrying(const RoundStart &start)
{
  static const QString sql =
      QStringLiteral("SELECT 1 FROM %1 WHERE status = 'sending' AND seq <= ? AND due_at <= ? LIMIT 1")
          .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("log_sending")));
  const Result<QVariant> found = m_database.value(sql, {start.newestSeq, start.at});
  if (!found)
    return fail(found.error());
  return found->isValid();
}

Result<AttemptTally> RoundStore::tally(const RoundStart &start)
{
  const Result<AttemptTally> now = ended(start);
  if (!now)
    return now;
  const AttemptTally &before = start.before;
  return AttemptTally{grown(now->sent, before.sent), grown(now->failed, before.failed),
                      grown(now->requeued, before.requeued), grown(now->unknown, before.unknown)};
}

Result<AttemptTally> RoundStore::ended(const RoundStart &start)
{
  // Without the index by name all attempts up to the newest message would be read. A second try within the round, and
  // what was not to leave yet when it began, belong to a later one.
  static const QString sql =
      QStringLiteral("SELECT a.outcome, m.status = 'failed' AND m.attempt = a.number FROM %1 "
                     "JOIN notifications_log m ON m.seq = a.message_seq "
                     "WHERE a.started_at >= ? AND a.finished_at >= ? AND a.message_seq <= ? "
                     "AND (m.send_at IS NULL OR m.send_at <= ?) AND NOT EXISTS (SELECT 1 FROM attempts e "
                     "WHERE e.message_seq = a.message_seq AND e.number < a.number AND e.finished_at >= ?)")
          .arg(dialect::by(QStringLiteral("attempts a"), QStringLiteral("attempts_by_start")));
  QSqlQuery *query =
      m_database.execute(sql, QVariantList{start.attemptsFrom, start.at, start.newestSeq, start.at, start.at});
  if (!query)
    return fail(m_database.lastError());
  AttemptTally tally;
  while (query->next()) {
    if (qint64 AttemptTally::*place = placeOf(query->value(0).toString(), query->value(1).toBool()))
      ++(tally.*place);
  }
  query->finish();
  return tally;
}

} // namespace dakiya
