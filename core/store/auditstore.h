// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace dakiya {

class Database;

/// One line of the audit log: who changed what, when, from what and to what. Wire names throughout.
struct AuditEntry
{
  qint64 id = 0;
  qint64 at = 0; ///< UTC ms
  QString who;
  QString action;  ///< `setting`, `cancel`, `template`, …
  QString subject; ///< a setting's key, a message's id, a token's name, …
  QString before;
  QString after;

  friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Some lines, newest first, and where the next ones begin.
struct AuditPage
{
  QList<AuditEntry> entries;
  std::optional<qint64> next; ///< the id below which to go on; nullopt: that was all
};

/// Reads the audit log; whoever changes something writes it through SettingsStore::audit().
class AuditStore final
{
public:
  explicit AuditStore(Database &database)
      : m_database(database)
  {
  }

  /// At most `limit` lines older than `before` (an id; nullopt: from the newest on).
  [[nodiscard]] Result<AuditPage> page(int limit, std::optional<qint64> before);

private:
  Database &m_database;
};

} // namespace dakiya
