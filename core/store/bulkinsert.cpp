// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkinsert.h"

#include "store/database.h"

#include <array>

namespace dakiya {

namespace {

// A few sizes only, because each is a prepared statement of its own. SQLite compares each of a statement's values with
// all before it when it prepares: twice as many would take four times as long.
constexpr std::array<size_t, 3> kRowsPerStatement{32, 8, 1};

QString insertSql(const QString &table, const QStringList &columns, size_t rows)
{
  const QString row = QStringLiteral("(") + QStringLiteral("?, ").repeated(columns.size() - 1) + QStringLiteral("?)");
  QStringList all;
  all.fill(row, qsizetype(rows));
  return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
      .arg(table, columns.join(QLatin1String(", ")), all.join(QLatin1String(", ")));
}

} // namespace

Result<void> bulkInsert(Database &database, const QString &table, const QStringList &columns,
                        std::span<const QVariant> values)
{
  for (const size_t rows : kRowsPerStatement) {
    const size_t taken = rows * size_t(columns.size());
    const QString sql = values.size() >= taken ? insertSql(table, columns, rows) : QString();
    for (; values.size() >= taken; values = values.subspan(taken)) {
      if (const Result<int> done = database.change(sql, values.first(taken)); !done)
        return fail(done.error());
    }
  }
  return {};
}

} // namespace dakiya
