// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secretsreading.h"

#include "base/errorwords.h"
#include "base/log.h"
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

// The first one is told.
void noteTrouble(Secrets &secrets, const QString &name, const Error &trouble)
{
  std::optional<Error> &place = isDoor(name) ? secrets.doorTrouble : secrets.accountTrouble;
  if (!place)
    place = trouble;
}

} // namespace

bool mayPassByItself(const Error &trouble)
{
  return trouble.code == ErrorCode::CredentialsAwaited || trouble.code == ErrorCode::CredentialStoreLocked ||
         trouble.code == ErrorCode::CredentialStoreSlow;
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
  m_secrets.accountTrouble.reset();
  m_secrets.doorTrouble.reset();
  m_toAsk.clear();
  const QStringList unset = lookIntoEnvironment();
  std::copy_if(unset.cbegin(), unset.cend(), std::back_inserter(m_toAsk),
               [this](const QString &name) { return !m_answered.contains(name); });
  if (m_watches && !m_told && !m_toAsk.isEmpty())
    tellWhatIsAwaited();
  askForNext();
}

// In the order in which they are waited for: with the account's the sending begins.
QStringList SecretsReading::wanted() const
{
  return neededCredentials(m_provider) + optionalCredentials(m_provider) +
         (m_doors == Doors::Too ? QStringList{kToken, kWebhook} : QStringList());
}

QStringList SecretsReading::lookIntoEnvironment()
{
  QStringList unset;
  const QStringList names = wanted();
  for (const QString &name : names) {
    const Result<std::optional<QString>> value = m_environment.value(name);
    if (!value)
      noteTrouble(m_secrets, name, value.error());
    else if (*value)
      set(name, **value);
    else
      unset << name;
  }
  const QStringList needed = neededCredentials(m_provider);
  m_environmentIsWhole =
      std::none_of(needed.cbegin(), needed.cend(), [&unset](const QString &name) { return unset.contains(name); });
  return unset;
}

void SecretsReading::tellWhatIsAwaited()
{
  Secrets awaited = m_secrets;
  for (const QString &name : std::as_const(m_toAsk))
    noteTrouble(awaited, name, {ErrorCode::CredentialsAwaited, {}, {}});
  tell(awaited);
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
    m_answered << name;
    if (*value)
      set(name, **value);
    askForNext();
    return;
  }
  const QStringList unread = QStringList{name} + std::exchange(m_toAsk, {});
  for (const QString &one : unread) {
    if (!canDoWithout(one)) {
      noteTrouble(m_secrets, one, value.error());
      continue;
    }
    // For good: a far end must not change in the middle of the sending.
    m_answered << one;
    qCInfo(lcEngine).noquote() << one << "counts as not set:" << englishSentence(value.error());
  }
  finish();
}

// Where the account itself lies in the keychain, its address may lie there, too: then it is waited for.
bool SecretsReading::canDoWithout(const QString &name) const
{
  return m_environmentIsWhole && optionalCredentials(m_provider).contains(name);
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

void SecretsReading::finish()
{
  const auto passes = [](const std::optional<Error> &trouble) { return trouble && mayPassByItself(*trouble); };
  if (m_watches && (passes(m_secrets.accountTrouble) || passes(m_secrets.doorTrouble)))
    m_again.start();
  tell(m_secrets);
}

void SecretsReading::tell(const Secrets &secrets)
{
  if (m_told == secrets)
    return;
  m_told = secrets;
  m_done(secrets);
}

} // namespace dakiya
