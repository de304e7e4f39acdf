// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/problem.h"

#include "base/errorwords.h"
#include "engine/submission.h"
#include "http/responsewriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRetryAfterSeconds = "1";

// Whatever is not named here is a value of the caller's that is wrong.
int statusOf(ErrorCode code)
{
  switch (code) {
  case ErrorCode::Unauthorized:
    return 401;
  case ErrorCode::Forbidden:
    return 403;
  case ErrorCode::NotFound:
    return 404;
  case ErrorCode::Duplicate:
  case ErrorCode::KeyInFlight:
  case ErrorCode::StatusForbids:
  case ErrorCode::MessageUnsure:
    return 409;
  case ErrorCode::StoreBusy:
  case ErrorCode::StoreFull:
  case ErrorCode::StoreCorrupt:
  case ErrorCode::StoreFromNewer:
  case ErrorCode::StoreReadOnly:
  case ErrorCode::StoreFailed:
  case ErrorCode::AnotherEngineSends:
    return 503;
  case ErrorCode::Cancelled:
  case ErrorCode::Internal:
    return 500;
  default:
    return 422;
  }
}

QJsonArray errorsJson(const QList<Error> &errors)
{
  QJsonArray array;
  for (const Error &error : errors)
    array << QJsonObject{{u"field"_s, error.field.isEmpty() ? QJsonValue() : QJsonValue(error.field)},
                         {u"code"_s, wireName(error.code)},
                         {u"detail"_s, englishSentence(error)}};
  return array;
}

bool areAll(ErrorCode code, const QList<Error> &errors)
{
  return std::all_of(errors.cbegin(), errors.cend(), [code](const Error &error) { return error.code == code; });
}

QString sentenceOfAll(const QList<Error> &errors)
{
  if (errors.size() > 1 && areAll(ErrorCode::VariableMissing, errors)) {
    QStringList names;
    for (const Error &error : errors)
      names << error.detail;
    return u"The template needs \"%1\", and the message does not say them."_s.arg(names.join("\", \""_L1));
  }
  QStringList fields;
  for (const Error &error : errors) {
    if (!fields.contains(error.field))
      fields << error.field;
  }
  if (errors.size() == 1 || fields.size() == 1)
    return englishSentence(errors.first());
  return u"Several fields are wrong: %1."_s.arg(fields.join(", "_L1));
}

/// What is wrong, for programs and for people.
struct Wrong
{
  QString code;
  QString sentence;
};

Wrong listenerWords(int status)
{
  switch (status) {
  case 408:
    return {u"too-slow"_s, u"The request did not come in time."_s};
  case 413:
    return {u"body-too-long"_s, u"The body is longer than 1 MiB."_s};
  case 417:
    return {u"expectation-unknown"_s, u"The only expectation that is known is 100-continue."_s};
  case 431:
    return {u"headers-too-long"_s, u"The headers are too long or too many."_s};
  case 501:
    return {u"coding-unknown"_s, u"The only transfer coding that is known is chunked."_s};
  case 503:
    return {u"too-busy"_s, u"Too much is being answered already: try again in a moment."_s};
  default:
    return {u"not-http"_s, u"The request is not HTTP as it should be."_s};
  }
}

} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &json)
{
  return jsonAnswer(status, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpResponse jsonAnswer(int status, const QByteArray &json)
{
  HttpResponse response;
  response.status = status;
  response.body = json;
  response.headers = {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}};
  return response;
}

HttpResponse problem(int status, const QString &code, const QString &detail, QJsonObject extensions)
{
  extensions.insert("code"_L1, code);
  extensions.insert("type"_L1, u"about:blank"_s);
  extensions.insert("title"_L1, QString::fromLatin1(reasonPhrase(status)));
  extensions.insert("status"_L1, status);
  extensions.insert("detail"_L1, detail);
  HttpResponse response = jsonAnswer(status, extensions);
  response.contentType = "application/problem+json";
  if (status == 503)
    response.headers.emplaceBack("Retry-After", kRetryAfterSeconds);
  return response;
}

HttpResponse problemOf(const Error &error)
{
  QJsonObject extensions;
  const int status = statusOf(error.code);
  if (status == 422)
    extensions.insert("errors"_L1, errorsJson({error}));
  return problem(status, wireName(error.code), englishSentence(error), extensions);
}

HttpResponse problemOf(const QList<Error> &errors)
{
  return problem(422, wireName(errors.first().code), sentenceOfAll(errors), {{u"errors"_s, errorsJson(errors)}});
}

HttpResponse problemOf(const Earlier &earlier)
{
  const QJsonObject message{{u"id"_s, earlier.id.uuid}, {u"status"_s, QString(wireName(earlier.status))}};
  return problem(statusOf(ErrorCode::Duplicate), wireName(ErrorCode::Duplicate),
                 englishSentence({ErrorCode::Duplicate, {}, {}}),
                 {{u"id"_s, earlier.id.uuid}, {u"earlier"_s, message}});
}

HttpResponse listenerProblem(int status)
{
  const Wrong wrong = listenerWords(status);
  return problem(status, wrong.code, wrong.sentence);
}

} // namespace dakiya
