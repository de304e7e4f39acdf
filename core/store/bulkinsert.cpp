// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkinsert.h"

#include "store/database.h"

#include <array>
#include <span>

namespace dakiya {

namespace {
// A few sizes only, because each is a prepared statement of its own. SQLite compares each of a statement's values with
// all before it when it prepares: twice as many would take four times as long.
constexpr std::array kRowsPerStatement{32, 8, 1};
} // namespace

BulkInsert::BulkInsert(Database &database, QString table, QStringList columns)
    : m_database(database)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
{
}

QString BulkInsert::sql(int rows) const
{
  const QString row = QStringLiteral("(") + QStringLiteral("?, ").repeated(m_columns.size() - 1) + QStringLiteral("?)");
  QStringList all;
  all.fill(row, rows);
  return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
      .arg(m_table, m_columns.join(QLatin1String(", ")), all.join(QLatin1String(", ")));
}

Result<void> BulkInsert::flush()
{
  const qsizetype width = m_columns.size();
  qsizetype at = 0;
  for (const int rows : kRowsPerStatement) {
    const QString statement = m_values.size() - at >= rows * width ? sql(rows) : QString();
    for (; m_values.size() - at >= rows * width; at += rows * width) {
      const auto values = std::span(m_values).subspan(size_t(at), size_t(rows * width));
      if (const Result<int> done = m_database.change(statement, values); !done)
        return fail(done.error());
    }
  }
  m_values.clear();
  return {};
}

} // namespace dakiya
