// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secretsreading.h"

#include "secrets/environmentcredentials.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAgainMs = 10'000;
const QString kToken = QStringLiteral("DAKIYA_API_TOKEN");
const QString kWebhook = QStringLiteral("DAKIYA_WEBHOOK_SECRET");

bool isDoor(const QString &name)
{
  return name == kToken || name == kWebhook;
}

} // namespace

bool mayPassByItself(const Error &trouble)
{
  return trouble.code == ErrorCode::CredentialStoreLocked || trouble.code == ErrorCode::CredentialStoreSlow;
}

SecretsReading::SecretsReading(const EnvironmentCredentials &environment, CredentialStore &keychain, QString provider,
                               Doors doors, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_keychain(keychain)
    , m_provider(std::move(provider))
    , m_doors(doors)
{
  m_again.setSingleShot(true);
  m_again.setInterval(kAgainMs);
  connect(&m_again, &QTimer::timeout, this, &SecretsReading::begin);
}

void SecretsReading::start(Done done)
{
  m_done = std::move(done);
  begin();
}

void SecretsReading::watch(Done done)
{
  m_watches = true;
  start(std::move(done));
}

void SecretsReading::begin()
{
  m_secrets = {};
  m_toAsk.clear();
  lookIntoEnvironment();
  askForNext();
}

void SecretsReading::lookIntoEnvironment()
{
  const QStringList needed = neededCredentials(m_provider);
  QStringList unset;
  const QStringList wanted = needed + optionalCredentials(m_provider) +
                             (m_doors == Doors::Too ? QStringList{kToken, kWebhook} : QStringList());
  for (const QString &name : wanted) {
    const Result<std::optional<QString>> value = m_environment.value(name);
    if (!value)
      noteTrouble(name, value.error());
    else if (*value)
      set(name, **value);
    else
      unset << name;
  }
  const bool accountIsWhole =
      std::none_of(needed.cbegin(), needed.cend(), [&](const QString &name) { return unset.contains(name); });
  std::copy_if(unset.cbegin(), unset.cend(), std::back_inserter(m_toAsk),
               [&](const QString &name) { return isDoor(name) || !accountIsWhole; });
}

// One after the other: the first trouble is that of all others, too.
void SecretsReading::askForNext()
{
  if (m_toAsk.isEmpty()) {
    finish();
    return;
  }
  const QString name = m_toAsk.takeFirst();
  m_keychain.read(name, this, [this, name](const Result<std::optional<QString>> &value) { take(name, value); });
}

void SecretsReading::take(const QString &name, const Result<std::optional<QString>> &value)
{
  if (value) {
    if (*value)
      set(name, **value);
    askForNext();
    return;
  }
  noteTrouble(name, value.error());
  const QStringList rest = std::exchange(m_toAsk, {});
  for (const QString &other : rest)
    noteTrouble(other, value.error());
  finish();
}

void SecretsReading::set(const QString &name, const QString &value)
{
  if (name == kToken)
    m_secrets.apiToken = value;
  else if (name == kWebhook)
    m_secrets.webhookSecret = value;
  else
    m_secrets.account.set(name, value);
}

void SecretsReading::noteTrouble(const QString &name, const Error &trouble)
{
  std::optional<Error> &place = isDoor(name) ? m_secrets.doorTrouble : m_secrets.accountTrouble;
  if (!place)
    place = trouble;
}

void SecretsReading::finish()
{
  const auto passes = [](const std::optional<Error> &trouble) { return trouble && mayPassByItself(*trouble); };
  if (m_watches && (passes(m_secrets.accountTrouble) || passes(m_secrets.doorTrouble)))
    m_again.start();
  if (m_told == m_secrets)
    return;
  m_told = m_secrets;
  m_done(m_secrets);
}

} // namespace dakiya
