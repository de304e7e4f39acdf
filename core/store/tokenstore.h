// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/role.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dakiya {

class Database;
class WriteScope;

/// Who may call the local API. The token itself is known to its holder alone.
struct ApiToken
{
  QString name;
  Role role = Role::Clerk;
  QByteArray hash;      ///< SHA-256
  qint64 createdAt = 0; ///< UTC ms

  friend bool operator==(const ApiToken &, const ApiToken &) = default;
};

/// The tokens of the local API.
class TokenStore final
{
public:
  explicit TokenStore(Database &database)
      : m_database(database)
  {
  }

  /// By name.
  [[nodiscard]] Result<QList<ApiToken>> all();
  /// Errors: NameTaken.
  [[nodiscard]] Result<void> add(WriteScope &scope, const ApiToken &token);
  /// Also forgets the keys of its calls: another token of that name is somebody else. Errors: NotFound.
  [[nodiscard]] Result<void> remove(WriteScope &scope, const QString &name);

  /// These and no others.
  [[nodiscard]] Result<void> replaceAll(WriteScope &scope, const QList<ApiToken> &tokens);

private:
  Database &m_database;
};

} // namespace dakiya
