// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

namespace dakiya {

class Database;

/// Lists of messages, newest first, page by page below a seq. Never counts, never skips by OFFSET.
class HistoryStore final
{
public:
  explicit HistoryStore(Database &database)
      : m_database(database)
  {
  }

  /// At most `limit` messages older than `before` (a seq; nullopt: from the newest on).
  [[nodiscard]] Result<HistoryPage> page(const HistoryFilter &filter, int limit, std::optional<qint64> before);
  /// The other way: the `limit` messages that follow upon `after` (a seq), newest first; fewer at the end.
  [[nodiscard]] Result<QList<Message>> newer(const HistoryFilter &filter, int limit, qint64 after);

private:
  enum class Direction { Older, Newer };
  /// A WHERE clause over notifications_log m, and its values. The first of them is the seq from which the walk goes on.
  struct Where
  {
    Direction direction;
    QString sql;
    QVariantList values;

    [[nodiscard]] QString compares() const { return QLatin1String(direction == Direction::Older ? "<" : ">"); }
    [[nodiscard]] QString order() const { return QLatin1String(direction == Direction::Older ? "DESC" : "ASC"); }
  };
  [[nodiscard]] static Where where(const HistoryFilter &filter, Direction direction, qint64 from);
  /// The seqs in the order of the walk.
  [[nodiscard]] Result<QList<qint64>> seqsOf(const HistoryFilter &filter, int limit, Direction direction, qint64 from);
  [[nodiscard]] Result<QList<qint64>> plain(const Where &where, int limit);
  [[nodiscard]] Result<QList<qint64>> found(const QString &search, const Where &where, int limit);
  [[nodiscard]] Result<void> foundByCustomer(const QString &search, const Where &where, int limit, QList<qint64> &seqs);
  [[nodiscard]] Result<void> foundByText(const QString &search, const Where &where, int limit, QList<qint64> &seqs);
  [[nodiscard]] Result<void> collect(const QString &sql, const QVariantList &values, QList<qint64> &seqs);

  Database &m_database;
};

} // namespace dakiya
