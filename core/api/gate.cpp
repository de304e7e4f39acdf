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
      problem(429, u"too-many-guesses"_s, u"Too many wrong tokens or keys were tried: wait %1 seconds."_s.arg(seconds));
  response.headers.append({"Retry-After", QByteArray::number(seconds)});
  return response;
}

// A keychain that has yet to answer does so soon; one in trouble is asked again every ten seconds.
int retryAfterOf(const Error &trouble)
{
  return trouble.code == ErrorCode::CredentialsAwaited ? 2 : 30;
}

// One computer has any number of loopback addresses.
QHostAddress sourceOf(const QHostAddress &peer)
{
  return peer.isLoopback() ? QHostAddress(QHostAddress::LocalHost) : peer;
}

} // namespace

int Guesses::note(const QHostAddress &peer, qint64 boot)
{
  forgetOld(boot);
  QList<qint64> &times = m_times[sourceOf(peer)];
  if (times.size() >= kMostGuesses)
    return int((times.constFirst() + kGuessingMs - boot + 999) / 1'000);
  times << boot;
  return 0;
}

void Guesses::forgetOld(qint64 boot)
{
  for (QList<qint64> &times : m_times)
    times.removeIf([boot](qint64 time) { return boot - time >= kGuessingMs; });
  m_times.removeIf([](const auto &one) { return one.value().isEmpty(); });
}

void Gate::setSecrets(const QString &bearerToken, const QString &webhookSecret, const std::optional<Error> &trouble)
{
  m_token.hash = hashOfConfigured(bearerToken, "the API's token");
  m_webhook.hash = hashOfConfigured(webhookSecret, "the webhook's secret");
  m_trouble = trouble;
}

// What may be right is no guess.
HttpResponse Gate::refusal(Door &door, const QByteArray &given, const HttpRequest &request, qint64 boot)
{
  if (m_trouble && door.hash.isEmpty()) {
    HttpResponse response = problem(503, wireName(m_trouble->code), englishSentence(*m_trouble));
    response.headers.append({"Retry-After", QByteArray::number(retryAfterOf(*m_trouble))});
    return response;
  }
  if (const int wait = given.isEmpty() ? 0 : door.guesses.note(request.peer, boot); wait > 0)
    return tooManyGuesses(wait);
  return &door == &m_webhook ? unauthorized(u"The call carries no valid X-Webhook-Key."_s, "X-Webhook-Key")
                             : unauthorized(u"The call carries no valid token."_s, "Bearer");
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
    const QByteArray given = request.header("x-webhook-key");
    return isSecret(given, m_webhook.hash) ? Answered<Visitor>(Visitor())
                                           : tl::unexpected(refusal(m_webhook, given, request, boot));
  }
  const QByteArray given = bearerOf(request);
  const std::optional<Visitor> visitor = visitorWith(given, tokens);
  if (!visitor)
    return tl::unexpected(refusal(m_token, given, request, boot));
  if (caller == Caller::Manager && visitor->role != Role::Manager)
    return tl::unexpected(forbidden(u"This call needs a manager's token."_s));
  return *visitor;
}

// All are compared, whichever fits: the time does not tell which one it was. However many wrong ones came before, a
// right one opens: whoever guesses must not lock the dairy's own programs out.
std::optional<Visitor> Gate::visitorWith(const QByteArray &token, const QList<ApiToken> &tokens) const
{
  const QByteArray hash = tokenHash(token);
  std::optional<Visitor> visitor;
  for (const ApiToken &one : tokens) {
    if (isEqual(hash, one.hash))
      visitor = Visitor{one.name, one.role};
  }
  return isEqual(hash, m_token.hash) ? Visitor{kEnvironmentToken, Role::Manager} : visitor;
}

} // namespace dakiya
