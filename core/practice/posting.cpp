// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/posting.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QStringBuilder>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kFewestDigits = 7;
constexpr qsizetype kMostDigits = 15;

using Refusal = tl::unexpected<HttpResponse>;

Refusal refuse(int status, QStringView message)
{
  return Refusal(farEndResponse(status, {{u"status"_s, u"error"_s}, {u"message"_s, message.toString()}}));
}

tl::expected<QJsonObject, HttpResponse> readObject(const QByteArray &body)
{
  const QJsonDocument document = QJsonDocument::fromJson(body);
  if (!document.isObject())
    return refuse(400, u"The body is not a JSON object");
  return document.object();
}

bool areDigits(QStringView text)
{
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isInternational(const QString &number)
{
  const qsizetype digits = number.size() - 1;
  return number.startsWith(u'+') && digits >= kFewestDigits && digits <= kMostDigits &&
         areDigits(QStringView(number).sliced(1));
}

/// The part of a public API message that says what to send.
tl::expected<Posting, HttpResponse> readContent(const QJsonObject &data, Posting posting)
{
  // Seen on a live account: a language beside the type, not inside the context, is answered like this.
  if (data.contains("language"_L1))
    return Refusal(farEndResponse(500, {{u"message"_s, QJsonValue::Null}}));
  const QString type = data.value("type"_L1).toString();
  QJsonObject context = data.value("context"_L1).toObject();
  if (type == "text"_L1) {
    posting.text = context.value("body"_L1).toString();
    if (posting.text.isEmpty() || posting.text.size() > kLongestText)
      return refuse(400, u"data.context.body must have 1 to 4096 characters");
  } else if (type == "template"_L1) {
    posting.templateName = context.take("template_name"_L1).toString();
    posting.content = context;
    if (posting.templateName.isEmpty())
      return refuse(400, u"data.context.template_name is missing");
  } else if (type == "image"_L1 || type == "document"_L1 || type == "video"_L1) {
    posting.content = data;
    if (context.value("link"_L1).toString().isEmpty() && data.value("link"_L1).toString().isEmpty())
      return refuse(400, u"The media has no link");
  } else {
    return refuse(400, u"data.type is not known");
  }
  return posting;
}

} // namespace

HttpResponse farEndResponse(int status, const QJsonObject &body)
{
  HttpResponse response;
  response.status = status;
  response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
  return response;
}

tl::expected<Posting, HttpResponse> readFlat(const HttpRequest &request)
{
  const auto body = readObject(request.body);
  if (!body)
    return Refusal(body.error());
  for (const auto key : {"api_key"_L1, "api_secret"_L1, "account_id"_L1}) {
    if (body->value(key).toString().isEmpty())
      return refuse(401, u"Unauthorized");
  }
  Posting posting;
  posting.recipient = body->value("recipient"_L1).toString();
  posting.text = body->value("message"_L1).toString();
  posting.companyId = body->value("account_id"_L1).toString();
  if (!isInternational(posting.recipient))
    return refuse(400, u"recipient must be a number in international format");
  if (posting.text.isEmpty() || posting.text.size() > kLongestText)
    return refuse(400, u"message must have 1 to 4096 characters");
  return posting;
}

std::optional<HttpResponse> turnAway(const HttpRequest &request)
{
  const QByteArray authorization = request.header("authorization");
  if (authorization.isEmpty() || authorization == "Bearer")
    return farEndResponse(401, {{u"message"_s, u"Unauthorized"_s}});
  if (!authorization.startsWith("Bearer ")) {
    return farEndResponse(403,
                          {{u"Message"_s, u"User is not authorized to access this resource with an explicit deny"_s}});
  }
  if (request.header("x-myop-company-id").isEmpty())
    return farEndResponse(403, {{u"message"_s, u"Invalid company ID!"_s}});
  return std::nullopt;
}

tl::expected<Posting, HttpResponse> readPublicApi(const HttpRequest &request)
{
  if (const auto refusal = turnAway(request))
    return Refusal(*refusal);
  const auto body = readObject(request.body);
  if (!body)
    return Refusal(body.error());
  Posting posting;
  posting.dialect = Dialect::PublicApi;
  posting.companyId = QString::fromUtf8(request.header("x-myop-company-id"));
  posting.phoneNumberId = body->value("phone_number_id"_L1).toString();
  posting.reference = body->value("myop_ref_id"_L1).toString();
  const QString countryCode = body->value("customer_country_code"_L1).toString();
  const QString number = body->value("customer_number"_L1).toString();
  posting.recipient = u'+' % countryCode % number;
  if (posting.phoneNumberId.isEmpty())
    return refuse(400, u"phone_number_id is missing");
  if (countryCode.isEmpty() || number.isEmpty() || !isInternational(posting.recipient))
    return refuse(400, u"customer_country_code and customer_number must be digits");
  return readContent(body->value("data"_L1).toObject(), std::move(posting));
}

} // namespace dakiya
