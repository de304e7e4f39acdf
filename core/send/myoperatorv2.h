// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/provider.h"

class QJsonObject;

namespace dakiya {

/// Where a media message's link stands: MyOperator's pages disagree.
enum class MediaPlacement { InContext, InData };

/// MyOperator's present public API: Bearer key, company id, approved templates, media.
class MyOperatorV2 final : public Provider
{
public:
  struct Account
  {
    QString apiKey;
    QString companyId;
    QString phoneNumberId;
  };

  /// `baseUrl` has passed checkBaseUrl(); key and company are printable ASCII, because they become headers.
  MyOperatorV2(const QUrl &baseUrl, Account account, MediaPlacement placement);

  [[nodiscard]] QString name() const override;
  [[nodiscard]] QString accountKey() const override;
  /// Refused: media together with an approved template (MediaNotSupported), text that is too long for a caption
  /// (CaptionTooLong).
  [[nodiscard]] Result<void> canCarry(const OutgoingMessage &message) const override;
  [[nodiscard]] HttpCall call(const OutgoingMessage &message) const override;
  [[nodiscard]] Outcome outcome(const HttpAnswer &answer, qint64 now) const override;
  [[nodiscard]] Result<WebhookEvents> readWebhook(const QByteArray &body) const override;

private:
  /// What no text of the provider may show.
  [[nodiscard]] QStringList secrets() const;
  [[nodiscard]] QJsonObject contentOf(const OutgoingMessage &message) const;

  QUrl m_baseUrl;
  Account m_account;
  MediaPlacement m_placement;
  HttpCall m_prototype; ///< URL and headers, the same for each call
};

} // namespace dakiya
