// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/templatejson.h"

#include "domain/localtime.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const QList<MessageTemplate> &templates)
{
  QJsonArray array;
  for (const MessageTemplate &messageTemplate : templates)
    array << templateJson(messageTemplate);
  return array;
}

} // namespace

QJsonObject templateJson(const MessageTemplate &messageTemplate)
{
  const Result<QStringList> variables = variablesOf(messageTemplate.body);
  return {
      {u"type"_s, QString(wireName(messageTemplate.type))},
      {u"language"_s, messageTemplate.language},
      {u"version"_s, messageTemplate.version},
      {u"body"_s, messageTemplate.body},
      {u"variables"_s, QJsonArray::fromStringList(variables.value_or(QStringList()))},
      {u"author"_s, messageTemplate.author},
      {u"created_at"_s, isoUtc(messageTemplate.createdAt)},
  };
}

QJsonObject templatesJson(const QList<MessageTemplate> &templates)
{
  return {{u"templates"_s, arrayOf(templates)}};
}

QJsonObject typeJson(MessageType type, const QStringList &extraVariables, const QList<MessageTemplate> &templates)
{
  const MessageTypeFacts &known = facts(type);
  const QStringList variables = allowedVariables(type, extraVariables);
  return {
      {u"type"_s, QString(wireName(type))},
      {u"category"_s, QString(wireName(known.category))},
      {u"reference"_s, known.reference.isEmpty() ? QJsonValue() : QJsonValue(QString(known.reference))},
      {u"variables"_s, QJsonArray::fromStringList(variables)},
      {u"templates"_s, arrayOf(templates)},
  };
}

} // namespace dakiya
