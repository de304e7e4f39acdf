// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fieldreader.h"

#include "domain/localtime.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 64;

bool isAbsent(const QJsonValue &value)
{
  return value.isUndefined() || value.isNull();
}

} // namespace

QString FieldReader::text(const QString &name)
{
  const QJsonValue value = m_json.take(name);
  if (!isAbsent(value) && !value.isString())
    refuse(ErrorCode::FieldWrongType, u"text"_s, name);
  return value.toString();
}

std::optional<bool> FieldReader::yesOrNo(const QString &name)
{
  const QJsonValue value = m_json.take(name);
  if (isAbsent(value))
    return std::nullopt;
  if (!value.isBool())
    refuse(ErrorCode::FieldWrongType, u"true or false"_s, name);
  return value.toBool();
}

std::optional<qint64> FieldReader::time(const QString &name)
{
  const QJsonValue value = m_json.take(name);
  if (isAbsent(value))
    return std::nullopt;
  if (!value.isString()) {
    refuse(ErrorCode::FieldWrongType, u"text such as 2026-01-28T10:30:00+05:30"_s, name);
    return std::nullopt;
  }
  const Result<qint64> time = parseIsoTime(value.toString());
  if (!time)
    refuse(time.error().code, time.error().detail, name);
  return time ? std::optional(*time) : std::nullopt;
}

std::optional<QJsonObject> FieldReader::object(const QString &name)
{
  const QJsonValue value = m_json.take(name);
  if (isAbsent(value))
    return std::nullopt;
  if (!value.isObject())
    refuse(ErrorCode::FieldWrongType, u"a JSON object"_s, name);
  return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

void FieldReader::refuseTheRest()
{
  const QStringList names = m_json.keys();
  for (const QString &name : names) {
    const QString field = m_path % name.left(kLongestName);
    m_errors << Error{ErrorCode::FieldUnknown, field, field};
  }
}

void FieldReader::refuse(ErrorCode code, const QString &detail, const QString &name)
{
  m_errors << Error{code, detail, m_path % name};
}

} // namespace dakiya
