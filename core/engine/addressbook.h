// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/store.h"

namespace dakiya {

/// What the messages before say of a customer, for whoever writes the next one.
struct Acquaintance
{
  std::optional<Customer> customer; ///< nullopt: nobody has that number
  QList<Message> lately;            ///< newest first
};

/// Customers who fit a part of a name or of a number, the best first; without a text those who came last.
[[nodiscard]] Result<QList<Customer>> customersLike(Store &store, const QString &text, int limit);

/// Who has this number (E.164), and the last few messages to them.
[[nodiscard]] Result<Acquaintance> acquaintance(Store &store, const QString &phone);

} // namespace dakiya
