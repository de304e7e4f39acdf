// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// The few places where SQLite and PostgreSQL say the same thing differently. The rest of the SQL is shared.
namespace dialect {

/// Fills `{{key}}` and `{{clustered}}` of a migration.
[[nodiscard]] QString migration(QString script);

/// A subquery of integers for `IN`, bound as one value: the JSON text that idList() makes.
[[nodiscard]] QString integersOf(const QString &placeholder);
[[nodiscard]] QString idList(const QList<qint64> &ids);

} // namespace dialect

} // namespace dakiya
