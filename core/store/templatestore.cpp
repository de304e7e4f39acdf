// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templatestore.h"

#include "store/database.h"

#include <QVariant>

namespace dakiya {

namespace {

const QString kIsNewest = QStringLiteral("t.version = (SELECT max(n.version) FROM notification_templates n "
                                         "WHERE n.type = t.type AND n.language = t.language)");

} // namespace

Result<QList<MessageTemplate>> TemplateStore::read(const QString &where, const QVariantList &values)
{
  QSqlQuery *query = m_database.execute(
      QStringLiteral(
          "SELECT t.type, t.language, t.version, t.body, t.author, t.created_at FROM notification_templates t "
          "WHERE %1 ORDER BY t.type, t.language, t.version DESC")
          .arg(where),
      values);
  if (!query)
    return fail(m_database.lastError());
  QList<MessageTemplate> templates;
  while (query->next()) {
    if (const std::optional<MessageType> type = messageTypeFrom(query->value(0).toString()))
      templates << MessageTemplate{*type,
                                   query->value(1).toString(),
                                   query->value(2).toInt(),
                                   query->value(3).toString(),
                                   query->value(4).toString(),
                                   query->value(5).toLongLong()};
  }
  query->finish();
  return templates;
}

Result<std::optional<MessageTemplate>> TemplateStore::current(MessageType type, const QString &language)
{
  const Result<QList<MessageTemplate>> all = versions(type, language);
  if (!all)
    return fail(all.error());
  return all->isEmpty() ? std::nullopt : std::optional(all->first());
}

Result<QList<MessageTemplate>> TemplateStore::allCurrent()
{
  return read(kIsNewest, {});
}

Result<QList<MessageTemplate>> TemplateStore::currentOf(MessageType type)
{
  return read(QStringLiteral("t.type = ? AND ") + kIsNewest, {QString(wireName(type))});
}

Result<QList<MessageTemplate>> TemplateStore::versions(MessageType type, const QString &language)
{
  return read(QStringLiteral("t.type = ? AND t.language = ?"), {QString(wireName(type)), language});
}

Result<MessageTemplate> TemplateStore::add(WriteScope &, MessageTemplate messageTemplate)
{
  const Result<std::optional<MessageTemplate>> newest = current(messageTemplate.type, messageTemplate.language);
  if (!newest)
    return fail(newest.error());
  messageTemplate.version = *newest ? (*newest)->version + 1 : 1;
  const Result<int> added = m_database.change(
      QStringLiteral("INSERT INTO notification_templates (type, language, version, body, author, created_at) "
                     "VALUES (?, ?, ?, ?, ?, ?)"),
      {QString(wireName(messageTemplate.type)), messageTemplate.language, messageTemplate.version, messageTemplate.body,
       messageTemplate.author, messageTemplate.createdAt});
  if (!added)
    return fail(added.error());
  return messageTemplate;
}

Result<void> TemplateStore::addMissing(WriteScope &scope, const QList<MessageTemplate> &templates, qint64 now)
{
  for (MessageTemplate messageTemplate : templates) {
    const Result<std::optional<MessageTemplate>> known = current(messageTemplate.type, messageTemplate.language);
    if (!known)
      return fail(known.error());
    if (*known)
      continue;
    messageTemplate.createdAt = now;
    if (const Result<MessageTemplate> added = add(scope, messageTemplate); !added)
      return fail(added.error());
  }
  return {};
}

} // namespace dakiya
