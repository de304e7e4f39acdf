// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messageid.h"
#include "domain/messagetype.h"

#include <QList>
#include <QString>

namespace dakiya {

class Database;
class WriteScope;

/// How far a sheet was read into a batch, and what of its rows the batch itself does not tell.
struct LoadedRows
{
  int rows = 0;
  int repeated = 0;        ///< rows of a message that was there already
  int completedPhones = 0; ///< messages whose country code was ours to add
};

/// A batch on its way in, and how far it came before.
struct LoadingBatch
{
  qint64 id = 0;
  qint64 begunAt = 0; ///< UTC ms
  LoadedRows loaded;
};

/// A sheet's messages. While it loads, the queue does not see them.
class BatchStore final
{
public:
  explicit BatchStore(Database &database)
      : m_database(database)
  {
  }

  /// A batch that loads. One of the same fingerprint whose loading was interrupted is gone on with.
  [[nodiscard]] Result<LoadingBatch> begin(WriteScope &scope, const QString &name, MessageType type,
                                           const QString &fingerprint, qint64 now);
  /// Notes how far the sheet was read, in the transaction that stores its messages.
  [[nodiscard]] Result<void> noteRows(WriteScope &scope, qint64 id, const LoadedRows &loaded);
  /// The messages of a batch that loads, in the order of the sheet.
  [[nodiscard]] Result<QList<MessageId>> messages(qint64 id);
  /// Is it still on its way in, or was its import interrupted?
  [[nodiscard]] Result<bool> isLoading(qint64 id);
  /// Lets the queue have it.
  [[nodiscard]] Result<void> open(WriteScope &scope, qint64 id);
  /// Takes messages out of batches that the queue does not see, so that they leave like those that came one by one.
  [[nodiscard]] Result<void> letGo(WriteScope &scope, const QList<qint64> &seqs);
  /// Messages in batches whose loading was interrupted.
  [[nodiscard]] Result<qint64> messagesLeftLoading();

private:
  Database &m_database;
};

} // namespace dakiya
