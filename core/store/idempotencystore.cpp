// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/idempotencystore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

Result<std::optional<KeyedCall>> IdempotencyStore::find(const CallKey &key, qint64 now)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT fingerprint, message_seq, attempts_before, status, answer FROM idempotency_keys "
                     "WHERE token = ? AND key = ? AND created_at > ?"),
      QVariantList{key.token, key.key, now - kKeptMs});
  if (!query)
    return fail(m_database.lastError());
  std::optional<KeyedCall> found;
  if (query->next()) {
    found = KeyedCall{QByteArray::fromHex(query->value(0).toByteArray()),
                      {},
                      query->value(2).toInt(),
                      {},
                      query->value(4).toString().toUtf8()};
    if (!query->isNull(1))
      found->messageSeq = query->value(1).toLongLong();
    if (!query->isNull(3))
      found->status = query->value(3).toInt();
  }
  query->finish();
  return found;
}

Result<void> IdempotencyStore::forgetOld(WriteScope &, qint64 now)
{
  const Result<int> forgotten =
      m_database.change(QStringLiteral("DELETE FROM idempotency_keys WHERE created_at <= ?"), {now - kKeptMs});
  return forgotten ? Result<void>() : fail(forgotten.error());
}

Result<void> IdempotencyStore::add(WriteScope &scope, const CallKey &key, const KeyedCall &call, qint64 now)
{
  if (const Result<void> forgotten = forgetOld(scope, now); !forgotten)
    return forgotten;
  const Result<int> added =
      m_database.change(QStringLiteral("INSERT INTO idempotency_keys (token, key, fingerprint, message_seq, "
                                       "attempts_before, status, answer, created_at) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token, key) DO NOTHING"),
                        {key.token, key.key, QString::fromLatin1(call.fingerprint.toHex()),
                         call.messageSeq ? QVariant(*call.messageSeq) : QVariant(), call.attemptsBefore,
                         call.status ? QVariant(*call.status) : QVariant(), QString::fromUtf8(call.answer), now});
  if (!added)
    return fail(added.error());
  return *added == 1 ? Result<void>() : fail(ErrorCode::KeyInFlight);
}

Result<void> IdempotencyStore::setAnswer(WriteScope &, const CallKey &key, int status, const QByteArray &answer)
{
  const Result<int> set = m_database.change(
      QStringLiteral("UPDATE idempotency_keys SET status = ?, answer = ? WHERE token = ? AND key = ?"),
      {status, QString::fromUtf8(answer), key.token, key.key});
  return set ? Result<void>() : fail(set.error());
}

} // namespace dakiya
