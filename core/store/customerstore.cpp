// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerstore.h"

#include "domain/textrules.h"
#include "store/database.h"

#include <QVariant>

namespace dakiya {

namespace {

/// Text as a LIKE pattern that finds it anywhere, `%` and `_` being themselves.
QString anywhere(QString text)
{
  text.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
  return QStringLiteral("%%1%").arg(text);
}

} // namespace

Result<std::optional<Customer>> CustomerStore::find(const QString &phone)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral("SELECT id, name, language, opted_in_at, opted_out_at FROM customers WHERE phone = ?"), {phone});
  if (!query)
    return fail(m_database.lastError());
  std::optional<Customer> customer;
  if (query->next())
    customer = Customer{query->value(0).toLongLong(), phone,
                        query->value(1).toString(),   query->value(2).toString(),
                        !query->value(3).isNull(),    !query->value(4).isNull()};
  query->finish();
  return customer;
}

Result<Customer> CustomerStore::obtain(WriteScope &, const QString &phone, const QString &name, qint64 now)
{
  const QString given = name.isNull() ? QStringLiteral("") : name;
  const Result<std::optional<Customer>> known = find(phone);
  if (!known)
    return fail(known.error());
  if (*known) {
    Customer customer = **known;
    if (given.isEmpty() || given == customer.name)
      return customer;
    customer.name = given;
    const Result<int> renamed =
        m_database.change(QStringLiteral("UPDATE customers SET name = ?, name_folded = ? WHERE id = ?"),
                          {given, foldForSearch(given), customer.id});
    return renamed ? Result<Customer>(customer) : fail(renamed.error());
  }
  const Result<QVariant> id = m_database.value(
      QStringLiteral("INSERT INTO customers (phone, name, name_folded, created_at) VALUES (?, ?, ?, ?) RETURNING id"),
      {phone, given, foldForSearch(given), now});
  if (!id)
    return fail(id.error());
  return Customer{id->toLongLong(), phone, given, {}, false, false};
}

Result<void> CustomerStore::optOut(WriteScope &, qint64 customerId, const QString &reason, qint64 now)
{
  const Result<int> done = m_database.change(
      QStringLiteral(
          "UPDATE customers SET opted_out_at = ?, opted_out_reason = ? WHERE id = ? AND opted_out_at IS NULL"),
      {now, reason, customerId});
  if (!done)
    return fail(done.error());
  return {};
}

Result<QList<qint64>> CustomerStore::search(const QString &folded, const QString &digits, int limit)
{
  static const auto sql = QStringLiteral("SELECT id FROM customers WHERE (? <> '' AND name_folded LIKE ? ESCAPE '\\') "
                                         "OR (? <> '' AND phone LIKE ? ESCAPE '\\') ORDER BY id DESC LIMIT ?");
  QSqlQuery *query = m_database.execute(sql, {folded, anywhere(folded), digits, anywhere(digits), limit});
  if (!query)
    return fail(m_database.lastError());
  QList<qint64> ids;
  while (query->next())
    ids << query->value(0).toLongLong();
  query->finish();
  return ids;
}

} // namespace dakiya
