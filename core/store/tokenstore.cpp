// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenstore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

Result<QList<ApiToken>> TokenStore::all()
{
  QSqlQuery *query =
      m_database.execute(QStringLiteral("SELECT name, role, hash, created_at FROM api_tokens ORDER BY name"));
  if (!query)
    return fail(m_database.lastError());
  QList<ApiToken> tokens;
  while (query->next()) {
    if (const std::optional<Role> role = roleFrom(query->value(1).toString()))
      tokens << ApiToken{query->value(0).toString(), *role, QByteArray::fromHex(query->value(2).toByteArray()),
                         query->value(3).toLongLong()};
  }
  query->finish();
  return tokens;
}

Result<void> TokenStore::add(WriteScope &, const ApiToken &token)
{
  const Result<int> added = m_database.change(
      QStringLiteral("INSERT INTO api_tokens (name, role, hash, created_at) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (name) DO NOTHING"),
      {token.name, QString(wireName(token.role)), QString::fromLatin1(token.hash.toHex()), token.createdAt});
  if (!added)
    return fail(added.error());
  return *added == 1 ? Result<void>() : fail(ErrorCode::NameTaken, token.name);
}

Result<void> TokenStore::remove(WriteScope &, const QString &name)
{
  const Result<int> removed = m_database.change(QStringLiteral("DELETE FROM api_tokens WHERE name = ?"), {name});
  if (!removed)
    return fail(removed.error());
  if (*removed == 0)
    return fail(ErrorCode::NotFound, name);
  const Result<int> forgotten =
      m_database.change(QStringLiteral("DELETE FROM idempotency_keys WHERE token = ?"), {name});
  return forgotten ? Result<void>() : fail(forgotten.error());
}

Result<void> TokenStore::replaceAll(WriteScope &scope, const QList<ApiToken> &tokens)
{
  const Result<QList<ApiToken>> former = all();
  if (!former)
    return fail(former.error());
  for (const ApiToken &token : *former) {
    if (const Result<void> removed = tokens.contains(token) ? Result<void>() : remove(scope, token.name); !removed)
      return removed;
  }
  for (const ApiToken &token : tokens) {
    if (const Result<void> added = former->contains(token) ? Result<void>() : add(scope, token); !added)
      return added;
  }
  return {};
}

} // namespace dakiya
