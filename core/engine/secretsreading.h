// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "send/providers.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace dakiya {

class CredentialStore;
class EnvironmentCredentials;

/// Every secret that a running Dakiya needs, and why it has not all of them.
struct Secrets
{
  ProviderCredentials account;
  QString apiToken;                    ///< DAKIYA_API_TOKEN
  QString webhookSecret;               ///< DAKIYA_WEBHOOK_SECRET
  std::optional<Error> accountTrouble; ///< `account` is not whole, because the keychain or a file cannot be read
  std::optional<Error> doorTrouble;    ///< the same of the other two

  friend bool operator==(const Secrets &, const Secrets &) = default;
};

/// May a trouble of the keychain pass without anybody touching Dakiya?
[[nodiscard]] bool mayPassByItself(const Error &trouble);

/// Reads the secrets of one provider. What the environment gives is taken from there and the keychain is not asked for
/// it; when it gives all that the provider cannot do without, the keychain is not asked about the account at all, and
/// for practice never. Lives in the main thread.
class SecretsReading final : public QObject
{
  Q_OBJECT

public:
  enum class Doors { Too, Not };
  using Done = std::function<void(const Secrets &)>;

  /// `environment` and `keychain` must outlive it. Doors::Not: the API's token and the webhook's secret are not needed.
  SecretsReading(const EnvironmentCredentials &environment, CredentialStore &keychain, QString provider, Doors doors,
                 QObject *parent = nullptr);

  /// `done` hears once, perhaps before this returns.
  void start(Done done);
  /// The same, and while the keychain is in a trouble that may pass, it is asked again every ten seconds; `done` hears
  /// of each change.
  void watch(Done done);

private:
  void begin();
  void lookIntoEnvironment();
  void askForNext();
  void take(const QString &name, const Result<std::optional<QString>> &value);
  void set(const QString &name, const QString &value);
  void noteTrouble(const QString &name, const Error &trouble);
  void finish();

  const EnvironmentCredentials &m_environment;
  CredentialStore &m_keychain;
  const QString m_provider;
  const Doors m_doors;
  Done m_done;
  bool m_watches = false;
  Secrets m_secrets;
  std::optional<Secrets> m_told;
  QStringList m_toAsk;
  QTimer m_again;
};

} // namespace dakiya
