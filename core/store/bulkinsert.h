// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariantList>

namespace dakiya {

class Database;

/// Inserts many rows with few statements: one statement of many rows costs a third of one statement a row.
class BulkInsert final
{
public:
  BulkInsert(Database &database, QString table, QStringList columns);

  void add(QVariantList &&row) { m_values.append(std::move(row)); }
  /// Inserts what was added. Errors: the database's.
  [[nodiscard]] Result<void> flush();

private:
  [[nodiscard]] QString sql(int rows) const;

  Database &m_database;
  QString m_table;
  QStringList m_columns;
  QVariantList m_values;
};

} // namespace dakiya
