// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/draftjson.h"

#include "domain/localtime.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 64;

/// Takes the fields of one object, each once and of its kind; what is left over is unknown.
class FieldReader final
{
public:
  /// `path` stands before the names in errors: empty, or `media.`.
  FieldReader(QJsonObject json, QString path, QList<Error> &errors)
      : m_json(std::move(json))
      , m_path(std::move(path))
      , m_errors(errors)
  {
  }

  [[nodiscard]] QString text(const QString &name)
  {
    const QJsonValue value = m_json.take(name);
    if (!isAbsent(value) && !value.isString())
      refuse(ErrorCode::FieldWrongType, u"text"_s, name);
    return value.toString();
  }

  [[nodiscard]] std::optional<bool> yesOrNo(const QString &name)
  {
    const QJsonValue value = m_json.take(name);
    if (isAbsent(value))
      return std::nullopt;
    if (!value.isBool())
      refuse(ErrorCode::FieldWrongType, u"true or false"_s, name);
    return value.toBool();
  }

  [[nodiscard]] std::optional<qint64> time(const QString &name)
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

  [[nodiscard]] std::optional<QJsonObject> object(const QString &name)
  {
    const QJsonValue value = m_json.take(name);
    if (isAbsent(value))
      return std::nullopt;
    if (!value.isObject())
      refuse(ErrorCode::FieldWrongType, u"a JSON object"_s, name);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
  }

  void refuseTheRest()
  {
    const QStringList names = m_json.keys();
    for (const QString &name : names) {
      const QString field = m_path % name.left(kLongestName);
      m_errors << Error{ErrorCode::FieldUnknown, field, field};
    }
  }

private:
  [[nodiscard]] static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

  void refuse(ErrorCode code, const QString &detail, const QString &name)
  {
    m_errors << Error{code, detail, m_path % name};
  }

  QJsonObject m_json;
  const QString m_path;
  QList<Error> &m_errors;
};

Media mediaFrom(const QJsonObject &json, QList<Error> &errors)
{
  FieldReader fields(json, u"media."_s, errors);
  Media media;
  media.type = fields.text(u"type"_s);
  media.link = fields.text(u"link"_s);
  media.filename = fields.text(u"filename"_s);
  media.caption = fields.text(u"caption"_s);
  fields.refuseTheRest();
  return media;
}

Draft readDraft(const QJsonObject &json, QList<Error> &errors)
{
  FieldReader fields(json, QString(), errors);
  Draft draft;
  draft.phone = fields.text(u"phone"_s);
  draft.type = fields.text(u"message_type"_s);
  if (const std::optional<QJsonObject> context = fields.object(u"context"_s))
    draft.context = context->toVariantMap();
  draft.reference = fields.text(u"reference_id"_s);
  draft.immediate = fields.yesOrNo(u"immediate"_s);
  draft.sendAt = fields.time(u"send_at"_s);
  draft.expiresAt = fields.time(u"expires_at"_s);
  draft.language = fields.text(u"language"_s);
  if (const std::optional<QJsonObject> media = fields.object(u"media"_s))
    draft.media = mediaFrom(*media, errors);
  draft.allowDuplicate = fields.yesOrNo(u"allow_duplicate"_s).value_or(false);
  fields.refuseTheRest();
  return draft;
}

/// The other fields' errors too. A field of a wrong kind stands in the draft as absent, which is no second error.
void addErrorsOfContent(const Draft &draft, qint64 now, QList<Error> &errors)
{
  const Checked<CheckedDraft> checked = validate(draft, now);
  if (checked)
    return;
  const QList<Error> ofKind = errors;
  for (const Error &error : checked.error()) {
    const bool isKnown =
        std::any_of(ofKind.begin(), ofKind.end(), [&](const Error &known) { return known.field == error.field; });
    if (!isKnown)
      errors << error;
  }
}

} // namespace

Checked<Draft> draftFromJson(const QJsonObject &json, qint64 now)
{
  QList<Error> errors;
  Draft draft = readDraft(json, errors);
  if (errors.isEmpty())
    return draft;
  addErrorsOfContent(draft, now, errors);
  return tl::unexpected(errors);
}

} // namespace dakiya
