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
  QString apiToken;      ///< DAKIYA_API_TOKEN
  QString webhookSecret; ///< DAKIYA_WEBHOOK_SECRET
  /// Why `account` is not whole: the keychain or a file cannot be read, or has yet to answer (CredentialsAwaited).
  std::optional<Error> accountTrouble;
  std::optional<Error> doorTrouble; ///< the same of the other two

  friend bool operator==(const Secrets &, const Secrets &) = default;
};

/// May a trouble of the keychain pass without anybody touching Dakiya? That it has yet to answer may, too.
[[nodiscard]] bool mayPassByItself(const Error &trouble);

/// Reads the secrets of one provider. What the environment gives is taken from there and the keychain is not asked for
/// it; about the account of practice it is never asked. When the environment gives all that the provider cannot do
/// without, a keychain in trouble is no trouble of the account: what is optional then counts as not set. (A far end or
/// a number that changes by it is another account to the engine, which holds what waits.) Lives in the main thread.
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
  /// Without waiting for the keychain: `done` hears at once what the environment gives, with CredentialsAwaited in the
  /// place of the rest, and then of each change. While the keychain is in a trouble that may pass, it is asked every
  /// ten seconds for what it has not answered yet; what was known stays known.
  void watch(Done done);

private:
  void begin();
  [[nodiscard]] QStringList wanted() const;
  /// Which of the wanted names the environment does not set; notes the values of the others.
  [[nodiscard]] QStringList lookIntoEnvironment();
  void tellWhatIsAwaited();
  void askForNext();
  void take(const QString &name, const Result<std::optional<QString>> &value);
  void set(const QString &name, const QString &value);
  [[nodiscard]] bool canDoWithout(const QString &name) const;
  void finish();
  void tell(const Secrets &secrets);

  const EnvironmentCredentials &m_environment;
  CredentialStore &m_keychain;
  const QString m_provider;
  const Doors m_doors;
  Done m_done;
  bool m_watches = false;
  Secrets m_secrets;
  std::optional<Secrets> m_told;
  bool m_environmentIsWhole = false; ///< it gives all that the account needs
  QStringList m_answered;            ///< what the keychain has said yes or no to
  QStringList m_toAsk;
  QTimer m_again;
};

} // namespace dakiya
