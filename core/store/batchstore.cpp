// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batchstore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

Result<qint64> BatchStore::begin(WriteScope &, const QString &name, MessageType type, const QString &fingerprint,
                                 qint64 now)
{
  const Result<QVariant> left = m_database.value(
      QStringLiteral("SELECT id FROM batches WHERE state = 'loading' AND fingerprint = ?"), {fingerprint});
  if (!left)
    return fail(left.error());
  if (!left->isNull())
    return left->toLongLong();
  const Result<QVariant> id =
      m_database.value(QStringLiteral("INSERT INTO batches (name, type, fingerprint, state, created_at) "
                                      "VALUES (?, ?, ?, 'loading', ?) RETURNING id"),
                       {name, QString(wireName(type)), fingerprint, now});
  if (!id)
    return fail(id.error());
  return id->toLongLong();
}

Result<void> BatchStore::open(WriteScope &, qint64 id)
{
  const Result<int> opened =
      m_database.change(QStringLiteral("UPDATE batches SET state = 'open' WHERE id = ? AND state = 'loading'"), {id});
  if (!opened)
    return fail(opened.error());
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
