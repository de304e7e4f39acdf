// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace dakiya {

class Database;
class WriteScope;

/// Whoever a message was ever made for.
struct Customer
{
  qint64 id = 0;
  QString phone;
  QString name;
  QString language; ///< empty: not known
  bool optedIn = false;
  bool optedOut = false;
};

/// The dairy's customers, made on first use.
class CustomerStore final
{
public:
  explicit CustomerStore(Database &database)
      : m_database(database)
  {
  }

  [[nodiscard]] Result<std::optional<Customer>> find(const QString &phone);
  /// The customer of that number; made, or given the new name (an empty one changes nothing).
  [[nodiscard]] Result<Customer> obtain(WriteScope &scope, const QString &phone, const QString &name, qint64 now);
  /// Takes no marketing from now on. Keeps the first reason.
  [[nodiscard]] Result<void> optOut(WriteScope &scope, qint64 customerId, const QString &reason, qint64 now);

  /// Customers whose name holds `folded` or whose number holds `digits` (either may be empty), at most `limit`.
  [[nodiscard]] Result<QList<qint64>> search(const QString &folded, const QString &digits, int limit);

private:
  Database &m_database;
};

} // namespace dakiya
