// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "send/myoperatorv2.h"
#include "send/provider.h"

#include <QStringList>

#include <memory>

namespace dakiya {

/// Everything that a provider may need to know of its account, as the credential store gave it; empty: not set.
struct ProviderCredentials
{
  QString apiKey;         ///< MYOPERATOR_API_KEY
  QString apiSecret;      ///< MYOPERATOR_API_SECRET
  QString accountId;      ///< MYOPERATOR_ACCOUNT_ID; v2: the company
  QString whatsappNumber; ///< MYOPERATOR_WHATSAPP_NUMBER
  QString phoneNumberId;  ///< MYOPERATOR_PHONE_NUMBER_ID
  QString wabaId;         ///< MYOPERATOR_WABA_ID
  QString apiUrl;         ///< MYOPERATOR_API_URL; practice: the simulator's

  /// Sets the one of that name (such as `MYOPERATOR_API_KEY`); false when no provider needs it.
  bool set(QStringView name, const QString &value);

  friend bool operator==(const ProviderCredentials &, const ProviderCredentials &) = default;
};

/// Which of them the provider cannot do without, and which it knows besides; both empty for practice and for a provider
/// that does not exist.
[[nodiscard]] QStringList neededCredentials(const QString &provider);
[[nodiscard]] QStringList optionalCredentials(const QString &provider);

/// Makes the provider of that wire name. Errors: ProviderUnknown (detail: the name), CredentialMissing (detail: the
/// environment variable), TextForbiddenCharacter (a credential with a control character; field: the variable),
/// UrlNotAllowed.
[[nodiscard]] Result<std::unique_ptr<Provider>> makeProvider(const QString &name,
                                                             const ProviderCredentials &credentials,
                                                             MediaPlacement placement = MediaPlacement::InContext);

/// The same while the credentials cannot be read: it understands receipts, and no call of it may be sent. `apiUrl`:
/// the base address, where another one than the usual is known. Errors: ProviderUnknown, UrlNotAllowed.
[[nodiscard]] Result<std::unique_ptr<Provider>> makeReceiver(const QString &name, const QString &apiUrl = {});

} // namespace dakiya
