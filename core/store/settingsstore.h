// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/settings.h"

namespace dakiya {

class Database;
class WriteScope;

/// Why nothing is sent. Empty texts: not so.
struct QueueStops
{
  QString paused; ///< by a person or a fault of the account; ends with resume
  /// A person has to look first: `account` (another one), `clock` (another time), `backup:MS` (made then, UTC).
  QString held;

  /// What was sent since the backup was made would be sent again.
  [[nodiscard]] bool isFromBackup() const { return held.startsWith(QLatin1String("backup:")); }
  [[nodiscard]] bool any() const { return !paused.isEmpty() || !held.isEmpty(); }
  friend bool operator==(const QueueStops &, const QueueStops &) = default;
};

/// The settings, the facts that a store keeps of itself, and the audit log of who changed what.
class SettingsStore final
{
public:
  explicit SettingsStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<Settings> load();
  /// Writes a checked value and the audit log's row.
  [[nodiscard]] Result<void> set(WriteScope &scope, const QString &key, const QString &value, const QString &who,
                                 qint64 now);

  [[nodiscard]] Result<QString> fact(const QString &key);
  /// An empty value removes the fact.
  [[nodiscard]] Result<void> setFact(WriteScope &scope, const QString &key, const QString &value);
  [[nodiscard]] Result<QueueStops> stops();
  /// Pauses by a person; audited.
  [[nodiscard]] Result<void> pause(WriteScope &scope, const QString &who, qint64 now);
  /// A person has looked: ends pause, hold and the pauses of templates.
  [[nodiscard]] Result<void> resume(WriteScope &scope, const QString &who, qint64 now);

  [[nodiscard]] Result<void> audit(WriteScope &scope, const QString &who, const QString &action, const QString &subject,
                                   const QString &before, const QString &after, qint64 now);

private:
  Database &m_database;
};

/// The facts' keys.
namespace fact {
inline constexpr QLatin1StringView paused("paused");
inline constexpr QLatin1StringView held("held");
inline constexpr QLatin1StringView copied("copied");   ///< of a copy: whose messages, and when it was made
inline constexpr QLatin1StringView retired("retired"); ///< a backup has taken this store's place
inline constexpr QLatin1StringView account("account");
inline constexpr QLatin1StringView written("written"); ///< when it was last tried whether the store can be written
inline constexpr QLatin1StringView resumed("resumed"); ///< how often a person has said: go on
} // namespace fact

} // namespace dakiya
