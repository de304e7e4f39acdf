// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writescope.h"

#include "base/log.h"
#include "store/database.h"

namespace dakiya {

WriteScope::WriteScope(Database &database)
    : m_database(database)
{
  // Qt's transaction() begins deferred, which fails at once when another process wrote in between.
  m_begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
  m_open = m_begun.has_value();
}

WriteScope::~WriteScope()
{
  if (m_open)
    static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
}

bool WriteScope::tellsDetails()
{
  return lcStore().isDebugEnabled();
}

Result<void> WriteScope::commit()
{
  if (!m_begun)
    return m_begun;
  if (const Result<void> written = m_rollups.write(m_database); !written)
    return written;
  const Result<void> committed = m_database.run(QStringLiteral("COMMIT"));
  if (!committed)
    return committed;
  m_open = false;
  for (const QString &line : std::as_const(m_details))
    qCDebug(lcStore).noquote() << line;
  for (const QString &line : std::as_const(m_notes))
    qCInfo(lcStore).noquote() << line;
  return committed;
}

} // namespace dakiya
