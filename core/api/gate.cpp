// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/gate.h"

#include "base/errorwords.h"
#include "base/log.h"
#include "engine/apitokens.h"

#include <QRegularExpression>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortSecret = 16;
constexpr int kHttpPort = 80;
constexpr int kMostGuesses = 20;
constexpr qint64 kGuessingMs = 60'000;
constexpr QByteArrayView kBearer("bearer ");

QByteArray hashOfConfigured(const QString &secret, const char *name)
{
  if (secret.isEmpty())
    return {};
  if (secret.size() < kShortSecret)
    qCWarning(lcHttp, "%s is shorter than %d characters: it can be guessed", name, kShortSecret);
  return tokenHash(secret.toUtf8());
}

// Hashes have one length, and the time does not tell how much of them is equal.
bool isEqual(const QByteArray &one, const QByteArray &other)
{
  uchar difference = 0;
  for (qsizetype i = 0; i < one.size() && i < other.size(); ++i)
    difference |= uchar(one[i] ^ other[i]);
  return one.size() == other.size() && difference == 0;
}

bool isSecret(const QByteArray &given, const QByteArray &hash)
{
  return isEqual(tokenHash(given), hash);
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
  HttpResponse response = problem(401, wireName(ErrorCode::Unauthorized), detail);
  response.headers.append({"WWW-Authenticate", challenge});
  return response;
}

HttpResponse forbidden(const QString &detail)
{
  return problem(403, wireName(ErrorCode::Forbidden), detail);
}

HttpResponse tooManyGuesses(int seconds)
{
  HttpResponse response =
      problem(429, u"too-many-wrong-tokens"_s, u"Too many wrong tokens were tried: wait %1 seconds."_s.arg(seconds));
  response.headers.append({"Retry-After", QByteArray::number(seconds)});
  return response;
}

} // namespace

int Guesses::note(qint64 boot)
{
  while (!m_times.isEmpty() && boot - m_times.constFirst() >= kGuessingMs)
    m_times.removeFirst();
  if (m_times.size() >= kMostGuesses)
    return int((m_times.constFirst() + kGuessingMs - boot + 999) / 1'000);
  m_times << boot;
  return 0;
}

void Gate::setSecrets(const QString &bearerToken, const QString &webhookSecret, const std::optional<Error> &trouble)
{
  m_tokenHash = hashOfConfigured(bearerToken, "the API's token");
  m_webhookHash = hashOfConfigured(webhookSecret, "the webhook's secret");
  m_trouble = trouble;
}

HttpResponse Gate::refusal(HttpResponse usual) const
{
  if (!m_trouble)
    return usual;
  HttpResponse response = problem(503, wireName(m_trouble->code), englishSentence(*m_trouble));
  response.headers.append({"Retry-After", QByteArray("30")});
  return response;
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

Answered<Visitor> Gate::admit(const HttpRequest &request, Caller caller, const QList<ApiToken> &tokens, qint64 boot)
{
  if (caller == Caller::Anyone)
    return Visitor();
  if (caller == Caller::Provider) {
    if (isSecret(request.header("x-webhook-key"), m_webhookHash))
      return Visitor();
    return tl::unexpected(refusal(unauthorized(u"The call carries no valid X-Webhook-Key."_s, "X-Webhook-Key")));
  }
  Answered<Visitor> visitor = admitBearer(bearerOf(request), tokens, boot);
  if (visitor && caller == Caller::Manager && visitor->role != Role::Manager)
    return tl::unexpected(forbidden(u"This call needs a manager's token."_s));
  return visitor;
}

// All are compared, whichever fits: the time does not tell which one it was.
Answered<Visitor> Gate::admitBearer(const QByteArray &given, const QList<ApiToken> &tokens, qint64 boot)
{
  const QByteArray hash = tokenHash(given);
  std::optional<Visitor> visitor;
  for (const ApiToken &token : tokens) {
    if (isEqual(hash, token.hash))
      visitor = Visitor{token.name, token.role};
  }
  if (isEqual(hash, m_tokenHash))
    visitor = Visitor{kEnvironmentToken, Role::Manager};
  if (visitor)
    return *visitor;
  if (const int wait = given.isEmpty() ? 0 : m_guesses.note(boot); wait > 0)
    return tl::unexpected(tooManyGuesses(wait));
  return tl::unexpected(refusal(unauthorized(u"The call carries no valid token."_s, "Bearer")));
}

} // namespace dakiya
