// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QVariant>

#include <span>

namespace dakiya {

class Database;

/// Inserts many rows, whose values stand one after the other, with few statements: one statement of many rows costs a
/// third of one statement a row. Errors: the database's.
[[nodiscard]] Result<void> bulkInsert(Database &database, const QString &table, const QStringList &columns,
                                      std::span<const QVariant> values);

} // namespace dakiya
