// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchstore.h"

#include "store/database.h"
#include "store/dialect.h"

#include <QVariant>

#include <optional>

namespace dakiya {

namespace {

/// The fact that says how far its sheet was read into a batch.
QString rowsKey(qint64 id)
{
  return QStringLiteral("loading:%1").arg(id);
}

QString textOf(const LoadedRows &loaded)
{
  return QStringLiteral("%1 %2 %3").arg(loaded.rows).arg(loaded.repeated).arg(loaded.completedPhones);
}

LoadedRows loadedFrom(const QString &text)
{
  return {text.section(u' ', 0, 0).toInt(), text.section(u' ', 1, 1).toInt(), text.section(u' ', 2, 2).toInt()};
}

} // namespace

Result<LoadingBatch> BatchStore::begin(WriteScope &, const QString &name, MessageType type, const QString &fingerprint,
                                       qint64 now)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT id, created_at FROM batches WHERE state = 'loading' AND fingerprint = ?"), {fingerprint});
  if (!query)
    return fail(m_database.lastError());
  std::optional<LoadingBatch> left;
  if (query->next())
    left = LoadingBatch{query->value(0).toLongLong(), query->value(1).toLongLong(), {}};
  query->finish();
  if (left) {
    const Result<QVariant> rows =
        m_database.value(QStringLiteral("SELECT value FROM store_facts WHERE key = ?"), {rowsKey(left->id)});
    if (!rows)
      return fail(rows.error());
    left->loaded = loadedFrom(rows->toString());
    return *left;
  }
  const Result<QVariant> id =
      m_database.value(QStringLiteral("INSERT INTO batches (name, type, fingerprint, state, created_at) "
                                      "VALUES (?, ?, ?, 'loading', ?) RETURNING id"),
                       {name, QString(wireName(type)), fingerprint, now});
  if (!id)
    return fail(id.error());
  return LoadingBatch{id->toLongLong(), now, {}};
}

Result<void> BatchStore::noteRows(WriteScope &, qint64 id, const LoadedRows &loaded)
{
  const Result<int> noted = m_database.change(QStringLiteral("INSERT INTO store_facts (key, value) VALUES (?, ?) "
                                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                              {rowsKey(id), textOf(loaded)});
  if (!noted)
    return fail(noted.error());
  return {};
}

Result<QList<MessageId>> BatchStore::messages(qint64 id)
{
  // No index over all messages is worth this one question: none of them is older than its batch.
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT seq, id FROM notifications_log WHERE seq >= "
                     "(SELECT created_at * 1048576 FROM batches WHERE id = ?) AND batch_id = ? ORDER BY seq"),
      {id, id});
  if (!query)
    return fail(m_database.lastError());
  QList<MessageId> ids;
  while (query->next())
    ids << MessageId{query->value(1).toString(), query->value(0).toLongLong()};
  query->finish();
  return ids;
}

Result<bool> BatchStore::isLoading(qint64 id)
{
  const Result<QVariant> state =
      m_database.value(QStringLiteral("SELECT 1 FROM batches WHERE id = ? AND state = 'loading'"), {id});
  if (!state)
    return fail(state.error());
  return !state->isNull();
}

Result<void> BatchStore::open(WriteScope &, qint64 id)
{
  const Result<int> opened =
      m_database.change(QStringLiteral("UPDATE batches SET state = 'open' WHERE id = ? AND state = 'loading'"), {id});
  if (!opened)
    return fail(opened.error());
  const Result<int> forgotten =
      m_database.change(QStringLiteral("DELETE FROM store_facts WHERE key = ?"), {rowsKey(id)});
  if (!forgotten)
    return fail(forgotten.error());
  return {};
}

Result<void> BatchStore::letGo(WriteScope &, const QList<qint64> &seqs)
{
  static const QString sql =
      QStringLiteral("UPDATE notifications_log SET batch_id = 0 WHERE seq IN %1 "
                     "AND batch_id IN (SELECT id FROM batches WHERE state IN ('loading', 'stopped'))")
          .arg(dialect::integersOf(QStringLiteral("?")));
  if (seqs.isEmpty())
    return {};
  const Result<int> moved = m_database.change(sql, {dialect::idList(seqs)});
  if (!moved)
    return fail(moved.error());
  return {};
}

Result<qint64> BatchStore::messagesLeftLoading()
{
  const Result<QVariant> count =
      m_database.value(QStringLiteral("SELECT count(*) FROM batches b JOIN notifications_log m ON m.batch_id = b.id "
                                      "AND m.status = 'queued' AND m.immediate = 0 WHERE b.state = 'loading'"));
  if (!count)
    return fail(count.error());
  return count->toLongLong();
}

} // namespace dakiya
