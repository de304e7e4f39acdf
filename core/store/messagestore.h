// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <span>

namespace dakiya {

class Database;
class WriteScope;
struct MessageRows;

/// A change of one message's status and of what goes with it. Unset fields stay as they are.
struct StatusChange
{
  MessageStatus to = MessageStatus::Queued;
  qint64 at = 0; ///< UTC ms; fills sent_at, delivered_at, read_at or failed_at by `to`, each once
  std::optional<qint64> dueAt;
  std::optional<qint64> expiresAt;
  std::optional<int> retries;
  std::optional<MessageStatus> earlierStatus;
  QString providerMessageId; ///< empty: stays
  QString errorCode;         ///< always written: the reason of the status that it now has
  QString errorText;
  StatusCause cause = StatusCause::Outcome;

  friend bool operator==(const StatusChange &, const StatusChange &) = default;
};

/// One of many changes that are made at once.
struct MessageMove
{
  Message message; ///< as it is believed to stand; afterwards, where it was moved, as it stands
  StatusChange change;
  bool moved = false;
};

/// Messages, their attempts and their timelines.
class MessageStore final
{
public:
  explicit MessageStore(Database &database)
      : m_database(database)
  {
  }

  /// Inserts messages as they are, with their statistics and search entries.
  [[nodiscard]] Result<void> insert(WriteScope &scope, const QList<Message> &messages);
  [[nodiscard]] Result<void> insert(WriteScope &scope, const MessageRows &rows);

  [[nodiscard]] Result<std::optional<Message>> find(qint64 seq);
  /// By its id, or by the one that it had in the service before.
  [[nodiscard]] Result<std::optional<Message>> find(const QString &uuid);
  /// Those that are there, by these ids, of either kind.
  [[nodiscard]] Result<QHash<QString, Message>> findNamed(const QStringList &ids);
  [[nodiscard]] Result<std::optional<MessageTimeline>> timeline(const QString &uuid);
  [[nodiscard]] Result<QList<Message>> findAll(const QList<qint64> &seqs);

  /// Moves one message, only where it still stands as in `message` (status and attempt) and its cause may move it so;
  /// its statistics move with it. `message` then says how it stands now. false: nothing was changed.
  [[nodiscard]] Result<bool> change(WriteScope &scope, Message &message, const StatusChange &change);
  /// The same for many, none of them twice, with one statement for all that change alike.
  [[nodiscard]] Result<void> changeAll(WriteScope &scope, QList<MessageMove> &moves);

  /// The newest message of the same customer, type, reference and text with a seq from `fromSeq` on that is not failed,
  /// expired, cancelled or skipped.
  [[nodiscard]] Result<std::optional<Message>> duplicateOf(const Message &message, qint64 fromSeq);

  /// Of these, the messages with an attempt that the provider took or perhaps took.
  [[nodiscard]] Result<QSet<qint64>> acceptedOrInDoubt(const QList<qint64> &seqs);

  /// The greatest seq; 0 in an empty store.
  [[nodiscard]] Result<qint64> newestSeq();

private:
  [[nodiscard]] Result<void> addToSearch(std::span<const QVariant> searched);
  [[nodiscard]] Result<void> changeAlikeOnes(WriteScope &scope, const QList<MessageMove *> &moves);

  Database &m_database;
};

} // namespace dakiya
