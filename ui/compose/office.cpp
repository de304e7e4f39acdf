// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/office.h"

namespace dakiya {

QStringList Office::languagesOf(MessageType type) const
{
  QStringList languages;
  for (const MessageTemplate &text : templates) {
    if (text.type == type)
      languages << text.language;
  }
  if (const qsizetype own = languages.indexOf(settings.language()); own > 0)
    languages.move(own, 0);
  return languages;
}

const MessageTemplate *Office::templateOf(MessageType type, const QString &language) const
{
  const auto found = std::find_if(templates.cbegin(), templates.cend(), [&](const MessageTemplate &text) {
    return text.type == type && text.language == language;
  });
  return found == templates.cend() ? nullptr : &*found;
}

QStringList Office::fieldsOf(MessageType type, const QString &language) const
{
  const MessageTemplate *text = templateOf(type, language);
  const QStringList used = text ? variablesOf(text->body).value_or(QStringList()) : QStringList();
  const QString reference(facts(type).reference);
  QStringList fields;
  for (const QString &variable : facts(type).variables) {
    if (used.contains(variable))
      fields << variable;
  }
  for (const QString &variable : used) {
    if (!fields.contains(variable) && variable != reference && variable != QLatin1String("business_name"))
      fields << variable;
  }
  if (!reference.isEmpty())
    fields << reference;
  return fields;
}

Result<Office> lookAround(Engine &engine)
{
  Store &store = engine.store();
  const Result<QList<MessageTemplate>> templates = store.templates.allCurrent();
  if (!templates)
    return fail(templates.error());
  const Result<QueueSnapshot> queue = engine.queueSnapshot();
  if (!queue)
    return fail(queue.error());
  const Result<qint64> newest = store.messages.newestSeq();
  if (!newest)
    return fail(newest.error());
  return Office{engine.settings(), *templates, *queue, engine.providerName(), {}, *newest == 0};
}

} // namespace dakiya
