// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QSet>
#include <QVariantList>

namespace dakiya {

class Database;

/// Messages that failed for the same cause.
struct OutboxCause
{
  QString provider;
  QString code;
  qint64 count = 0;
  qint64 newest = 0; ///< the seq of the newest; 0 when many newer ones failed for other causes
  QString words;     ///< the provider's, of the newest

  [[nodiscard]] bool isSameAs(const OutboxCause &other) const
  {
    return provider == other.provider && code == other.code;
  }
};

/// How many messages each heap of the outbox holds.
struct OutboxCounts
{
  qint64 failed = 0;
  qint64 unknown = 0;
  qint64 newestUnknown = 0; ///< its seq
  qint64 due = 0;           ///< wait, and may leave
  qint64 later = 0;         ///< wait for their time
  qint64 sending = 0;
  bool moreAreDue = false;
  bool moreAreLater = false;
};

/// What keeps single messages back while the queue runs.
struct OutboxHolds
{
  QSet<QString> templates; ///< `TYPE LANGUAGE`
  QSet<qint64> batches;    ///< not open
};

/// Where a page of waiting messages goes on.
struct OutboxPlace
{
  qint64 dueAt = 0;
  qint64 seq = -1;
};

/// The outbox's questions: how much lies on each heap, and the messages of a heap, page by page. Counts come from the
/// statistics and from indexes alone, and end at kMost.
class OutboxStore final
{
public:
  static constexpr qint64 kMost = 100'000;

  explicit OutboxStore(Database &database)
      : m_database(database)
  {
  }

  /// Failed and unknown ones are those of the days from `firstDay` (local) on, whose messages begin at `firstSeq`.
  [[nodiscard]] Result<OutboxCounts> counts(qint64 now, qint64 firstDay, qint64 firstSeq);
  /// The most frequent cause first.
  [[nodiscard]] Result<QList<OutboxCause>> causes(qint64 firstDay, qint64 firstSeq);
  [[nodiscard]] Result<OutboxHolds> holds();

  /// Messages of one status that is not `queued`, newest first, from `firstSeq` on and below `before`.
  [[nodiscard]] Result<QList<Message>> standing(MessageStatus status, qint64 firstSeq, qint64 before, int limit);
  /// Failed ones of one cause, the same way.
  [[nodiscard]] Result<QList<Message>> ofCause(const OutboxCause &cause, qint64 firstSeq, qint64 before, int limit);
  /// Waiting messages by the moment at which they may leave: those after `after`, up to `lastDue`.
  [[nodiscard]] Result<QList<Message>> waiting(const OutboxPlace &after, qint64 lastDue, int limit);

private:
  using Waiting = QList<OutboxPlace>;
  [[nodiscard]] Result<qint64> countDue(qint64 from, qint64 to);
  [[nodiscard]] Result<QList<qint64>> batches();
  [[nodiscard]] Result<void> findNewest(QList<OutboxCause> &causes, qint64 firstSeq);
  [[nodiscard]] Result<void> collect(const QString &sql, const QVariantList &values, Waiting &found);
  [[nodiscard]] Result<QList<Message>> messages(const QString &sql, const QVariantList &values);

  Database &m_database;
};

} // namespace dakiya
