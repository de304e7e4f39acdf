// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup.h"

#include "base/errorwords.h"
#include "openstore.h"
#include "secrets/environmentcredentials.h"
#include "secrets/keychaincredentials.h"
#include "send/probe.h"
#include "send/provider.h"
#include "words.h"

#include <QCoreApplication>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNetworkMs = 5'000;
constexpr int kProviderMs = 10'000;
constexpr int kShortSecret = 16;

Finding well(const QString &check, const QString &words)
{
  return {check, Finding::State::Ok, words};
}

Finding trouble(const QString &check, const QString &words)
{
  return {check, Finding::State::Trouble, words};
}

Finding notNeeded(const QString &check)
{
  return {check, Finding::State::NotNeeded, Ctl::tr("not needed in practice")};
}

// The other codes of its kind are faults of the environment's files.
bool isOfKeychain(const std::optional<Error> &trouble)
{
  return trouble &&
         (trouble->code == ErrorCode::CredentialStoreLocked || trouble->code == ErrorCode::CredentialStoreMissing ||
          trouble->code == ErrorCode::CredentialStoreSlow || trouble->code == ErrorCode::CredentialStoreDenied);
}

/// Runs the event loop until the answer is there.
template <class Ask> void waitFor(Ask ask)
{
  bool isAnswered = false;
  ask([&isAnswered] {
    isAnswered = true;
    QCoreApplication::exit();
  });
  if (!isAnswered)
    QCoreApplication::exec();
}

} // namespace

Checkup::Checkup(const Invocation &invocation)
    : m_invocation(invocation)
    , m_opened(openForReading(invocation, m_store))
{
}

bool Checkup::isPractice() const
{
  return m_invocation.provider == "practice"_L1;
}

QList<Finding> Checkup::run()
{
  if (!isPractice()) {
    readSecrets();
    askProvider();
  }
  return {keychain(), credentials(), network(), provider(), webhook(), database(), clock(), queue()};
}

void Checkup::readSecrets()
{
  const EnvironmentCredentials environment;
  KeychainCredentials keychain;
  QObject here;
  waitFor([&](auto answered) {
    keychain.check(&here, [this, answered](const Result<void> &checked) {
      if (!checked)
        m_keychainTrouble = checked.error();
      answered();
    });
  });
  SecretsReading reading(environment, keychain, m_invocation.provider, SecretsReading::Doors::Too);
  waitFor([&](auto answered) {
    reading.start([this, answered](const Secrets &secrets) {
      m_secrets = secrets;
      answered();
    });
  });
  // It may look well and give nothing out.
  for (const std::optional<Error> &trouble : {m_secrets.accountTrouble, m_secrets.doorTrouble}) {
    if (!m_keychainTrouble && isOfKeychain(trouble))
      m_keychainTrouble = trouble;
  }
}

void Checkup::askProvider()
{
  Result<std::unique_ptr<Provider>> made = m_secrets.accountTrouble
                                               ? Result<std::unique_ptr<Provider>>(fail(*m_secrets.accountTrouble))
                                               : makeProvider(m_invocation.provider, m_secrets.account);
  if (!made)
    m_providerError = made.error();
  // Whether the provider is there can be seen without a key.
  if (!made)
    made = makeReceiver(m_invocation.provider, m_secrets.account.apiUrl);
  if (!made)
    return;
  m_provider = std::move(*made);
  const QUrl url = m_provider->call({}).url;
  QObject here;
  waitFor([&](auto answered) {
    new Probe(
        url, kNetworkMs,
        [this, answered](bool reached, const QString &detail) {
          m_isReached = reached;
          m_networkDetail = detail;
          answered();
        },
        &here);
  });
  if (!m_isReached)
    return;
  const QString wabaId = m_providerError ? QString() : m_secrets.account.wabaId;
  waitFor([&](auto answered) {
    ProviderCheck::ask(*m_provider, wabaId, kProviderMs, &here, [this, answered](const ProviderAnswers &answers) {
      m_answers = answers;
      answered();
    });
  });
}

Finding Checkup::keychain() const
{
  const QString check = u"keychain"_s;
  if (isPractice())
    return notNeeded(check);
  if (!m_keychainTrouble)
    return well(check, Ctl::tr("it is unlocked and answers"));
  if (!m_secrets.accountTrouble && !m_secrets.doorTrouble)
    return {check, Finding::State::NotNeeded, Ctl::tr("not needed, the environment gives everything")};
  return trouble(check, sentence(*m_keychainTrouble));
}

Finding Checkup::credentials() const
{
  const QString check = u"credentials"_s;
  if (isPractice())
    return notNeeded(check);
  if (!m_providerError)
    return well(check, Ctl::tr("all that %1 needs are there").arg(m_invocation.provider));
  if (m_providerError->code == ErrorCode::CredentialMissing)
    return trouble(check, Ctl::tr("%1 Set it with: dakiyactl credentials set %2")
                              .arg(sentence(*m_providerError), m_providerError->detail));
  return trouble(check, sentence(*m_providerError));
}

Finding Checkup::network() const
{
  const QString check = u"network"_s;
  if (isPractice())
    return notNeeded(check);
  if (!m_provider)
    return trouble(check, Ctl::tr("not looked at: the provider's address is not known"));
  const QString host = m_provider->call({}).url.host();
  if (m_isReached)
    return well(check, Ctl::tr("%1 is reached").arg(host));
  return trouble(check,
                 Ctl::tr("%1 cannot be reached (%2): look at the line to the internet, the proxy and the firewall")
                     .arg(host, m_networkDetail));
}

Finding Checkup::provider() const
{
  const QString check = u"provider"_s;
  const QString &name = m_invocation.provider;
  if (isPractice())
    return well(check, Ctl::tr("practice: the far end is built in, no customer is reached"));
  if (!m_isReached)
    return trouble(check, Ctl::tr("not asked: it cannot be reached"));
  const int status = m_answers.triedKey ? m_answers.withKey : m_answers.withoutKey;
  if (m_answers.withoutKey == 0 || status == 0)
    return trouble(check, Ctl::tr("%1 does not answer: try again later").arg(name));
  if (m_answers.withoutKey >= 500)
    return trouble(check,
                   Ctl::tr("%1 answers with an error of its own (HTTP %2): ask its support whether the account is "
                           "ready")
                       .arg(name)
                       .arg(m_answers.withoutKey));
  if (m_answers.withoutKey >= 300 && m_answers.withoutKey < 400)
    return trouble(
        check, Ctl::tr("%1 sends elsewhere (HTTP %2): check MYOPERATOR_API_URL").arg(name).arg(m_answers.withoutKey));
  if (!m_answers.triedKey)
    return well(check, Ctl::tr("%1 answers; whether it takes the key, only a message shows").arg(name));
  if (status == 401 || status == 403)
    return trouble(check, Ctl::tr("%1 refuses the key (HTTP %2): check MYOPERATOR_API_KEY and MYOPERATOR_ACCOUNT_ID")
                              .arg(name)
                              .arg(status));
  if (status >= 200 && status < 300)
    return well(check, Ctl::tr("%1 answers and takes the key").arg(name));
  return well(check, Ctl::tr("%1 answers; of the key it says neither yes nor no (HTTP %2)").arg(name).arg(status));
}

Finding Checkup::webhook() const
{
  const QString check = u"webhook"_s;
  if (isPractice())
    return notNeeded(check);
  if (m_secrets.doorTrouble && m_secrets.webhookSecret.isEmpty())
    return trouble(check, sentence(*m_secrets.doorTrouble));
  if (m_secrets.webhookSecret.isEmpty())
    return trouble(check, Ctl::tr("receipts are refused, and nobody sees what is delivered: dakiyactl credentials set "
                                  "DAKIYA_WEBHOOK_SECRET"));
  if (m_secrets.webhookSecret.size() < kShortSecret)
    return trouble(check,
                   Ctl::tr("DAKIYA_WEBHOOK_SECRET is shorter than %1 characters and can be guessed: set another one")
                       .arg(kShortSecret));
  return well(check, Ctl::tr("receipts are taken with the secret"));
}

} // namespace dakiya
