// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/problem.h"
#include "store/tokenstore.h"

#include <QHash>
#include <QHostAddress>
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

/// How many wrong secrets were tried within the last minute, by whence they came. Whoever has a right one is never kept
/// waiting.
class Guesses final
{
public:
  /// A wrong one from `peer` at `boot` (Clock::bootMs()). After how many seconds the next may be tried; 0: it was still
  /// one of those that are answered.
  [[nodiscard]] int note(const QHostAddress &peer, qint64 boot);

private:
  void forgetOld(qint64 boot);

  QHash<QHostAddress, QList<qint64>> m_times;
};

/// Decides who may come in. Holds only hashes of the secrets; without one nobody has it.
class Gate final
{
public:
  /// The secrets as they are known now. `trouble`: why some may be missing; then a call that needs one of those is
  /// answered 503, because what it brings may be right.
  void setSecrets(const QString &bearerToken, const QString &webhookSecret, const std::optional<Error> &trouble);
  void setPort(quint16 port) { m_port = port; }
  [[nodiscard]] bool hasWebhookSecret() const { return !m_webhook.hash.isEmpty(); }

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
  /// One way in, and what is tried at it.
  struct Door
  {
    QByteArray hash; ///< of the configured secret; empty: there is none
    Guesses guesses;
  };

  [[nodiscard]] std::optional<Visitor> visitorWith(const QByteArray &token, const QList<ApiToken> &tokens) const;
  /// Why whoever brought the wrong `given` stays outside.
  [[nodiscard]] HttpResponse refusal(Door &door, const QByteArray &given, const HttpRequest &request, qint64 boot);

  std::optional<Error> m_trouble;
  Door m_token;
  Door m_webhook;
  quint16 m_port = 0;
};

} // namespace dakiya
