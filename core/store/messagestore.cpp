// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"

#include "base/log.h"
#include "store/bulkinsert.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/jsonrows.h"
#include "store/messagerow.h"
#include "store/movedinstore.h"
#include "store/steplog.h"
#include "store/writescope.h"

#include <QVariant>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

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

Message applied(Message message, const StatusChange &change)
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
  return message;
}

/// A rule of the life of a message that a caller broke: better a message that stays than one that moves wrongly.
bool isAllowed(const MessageMove &move)
{
  const MessageStatus from = move.message.status;
  if (from == move.change.to || canMove(from, move.change.to, move.change.cause))
    return true;
  qCCritical(lcStore).noquote() << move.message.id.uuid << "must not go from" << wireName(from) << "to"
                                << wireName(move.change.to);
  return false;
}

/// What goes to the database for all messages that change alike.
QVariantList sharedValues(MessageStatus from, const StatusChange &change, const QVariant &rows)
{
  const auto atOf = [&](std::initializer_list<MessageStatus> statuses) {
    const bool is = std::find(statuses.begin(), statuses.end(), change.to) != statuses.end();
    return nullable(is ? std::optional(change.at) : std::nullopt);
  };
  return {QString(wireName(change.to)),
          nameOrNull(change.earlierStatus),
          nullable(change.dueAt),
          nullable(change.expiresAt),
          nullable(change.retries),
          orEmpty(change.errorCode),
          orEmpty(change.errorText),
          atOf({MessageStatus::Sent}),
          atOf({MessageStatus::Delivered, MessageStatus::Read}),
          atOf({MessageStatus::Read}),
          atOf({MessageStatus::Failed}),
          rows,
          QString(wireName(from))};
}

// The same as applied(), told to the database.
const QString &changeSql()
{
  static const QString sql =
      u"UPDATE notifications_log SET status = ?, earlier_status = coalesce(?, earlier_status), "
      "due_at = coalesce(?, due_at), expires_at = coalesce(?, expires_at), retries = coalesce(?, retries), "
      "provider_message_id = coalesce(r.provider_id, provider_message_id), error_code = ?, error_text = ?, "
      "sent_at = coalesce(sent_at, ?), delivered_at = coalesce(delivered_at, ?), read_at = coalesce(read_at, ?), "
      "failed_at = coalesce(?, failed_at) FROM (%1) AS r "
      "WHERE notifications_log.seq = r.message AND status = ? AND attempt = r.tried RETURNING seq, local_hour"_s.arg(
          dialect::rowsOf(u"?"_s, {u"message"_s, u"tried"_s, u"provider_id"_s}));
  return sql;
}

/// Do both differ in nothing but the message and what the provider calls it?
bool changeAlike(const MessageMove &one, const MessageMove &other)
{
  StatusChange change = one.change;
  change.providerMessageId = other.change.providerMessageId;
  return one.message.status == other.message.status && change == other.change;
}

Result<QHash<QString, Message>> byName(MessageStore &store, const QHash<QString, qint64> &seqByName)
{
  QHash<QString, Message> found;
  if (seqByName.isEmpty())
    return found;
  const Result<QList<Message>> messages = store.findAll(seqByName.values());
  if (!messages)
    return fail(messages.error());
  QHash<qint64, Message> bySeq;
  for (const Message &message : *messages)
    bySeq.insert(message.id.seq, message);
  for (const auto &[name, seq] : seqByName.asKeyValueRange()) {
    if (const auto message = bySeq.constFind(seq); message != bySeq.cend())
      found.insert(name, *message);
  }
  return found;
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
  MessageRows rows;
  for (const Message &message : messages)
    rows.add(message);
  return insert(scope, rows);
}

Result<void> MessageStore::insert(WriteScope &scope, const MessageRows &rows)
{
  for (const Message &message : rows.messages) {
    scope.rollups().created(message.type, message.localHour, message.status);
    if (message.status == MessageStatus::Failed)
      scope.rollups().failure(message.localHour, message.provider, message.errorCode, 1);
    tellNew(scope, message);
  }
  const Result<void> done = bulkInsert(m_database, u"notifications_log"_s, insertColumns(), rows.values);
  return done ? addToSearch(rows.searched) : done;
}

// One by one: a statement of several rows makes FTS5 write what it has gathered before each of them.
Result<void> MessageStore::addToSearch(std::span<const QVariant> searched)
{
  constexpr size_t columns = 3;
  for (; !searched.empty(); searched = searched.subspan(columns)) {
    const Result<int> added = m_database.change(
        u"INSERT INTO message_search (rowid, message, reference) VALUES (?, ?, ?)"_s, searched.first(columns));
    if (!added)
      return fail(added.error());
  }
  return {};
}

Result<std::optional<Message>> MessageStore::find(qint64 seq)
{
  static const QString sql = selectMessage() + QStringLiteral("WHERE m.seq = ?");
  return readOne(m_database, sql, {seq});
}

Result<std::optional<Message>> MessageStore::find(const QString &uuid)
{
  const std::optional<MessageId> id = messageIdFrom(uuid);
  Result<std::optional<Message>> message = id ? find(id->seq) : std::optional<Message>();
  if (!message || (*message && (*message)->id.uuid == id->uuid))
    return message;
  const Result<std::optional<qint64>> movedIn = MovedInStore(m_database).find(uuid);
  if (!movedIn)
    return fail(movedIn.error());
  return *movedIn ? find(**movedIn) : std::optional<Message>();
}

Result<QList<Message>> MessageStore::findAll(const QList<qint64> &seqs)
{
  static const QString sql =
      selectMessage() +
      QStringLiteral("WHERE m.seq IN %1 ORDER BY m.seq DESC").arg(dialect::integersOf(QStringLiteral("?")));
  return readAll(m_database, sql, {dialect::idList(seqs)});
}

Result<QHash<QString, Message>> MessageStore::findNamed(const QStringList &ids)
{
  QHash<QString, qint64> own;
  for (const QString &id : ids) {
    if (const std::optional<MessageId> known = messageIdFrom(id))
      own.insert(id, known->seq);
  }
  Result<QHash<QString, Message>> found = byName(*this, own);
  if (!found)
    return found;
  found->removeIf([](const auto &named) { return messageIdFrom(named.key())->uuid != named.value().id.uuid; });
  QStringList left = ids;
  left.removeIf([&](const QString &id) { return found->contains(id); });
  if (left.isEmpty())
    return found;
  const Result<QHash<QString, qint64>> movedIn = MovedInStore(m_database).find(left);
  if (!movedIn)
    return fail(movedIn.error());
  const Result<QHash<QString, Message>> old = byName(*this, *movedIn);
  if (!old)
    return old;
  found->insert(*old);
  return found;
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
  QList<MessageMove> one{{message, change}};
  if (const Result<void> changed = changeAll(scope, one); !changed)
    return fail(changed.error());
  message = one.constFirst().message;
  return one.constFirst().moved;
}

Result<void> MessageStore::changeAll(WriteScope &scope, QList<MessageMove> &moves)
{
  QList<MessageMove *> left;
  for (MessageMove &move : moves) {
    if (isAllowed(move))
      left << &move;
  }
  while (!left.isEmpty()) {
    const auto others =
        std::stable_partition(left.begin(), left.end(), [first = left.constFirst()](const MessageMove *move) {
          return changeAlike(*first, *move);
        });
    const QList<MessageMove *> alike(left.begin(), others);
    left.erase(left.begin(), others);
    if (const Result<void> changed = changeAlikeOnes(scope, alike); !changed)
      return changed;
  }
  return {};
}

Result<void> MessageStore::changeAlikeOnes(WriteScope &scope, const QList<MessageMove *> &moves)
{
  JsonRows rows;
  QHash<qint64, MessageMove *> bySeq;
  for (MessageMove *move : moves) {
    rows.add({move->message.id.seq, move->message.attempt, textOrNull(move->change.providerMessageId)});
    bySeq.insert(move->message.id.seq, move);
  }
  Q_ASSERT(bySeq.size() == moves.size());
  const MessageMove &first = *moves.constFirst();
  QSqlQuery *query = m_database.execute(changeSql(), sharedValues(first.message.status, first.change, rows.take()));
  if (!query)
    return fail(m_database.lastError());
  while (query->next()) {
    MessageMove &move = *bySeq.value(query->value(0).toLongLong());
    // The day may have moved with the time zone since the message was read.
    move.message.localHour = query->value(1).toLongLong();
    Message after = applied(move.message, move.change);
    countMove(scope, move.message, after);
    tellMove(scope, move.message, move.change);
    move.message = std::move(after);
    move.moved = true;
  }
  query->finish();
  return {};
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

Result<QSet<qint64>> MessageStore::acceptedOrInDoubt(const QList<qint64> &seqs)
{
  static const QString sql = QStringLiteral("SELECT DISTINCT message_seq FROM attempts WHERE message_seq IN %1 "
                                            "AND outcome IN ('sending', 'accepted', 'unknown', 'failed')")
                                 .arg(dialect::integersOf(QStringLiteral("?")));
  QSqlQuery *query = m_database.execute(sql, {dialect::idList(seqs)});
  if (!query)
    return fail(m_database.lastError());
  QSet<qint64> found;
  while (query->next())
    found << query->value(0).toLongLong();
  query->finish();
  return found;
}

Result<qint64> MessageStore::newestSeq()
{
  const Result<QVariant> newest = m_database.value(QStringLiteral("SELECT max(seq) FROM notifications_log"));
  if (!newest)
    return fail(newest.error());
  return newest->toLongLong();
}

} // namespace dakiya
