// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuestore.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/messagerow.h"
#include "store/writescope.h"

#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

Result<QList<Candidate>> readCandidates(Database &database, const QString &sql, const QVariantList &values)
{
  QSqlQuery *query = database.execute(sql, values);
  if (!query)
    return fail(database.lastError());
  QList<Candidate> candidates;
  while (query->next())
    candidates << Candidate{query->value(0).toLongLong(), query->value(1).toString(),
                            messageTypeFrom(query->value(2).toString()).value_or(MessageType::SystemAlert)};
  query->finish();
  return candidates;
}

/// The types of a category, as a list for IN.
QString typesOf(MessageCategory category)
{
  QStringList names;
  for (const MessageType type : kMessageTypes) {
    if (facts(type).category == category)
      names << QStringLiteral("'%1'").arg(wireName(type));
  }
  return names.join(QLatin1String(", "));
}

/// True for customers who take no marketing. `c` is the customer.
QString refusesMarketing(bool needsOptIn)
{
  return needsOptIn ? QStringLiteral("(c.opted_out_at IS NOT NULL OR c.opted_in_at IS NULL)")
                    : QStringLiteral("c.opted_out_at IS NOT NULL");
}

QString claimSql(bool needsOptIn)
{
  return QStringLiteral("UPDATE notifications_log SET status = 'sending', attempt = attempt + 1, provider = ? "
                        "WHERE seq IN %1 AND status = 'queued' AND due_at <= ? AND expires_at > ? "
                        "AND NOT EXISTS (SELECT 1 FROM store_facts f WHERE f.key IN ('paused', 'held')) "
                        "AND EXISTS (SELECT 1 FROM batches b WHERE b.id = batch_id AND b.state = 'open') "
                        "AND NOT EXISTS (SELECT 1 FROM template_pauses p WHERE p.type = notifications_log.type "
                        "AND p.language = notifications_log.language) "
                        "AND NOT (type IN (%2) AND EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id AND %3)) "
                        "RETURNING seq")
      .arg(dialect::integersOf(QStringLiteral("?")), typesOf(MessageCategory::Marketing), refusesMarketing(needsOptIn));
}

} // namespace

Result<QList<qint64>> QueueStore::seqs(const QString &sql, const QVariantList &values)
{
  QSqlQuery *query = m_database.execute(sql, values);
  if (!query)
    return fail(m_database.lastError());
  QList<qint64> found;
  while (query->next())
    found << query->value(0).toLongLong();
  query->finish();
  return found;
}

// A message whose template or batch is paused is no candidate: it would be looked at again and again.
Result<QList<Candidate>> QueueStore::dueImmediate(qint64 now, int limit)
{
  static const QString sql =
      QStringLiteral(
          "SELECT m.seq, m.phone, m.type FROM %1 WHERE m.status = 'queued' AND m.immediate = 1 "
          "AND m.due_at <= ? AND m.expires_at > ? AND EXISTS (SELECT 1 FROM batches b WHERE b.id = m.batch_id "
          "AND b.state = 'open') AND NOT EXISTS (SELECT 1 FROM template_pauses p WHERE p.type = m.type "
          "AND p.language = m.language) ORDER BY m.due_at LIMIT ?")
          .arg(dialect::by(QStringLiteral("notifications_log m"), QStringLiteral("queue_immediate")));
  return readCandidates(m_database, sql, {now, now, limit});
}

Result<std::optional<qint64>> QueueStore::nextBatch(qint64 batch)
{
  static const QString sql = QStringLiteral("SELECT min(batch_id) FROM %1 "
                                            "WHERE status = 'queued' AND immediate = 0 AND batch_id > ?")
                                 .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("queue_bulk")));
  const Result<QVariant> next = m_database.value(sql, {batch});
  if (!next)
    return fail(next.error());
  return optionalNumber(*next);
}

Result<QList<Candidate>> QueueStore::dueBulk(qint64 now, int limit)
{
  static const QString sql =
      QStringLiteral(
          "SELECT m.seq, m.phone, m.type FROM %1 JOIN batches b ON b.id = m.batch_id AND b.state = 'open' "
          "WHERE m.status = 'queued' AND m.immediate = 0 AND m.batch_id = ? AND m.due_at <= ? AND m.expires_at > ? "
          "AND NOT EXISTS (SELECT 1 FROM template_pauses p WHERE p.type = m.type AND p.language = m.language) "
          "ORDER BY m.due_at LIMIT ?")
          .arg(dialect::by(QStringLiteral("notifications_log m"), QStringLiteral("queue_bulk")));
  QList<Candidate> all;
  Result<std::optional<qint64>> batch = nextBatch(-1);
  while (batch && *batch && all.size() < limit) {
    const Result<QList<Candidate>> some = readCandidates(m_database, sql, {**batch, now, now, limit - int(all.size())});
    if (!some)
      return some;
    all << *some;
    if (all.size() < limit)
      batch = nextBatch(**batch);
  }
  if (!batch)
    return fail(batch.error());
  return all;
}

Result<QList<Message>> QueueStore::claim(WriteScope &scope, const QList<qint64> &seqList, qint64 now,
                                         const QString &provider, bool marketingNeedsOptIn)
{
  static const QString ids = dialect::integersOf(QStringLiteral("?"));
  static const QString select =
      QStringLiteral("SELECT %1 FROM notifications_log m JOIN customers c ON c.id = m.customer_id WHERE m.seq IN %2")
          .arg(messageColumns(), ids);
  static const QString addAttempts =
      QStringLiteral("INSERT INTO attempts (message_seq, number, provider, started_at, outcome) "
                     "SELECT seq, attempt, provider, ?, 'sending' FROM notifications_log WHERE seq IN %1")
          .arg(ids);
  static const QString sqls[2] = {claimSql(false), claimSql(true)};

  const Result<QList<qint64>> claimed =
      seqs(sqls[marketingNeedsOptIn ? 1 : 0], {provider, dialect::idList(seqList), now, now});
  if (!claimed)
    return fail(claimed.error());
  if (claimed->isEmpty())
    return QList<Message>();
  const QString list = dialect::idList(*claimed);
  if (const Result<int> added = m_database.change(addAttempts, {now, list}); !added)
    return fail(added.error());

  QSqlQuery *query = m_database.execute(select, {list});
  if (!query)
    return fail(m_database.lastError());
  QHash<qint64, Message> bySeq;
  while (query->next()) {
    const Message message = readMessage(*query);
    scope.rollups().moved(message.type, message.localHour, MessageStatus::Queued, MessageStatus::Sending);
    bySeq.insert(message.id.seq, message);
  }
  query->finish();
  // In the order in which they were chosen, immediate ones first.
  QList<Message> messages;
  for (const qint64 seq : seqList) {
    if (const auto it = bySeq.constFind(seq); it != bySeq.cend())
      messages << *it;
  }
  return messages;
}

Result<void> QueueStore::postpone(WriteScope &, qint64 seq, qint64 dueAt)
{
  const Result<int> done = m_database.change(
      QStringLiteral("UPDATE notifications_log SET due_at = ? WHERE seq = ? AND status = 'queued'"), {dueAt, seq});
  if (!done)
    return fail(done.error());
  return {};
}

Result<void> QueueStore::endAttempt(WriteScope &scope, const Message &message, const AttemptEnd &end)
{
  static const auto sql =
      QStringLiteral("UPDATE attempts SET outcome = ?, finished_at = ?, http_status = ?, code = ?, words = ?, "
                     "latency_ms = ?, provider_message_id = ? WHERE message_seq = ? AND number = ?");
  const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
  const QVariant id =
      end.providerMessageId.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(end.providerMessageId);
  const Result<int> done =
      m_database.change(sql, {end.outcome, end.finishedAt, end.httpStatus, text(end.code), text(end.words),
                              end.latencyMs, id, message.id.seq, message.attempt});
  if (!done)
    return fail(done.error());
  if (!end.providerMessageId.isEmpty())
    scope.rollups().latency(message.localHour, end.latencyMs);
  return {};
}

Result<QList<qint64>> QueueStore::tooLate(qint64 now, int limit)
{
  static const QString sql =
      QStringLiteral("SELECT seq FROM %1 WHERE status = 'queued' AND expires_at <= ? ORDER BY expires_at LIMIT ?")
          .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("queue_expiry")));
  return seqs(sql, {now, limit});
}

Result<QList<qint64>> QueueStore::unwanted(const QList<qint64> &seqList, bool marketingNeedsOptIn)
{
  const QString sql = QStringLiteral("SELECT m.seq FROM notifications_log m JOIN customers c ON c.id = m.customer_id "
                                     "WHERE m.seq IN %1 AND m.status = 'queued' AND m.type IN (%2) AND %3")
                          .arg(dialect::integersOf(QStringLiteral("?")), typesOf(MessageCategory::Marketing),
                               refusesMarketing(marketingNeedsOptIn));
  return seqs(sql, {dialect::idList(seqList)});
}

Result<QList<qint64>> QueueStore::leftSending()
{
  return seqs(QStringLiteral("SELECT seq FROM notifications_log WHERE status = 'sending' ORDER BY seq"), {});
}

Result<std::optional<qint64>> QueueStore::nextDue(qint64 after)
{
  static const QString immediate =
      QStringLiteral("SELECT min(due_at) FROM %1 WHERE status = 'queued' AND immediate = 1 AND due_at > ?")
          .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("queue_immediate")));
  static const QString bulk =
      QStringLiteral("SELECT min(due_at) FROM %1 WHERE status = 'queued' AND immediate = 0 AND batch_id = ? "
                     "AND due_at > ? AND EXISTS (SELECT 1 FROM batches b WHERE b.id = ? AND b.state = 'open')")
          .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("queue_bulk")));
  std::optional<qint64> next;
  const auto consider = [&](const Result<QVariant> &due) {
    if (due && !due->isNull())
      next = std::min(next.value_or(due->toLongLong()), due->toLongLong());
    return due.has_value();
  };
  if (!consider(m_database.value(immediate, {after})))
    return fail(m_database.lastError());
  Result<std::optional<qint64>> batch = nextBatch(-1);
  for (; batch && *batch; batch = nextBatch(**batch)) {
    if (!consider(m_database.value(bulk, {**batch, after, **batch})))
      return fail(m_database.lastError());
  }
  return batch ? Result<std::optional<qint64>>(next) : batch;
}

Result<std::optional<qint64>> QueueStore::nextExpiry()
{
  static const QString sql = QStringLiteral("SELECT min(expires_at) FROM %1 WHERE status = 'queued'")
                                 .arg(dialect::by(QStringLiteral("notifications_log"), QStringLiteral("queue_expiry")));
  const Result<QVariant> next = m_database.value(sql);
  if (!next)
    return fail(next.error());
  return optionalNumber(*next);
}

Result<QueueCounts> QueueStore::counts()
{
  // From the statistics: counting a long queue row by row would take as long as the queue is long.
  QSqlQuery *query = m_database.execute(QStringLiteral(
      "SELECT status, sum(messages) FROM stats_by_day WHERE status IN ('queued', 'sending') GROUP BY status"));
  if (!query)
    return fail(m_database.lastError());
  QueueCounts counts;
  while (query->next())
    (query->value(0).toString() == QLatin1String("queued") ? counts.queued : counts.sending) =
        query->value(1).toLongLong();
  query->finish();
  return counts;
}

Result<QList<QPair<QString, qint64>>> QueueStore::recentRecipients(qint64 since)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT m.phone, a.started_at FROM attempts a JOIN notifications_log m ON m.seq = a.message_seq "
                     "WHERE a.started_at >= ? ORDER BY a.started_at"),
      {since});
  if (!query)
    return fail(m_database.lastError());
  QList<QPair<QString, qint64>> recent;
  while (query->next())
    recent << QPair(query->value(0).toString(), query->value(1).toLongLong());
  query->finish();
  return recent;
}

Result<void> QueueStore::pauseTemplate(WriteScope &, MessageType type, const QString &language, qint64 now,
                                       const QString &reason)
{
  const Result<int> done = m_database.change(
      QStringLiteral("INSERT INTO template_pauses (type, language, since, reason) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (type, language) DO NOTHING"),
      {QString(wireName(type)), language, now, reason});
  if (!done)
    return fail(done.error());
  return {};
}

} // namespace dakiya
