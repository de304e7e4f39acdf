// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "domain/textrules.h"
#include "store/bulkinsert.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/messagerow.h"
#include "store/writescope.h"

#include <QVariant>

namespace dakiya {

namespace {

const QString &selectMessage()
{
  static const QString sql =
      QStringLiteral("SELECT %1 FROM notifications_log m JOIN customers c ON c.id = m.customer_id ")
          .arg(messageColumns());
  return sql;
}

Result<QList<Message>> readAll(Database &database, const QString &sql, const QVariantList &values)
{
  QSqlQuery *query = database.execute(sql, values);
  if (!query)
    return fail(database.lastError());
  QList<Message> messages;
  while (query->next())
    messages << readMessage(*query);
  query->finish();
  return messages;
}

Result<std::optional<Message>> readOne(Database &database, const QString &sql, const QVariantList &values)
{
  const Result<QList<Message>> messages = readAll(database, sql, values);
  if (!messages)
    return fail(messages.error());
  return messages->isEmpty() ? std::nullopt : std::optional(messages->first());
}

QVariant nameOrNull(const std::optional<MessageStatus> &status)
{
  return status ? QVariant(QString(wireName(*status))) : QVariant(QMetaType::fromType<QString>());
}

QVariant textOrNull(const QString &text)
{
  return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QString orEmpty(const QString &text)
{
  return text.isNull() ? QStringLiteral("") : text;
}

void applyTo(Message &message, const StatusChange &change)
{
  const auto once = [&](std::optional<qint64> &time) { time = time.value_or(change.at); };
  message.status = change.to;
  if (change.to == MessageStatus::Sent)
    once(message.sentAt);
  if (change.to == MessageStatus::Delivered || change.to == MessageStatus::Read)
    once(message.deliveredAt);
  if (change.to == MessageStatus::Read)
    once(message.readAt);
  if (change.to == MessageStatus::Failed)
    message.failedAt = change.at;
  message.dueAt = change.dueAt.value_or(message.dueAt);
  message.expiresAt = change.expiresAt.value_or(message.expiresAt);
  message.retries = change.retries.value_or(message.retries);
  if (change.earlierStatus)
    message.earlierStatus = change.earlierStatus;
  if (!change.providerMessageId.isEmpty())
    message.providerMessageId = change.providerMessageId;
  message.errorCode = change.errorCode;
  message.errorText = change.errorText;
}

void countMove(WriteScope &scope, const Message &before, const Message &after)
{
  RollupDelta &rollups = scope.rollups();
  if (before.status != after.status)
    rollups.moved(after.type, after.localHour, before.status, after.status);
  if (before.status == MessageStatus::Failed)
    rollups.failure(before.localHour, before.provider, before.errorCode, -1);
  if (after.status == MessageStatus::Failed)
    rollups.failure(after.localHour, after.provider, after.errorCode, 1);
}

} // namespace

Result<void> MessageStore::insert(WriteScope &scope, const QList<Message> &messages)
{
  BulkInsert rows(m_database, QStringLiteral("notifications_log"), insertColumns());
  BulkInsert index(m_database, QStringLiteral("message_search"),
                   {QStringLiteral("rowid"), QStringLiteral("message"), QStringLiteral("reference")});
  for (const Message &message : messages) {
    rows.add(insertValues(message));
    index.add({message.id.seq, foldForSearch(message.text), foldForSearch(message.reference)});
    scope.rollups().created(message.type, message.localHour, message.status);
    if (message.status == MessageStatus::Failed)
      scope.rollups().failure(message.localHour, message.provider, message.errorCode, 1);
  }
  if (const Result<void> done = rows.flush(); !done)
    return done;
  return index.flush();
}

Result<std::optional<Message>> MessageStore::find(qint64 seq)
{
  static const QString sql = selectMessage() + QStringLiteral("WHERE m.seq = ?");
  return readOne(m_database, sql, {seq});
}

Result<std::optional<Message>> MessageStore::find(const QString &uuid)
{
  const std::optional<MessageId> id = messageIdFrom(uuid);
  if (!id)
    return std::optional<Message>();
  Result<std::optional<Message>> message = find(id->seq);
  if (message && *message && (*message)->id.uuid != id->uuid)
    return std::optional<Message>();
  return message;
}

Result<QList<Message>> MessageStore::findAll(const QList<qint64> &seqs)
{
  static const QString sql =
      selectMessage() +
      QStringLiteral("WHERE m.seq IN %1 ORDER BY m.seq DESC").arg(dialect::integersOf(QStringLiteral("?")));
  return readAll(m_database, sql, {dialect::idList(seqs)});
}

Result<std::optional<MessageTimeline>> MessageStore::timeline(const QString &uuid)
{
  const Result<std::optional<Message>> message = find(uuid);
  if (!message)
    return fail(message.error());
  if (!*message)
    return std::optional<MessageTimeline>();
  MessageTimeline timeline{**message, {}, {}};

  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT number, provider, started_at, finished_at, outcome, http_status, code, words, latency_ms, "
                     "provider_message_id FROM attempts WHERE message_seq = ? ORDER BY number"),
      {timeline.message.id.seq});
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    timeline.attempts << Attempt{query->value(0).toInt(),         query->value(1).toString(),
                                 query->value(2).toLongLong(),    optionalNumber(query->value(3)),
                                 query->value(4).toString(),      query->value(5).toInt(),
                                 query->value(6).toString(),      query->value(7).toString(),
                                 optionalNumber(query->value(8)), query->value(9).toString()};
  query->finish();

  query = m_database.execute(QStringLiteral("SELECT status, code, words, event_at, received_at FROM receipts "
                                            "WHERE message_seq = ? ORDER BY received_at, id"),
                             {timeline.message.id.seq});
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    timeline.receipts << StoredReceipt{receiptStatusFrom(query->value(0).toString()).value_or(ReceiptStatus::Accepted),
                                       query->value(1).toString(), query->value(2).toString(),
                                       optionalNumber(query->value(3)), query->value(4).toLongLong()};
  query->finish();
  return std::optional(timeline);
}

Result<bool> MessageStore::change(WriteScope &scope, Message &message, const StatusChange &change)
{
  static const auto sql = QStringLiteral(
      "UPDATE notifications_log SET status = ?, earlier_status = ?, due_at = ?, expires_at = ?, retries = ?, "
      "provider = ?, provider_message_id = ?, error_code = ?, error_text = ?, sent_at = ?, delivered_at = ?, "
      "read_at = ?, failed_at = ? WHERE seq = ? AND status = ? AND attempt = ?");
  const Message before = message;
  Message after = message;
  applyTo(after, change);
  const Result<int> rows = m_database.change(
      sql, {QString(wireName(after.status)), nameOrNull(after.earlierStatus), after.dueAt, after.expiresAt,
            after.retries, orEmpty(after.provider), textOrNull(after.providerMessageId), orEmpty(after.errorCode),
            orEmpty(after.errorText), nullable(after.sentAt), nullable(after.deliveredAt), nullable(after.readAt),
            nullable(after.failedAt), before.id.seq, QString(wireName(before.status)), before.attempt});
  if (!rows)
    return fail(rows.error());
  if (*rows == 0)
    return false;
  countMove(scope, before, after);
  message = after;
  return true;
}

Result<std::optional<Message>> MessageStore::duplicateOf(const Message &message, qint64 fromSeq)
{
  static const QString sql =
      selectMessage() + QStringLiteral("WHERE m.customer_id = ? AND m.seq >= ? AND m.type = ? AND "
                                       "m.reference_id = ? AND m.message = ? AND m.status NOT IN "
                                       "('failed', 'expired', 'cancelled', 'skipped') "
                                       "ORDER BY m.seq DESC LIMIT 1");
  return readOne(
      m_database, sql,
      {message.customerId, fromSeq, QString(wireName(message.type)), orEmpty(message.reference), message.text});
}

Result<qint64> MessageStore::newestSeq()
{
  const Result<QVariant> newest = m_database.value(QStringLiteral("SELECT max(seq) FROM notifications_log"));
  if (!newest)
    return fail(newest.error());
  return newest->toLongLong();
}

} // namespace dakiya
