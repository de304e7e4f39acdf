// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonbody.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 32;

// Counted before the parser sees it: what is too deep for it, it would call something else.
bool isTooDeep(const QByteArray &json)
{
  int depth = 0;
  bool inText = false;
  bool escaped = false;
  for (const char c : json) {
    if (inText) {
      inText = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else if (c == '"') {
      inText = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kDeepest)
        return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

} // namespace

std::optional<HttpResponse> refuseMediaType(const HttpRequest &request)
{
  static const QRegularExpression json(u"^application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?\\z"_s,
                                       QRegularExpression::CaseInsensitiveOption);
  const QString type = QString::fromLatin1(request.header("content-type")).trimmed();
  if (request.body.isEmpty() || json.match(type).hasMatch())
    return std::nullopt;
  return problem(415, u"media-type-wrong"_s, u"The body must be application/json in UTF-8."_s);
}

Answered<QJsonObject> readJsonObject(const QByteArray &body)
{
  const auto refuse = [](const QString &code, const QString &why) { return tl::unexpected(problem(400, code, why)); };
  if (!QUtf8StringView(body).isValidUtf8())
    return refuse(u"not-utf8"_s, u"The body is not UTF-8."_s);
  if (isTooDeep(body))
    return refuse(u"nested-too-deep"_s, u"The body is nested deeper than %1 levels."_s.arg(kDeepest));
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(body, &error);
  if (error.error != QJsonParseError::NoError)
    return refuse(u"not-json"_s, u"The body is not JSON: something is wrong at byte %1."_s.arg(error.offset));
  if (!document.isObject())
    return refuse(u"not-an-object"_s, u"The body is not a JSON object."_s);
  return document.object();
}

} // namespace dakiya
