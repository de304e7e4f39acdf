// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secretsreading.h"
#include "secrets/environmentcredentials.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that a test fills, and that notes what it was asked.
class NotedKeychain final : public CredentialStore
{
public:
  void read(const QString &name, QObject *, Read done) override
  {
    asked << name;
    if (holdsBack)
      m_held << std::pair(name, done);
    else
      answer(name, done);
  }
  void write(const QString &, const QString &, QObject *, Written done) override { done({}); }
  void remove(const QString &, QObject *, Written done) override { done({}); }

  /// Answers what was held back, and what is asked because of it.
  void release()
  {
    holdsBack = false;
    for (const auto &[name, done] : std::exchange(m_held, {}))
      answer(name, done);
  }

  QHash<QString, QString> kept;
  std::optional<Error> trouble;
  QString troubledFrom; ///< the trouble begins with this name; empty: with the first
  bool holdsBack = false;
  QStringList asked;

private:
  void answer(const QString &name, const Read &done)
  {
    if (trouble && (troubledFrom.isEmpty() || name == troubledFrom))
      done(fail(*trouble));
    else
      done(kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt);
  }

  QList<std::pair<QString, Read>> m_held;
};

QProcessEnvironment with(const QStringList &names)
{
  QProcessEnvironment environment;
  for (const QString &name : names)
    environment.insert(name, u"env-"_s + name);
  return environment;
}

const QStringList kNeeded{u"MYOPERATOR_API_KEY"_s, u"MYOPERATOR_ACCOUNT_ID"_s, u"MYOPERATOR_PHONE_NUMBER_ID"_s};
const QStringList kOptional{u"MYOPERATOR_WABA_ID"_s, u"MYOPERATOR_API_URL"_s};
const QStringList kDoors{u"DAKIYA_API_TOKEN"_s, u"DAKIYA_WEBHOOK_SECRET"_s};

} // namespace

/// Decides whom to ask for which secret.
class TestSecretsReading final : public QObject
{
  Q_OBJECT

  NotedKeychain m_keychain;

  [[nodiscard]] Secrets read(const QStringList &set, const QString &provider = u"myoperator-v2"_s,
                             SecretsReading::Doors doors = SecretsReading::Doors::Too)
  {
    const EnvironmentCredentials environment(with(set));
    SecretsReading reading(environment, m_keychain, provider, doors);
    std::optional<Secrets> secrets;
    reading.start([&secrets](const Secrets &told) { secrets = told; });
    return secrets.value_or(Secrets{});
  }

private Q_SLOTS:
  void init() { m_keychain = {}; }
  void takesEverythingFromTheKeychain();
  void doesNotAskForWhatTheEnvironmentSets();
  void doesNotAskAtAllWhenNothingIsOpen();
  void fillsWhatTheEnvironmentLacks();
  void neverAsksForPractice();
  void neverTakesTroubleForNotSet_data();
  void neverTakesTroubleForNotSet();
  void needsNoKeychainForAWholeAccount();
  void asksForWhatIsOptional();
  void waitsForTheAddressOfAnAccountInTheKeychain();
  void tellsAtOnceWhatIsKnown();
  void tellsOnceWhereNothingIsAwaited();
  void keepsWhatWasKnown();
};

void TestSecretsReading::takesEverythingFromTheKeychain()
{
  for (const QString &name : kNeeded + kDoors)
    m_keychain.kept.insert(name, u"kept-"_s + name);
  const Secrets secrets = read({});
  QCOMPARE(secrets.account.apiKey, u"kept-MYOPERATOR_API_KEY"_s);
  QCOMPARE(secrets.account.phoneNumberId, u"kept-MYOPERATOR_PHONE_NUMBER_ID"_s);
  QCOMPARE(secrets.account.wabaId, QString());
  QCOMPARE(secrets.apiToken, u"kept-DAKIYA_API_TOKEN"_s);
  QCOMPARE(secrets.webhookSecret, u"kept-DAKIYA_WEBHOOK_SECRET"_s);
  QVERIFY(!secrets.accountTrouble && !secrets.doorTrouble);
  QVERIFY(!m_keychain.asked.contains(u"TWILIO_AUTH_TOKEN"_s));
}

void TestSecretsReading::doesNotAskForWhatTheEnvironmentSets()
{
  m_keychain.kept.insert(u"DAKIYA_API_TOKEN"_s, u"old"_s);
  const Secrets secrets = read(kNeeded + kOptional + QStringList{u"DAKIYA_API_TOKEN"_s});
  QCOMPARE(secrets.apiToken, u"env-DAKIYA_API_TOKEN"_s);
  QCOMPARE(m_keychain.asked, QStringList{u"DAKIYA_WEBHOOK_SECRET"_s});
}

void TestSecretsReading::doesNotAskAtAllWhenNothingIsOpen()
{
  QCOMPARE(read(kNeeded + kOptional + kDoors).account.apiKey, u"env-MYOPERATOR_API_KEY"_s);
  QCOMPARE(read(kNeeded + kOptional, u"myoperator-v2"_s, SecretsReading::Doors::Not).account.accountId,
           u"env-MYOPERATOR_ACCOUNT_ID"_s);
  QCOMPARE(m_keychain.asked, QStringList());
}

void TestSecretsReading::fillsWhatTheEnvironmentLacks()
{
  m_keychain.kept.insert(u"MYOPERATOR_API_KEY"_s, u"kept"_s);
  m_keychain.kept.insert(u"MYOPERATOR_ACCOUNT_ID"_s, u"not this"_s);
  const Secrets secrets = read({u"MYOPERATOR_ACCOUNT_ID"_s, u"MYOPERATOR_PHONE_NUMBER_ID"_s});
  QCOMPARE(secrets.account.apiKey, u"kept"_s);
  QCOMPARE(secrets.account.accountId, u"env-MYOPERATOR_ACCOUNT_ID"_s);
}

void TestSecretsReading::neverAsksForPractice()
{
  m_keychain.trouble = Error{ErrorCode::CredentialStoreLocked, {}, {}};
  const Secrets secrets = read({}, u"practice"_s, SecretsReading::Doors::Not);
  QVERIFY(!secrets.accountTrouble && !secrets.doorTrouble);
  QCOMPARE(m_keychain.asked, QStringList());
  QVERIFY(!read({}, u"practice"_s).accountTrouble);
}

void TestSecretsReading::neverTakesTroubleForNotSet_data()
{
  QTest::addColumn<int>("code");
  QTest::addColumn<bool>("passes");
  QTest::newRow("locked") << int(ErrorCode::CredentialStoreLocked) << true;
  QTest::newRow("slow") << int(ErrorCode::CredentialStoreSlow) << true;
  QTest::newRow("missing") << int(ErrorCode::CredentialStoreMissing) << false;
  QTest::newRow("denying") << int(ErrorCode::CredentialStoreDenied) << false;
}

void TestSecretsReading::neverTakesTroubleForNotSet()
{
  QFETCH(int, code);
  m_keychain.trouble = Error{ErrorCode(code), {}, {}};
  const Secrets secrets = read({});
  QVERIFY(secrets.accountTrouble && secrets.doorTrouble);
  QCOMPARE(int(secrets.accountTrouble->code), code);
  QCOMPARE(int(secrets.doorTrouble->code), code);
  QTEST(mayPassByItself(*secrets.accountTrouble), "passes");
  QCOMPARE(m_keychain.asked.size(), 1);
}

void TestSecretsReading::needsNoKeychainForAWholeAccount()
{
  m_keychain.trouble = Error{ErrorCode::CredentialStoreMissing, {}, {}};
  const Secrets secrets = read(kNeeded);
  QVERIFY(!secrets.accountTrouble);
  QVERIFY(secrets.doorTrouble);
}

void TestSecretsReading::asksForWhatIsOptional()
{
  m_keychain.kept.insert(u"MYOPERATOR_API_URL"_s, u"https://kept.example"_s);
  const Secrets secrets = read(kNeeded);
  QCOMPARE(secrets.account.apiUrl, u"https://kept.example"_s);
  QCOMPARE(m_keychain.asked, kOptional + kDoors);
  m_keychain.asked.clear();
  QCOMPARE(read(kNeeded + kOptional).account.apiUrl, u"env-MYOPERATOR_API_URL"_s);
  QCOMPARE(m_keychain.asked, kDoors);
}

void TestSecretsReading::waitsForTheAddressOfAnAccountInTheKeychain()
{
  for (const QString &name : kNeeded)
    m_keychain.kept.insert(name, u"kept"_s);
  m_keychain.trouble = Error{ErrorCode::CredentialStoreSlow, {}, {}};
  m_keychain.troubledFrom = u"MYOPERATOR_API_URL"_s;
  QVERIFY2(read({}).accountTrouble, "its address may lie there, too");
  QVERIFY(!read(kNeeded).accountTrouble);
}

void TestSecretsReading::tellsAtOnceWhatIsKnown()
{
  for (const QString &name : kNeeded + kDoors)
    m_keychain.kept.insert(name, u"kept"_s);
  m_keychain.holdsBack = true;
  const EnvironmentCredentials environment(with({u"DAKIYA_WEBHOOK_SECRET"_s}));
  SecretsReading reading(environment, m_keychain, u"myoperator-v2"_s, SecretsReading::Doors::Too);
  QList<Secrets> told;
  reading.watch([&told](const Secrets &secrets) { told << secrets; });
  QCOMPARE(told.size(), 1);
  QCOMPARE(told[0].webhookSecret, u"env-DAKIYA_WEBHOOK_SECRET"_s);
  QVERIFY(told[0].accountTrouble && told[0].doorTrouble);
  QCOMPARE(told[0].accountTrouble->code, ErrorCode::CredentialsAwaited);
  QVERIFY(mayPassByItself(*told[0].accountTrouble));
  m_keychain.release();
  QCOMPARE(told.size(), 2);
  QVERIFY(!told[1].accountTrouble && !told[1].doorTrouble);
  QCOMPARE(told[1].account.apiKey, u"kept"_s);
  QCOMPARE(told[1].apiToken, u"kept"_s);
}

void TestSecretsReading::tellsOnceWhereNothingIsAwaited()
{
  m_keychain.holdsBack = true;
  const EnvironmentCredentials environment(with({}));
  SecretsReading reading(environment, m_keychain, u"practice"_s, SecretsReading::Doors::Not);
  QList<Secrets> told;
  reading.watch([&told](const Secrets &secrets) { told << secrets; });
  QCOMPARE(told, QList<Secrets>{Secrets{}});
  QCOMPARE(m_keychain.asked, QStringList());
}

// The keychain is locked again while the last secret is still being waited for.
void TestSecretsReading::keepsWhatWasKnown()
{
  for (const QString &name : kNeeded + kDoors)
    m_keychain.kept.insert(name, u"kept"_s);
  m_keychain.trouble = Error{ErrorCode::CredentialStoreSlow, {}, {}};
  m_keychain.troubledFrom = u"DAKIYA_WEBHOOK_SECRET"_s;
  const EnvironmentCredentials environment(with({}));
  SecretsReading reading(environment, m_keychain, u"myoperator-v2"_s, SecretsReading::Doors::Too);
  QList<Secrets> told;
  reading.watch([&told](const Secrets &secrets) { told << secrets; });
  QVERIFY(!told.isEmpty() && !told.last().accountTrouble && told.last().doorTrouble);
  m_keychain.asked.clear();
  m_keychain.trouble = Error{ErrorCode::CredentialStoreLocked, {}, {}};
  m_keychain.troubledFrom.clear();
  QTRY_COMPARE_WITH_TIMEOUT(m_keychain.asked, QStringList{u"DAKIYA_WEBHOOK_SECRET"_s}, 15'000);
  QVERIFY2(!told.last().accountTrouble, "the account is known");
  QCOMPARE(told.last().account.apiKey, u"kept"_s);
  QCOMPARE(told.last().apiToken, u"kept"_s);
  QCOMPARE(told.last().doorTrouble->code, ErrorCode::CredentialStoreLocked);
}

QTEST_GUILESS_MAIN(TestSecretsReading)
#include "tst_secretsreading.moc"
