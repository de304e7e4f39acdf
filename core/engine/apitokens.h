// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/role.h"

#include <QByteArray>
#include <QString>

namespace dakiya {

class Engine;
struct ApiToken;

/// What calls itself by DAKIYA_API_TOKEN is called so in the audit log; no token of the store may have this name.
inline constexpr QLatin1StringView kEnvironmentToken("DAKIYA_API_TOKEN");

/// As tokens are stored and compared.
[[nodiscard]] QByteArray tokenHash(const QByteArray &token);

/// Makes and removes tokens of the local API; a running one knows of it with the next call. Both are audited.
class ApiTokens final
{
public:
  explicit ApiTokens(Engine &engine)
      : m_engine(engine)
  {
  }

  /// The new token, of 192 random bits; it is stored nowhere. Errors: FieldMissing, FieldOutOfRange (the name),
  /// NameTaken, the store's.
  [[nodiscard]] Result<QString> add(const QString &who, const QString &name, Role role);
  /// Lets a token that was removed open the door again: who withdrew it has thought better of it. Errors: NameTaken,
  /// the store's.
  [[nodiscard]] Result<void> putBack(const QString &who, const ApiToken &token);
  /// Errors: NotFound, the store's.
  [[nodiscard]] Result<void> remove(const QString &who, const QString &name);

private:
  [[nodiscard]] Result<void> store(const QString &who, const ApiToken &token);

  Engine &m_engine;
};

} // namespace dakiya
