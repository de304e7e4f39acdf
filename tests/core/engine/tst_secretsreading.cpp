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
    if (trouble)
      done(fail(*trouble));
    else
      done(kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt);
  }
  void write(const QString &, const QString &, QObject *, Written done) override { done({}); }
  void remove(const QString &, QObject *, Written done) override { done({}); }

  QHash<QString, QString> kept;
  std::optional<Error> trouble;
  QStringList asked;
};

QProcessEnvironment with(const QStringList &names)
{
  QProcessEnvironment environment;
  for (const QString &name : names)
    environment.insert(name, u"env-"_s + name);
  return environment;
}

const QStringList kNeeded{u"MYOPERATOR_API_KEY"_s, u"MYOPERATOR_ACCOUNT_ID"_s, u"MYOPERATOR_PHONE_NUMBER_ID"_s};
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
  const Secrets secrets = read(kNeeded + QStringList{u"DAKIYA_API_TOKEN"_s});
  QCOMPARE(secrets.apiToken, u"env-DAKIYA_API_TOKEN"_s);
  QCOMPARE(m_keychain.asked, QStringList{u"DAKIYA_WEBHOOK_SECRET"_s});
}

void TestSecretsReading::doesNotAskAtAllWhenNothingIsOpen()
{
  QCOMPARE(read(kNeeded + kDoors).account.apiKey, u"env-MYOPERATOR_API_KEY"_s);
  QCOMPARE(read(kNeeded, u"myoperator-v2"_s, SecretsReading::Doors::Not).account.accountId,
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

QTEST_GUILESS_MAIN(TestSecretsReading)
#include "tst_secretsreading.moc"
