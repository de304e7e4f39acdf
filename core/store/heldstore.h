// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customerstore.h"

namespace dakiya {

class Database;
class WriteScope;
struct Message;

/// Takes a message that never left out of the store again, and what came into it with the message.
class HeldStore final
{
public:
  explicit HeldStore(Database &database)
      : m_database(database)
  {
  }

  /// Removes it with its search entry and its place in the statistics, only where it still waits for its first attempt.
  /// false: it does not.
  [[nodiscard]] Result<bool> remove(WriteScope &scope, const Message &message);
  /// The message's customer as they were before it: forgotten when they came with it, else under their earlier name;
  /// left alone when another message came after it.
  [[nodiscard]] Result<void> restoreCustomer(WriteScope &scope, const Message &message,
                                             const std::optional<Customer> &before);

private:
  Database &m_database;
};

} // namespace dakiya
