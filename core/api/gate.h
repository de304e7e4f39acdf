// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QStringList>

#include <optional>

namespace dakiya {

/// Who may make a call.
enum class Caller {
  Anyone,
  TokenHolder, ///< with the bearer token
  Provider,    ///< with the webhook's secret
};

/// Decides who may come in. Holds only hashes of the secrets; without one nobody has it.
class Gate final
{
public:
  Gate(const QString &bearerToken, const QString &webhookSecret);

  void setPort(quint16 port) { m_port = port; }
  [[nodiscard]] bool hasWebhookSecret() const { return !m_webhookHash.isEmpty(); }

  /// 403 for a call from a page of a browser, or one that was meant for another host. `allowedHosts`: names beside
  /// those of the loopback interface; one without a port allows any.
  [[nodiscard]] std::optional<HttpResponse> refuseOrigin(const HttpRequest &request,
                                                         const QStringList &allowedHosts) const;
  /// 401 for whoever does not have what `caller` must have.
  [[nodiscard]] std::optional<HttpResponse> refuseCaller(const HttpRequest &request, Caller caller) const;

private:
  [[nodiscard]] bool isAllowed(const QString &host, const QStringList &allowedHosts) const;

  QByteArray m_tokenHash;   ///< empty: none is configured
  QByteArray m_webhookHash; ///< empty: none is configured
  quint16 m_port = 0;
};

} // namespace dakiya
