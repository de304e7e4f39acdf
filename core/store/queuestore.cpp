// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuestore.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/jsonrows.h"
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
                        "RETURNING %4")
      .arg(dialect::integersOf(QStringLiteral("?")), typesOf(MessageCategory::Marketing), refusesMarketing(needsOptIn),
           returnedMessageColumns());
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
  static const QString sqls[2] = {claimSql(false), claimSql(true)};
  QSqlQuery *query =
      m_database.execute(sqls[marketingNeedsOptIn ? 1 : 0], {provider, dialect::idList(seqList), now, now});
  if (!query)
    return fail(m_database.lastError());
  QHash<qint64, Message> bySeq;
  while (query->next()) {
    const Message message = readMessage(*query);
    scope.rollups().moved(message.type, message.localHour, MessageStatus::Queued, MessageStatus::Sending);
    if (WriteScope::tellsDetails())
      scope.noteDetail(QStringLiteral("%1 queued -> sending by claim attempt %2 with %3")
                           .arg(message.id.uuid, QString::number(message.attempt), provider));
    bySeq.insert(message.id.seq, message);
  }
  query->finish();
  // In the order in which they were chosen, immediate ones first.
  QList<Message> messages;
  for (const qint64 seq : seqList) {
    if (const auto it = bySeq.constFind(seq); it != bySeq.cend())
      messages << *it;
  }
  if (const Result<void> begun = beginAttempts(messages, now, provider); !begun)
    return fail(begun.error());
  return messages;
}

Result<void> QueueStore::beginAttempts(const QList<Message> &messages, qint64 now, const QString &provider)
{
  static const QString sql =
      QStringLiteral("INSERT INTO attempts (message_seq, number, provider, started_at, outcome) "
                     "SELECT seq, number, ?, ?, 'sending' FROM (%1) AS r")
          .arg(dialect::rowsOf(QStringLiteral("?"), {QStringLiteral("seq"), QStringLiteral("number")}));
  if (messages.isEmpty())
    return {};
  JsonRows rows;
  for (const Message &message : messages)
    rows.add({message.id.seq, message.attempt});
  if (const Result<int> added = m_database.change(sql, {provider, now, rows.take()}); !added)
    return fail(added.error());
  return {};
}

Result<void> QueueStore::postpone(WriteScope &, qint64 seq, qint64 dueAt)
{
  const Result<int> done = m_database.change(
      QStringLiteral("UPDATE notifications_log SET due_at = ? WHERE seq = ? AND status = 'queued'"), {dueAt, seq});
  if (!done)
    return fail(done.error());
  return {};
}

Result<void> QueueStore::endAttempts(WriteScope &scope, const QList<AttemptEnd> &ends)
{
  QList<AttemptEnd> left = ends;
  while (!left.isEmpty()) {
    const auto others = std::stable_partition(
        left.begin(), left.end(), [first = left.constFirst()](const AttemptEnd &end) { return end.isLike(first); });
    const QList<AttemptEnd> alike(left.begin(), others);
    left.erase(left.begin(), others);
    if (const Result<void> ended = endAlikeOnes(alike); !ended)
      return ended;
    for (const AttemptEnd &end : alike) {
      if (!end.providerMessageId.isEmpty())
        scope.rollups().latency(end.localHour, end.latencyMs);
    }
  }
  return {};
}

Result<void> QueueStore::endAlikeOnes(const QList<AttemptEnd> &ends)
{
  static const QString sql =
      QStringLiteral("UPDATE attempts SET outcome = ?, finished_at = ?, http_status = ?, code = ?, words = ?, "
                     "latency_ms = r.latency, provider_message_id = r.provider_id FROM (%1) AS r "
                     "WHERE attempts.message_seq = r.message AND attempts.number = r.tried")
          .arg(dialect::rowsOf(QStringLiteral("?"), {QStringLiteral("message"), QStringLiteral("tried"),
                                                     QStringLiteral("latency"), QStringLiteral("provider_id")}));
  JsonRows rows;
  for (const AttemptEnd &end : ends)
    rows.add({end.seq, end.number, end.latencyMs, textOrNull(end.providerMessageId)});
  const AttemptEnd &first = ends.constFirst();
  const Result<int> done = m_database.change(
      sql, {first.outcome, first.finishedAt, first.httpStatus, orEmpty(first.code), orEmpty(first.words), rows.take()});
  if (!done)
    return fail(done.error());
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
    recent << qMakePair(query->value(0).toString(), query->value(1).toLongLong());
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
