// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"

#include "store/database.h"

#include <QVariant>

#include <limits>

namespace dakiya {

namespace {

AuditEntry entryOf(const QSqlQuery &row)
{
  return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(),
          row.value(4).toString(),   row.value(5).toString(),   row.value(6).toString()};
}

} // namespace

Result<AuditPage> AuditStore::page(int limit, std::optional<qint64> before)
{
  QSqlQuery *query =
      m_database.execute(QStringLiteral("SELECT id, at, who, action, subject, value_before, value_after FROM audit_log "
                                        "WHERE id < ? ORDER BY id DESC LIMIT ?"),
                         {before.value_or(std::numeric_limits<qint64>::max()), limit});
  if (!query)
    return fail(m_database.lastError());
  AuditPage page;
  while (query->next())
    page.entries << entryOf(*query);
  query->finish();
  if (page.entries.size() == limit)
    page.next = page.entries.constLast().id;
  return page;
}

} // namespace dakiya
