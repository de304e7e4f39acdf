// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customersearch.h"

#include "domain/textrules.h"
#include "store/database.h"

#include <QRegularExpression>
#include <QVariant>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// Fewer digits than this are a word, not a part of a number.
constexpr int kMinDigits = 3;

/// `%` and `_` are themselves.
QString literal(QString text)
{
  return text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
}

/// The digits of a text that looks like a part of a number; empty when it does not.
QString digitsOf(const QString &folded)
{
  static const QRegularExpression number(u"^\\+?[0-9 ()-]+\\z"_s);
  static const QRegularExpression other(u"[^0-9]"_s);
  const QString latin = latinDigits(folded);
  if (!number.match(latin).hasMatch())
    return {};
  const QString digits = QString(latin).remove(other);
  return digits.size() >= kMinDigits ? digits : QString();
}

} // namespace

Result<QList<Customer>> CustomerSearch::find(const QString &text, int limit)
{
  static const QString sql =
      u"SELECT id, phone, name, language, opted_in_at, opted_out_at FROM customers "
      "WHERE (? = '' OR name_folded LIKE ? ESCAPE '\\') OR (? <> '' AND phone LIKE ? ESCAPE '\\') "
      "ORDER BY CASE WHEN ? = '' THEN 0 WHEN name_folded LIKE ? ESCAPE '\\' THEN 1 "
      "WHEN name_folded LIKE ? ESCAPE '\\' THEN 2 ELSE 3 END, CASE WHEN ? = '' THEN '' ELSE name_folded END, id DESC "
      "LIMIT ?"_s;
  QString folded = foldForSearch(text).trimmed();
  if (folded.isNull())
    folded = u""_s;
  const QString name = literal(folded);
  const QString digits = digitsOf(folded);
  const QString somewhere = u"%%1%"_s.arg(name);
  const QString number = u"%%1%"_s.arg(digits);
  QSqlQuery *query = m_database.execute(sql, {folded, somewhere, digits.isNull() ? u""_s : digits, number, folded,
                                              QString(name + u'%'), u"% %1%"_s.arg(name), folded, limit});
  if (!query)
    return fail(m_database.lastError());
  QList<Customer> found;
  while (query->next())
    found << Customer{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                      query->value(3).toString(),   !query->value(4).isNull(),  !query->value(5).isNull()};
  query->finish();
  return found;
}

} // namespace dakiya
