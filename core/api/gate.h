// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/problem.h"
#include "store/tokenstore.h"

#include <QStringList>

#include <optional>

namespace dakiya {

/// Who may make a call.
enum class Caller {
  Anyone,
  TokenHolder, ///< with a bearer token of any role
  Manager,     ///< with a manager's
  Provider,    ///< with the webhook's secret
};

/// Who makes a call: the token's name and role; both empty where none is asked for.
struct Visitor
{
  QString name;
  Role role = Role::Clerk;
};

/// How many wrong tokens were tried within the last minute. Whoever has a right one is never kept waiting.
class Guesses final
{
public:
  /// A wrong one at `boot` (Clock::bootMs()). After how many seconds the next may be tried; 0: it was still one of
  /// those that are answered.
  [[nodiscard]] int note(qint64 boot);

private:
  QList<qint64> m_times;
};

/// Decides who may come in. Holds only hashes of the secrets; without one nobody has it.
class Gate final
{
public:
  /// The secrets as they are known now. `trouble`: why some may be missing; then a call without the right one is
  /// answered 503, because it may be right.
  void setSecrets(const QString &bearerToken, const QString &webhookSecret, const std::optional<Error> &trouble);
  void setPort(quint16 port) { m_port = port; }
  [[nodiscard]] bool hasWebhookSecret() const { return !m_webhookHash.isEmpty(); }

  /// 403 for a call from a page of a browser, or one that was meant for another host. `allowedHosts`: names beside
  /// those of the loopback interface; one without a port allows any.
  [[nodiscard]] std::optional<HttpResponse> refuseOrigin(const HttpRequest &request,
                                                         const QStringList &allowedHosts) const;
  /// 401 for whoever does not have what `caller` must have, 403 for a clerk in a manager's place, 429 for whoever
  /// guesses. `tokens` are those of the store, beside the one that was configured.
  [[nodiscard]] Answered<Visitor> admit(const HttpRequest &request, Caller caller, const QList<ApiToken> &tokens,
                                        qint64 boot);

private:
  [[nodiscard]] bool isAllowed(const QString &host, const QStringList &allowedHosts) const;
  [[nodiscard]] Answered<Visitor> admitBearer(const QByteArray &given, const QList<ApiToken> &tokens, qint64 boot);

  [[nodiscard]] HttpResponse refusal(HttpResponse usual) const;

  std::optional<Error> m_trouble;
  QByteArray m_tokenHash;   ///< empty: none is configured
  QByteArray m_webhookHash; ///< empty: none is configured
  Guesses m_guesses;
  quint16 m_port = 0;
};

} // namespace dakiya
