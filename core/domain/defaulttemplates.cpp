// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/defaulttemplates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace dakiya {

namespace {

MessageTemplate firstVersion(MessageType type, const QString &language, const QString &body)
{
  MessageTemplate result;
  result.type = type;
  result.language = language;
  result.version = 1;
  result.body = body;
  result.author = QStringLiteral("Dakiya");
  return result;
}

} // namespace

QList<MessageTemplate> defaultTemplates()
{
  QFile file(QStringLiteral(":/dakiya/templates/default-templates.json"));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  const QJsonObject bodiesByType = QJsonDocument::fromJson(file.readAll()).object();
  QList<MessageTemplate> result;
  for (const MessageType type : kMessageTypes) {
    const QJsonObject bodies = bodiesByType.value(wireName(type)).toObject();
    for (auto body = bodies.begin(); body != bodies.end(); ++body)
      result.append(firstVersion(type, body.key(), body.value().toString()));
  }
  return result;
}

} // namespace dakiya
