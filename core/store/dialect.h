// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dakiya {

/// Where a statement that SQLite and PostgreSQL share says something differently. What only SQLite has, its pragmas and
/// its full-text table, stays with the few functions that ask for it.
namespace dialect {

/// Fills `{{key}}` and `{{clustered}}` of a migration.
[[nodiscard]] QString migration(QString script);

/// A subquery of integers for `IN`, bound as one value: the JSON text that idList() makes.
[[nodiscard]] QString integersOf(const QString &placeholder);
/// A table in a FROM clause that is to be walked by this index. Without statistics SQLite takes the history's index on
/// the status for the queue's questions, too, and reads all that wait; PostgreSQL knows better.
[[nodiscard]] QString by(const QString &table, const QString &index);
[[nodiscard]] QString idList(const QList<qint64> &ids);

/// A SELECT of rows with these column names, bound as one value: the text that JsonRows makes.
[[nodiscard]] QString rowsOf(const QString &placeholder, const QStringList &columns);

} // namespace dialect

} // namespace dakiya
