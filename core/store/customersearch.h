// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customerstore.h"

namespace dakiya {

class Database;

/// Finds customers by the beginning or any part of their name, or any part of their number.
class CustomerSearch final
{
public:
  explicit CustomerSearch(Database &database)
      : m_database(database)
  {
  }

  /// The best matches first: names that begin so, then those with a word that begins so, then the rest, each by name.
  /// Without any text those who came last.
  [[nodiscard]] Result<QList<Customer>> find(const QString &text, int limit);

private:
  Database &m_database;
};

} // namespace dakiya
