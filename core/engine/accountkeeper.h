// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/secretsreading.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace dakiya {

class Clock;
class ConnectionTest;
class CredentialStore;
class EngineHost;
class EnvironmentCredentials;

/// Where a credential comes from.
enum class CredentialSource {
  Nowhere,
  Environment,
  File, ///< that the service manager gives
  Keychain,
  Unknown, ///< the keychain could not be asked
};

/// One credential of an account, without its value.
struct CredentialStanding
{
  QString name; ///< such as MYOPERATOR_API_KEY
  bool isNeeded = false;
  CredentialSource source = CredentialSource::Unknown;
  std::optional<qint64> since = {}; ///< UTC ms, of one in the keychain, where it is known
};

/// How the account of a provider stands.
struct AccountStanding
{
  QString provider;
  QList<CredentialStanding> credentials;
  QString address;                   ///< the base address that calls go to
  std::optional<Error> trouble = {}; ///< of the keychain or the environment
  std::optional<Error> refusal = {}; ///< the base address cannot be used

  /// All that the provider cannot do without is there.
  [[nodiscard]] bool isWhole() const;
};

/// A credential on its way into the keychain.
struct GivenCredential
{
  QString name;
  QString value;
};

/// What an old `.env` gives for a provider.
struct EnvReading
{
  QList<GivenCredential> found;
  QStringList others;   ///< credentials of Dakiya that this provider does not need
  QStringList empty;    ///< names without a value
  int skippedLines = 0; ///< of other programs
};

/// The account of this console: it reads the secrets and starts the engine with them, puts credentials into the
/// keychain and takes them out, and changes over to another provider while the program runs. No value ever leaves it
/// but to the engine and to the keychain. Lives in the main thread.
class AccountKeeper final : public QObject
{
  Q_OBJECT

public:
  using Looked = std::function<void(const AccountStanding &standing)>;
  using Done = std::function<void(const Result<void> &done)>;

  /// All of them must outlive it.
  AccountKeeper(EngineHost &host, const EnvironmentCredentials &environment, CredentialStore &keychain,
                const Clock &clock, QObject *parent = nullptr);
  ~AccountKeeper() override;

  /// Opens the store of `provider` in the folder and sends as soon as the secrets are known.
  void open(const QString &folder, const QString &provider, bool withSamples);
  /// Changes over to that provider, or begins anew with the one in use. The host tells how it went: `started`, or
  /// `changeRefused` when nothing has changed.
  void use(const QString &provider);

  /// How the account of a provider stands; it need not be in use. `done` hears while `asker` lives.
  void look(const QString &provider, QObject *asker, Looked done);
  /// Puts them into the keychain, all or up to the first that is refused. An account in use goes on with them at once.
  /// Errors: FieldMissing, TextForbiddenCharacter, UrlNotAllowed (field: the name), the keychain's.
  void put(const QList<GivenCredential> &given, const QString &who, QObject *asker, Done done);
  /// Takes one out of the keychain. Errors: the keychain's.
  void remove(const QString &name, const QString &who, QObject *asker, Done done);

  /// What of an old `.env` this provider needs. Errors: FileUnreadable, FileTooLarge, those of readEnvFile().
  [[nodiscard]] static Result<EnvReading> readEnv(const QString &path, const QString &provider);
  /// Asks the provider with what is kept now; begun by its start(), it goes with `parent`.
  [[nodiscard]] ConnectionTest *test(const QString &provider, QObject *parent);

Q_SIGNALS:
  /// Read for the first time, or changed.
  void secretsRead(const dakiya::Secrets &secrets);
  /// Somebody here has put a credential into the keychain, or taken one out.
  void credentialsChanged();

private:
  struct Look;
  struct Putting;

  void readSecrets(const QString &provider, bool begins);
  void take(const Secrets &secrets);
  void lookAtNext(const std::shared_ptr<Look> &look);
  void found(const std::shared_ptr<Look> &look, CredentialStanding standing, const QString &value);
  void endLook(const std::shared_ptr<Look> &look);
  void putNext(const std::shared_ptr<Putting> &putting);
  void follow(const QStringList &names);
  void note(const QString &name, bool isKept, const QString &who);
  [[nodiscard]] std::optional<qint64> keptSince(const QString &name) const;

  EngineHost &m_host;
  const EnvironmentCredentials &m_environment;
  CredentialStore &m_keychain;
  const Clock &m_clock;
  QString m_folder;
  QString m_provider; ///< whose secrets are read
  bool m_withSamples = false;
  bool m_begins = false; ///< the host is still to be started with what is read
  Secrets m_secrets;     ///< as the host has them
  std::unique_ptr<SecretsReading> m_reading;
};

} // namespace dakiya
