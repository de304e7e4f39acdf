// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkhistory.h"

#include "store/bulkinsert.h"
#include "store/dialect.h"
#include "store/messagerow.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QVariant>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

Result<void> runAll(Database &database, const QStringList &statements)
{
  for (const QString &statement : statements) {
    if (const Result<void> done = database.run(statement); !done)
      return done;
  }
  return {};
}

/// A receipt that follows from a moment of its message.
struct ReceiptRule
{
  QString status;
  QString moment;    ///< the column
  QString condition; ///< besides that the moment is there
};

const QList<ReceiptRule> &receiptRules()
{
  static const QList<ReceiptRule> rules{
      {u"sent"_s, u"sent_at"_s, u"1 = 1"_s},
      {u"delivered"_s, u"delivered_at"_s, u"1 = 1"_s},
      {u"read"_s, u"read_at"_s, u"1 = 1"_s},
      {u"failed"_s, u"failed_at"_s, u"status = 'failed'"_s},
  };
  return rules;
}

// `which` tells the messages, whose provider's id must not be null.
QString insertReceipts(const ReceiptRule &rule, const QString &which)
{
  return u"INSERT INTO receipts (provider, event_key, provider_message_id, message_seq, attempt, status, code, words, "
         "event_at, received_at, applied) SELECT provider, provider_message_id || ':%1', provider_message_id, seq, "
         "attempt, '%1', CASE WHEN '%1' = 'failed' THEN error_code ELSE '' END, '', %2, %2, 1 FROM notifications_log "
         "WHERE %4 AND %2 IS NOT NULL AND %3 ORDER BY seq "
         "ON CONFLICT (provider, event_key) DO NOTHING"_s.arg(rule.status, rule.moment, rule.condition, which);
}

const QStringList &attemptColumns()
{
  static const QStringList columns =
      u"message_seq number provider started_at finished_at outcome http_status code latency_ms provider_message_id"_s
          .split(u' ');
  return columns;
}

Result<void> insertMessages(WriteScope &scope, Store &store, const PastRows &past)
{
  for (const auto &[hour, ms] : past.latencies)
    scope.rollups().latency(hour, ms);
  const Result<void> inserted = store.messages.insert(scope, past.messages);
  return inserted ? bulkInsert(store.database, u"attempts"_s, attemptColumns(), past.attempts) : inserted;
}

} // namespace

Result<void> insertPast(WriteScope &scope, Store &store, const PastRows &past)
{
  if (const Result<void> inserted = insertMessages(scope, store, past); !inserted)
    return inserted;
  QList<qint64> seqs;
  for (const Message &message : past.messages.messages)
    seqs << message.id.seq;
  const QString which = u"seq IN %1 AND provider_message_id IS NOT NULL"_s.arg(dialect::integersOf(u"?"_s));
  for (const ReceiptRule &rule : receiptRules()) {
    const Result<int> done = store.database.change(insertReceipts(rule, which), {dialect::idList(seqs)});
    if (!done)
      return fail(done.error());
  }
  return {};
}

void PastRows::add(const MessageTimeline &past)
{
  messages.add(past.message);
  for (const Attempt &attempt : past.attempts) {
    attempts.append({past.message.id.seq, attempt.number, attempt.provider, attempt.startedAt,
                     nullable(attempt.finishedAt), attempt.outcome, attempt.httpStatus, orEmpty(attempt.code),
                     nullable(attempt.latencyMs), textOrNull(attempt.providerMessageId)});
    if (!attempt.providerMessageId.isEmpty() && attempt.latencyMs)
      latencies.append({past.message.localHour, *attempt.latencyMs});
  }
}

Result<void> BulkHistory::begin()
{
  return runAll(m_store.database, {u"PRAGMA synchronous = OFF"_s, u"PRAGMA wal_autocheckpoint = 50000"_s,
                                   u"PRAGMA cache_size = -262144"_s});
}

Result<void> BulkHistory::finish()
{
  return runAll(m_store.database, {u"PRAGMA synchronous = FULL"_s, u"PRAGMA wal_autocheckpoint = 4000"_s,
                                   u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA cache_size = -65536"_s});
}

Result<QList<qint64>> BulkHistory::addCustomers(const QList<Person> &people, qint64 now)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return fail(scope.begun().error());
  QList<qint64> ids;
  for (const Person &person : people) {
    const Result<Customer> customer = m_store.customers.obtain(scope, person.phone, person.name, now);
    if (!customer)
      return fail(customer.error());
    ids << customer->id;
  }
  if (const Result<void> committed = scope.commit(); !committed)
    return fail(committed.error());
  return ids;
}

Result<void> BulkHistory::add(const PastRows &past, QLatin1StringView idPrefix)
{
  const QList<Message> &messages = past.messages.messages;
  if (messages.isEmpty())
    return {};
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  if (const Result<void> inserted = insertMessages(scope, m_store, past); !inserted)
    return inserted;
  const Result<void> added = addReceipts(messages.constFirst().id.seq, messages.constLast().id.seq, idPrefix);
  return added ? scope.commit() : added;
}

Result<void> BulkHistory::addReceipts(qint64 firstSeq, qint64 lastSeq, QLatin1StringView idPrefix)
{
  for (const ReceiptRule &rule : receiptRules()) {
    const QString which = u"seq BETWEEN ? AND ? AND substr(provider_message_id, 1, ?) = ?"_s;
    const Result<int> done = m_store.database.change(insertReceipts(rule, which),
                                                     {firstSeq, lastSeq, qint64(idPrefix.size()), QString(idPrefix)});
    if (!done)
      return fail(done.error());
  }
  return {};
}

} // namespace dakiya
