// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QHash>
#include <QSet>

namespace dakiya {

class Database;
class WriteScope;

/// What came from the service that was there before, by the ids that it had there: nothing comes in twice, and a
/// message is still found under its old id.
class MovedInStore final
{
public:
  explicit MovedInStore(Database &database)
      : m_database(database)
  {
  }

  /// The messages of those old ids that are here, by their seq.
  [[nodiscard]] Result<QHash<QString, qint64>> find(const QStringList &oldIds);
  [[nodiscard]] Result<std::optional<qint64>> find(const QString &oldId);
  [[nodiscard]] Result<void> add(WriteScope &scope, const QList<QPair<QString, qint64>> &seqByOldId);

  /// Was that setting taken over before?
  [[nodiscard]] Result<bool> hasSetting(const QString &key);
  [[nodiscard]] Result<void> addSetting(WriteScope &scope, const QString &key);

  /// Those of the seqs that a message has already.
  [[nodiscard]] Result<QSet<qint64>> used(const QList<qint64> &seqs);

  /// Adds an attempt that was made elsewhere to a message, which knows of it afterwards; what the provider called it
  /// is then known, too. `message` is as it stands.
  [[nodiscard]] Result<void> addAttempt(WriteScope &scope, Message &message, const Attempt &attempt);

private:
  [[nodiscard]] Result<bool> hasTable();

  Database &m_database;
};

} // namespace dakiya
