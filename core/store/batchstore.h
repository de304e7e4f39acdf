// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagetype.h"

#include <QString>

namespace dakiya {

class Database;
class WriteScope;

/// A sheet's messages. While it loads, the queue does not see them.
class BatchStore final
{
public:
  explicit BatchStore(Database &database)
      : m_database(database)
  {
  }

  /// A batch that loads. One of the same fingerprint whose loading was interrupted is gone on with.
  [[nodiscard]] Result<qint64> begin(WriteScope &scope, const QString &name, MessageType type,
                                     const QString &fingerprint, qint64 now);
  /// Lets the queue have it.
  [[nodiscard]] Result<void> open(WriteScope &scope, qint64 id);
  /// Messages in batches whose loading was interrupted.
  [[nodiscard]] Result<qint64> messagesLeftLoading();

private:
  Database &m_database;
};

} // namespace dakiya
