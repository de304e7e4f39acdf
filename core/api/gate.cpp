// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gate.h"

#include "api/problem.h"
#include "base/errorwords.h"
#include "base/log.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortSecret = 16;
constexpr int kHttpPort = 80;
constexpr QByteArrayView kBearer("bearer ");

QByteArray hashOf(const QByteArray &secret)
{
  return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

QByteArray hashOfConfigured(const QString &secret, const char *name)
{
  if (secret.isEmpty())
    return {};
  if (secret.size() < kShortSecret)
    qCWarning(lcHttp, "%s is shorter than %d characters: it can be guessed", name, kShortSecret);
  return hashOf(secret.toUtf8());
}

// Hashes have one length, and the time does not tell how much of them is equal.
bool isSecret(const QByteArray &given, const QByteArray &hash)
{
  const QByteArray givenHash = hashOf(given);
  uchar difference = 0;
  for (qsizetype i = 0; i < givenHash.size() && i < hash.size(); ++i)
    difference |= uchar(givenHash[i] ^ hash[i]);
  return !hash.isEmpty() && difference == 0;
}

QByteArray bearerOf(const HttpRequest &request)
{
  const QByteArray given = request.header("authorization");
  if (QByteArrayView(given).first(qMin(given.size(), kBearer.size())).compare(kBearer, Qt::CaseInsensitive) != 0)
    return {};
  return given.mid(kBearer.size()).trimmed();
}

HttpResponse unauthorized(const QString &detail, const QByteArray &challenge)
{
  HttpResponse response = problem(401, detail, {{u"code"_s, wireName(ErrorCode::Unauthorized)}});
  response.headers.append({"WWW-Authenticate", challenge});
  return response;
}

HttpResponse forbidden(const QString &detail)
{
  return problem(403, detail, {{u"code"_s, wireName(ErrorCode::Forbidden)}});
}

} // namespace

Gate::Gate(const QString &bearerToken, const QString &webhookSecret)
    : m_tokenHash(hashOfConfigured(bearerToken, "the API's token"))
    , m_webhookHash(hashOfConfigured(webhookSecret, "the webhook's secret"))
{
}

bool Gate::isAllowed(const QString &host, const QStringList &allowedHosts) const
{
  static const QRegularExpression portAtEnd(u":\\d+$"_s);
  for (const QLatin1StringView name : {"127.0.0.1"_L1, "localhost"_L1, "[::1]"_L1}) {
    if (host == u"%1:%2"_s.arg(name).arg(m_port) || (m_port == kHttpPort && host == name))
      return true;
  }
  const QString withoutPort = QString(host).remove(portAtEnd);
  return allowedHosts.contains(host, Qt::CaseInsensitive) || allowedHosts.contains(withoutPort, Qt::CaseInsensitive);
}

std::optional<HttpResponse> Gate::refuseOrigin(const HttpRequest &request, const QStringList &allowedHosts) const
{
  if (!isAllowed(QString::fromLatin1(request.header("host")).toLower(), allowedHosts))
    return forbidden(u"This host name is not allowed: add it to api_allowed_hosts."_s);
  if (request.hasHeader("origin"))
    return forbidden(u"Calls from web pages are not allowed."_s);
  return std::nullopt;
}

std::optional<HttpResponse> Gate::refuseCaller(const HttpRequest &request, Caller caller) const
{
  switch (caller) {
  case Caller::Anyone:
    return std::nullopt;
  case Caller::TokenHolder:
    if (isSecret(bearerOf(request), m_tokenHash))
      return std::nullopt;
    return unauthorized(u"The call carries no valid token."_s, "Bearer");
  case Caller::Provider:
    if (isSecret(request.header("x-webhook-key"), m_webhookHash))
      return std::nullopt;
    break;
  }
  return unauthorized(u"The call carries no valid X-Webhook-Key."_s, "X-Webhook-Key");
}

} // namespace dakiya
