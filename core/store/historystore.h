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

private:
  /// A WHERE clause over notifications_log m, and its values.
  struct Where
  {
    QString sql;
    QVariantList values;
  };
  [[nodiscard]] static Where where(const HistoryFilter &filter, std::optional<qint64> before);
  [[nodiscard]] Result<QList<qint64>> plain(const Where &where, int limit);
  [[nodiscard]] Result<QList<qint64>> found(const QString &search, const Where &where, int limit);
  [[nodiscard]] Result<void> foundByCustomer(const QString &search, const Where &where, int limit, QList<qint64> &seqs);
  [[nodiscard]] Result<void> foundByText(const QString &search, const Where &where, int limit, QList<qint64> &seqs);
  [[nodiscard]] Result<void> collect(const QString &sql, const QVariantList &values, QList<qint64> &seqs);

  Database &m_database;
};

} // namespace dakiya
