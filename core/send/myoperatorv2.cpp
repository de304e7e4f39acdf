// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/myoperatorv2.h"

#include "domain/messagetemplate.h"
#include "domain/textrules.h"
#include "send/accountkey.h"
#include "send/baseurl.h"
#include "send/jsonanswer.h"
#include "send/myoperatorwebhook.h"
#include "send/outcomerule.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxTrailName = 30;

struct MimeType
{
  QLatin1StringView ending;
  QLatin1StringView name;
};
constexpr std::array kMimeTypes{
    MimeType{".jpg"_L1, "image/jpeg"_L1}, MimeType{".jpeg"_L1, "image/jpeg"_L1},
    MimeType{".png"_L1, "image/png"_L1},  MimeType{".mp4"_L1, "video/mp4"_L1},
    MimeType{".3gp"_L1, "video/3gpp"_L1}, MimeType{".pdf"_L1, "application/pdf"_L1},
    MimeType{".txt"_L1, "text/plain"_L1}, MimeType{".csv"_L1, "text/csv"_L1},
};

QString mimeTypeOf(const Media &media)
{
  const QString path = QUrl(media.link).path();
  for (const MimeType &type : kMimeTypes) {
    if (path.endsWith(type.ending, Qt::CaseInsensitive) || media.filename.endsWith(type.ending, Qt::CaseInsensitive))
      return type.name;
  }
  return {};
}

QJsonObject mediaFields(const OutgoingMessage &message)
{
  QJsonObject fields{{u"link"_s, message.media->link}};
  const QList<QPair<QString, QString>> optional{{u"filename"_s, message.media->filename},
                                                {u"caption"_s, captionOf(*message.media, message.text)},
                                                {u"mime_type"_s, mimeTypeOf(*message.media)}};
  for (const auto &[name, value] : optional) {
    if (!value.isEmpty())
      fields.insert(name, value);
  }
  return fields;
}

QJsonObject templateFields(const ApprovedTemplateCall &approved)
{
  QJsonObject parameters;
  for (const auto &[key, value] : approved.parameters)
    parameters.insert(key, value);
  return {{u"template_name"_s, approved.name}, {u"language"_s, approved.language}, {u"body"_s, parameters}};
}

/// The card under which MyOperator's panel shows the message: `[A-Za-z0-9_-]`, at most 30.
QString trailName(const QString &type)
{
  QString name = type.left(kMaxTrailName);
  for (QChar &c : name) {
    const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    if (!isPlain)
      c = u'_';
  }
  return name;
}

} // namespace

MyOperatorV2::MyOperatorV2(const QUrl &baseUrl, Account account, MediaPlacement placement)
    : m_baseUrl(baseUrl)
    , m_account(std::move(account))
    , m_placement(placement)
    // A lowercase "bearer" is answered with 403.
    , m_prototype{below(baseUrl, u"/chat/messages"_s),
                  {{"Authorization", QByteArray("Bearer " + m_account.apiKey.toLatin1())},
                   {"X-MYOP-COMPANY-ID", m_account.companyId.toLatin1()},
                   {"Content-Type", "application/json"},
                   {"Accept", "application/json"}},
                  {}}
{
}

QString MyOperatorV2::name() const
{
  return u"myoperator-v2"_s;
}

QString MyOperatorV2::accountKey() const
{
  return accountKeyOf(name(), m_baseUrl, {m_account.companyId, m_account.phoneNumberId});
}

Result<void> MyOperatorV2::canCarry(const OutgoingMessage &message) const
{
  if (!message.media)
    return {};
  if (message.approvedTemplate)
    return fail(ErrorCode::MediaNotSupported, u"an approved template"_s, u"media"_s);
  if (textLength(captionOf(*message.media, message.text)) > kMaxCaptionLength)
    return fail(ErrorCode::CaptionTooLong, QString::number(kMaxCaptionLength), u"media"_s);
  return {};
}

QJsonObject MyOperatorV2::contentOf(const OutgoingMessage &message) const
{
  if (message.approvedTemplate)
    return {{u"type"_s, u"template"_s}, {u"context"_s, templateFields(*message.approvedTemplate)}};
  if (!message.media)
    return {{u"type"_s, u"text"_s}, {u"context"_s, QJsonObject{{u"body"_s, message.text}, {u"preview_url"_s, false}}}};
  if (m_placement == MediaPlacement::InContext)
    return {{u"type"_s, message.media->type}, {u"context"_s, mediaFields(message)}};
  QJsonObject content = mediaFields(message);
  content.insert(u"type"_s, message.media->type);
  return content;
}

HttpCall MyOperatorV2::call(const OutgoingMessage &message) const
{
  const PhoneParts parts = split(message.phone);
  QJsonObject body{{u"phone_number_id"_s, m_account.phoneNumberId},
                   {u"customer_country_code"_s, parts.countryCode},
                   {u"customer_number"_s, parts.national},
                   {u"data"_s, contentOf(message)},
                   {u"reply_to"_s, QJsonValue::Null},
                   {u"myop_ref_id"_s, message.id}};
  if (!message.type.isEmpty())
    body.insert(u"trail"_s, QJsonObject{{u"name"_s, trailName(message.type)}});
  HttpCall call = m_prototype;
  call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  return call;
}

QStringList MyOperatorV2::secrets() const
{
  return {m_account.apiKey};
}

Outcome MyOperatorV2::outcome(const HttpAnswer &answer, qint64 now) const
{
  Outcome outcome = judge(name(), readAnswer(answer.body), answer, now);
  outcome.words = {storableWords(outcome.words.code, secrets()), storableWords(outcome.words.text, secrets())};
  return outcome;
}

Result<WebhookEvents> MyOperatorV2::readWebhook(const QByteArray &body) const
{
  Result<WebhookEvents> events = readMyOperatorWebhook(body);
  if (!events)
    return events;
  for (ProviderReceipt &receipt : events->receipts)
    receipt.words = {storableWords(receipt.words.code, secrets()), storableWords(receipt.words.text, secrets())};
  return events;
}

} // namespace dakiya
