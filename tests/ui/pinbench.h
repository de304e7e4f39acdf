// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskbench.h"
#include "engine/managerpin.h"

namespace dakiya {

/// Sets a PIN that is stretched but little, so that to try it takes no time.
inline void givePin(DeskBench &bench, const QString &pin)
{
  bench.engine([pin](Engine &engine) {
    return ManagerPin(engine).replace(QStringLiteral("Asha"), std::nullopt, stretched(pin, 10)).has_value();
  });
}

/// What the audit log says of the PIN and of who sits here, oldest first.
inline QStringList auditOfRoles(DeskBench &bench)
{
  return bench
      .store([](Store &store) -> Result<QStringList> {
        QSqlQuery *query = store.database.execute(
            QStringLiteral("SELECT who || ' ' || action || ' ' || value_before || ' > ' || value_after FROM audit_log "
                           "WHERE action LIKE 'pin-%' OR action = 'staff-name' ORDER BY id"));
        QStringList rows;
        while (query->next())
          rows << query->value(0).toString();
        query->finish();
        return rows;
      })
      .value_or(QStringList());
}

} // namespace dakiya
