// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/draftjson.h"

#include "api/fieldreader.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

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
