// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/provider.h"

#include <QJsonObject>
#include <QStringList>

namespace dakiya {

/// MyOperator's older API; the practice simulator speaks it too.
class MyOperator final : public Provider
{
public:
  struct Account
  {
    QString apiKey;
    QString apiSecret;
    QString accountId;
    QString whatsappNumber; ///< may be empty; only names the account
  };

  /// `name` is `myoperator` or `practice`. `baseUrl` has passed checkBaseUrl().
  MyOperator(QString name, const QUrl &baseUrl, Account account);

  [[nodiscard]] QString name() const override { return m_name; }
  [[nodiscard]] QString accountKey() const override;
  [[nodiscard]] Result<void> canCarry(const OutgoingMessage &message) const override;
  [[nodiscard]] HttpCall call(const OutgoingMessage &message) const override;
  [[nodiscard]] Outcome outcome(const HttpAnswer &answer, qint64 now) const override;
  [[nodiscard]] Result<WebhookEvents> readWebhook(const QByteArray &body) const override;

private:
  /// What no text of the provider may show.
  [[nodiscard]] QStringList secrets() const;

  QString m_name;
  QUrl m_baseUrl;
  Account m_account;
  HttpCall m_prototype; ///< URL and headers, the same for each call
  QJsonObject m_body;   ///< what is the same in each body
};

} // namespace dakiya
