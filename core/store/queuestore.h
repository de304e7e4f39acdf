// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

namespace dakiya {

class Database;
class WriteScope;

/// A waiting message that is due, as far as the queue must know it to choose.
struct Candidate
{
  qint64 seq = 0;
  QString phone;
  MessageType type = MessageType::DeliveryReminder;
};

/// How one attempt ended, for its row.
struct AttemptEnd
{
  qint64 seq = 0; ///< of its message
  int number = 0;
  qint64 localHour = 0; ///< of its message, for the statistics
  QString outcome;
  qint64 finishedAt = 0;
  int httpStatus = 0;
  QString code;
  QString words;
  qint64 latencyMs = 0;
  QString providerMessageId;

  /// Do both say the same, but for the attempt, its latency and what the provider calls it?
  [[nodiscard]] bool isLike(const AttemptEnd &other) const
  {
    return outcome == other.outcome && finishedAt == other.finishedAt && httpStatus == other.httpStatus &&
           code == other.code && words == other.words;
  }
};

/// How much waits, for the status line.
struct QueueCounts
{
  qint64 queued = 0;
  qint64 sending = 0;
};

/// The queue's own questions: what is due, claim it, put it back, what is too late.
class QueueStore final
{
public:
  explicit QueueStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<QList<Candidate>> dueImmediate(qint64 now, int limit);
  /// Bulk messages that are due, batch by batch in the order of their arrival.
  [[nodiscard]] Result<QList<Candidate>> dueBulk(qint64 now, int limit);

  /// Takes messages for sending: only those that still wait, are due, not too late, of an open batch, of a template
  /// that is not paused, for a customer who allows it, while the queue is neither paused nor held. Each gets its next
  /// attempt, with a row. To be committed before a byte leaves.
  [[nodiscard]] Result<QList<Message>> claim(WriteScope &scope, const QList<qint64> &seqs, qint64 now,
                                             const QString &provider, bool marketingNeedsOptIn);

  /// Makes a waiting message due later.
  [[nodiscard]] Result<void> postpone(WriteScope &scope, qint64 seq, qint64 dueAt);

  [[nodiscard]] Result<void> endAttempts(WriteScope &scope, const QList<AttemptEnd> &ends);

  /// Waiting messages whose time is over.
  [[nodiscard]] Result<QList<qint64>> tooLate(qint64 now, int limit);
  /// Of these, the waiting marketing messages to customers who do not take any.
  [[nodiscard]] Result<QList<qint64>> unwanted(const QList<qint64> &seqs, bool marketingNeedsOptIn);
  /// What a dead engine left in `sending`.
  [[nodiscard]] Result<QList<qint64>> leftSending();

  /// When the next waiting message becomes due after `after` (UTC ms). nullopt: none does.
  [[nodiscard]] Result<std::optional<qint64>> nextDue(qint64 after);
  [[nodiscard]] Result<std::optional<qint64>> nextExpiry();
  [[nodiscard]] Result<QueueCounts> counts();

  /// When each recipient was last sent to, since `since` (UTC ms), oldest first.
  [[nodiscard]] Result<QList<QPair<QString, qint64>>> recentRecipients(qint64 since);

  [[nodiscard]] Result<void> pauseTemplate(WriteScope &scope, MessageType type, const QString &language, qint64 now,
                                           const QString &reason);

private:
  [[nodiscard]] Result<void> endAlikeOnes(const QList<AttemptEnd> &ends);
  [[nodiscard]] Result<void> beginAttempts(const QList<Message> &messages, qint64 now, const QString &provider);
  [[nodiscard]] Result<QList<qint64>> seqs(const QString &sql, const QVariantList &values);
  /// The next batch after `batch` with bulk messages that wait; nullopt: none.
  [[nodiscard]] Result<std::optional<qint64>> nextBatch(qint64 batch);

  Database &m_database;
};

} // namespace dakiya
