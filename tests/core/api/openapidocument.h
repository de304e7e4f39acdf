// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace dakiya {

/// One call of an OpenAPI document.
struct DescribedCall
{
  QString method; ///< in small letters
  QString path;
  QJsonObject json;

  [[nodiscard]] QString name() const { return json[QLatin1String("operationId")].toString(); }
  [[nodiscard]] bool needsToken() const
  {
    return json[QLatin1String("security")][0].toObject().contains(QLatin1String("token"));
  }
};

/// Holds answers against an OpenAPI document: a field that is not described is as wrong as one that is missing.
class OpenApiDocument final
{
public:
  explicit OpenApiDocument(const QByteArray &json)
      : m_root(QJsonDocument::fromJson(json).object())
  {
  }

  [[nodiscard]] const QJsonObject &root() const { return m_root; }

  [[nodiscard]] QList<DescribedCall> calls() const
  {
    QList<DescribedCall> all;
    const QJsonObject paths = m_root[QLatin1String("paths")].toObject();
    for (const QString &path : paths.keys()) {
      const QJsonObject methods = paths[path].toObject();
      for (const QString &method : methods.keys())
        all << DescribedCall{method, path, methods[method].toObject()};
    }
    return all;
  }

  /// What a reference names; anything else as it is.
  [[nodiscard]] QJsonObject resolved(const QJsonValue &value) const
  {
    QJsonObject object = value.toObject();
    while (object.contains(QLatin1String("$ref"))) {
      QJsonValue named = m_root;
      const QStringList parts = object[QLatin1String("$ref")].toString().mid(2).split(u'/');
      for (const QString &part : parts)
        named = named[part];
      object = named.toObject();
    }
    return object;
  }

  /// Everything that is wrong with a value; each field that it has counts as seen.
  [[nodiscard]] QStringList complaints(const QJsonValue &value, const QJsonValue &described, const QString &where)
  {
    const QJsonObject schema = resolved(described);
    if (schema.contains(QLatin1String("oneOf")))
      return complaintsOfOne(value, schema[QLatin1String("oneOf")].toArray(), where);
    if (!isOfType(value, schema[QLatin1String("type")]))
      return {where + QStringLiteral(" is of another type")};
    if (value.isNull())
      return {};
    QStringList all;
    const QJsonArray allowed = schema[QLatin1String("enum")].toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
      all << where + QStringLiteral(" may not be ") + value.toVariant().toString();
    if (!isInFormat(value.toString(), schema[QLatin1String("format")].toString()))
      all << where + QStringLiteral(" is in another format: ") + value.toString();
    if (value.isArray()) {
      const QJsonArray array = value.toArray();
      for (qsizetype i = 0; i < array.size(); ++i)
        all << complaints(array[i], schema[QLatin1String("items")], where + QStringLiteral("[]"));
    }
    if (value.isObject() && schema.contains(QLatin1String("properties")))
      all << complaintsOfObject(value.toObject(), schema, where);
    return all;
  }

  /// Every field that a schema describes, and those within it.
  [[nodiscard]] QSet<QString> fieldsOf(const QJsonValue &described) const
  {
    const QJsonObject schema = resolved(described);
    QSet<QString> all;
    for (const QJsonValue one : schema[QLatin1String("oneOf")].toArray())
      all += fieldsOf(one);
    if (schema.contains(QLatin1String("items")))
      all += fieldsOf(schema[QLatin1String("items")]);
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    for (const QString &name : properties.keys())
      all += fieldsOf(properties[name]) + QSet<QString>{fieldName(schema, name)};
    return all;
  }

  [[nodiscard]] const QSet<QString> &seen() const { return m_seen; }

private:
  /// One name for a field wherever its schema is used.
  [[nodiscard]] static QString fieldName(const QJsonObject &schema, const QString &name)
  {
    return schema[QLatin1String("description")].toString() + QStringLiteral(" → ") + name;
  }

  [[nodiscard]] static bool isOfType(const QJsonValue &value, const QJsonValue &types)
  {
    const QJsonArray names = types.isArray() ? types.toArray() : QJsonArray{types};
    const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger());
    return (value.isString() && names.contains(QLatin1String("string"))) ||
           (value.isBool() && names.contains(QLatin1String("boolean"))) ||
           (value.isDouble() && names.contains(QLatin1String("number"))) ||
           (isWhole && names.contains(QLatin1String("integer"))) ||
           (value.isArray() && names.contains(QLatin1String("array"))) ||
           (value.isObject() && names.contains(QLatin1String("object"))) ||
           (value.isNull() && names.contains(QLatin1String("null")));
  }

  [[nodiscard]] static bool isInFormat(const QString &text, const QString &format)
  {
    static const QHash<QString, QRegularExpression> formats{
        {QStringLiteral("date-time"),
         QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$"))},
        {QStringLiteral("date"), QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"))},
        {QStringLiteral("uuid"), QRegularExpression(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))},
    };
    return format.isEmpty() || formats.value(format).match(text).hasMatch();
  }

  [[nodiscard]] QStringList complaintsOfOne(const QJsonValue &value, const QJsonArray &schemas, const QString &where)
  {
    QStringList last;
    for (const QJsonValue schema : schemas) {
      const QSet<QString> before = m_seen;
      last = complaints(value, schema, where);
      if (last.isEmpty())
        return {};
      m_seen = before;
    }
    return last;
  }

  [[nodiscard]] QStringList complaintsOfObject(const QJsonObject &object, const QJsonObject &schema,
                                               const QString &where)
  {
    QStringList all;
    const QJsonObject properties = schema[QLatin1String("properties")].toObject();
    for (const QJsonValue name : schema[QLatin1String("required")].toArray()) {
      if (!object.contains(name.toString()))
        all << where + QStringLiteral(" lacks ") + name.toString();
    }
    for (const QString &name : object.keys()) {
      if (!properties.contains(name)) {
        all << where + QStringLiteral(" has an undescribed ") + name;
        continue;
      }
      if (!object[name].isNull())
        m_seen << fieldName(schema, name);
      all << complaints(object[name], properties[name], where + u'.' + name);
    }
    return all;
  }

  const QJsonObject m_root;
  QSet<QString> m_seen; ///< fields that were there and not null
};

} // namespace dakiya
