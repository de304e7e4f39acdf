// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templatepausestore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

Result<QList<TemplatePause>> TemplatePauseStore::all()
{
  QSqlQuery *query =
      m_database.execute(QStringLiteral("SELECT type, language, since, reason FROM template_pauses ORDER BY since"));
  if (!query)
    return fail(m_database.lastError());
  QList<TemplatePause> pauses;
  while (query->next()) {
    if (const std::optional<MessageType> type = messageTypeFrom(query->value(0).toString()))
      pauses << TemplatePause{*type, query->value(1).toString(), query->value(2).toLongLong(),
                              query->value(3).toString()};
  }
  query->finish();
  return pauses;
}

Result<bool> TemplatePauseStore::remove(WriteScope &, MessageType type, const QString &language)
{
  const Result<int> removed =
      m_database.change(QStringLiteral("DELETE FROM template_pauses WHERE type = ? AND language = ?"),
                        {QString(wireName(type)), language});
  return removed ? Result<bool>(*removed > 0) : fail(removed.error());
}

} // namespace dakiya
