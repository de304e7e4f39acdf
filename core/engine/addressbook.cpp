// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/addressbook.h"

#include "store/customersearch.h"

namespace dakiya {

namespace {

constexpr int kLately = 20;

} // namespace

Result<QList<Customer>> customersLike(Store &store, const QString &text, int limit)
{
  return CustomerSearch(store.database).find(text, limit);
}

Result<Acquaintance> acquaintance(Store &store, const QString &phone)
{
  const Result<std::optional<Customer>> customer = store.customers.find(phone);
  if (!customer)
    return fail(customer.error());
  if (!*customer)
    return Acquaintance{};
  HistoryFilter filter;
  filter.phone = phone;
  const Result<HistoryPage> page = store.history.page(filter, kLately, std::nullopt);
  if (!page)
    return fail(page.error());
  return Acquaintance{*customer, page->messages};
}

} // namespace dakiya
