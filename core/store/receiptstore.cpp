// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receiptstore.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/jsonrows.h"
#include "store/messagerow.h"

#include <QVariant>

namespace dakiya {

namespace {

Result<void> done(const Result<int> &changed)
{
  if (!changed)
    return fail(changed.error());
  return {};
}

} // namespace

Result<std::optional<qint64>> ReceiptStore::add(WriteScope &, const NewReceipt &receipt)
{
  static const auto sql = QStringLiteral(
      "INSERT INTO receipts (provider, event_key, provider_message_id, status, code, words, event_at, received_at, "
      "applied) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (provider, event_key) DO NOTHING RETURNING id");
  const Result<QVariant> id = m_database.value(
      sql, {receipt.provider, receipt.eventKey, orEmpty(receipt.providerMessageId), QString(wireName(receipt.status)),
            orEmpty(receipt.code), orEmpty(receipt.words), nullable(receipt.eventAt), receipt.receivedAt});
  if (!id)
    return fail(id.error());
  return optionalNumber(*id);
}

Result<std::optional<AttemptKey>> ReceiptStore::attemptOf(const QString &providerMessageId)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT message_seq, number FROM attempts WHERE provider_message_id = ? LIMIT 1"),
      {providerMessageId});
  if (!query)
    return fail(m_database.lastError());
  std::optional<AttemptKey> key;
  if (query->next())
    key = AttemptKey{query->value(0).toLongLong(), query->value(1).toInt()};
  query->finish();
  return key;
}

Result<QList<PossibleAttempt>> ReceiptStore::possibleAttempts(qint64 seq, const QString &providerMessageId)
{
  // Of an attempt with an id, such a receipt with another id is not.
  static const auto sql =
      QStringLiteral("SELECT number, outcome FROM attempts WHERE message_seq = ? AND (provider_message_id IS NULL "
                     "OR ? = '') AND outcome IN ('sending', 'unknown', 'accepted', 'failed') ORDER BY number");
  QSqlQuery *query = m_database.execute(sql, {seq, orEmpty(providerMessageId)});
  if (!query)
    return fail(m_database.lastError());
  QList<PossibleAttempt> possible;
  while (query->next())
    possible << PossibleAttempt{query->value(0).toInt(), query->value(1).toString()};
  query->finish();
  return possible;
}

Result<std::optional<AttemptFate>> ReceiptStore::fateOf(const AttemptKey &attempt)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT outcome, code, words FROM attempts WHERE message_seq = ? AND number = ?"),
      {attempt.seq, attempt.number});
  if (!query)
    return fail(m_database.lastError());
  std::optional<AttemptFate> fate;
  if (query->next())
    fate = AttemptFate{query->value(0).toString(), query->value(1).toString(), query->value(2).toString()};
  query->finish();
  return fate;
}

Result<QHash<qint64, QString>> ReceiptStore::takenBefore(const QList<AttemptKey> &attempts)
{
  static const QString sql =
      QStringLiteral("SELECT a.message_seq, a.number, a.provider_message_id FROM (%1) AS q JOIN attempts a "
                     "ON a.message_seq = q.message AND a.number < q.tried WHERE a.outcome = 'accepted'")
          .arg(dialect::rowsOf(QStringLiteral("?"), {QStringLiteral("message"), QStringLiteral("tried")}));
  QHash<qint64, QString> taken;
  if (attempts.isEmpty())
    return taken;
  JsonRows rows;
  for (const AttemptKey &attempt : attempts)
    rows.add({attempt.seq, attempt.number});
  QSqlQuery *query = m_database.execute(sql, {rows.take()});
  if (!query)
    return fail(m_database.lastError());
  QHash<qint64, int> newest;
  while (query->next()) {
    const qint64 seq = query->value(0).toLongLong();
    const int number = query->value(1).toInt();
    if (number < newest.value(seq))
      continue;
    newest.insert(seq, number);
    taken.insert(seq, query->value(2).toString());
  }
  query->finish();
  return taken;
}

Result<bool> ReceiptStore::anotherStands(const AttemptKey &attempt)
{
  const Result<QVariant> one =
      m_database.value(QStringLiteral("SELECT 1 FROM attempts WHERE message_seq = ? AND number <> ? AND "
                                      "(outcome = 'accepted' OR (number > ? AND outcome IN ('sending', 'unknown'))) "
                                      "LIMIT 1"),
                       {attempt.seq, attempt.number, attempt.number});
  if (!one)
    return fail(one.error());
  return !one->isNull();
}

Result<void> ReceiptStore::assign(WriteScope &, qint64 receiptId, qint64 seq, std::optional<int> attempt, bool applied)
{
  return done(m_database.change(QStringLiteral("UPDATE receipts SET message_seq = ?, attempt = ?, applied = ? "
                                               "WHERE id = ?"),
                                {seq, nullable(attempt), applied ? 1 : 0, receiptId}));
}

Result<QList<WaitingReceipt>> ReceiptStore::waitingFor(const QString &providerMessageId, qint64 seq)
{
  static const auto columns =
      QStringLiteral("SELECT id, status, code, words, attempt, provider_message_id FROM receipts WHERE ");
  static const QString byId = columns + QStringLiteral("applied = 0 AND provider_message_id = ? ORDER BY id");
  static const QString bySeq = columns + QStringLiteral("message_seq = ? AND applied = 0 ORDER BY id");
  QList<WaitingReceipt> waiting;
  const auto read = [&](const QString &sql, const QVariantList &values) {
    QSqlQuery *query = m_database.execute(sql, values);
    if (!query)
      return false;
    while (query->next()) {
      const qint64 id = query->value(0).toLongLong();
      const bool known = std::any_of(waiting.cbegin(), waiting.cend(), [id](const auto &one) { return one.id == id; });
      if (!known)
        waiting << WaitingReceipt{id,
                                  query->value(5).toString(),
                                  query->value(4).isNull() ? std::nullopt : std::optional(query->value(4).toInt()),
                                  receiptStatusFrom(query->value(1).toString()).value_or(ReceiptStatus::Accepted),
                                  query->value(2).toString(),
                                  query->value(3).toString()};
    }
    query->finish();
    return true;
  };
  if (!providerMessageId.isEmpty() && !read(byId, {providerMessageId}))
    return fail(m_database.lastError());
  if (!read(bySeq, {seq}))
    return fail(m_database.lastError());
  return waiting;
}

Result<bool> ReceiptStore::anyWaiting()
{
  const Result<QVariant> one = m_database.value(QStringLiteral("SELECT 1 FROM receipts WHERE applied = 0 LIMIT 1"));
  if (!one)
    return fail(one.error());
  return !one->isNull();
}

// How long the provider took to say so is not known then.
Result<void> ReceiptStore::proveAttempt(WriteScope &, const AttemptKey &attempt, const QString &providerMessageId)
{
  return done(m_database.change(QStringLiteral("UPDATE attempts SET outcome = 'accepted', code = '', words = '', "
                                               "latency_ms = NULL, provider_message_id = ? "
                                               "WHERE message_seq = ? AND number = ? AND outcome = 'unknown'"),
                                {textOrNull(providerMessageId), attempt.seq, attempt.number}));
}

Result<void> ReceiptStore::failAttempt(WriteScope &, const AttemptKey &attempt, const WaitingReceipt &receipt)
{
  // One that was not sure is known by the receipt's id from now on.
  static const auto sql =
      QStringLiteral("UPDATE attempts SET provider_message_id = coalesce(provider_message_id, ?), "
                     "latency_ms = CASE WHEN provider_message_id IS NULL THEN NULL ELSE latency_ms END, "
                     "outcome = 'failed', code = ?, words = ? WHERE message_seq = ? AND number = ? AND NOT EXISTS "
                     "(SELECT 1 FROM receipts r WHERE r.message_seq = attempts.message_seq "
                     "AND r.attempt = attempts.number AND r.status IN ('delivered', 'read'))");
  return done(m_database.change(sql, {textOrNull(receipt.providerMessageId), orEmpty(receipt.code),
                                      orEmpty(receipt.words), attempt.seq, attempt.number}));
}

Result<int> ReceiptStore::forgetUnmatched(WriteScope &, qint64 receivedBefore)
{
  return m_database.change(QStringLiteral("DELETE FROM receipts WHERE message_seq IS NULL AND received_at < ?"),
                           {receivedBefore});
}

Result<bool> ReceiptStore::addReply(WriteScope &, const NewReply &reply)
{
  static const auto sql = QStringLiteral(
      "INSERT INTO replies (provider, event_key, provider_message_id, customer_id, message, event_at, received_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, event_key) DO NOTHING");
  const Result<int> added =
      m_database.change(sql, {reply.provider, reply.eventKey, orEmpty(reply.providerMessageId), reply.customerId,
                              orEmpty(reply.text), nullable(reply.eventAt), reply.receivedAt});
  if (!added)
    return fail(added.error());
  return *added > 0;
}

} // namespace dakiya
