// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accountkeeper.h"

#include "base/clock.h"
#include "base/log.h"
#include "domain/textrules.h"
#include "engine/connectiontest.h"
#include "engine/credentialnotes.h"
#include "engine/enginehost.h"
#include "secrets/envfile.h"
#include "secrets/environmentcredentials.h"
#include "send/baseurl.h"
#include "store/writescope.h"

#include <QFile>
#include <QPointer>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1 << 20;
const QString kAddress = QStringLiteral("MYOPERATOR_API_URL");
const QStringList kDoors{QStringLiteral("DAKIYA_API_TOKEN"), QStringLiteral("DAKIYA_WEBHOOK_SECRET")};

// As a header may carry it: a key that was copied with a line break or a typographic dash is refused here already.
Result<void> checkGiven(const GivenCredential &given)
{
  if (given.value.isEmpty())
    return fail(ErrorCode::FieldMissing, given.name, given.name);
  for (const QChar letter : given.value) {
    if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
      return fail(ErrorCode::TextForbiddenCharacter,
                  u"U+%1"_s.arg(QString::number(letter.unicode(), 16).toUpper(), 4, u'0'), given.name);
  }
  if (given.name != kAddress)
    return {};
  const Result<QUrl> url = checkBaseUrl(given.value);
  return url ? Result<void>() : fail(inField(url.error(), given.name));
}

CredentialSource sourceIn(const EnvironmentCredentials &environment, const QString &name)
{
  return environment.isVariable(name) ? CredentialSource::Environment : CredentialSource::File;
}

Result<void> audit(Engine &engine, const QString &who, const QString &name, bool isKept)
{
  const QString keychain = u"keychain"_s;
  WriteScope scope(engine.store().database);
  if (!scope.begun())
    return scope.begun();
  const Result<void> written =
      engine.store().settings.audit(scope, who, u"credential"_s, name, isKept ? QString() : keychain,
                                    isKept ? keychain : QString(), engine.clock().wallMs());
  return written ? scope.commit() : written;
}

} // namespace

bool AccountStanding::isWhole() const
{
  return std::none_of(credentials.cbegin(), credentials.cend(), [](const CredentialStanding &one) {
    return one.isNeeded && (one.source == CredentialSource::Nowhere || one.source == CredentialSource::Unknown);
  });
}

struct AccountKeeper::Look
{
  AccountStanding standing;
  QStringList names;
  QString address; ///< as it is set; empty: it is not
  QPointer<QObject> asker;
  Looked done;
};

struct AccountKeeper::Putting
{
  QList<GivenCredential> left;
  QStringList put;
  QString who;
  QPointer<QObject> asker;
  Done done;
};

AccountKeeper::AccountKeeper(EngineHost &host, const EnvironmentCredentials &environment, CredentialStore &keychain,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_environment(environment)
    , m_keychain(keychain)
    , m_clock(clock)
{
  // The engine goes on as it was: what is read belongs to it again.
  connect(&host, &EngineHost::changeRefused, this, [this] { readSecrets(m_host.provider(), false); });
}

AccountKeeper::~AccountKeeper() = default;

void AccountKeeper::open(const QString &folder, const QString &provider, bool withSamples)
{
  m_folder = folder;
  m_withSamples = withSamples;
  readSecrets(provider, true);
}

void AccountKeeper::use(const QString &provider)
{
  readSecrets(provider, true);
}

void AccountKeeper::readSecrets(const QString &provider, bool begins)
{
  m_provider = provider;
  m_begins = begins;
  m_reading = std::make_unique<SecretsReading>(m_environment, m_keychain, provider, SecretsReading::Doors::Too);
  m_reading->watch([this](const Secrets &secrets) { take(secrets); });
}

void AccountKeeper::take(const Secrets &secrets)
{
  const Secrets before = std::exchange(m_secrets, secrets);
  Q_EMIT secretsRead(secrets);
  if (std::exchange(m_begins, false))
    m_host.start({m_folder, m_provider, secrets.account, secrets.accountTrouble, m_withSamples});
  else if (before.account != secrets.account || before.accountTrouble != secrets.accountTrouble)
    m_host.giveCredentials(secrets.account, secrets.accountTrouble);
}

void AccountKeeper::look(const QString &provider, QObject *asker, Looked done)
{
  const auto look = std::make_shared<Look>();
  look->standing.provider = provider;
  look->names = neededCredentials(provider) + optionalCredentials(provider);
  look->asker = asker;
  look->done = std::move(done);
  lookAtNext(look);
}

void AccountKeeper::lookAtNext(const std::shared_ptr<Look> &look)
{
  if (look->names.isEmpty()) {
    endLook(look);
    return;
  }
  AccountStanding &all = look->standing;
  CredentialStanding standing{look->names.takeFirst()};
  standing.isNeeded = neededCredentials(all.provider).contains(standing.name);
  const Result<std::optional<QString>> set = m_environment.value(standing.name);
  if (!set)
    all.trouble = all.trouble.value_or(set.error());
  if (set && *set)
    standing.source = sourceIn(m_environment, standing.name);
  // The first trouble is that of all others, too.
  if (all.trouble || *set) {
    found(look, standing, set ? set->value_or(QString()) : QString());
    return;
  }
  m_keychain.read(standing.name, this, [this, look, standing](const Result<std::optional<QString>> &kept) mutable {
    if (!kept)
      look->standing.trouble = kept.error();
    else
      standing.source = *kept ? CredentialSource::Keychain : CredentialSource::Nowhere;
    if (standing.source == CredentialSource::Keychain)
      standing.since = keptSince(standing.name);
    found(look, standing, kept ? kept->value_or(QString()) : QString());
  });
}

void AccountKeeper::found(const std::shared_ptr<Look> &look, CredentialStanding standing, const QString &value)
{
  if (standing.name == kAddress)
    look->address = value;
  look->standing.credentials << std::move(standing);
  lookAtNext(look);
}

void AccountKeeper::endLook(const std::shared_ptr<Look> &look)
{
  const Result<std::unique_ptr<Provider>> receiver = makeReceiver(look->standing.provider, look->address);
  if (receiver)
    look->standing.address = (*receiver)->call({}).url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
  else if (look->standing.provider != "practice"_L1)
    look->standing.refusal = receiver.error();
  if (look->asker)
    look->done(look->standing);
}

void AccountKeeper::put(const QList<GivenCredential> &given, const QString &who, QObject *asker, Done done)
{
  const auto putting = std::make_shared<Putting>();
  putting->who = who;
  putting->asker = asker;
  putting->done = std::move(done);
  for (const GivenCredential &one : given) {
    const GivenCredential trimmed{one.name, one.value.trimmed()};
    if (const Result<void> checked = checkGiven(trimmed); !checked) {
      putting->done(checked);
      return;
    }
    putting->left << trimmed;
  }
  putNext(putting);
}

void AccountKeeper::putNext(const std::shared_ptr<Putting> &putting)
{
  const auto end = [this, putting](const Result<void> &done) {
    if (!putting->put.isEmpty())
      follow(putting->put);
    if (putting->asker)
      putting->done(done);
  };
  if (putting->left.isEmpty()) {
    end({});
    return;
  }
  const GivenCredential one = putting->left.takeFirst();
  m_keychain.write(one.name, one.value, this, [this, putting, name = one.name, end](const Result<void> &written) {
    if (!written) {
      end(written);
      return;
    }
    note(name, true, putting->who);
    putting->put << name;
    putNext(putting);
  });
}

void AccountKeeper::remove(const QString &name, const QString &who, QObject *asker, Done done)
{
  const QPointer<QObject> waiting(asker);
  m_keychain.remove(name, this, [this, name, who, waiting, done = std::move(done)](const Result<void> &removed) {
    if (removed) {
      note(name, false, who);
      follow({name});
    }
    if (waiting)
      done(removed);
  });
}

// What is in use must not go on with keys that are no longer those that are kept.
void AccountKeeper::follow(const QStringList &names)
{
  const QStringList used = neededCredentials(m_provider) + optionalCredentials(m_provider);
  const auto isAmong = [&names](const QString &name) { return names.contains(name); };
  if (std::any_of(used.cbegin(), used.cend(), isAmong))
    use(m_provider);
  else if (std::any_of(kDoors.cbegin(), kDoors.cend(), isAmong))
    readSecrets(m_provider, false);
  Q_EMIT credentialsChanged();
}

void AccountKeeper::note(const QString &name, bool isKept, const QString &who)
{
  qCInfo(lcEngine).noquote() << "credential" << name << (isKept ? "was put into" : "was taken out of")
                             << "the keychain";
  const CredentialNotes notes(m_folder);
  if (isKept)
    notes.add(name, m_clock.wallMs());
  else
    notes.remove(name);
  m_host.ask(
      this, [who, name, isKept](Engine &engine) { return audit(engine, who, name, isKept); },
      [](const Result<void> &audited) {
        if (!audited)
          qCWarning(lcEngine).noquote() << "the audit log has no row of it:" << audited.error().detail;
      });
}

std::optional<qint64> AccountKeeper::keptSince(const QString &name) const
{
  return CredentialNotes(m_folder).since(name);
}

Result<EnvReading> AccountKeeper::readEnv(const QString &path, const QString &provider)
{
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return fail(ErrorCode::FileUnreadable, path);
  const QByteArray bytes = file.read(kMostBytes + 1);
  if (bytes.size() > kMostBytes)
    return fail(phrased(ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Detail", "an .env has at most 1 MB")));
  const Result<EnvFile> read = readEnvFile(bytes);
  if (!read)
    return fail(read.error());
  const QStringList names = neededCredentials(provider) + optionalCredentials(provider);
  EnvReading reading;
  for (const EnvEntry &entry : read->credentials) {
    if (names.contains(entry.name))
      reading.found << GivenCredential{entry.name, entry.value};
    else
      reading.others << entry.name;
  }
  reading.empty = read->empty;
  reading.skippedLines = read->skippedLines;
  return reading;
}

ConnectionTest *AccountKeeper::test(const QString &provider, QObject *parent)
{
  return new ConnectionTest(m_environment, m_keychain, provider, parent);
}

} // namespace dakiya
