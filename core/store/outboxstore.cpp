// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxstore.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/messagestore.h"

#include <algorithm>
#include <limits>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// So many of the newest failures are looked at for what the provider said.
constexpr int kLookedAt = 2'000;

const QString &immediate()
{
  static const QString table = dialect::by(u"notifications_log"_s, u"queue_immediate"_s);
  return table;
}

const QString &bulk()
{
  static const QString table = dialect::by(u"notifications_log"_s, u"queue_bulk"_s);
  return table;
}

} // namespace

Result<OutboxCounts> OutboxStore::counts(qint64 now, qint64 firstDay, qint64 firstSeq)
{
  QSqlQuery *query =
      m_database.execute(u"SELECT status, sum(messages), sum(CASE WHEN day >= ? THEN messages ELSE 0 END) "
                         "FROM stats_by_day WHERE status IN ('queued', 'sending', 'failed', 'unknown') "
                         "GROUP BY status"_s,
                         {firstDay});
  if (!query)
    return fail(m_database.lastError());
  OutboxCounts counts;
  qint64 queued = 0;
  while (query->next()) {
    switch (messageStatusFrom(query->value(0).toString()).value_or(MessageStatus::Queued)) {
    case MessageStatus::Sending:
      counts.sending = query->value(1).toLongLong();
      break;
    case MessageStatus::Failed:
      counts.failed = query->value(2).toLongLong();
      break;
    case MessageStatus::Unknown:
      counts.unknown = query->value(2).toLongLong();
      break;
    default:
      queued = query->value(1).toLongLong();
    }
  }
  query->finish();
  const Result<QVariant> newest =
      m_database.value(u"SELECT max(seq) FROM notifications_log WHERE status = 'unknown' AND seq >= ?"_s, {firstSeq});
  const Result<qint64> later = countDue(now + 1, std::numeric_limits<qint64>::max());
  if (!newest || !later)
    return fail(newest ? later.error() : newest.error());
  counts.newestUnknown = newest->toLongLong();
  counts.later = *later;
  counts.due = std::max<qint64>(queued - *later, 0);
  counts.moreAreLater = *later >= kMost;
  if (!counts.moreAreLater)
    return counts;
  const Result<qint64> due = countDue(0, now);
  if (!due)
    return fail(due.error());
  counts.due = *due;
  counts.moreAreDue = *due >= kMost;
  return counts;
}

Result<qint64> OutboxStore::countDue(qint64 from, qint64 to)
{
  static const QString ofImmediate = u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE status = 'queued' AND "
                                     "immediate = 1 AND due_at BETWEEN ? AND ? LIMIT ?) AS some"_s.arg(immediate());
  static const QString ofBatch = u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE status = 'queued' AND immediate = 0 "
                                 "AND batch_id = ? AND due_at BETWEEN ? AND ? LIMIT ?) AS some"_s.arg(bulk());
  const Result<QVariant> first = m_database.value(ofImmediate, {from, to, kMost});
  const Result<QList<qint64>> all = batches();
  if (!first || !all)
    return fail(first ? all.error() : first.error());
  qint64 count = first->toLongLong();
  for (const qint64 batch : *all) {
    if (count >= kMost)
      break;
    const Result<QVariant> more = m_database.value(ofBatch, {batch, from, to, kMost - count});
    if (!more)
      return fail(more.error());
    count += more->toLongLong();
  }
  return count;
}

// From one batch with waiting messages to the next: there are few, however much waits in each.
Result<QList<qint64>> OutboxStore::batches()
{
  static const QString sql =
      u"SELECT min(batch_id) FROM %1 WHERE status = 'queued' AND immediate = 0 AND batch_id > ?"_s.arg(bulk());
  QList<qint64> found;
  Result<QVariant> next = m_database.value(sql, {-1});
  for (; next && !next->isNull(); next = m_database.value(sql, {found.constLast()}))
    found << next->toLongLong();
  return next ? Result<QList<qint64>>(found) : fail(next.error());
}

Result<QList<OutboxCause>> OutboxStore::causes(qint64 firstDay, qint64 firstSeq)
{
  QSqlQuery *query = m_database.execute(u"SELECT provider, code, sum(messages) FROM stats_failures WHERE day >= ? "
                                        "GROUP BY provider, code HAVING sum(messages) > 0 ORDER BY 3 DESC, 1, 2"_s,
                                        {firstDay});
  if (!query)
    return fail(m_database.lastError());
  QList<OutboxCause> causes;
  while (query->next())
    causes << OutboxCause{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(), 0, {}};
  query->finish();
  if (causes.isEmpty())
    return causes;
  const Result<void> found = findNewest(causes, firstSeq);
  return found ? Result<QList<OutboxCause>>(causes) : fail(found.error());
}

Result<void> OutboxStore::findNewest(QList<OutboxCause> &causes, qint64 firstSeq)
{
  QSqlQuery *query = m_database.execute(u"SELECT seq, provider, error_code, error_text FROM notifications_log "
                                        "WHERE status = 'failed' AND seq >= ? ORDER BY seq DESC LIMIT ?"_s,
                                        {firstSeq, kLookedAt});
  if (!query)
    return fail(m_database.lastError());
  qsizetype left = causes.size();
  while (left > 0 && query->next()) {
    const OutboxCause seen{query->value(1).toString(), query->value(2).toString(), 0, query->value(0).toLongLong(),
                           query->value(3).toString()};
    const auto cause =
        std::find_if(causes.begin(), causes.end(), [&](const OutboxCause &known) { return known.isSameAs(seen); });
    if (cause == causes.end() || cause->newest > 0)
      continue;
    cause->newest = seen.newest;
    cause->words = seen.words;
    --left;
  }
  query->finish();
  return {};
}

Result<OutboxHolds> OutboxStore::holds()
{
  OutboxHolds holds;
  QSqlQuery *query = m_database.execute(u"SELECT type, language FROM template_pauses"_s);
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    holds.templates << u"%1 %2"_s.arg(query->value(0).toString(), query->value(1).toString());
  query->finish();
  query = m_database.execute(u"SELECT id FROM batches WHERE state <> 'open'"_s);
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    holds.batches << query->value(0).toLongLong();
  query->finish();
  return holds;
}

// The status as a literal, because each has an index of its own and a bound value would fit none of them.
Result<QList<Message>> OutboxStore::standing(MessageStatus status, qint64 firstSeq, qint64 before, int limit)
{
  const QString sql = u"SELECT seq, due_at FROM notifications_log WHERE status = '%1' AND seq >= ? AND seq < ? "
                      "ORDER BY seq DESC LIMIT ?"_s.arg(wireName(status));
  return messages(sql, {firstSeq, before, limit});
}

Result<QList<Message>> OutboxStore::ofCause(const OutboxCause &cause, qint64 firstSeq, qint64 before, int limit)
{
  return messages(u"SELECT seq, due_at FROM notifications_log WHERE status = 'failed' AND seq >= ? AND seq < ? "
                  "AND provider = ? AND error_code = ? ORDER BY seq DESC LIMIT ?"_s,
                  {firstSeq, before, cause.provider, cause.code, limit});
}

// Each batch stands in its own order: the first ones of each are merged.
Result<QList<Message>> OutboxStore::waiting(const OutboxPlace &after, qint64 lastDue, int limit)
{
  static const QString range =
      u"due_at >= ? AND due_at <= ? AND (due_at > ? OR seq > ?) ORDER BY due_at, seq LIMIT ?"_s;
  static const QString ofImmediate =
      u"SELECT seq, due_at FROM %1 WHERE status = 'queued' AND immediate = 1 AND %2"_s.arg(immediate(), range);
  static const QString ofBatch =
      u"SELECT seq, due_at FROM %1 WHERE status = 'queued' AND immediate = 0 AND batch_id = ? AND %2"_s.arg(bulk(),
                                                                                                            range);
  const QVariantList bounds{after.dueAt, lastDue, after.dueAt, after.seq, limit};
  const Result<QList<qint64>> all = batches();
  if (!all)
    return fail(all.error());
  Waiting found;
  Result<void> collected = collect(ofImmediate, bounds, found);
  for (qsizetype i = 0; i < all->size() && collected; ++i)
    collected = collect(ofBatch, QVariantList{all->at(i)} + bounds, found);
  if (!collected)
    return fail(collected.error());
  std::sort(found.begin(), found.end(), [](const OutboxPlace &one, const OutboxPlace &other) {
    return std::pair(one.dueAt, one.seq) < std::pair(other.dueAt, other.seq);
  });
  QList<qint64> seqs;
  for (const OutboxPlace &place : std::as_const(found).mid(0, limit))
    seqs << place.seq;
  Result<QList<Message>> messages = MessageStore(m_database).findAll(seqs);
  if (messages)
    std::sort(messages->begin(), messages->end(), [](const Message &one, const Message &other) {
      return std::pair(one.dueAt, one.id.seq) < std::pair(other.dueAt, other.id.seq);
    });
  return messages;
}

Result<QList<Message>> OutboxStore::messages(const QString &sql, const QVariantList &values)
{
  Waiting found;
  if (const Result<void> collected = collect(sql, values, found); !collected)
    return fail(collected.error());
  QList<qint64> seqs;
  for (const OutboxPlace &place : std::as_const(found))
    seqs << place.seq;
  return MessageStore(m_database).findAll(seqs);
}

Result<void> OutboxStore::collect(const QString &sql, const QVariantList &values, Waiting &found)
{
  QSqlQuery *query = m_database.execute(sql, values);
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    found << OutboxPlace{query->value(1).toLongLong(), query->value(0).toLongLong()};
  query->finish();
  return {};
}

} // namespace dakiya
