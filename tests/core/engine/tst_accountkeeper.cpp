// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/accountkeeper.h"
#include "engine/connectiontest.h"
#include "engine/enginehost.h"
#include "memorykeychain.h"
#include "practice/simulator.h"
#include "secrets/environmentcredentials.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kV2 = QStringLiteral("myoperator-v2");

/// A console without a window: its host, its keychain, and a MyOperator on this computer.
struct Office
{
  explicit Office(const QProcessEnvironment &variables = {})
      : environment(variables)
      , account(host, environment, keychain, clock)
      , farEnd(clock, {})
  {
  }

  void startFarEnd()
  {
    const Result<quint16> port = farEnd.start();
    QVERIFY(port);
    address = u"http://127.0.0.1:%1"_s.arg(*port);
  }
  void keepWholeAccount()
  {
    keychain.kept = {{u"MYOPERATOR_API_KEY"_s, u"a key"_s},
                     {u"MYOPERATOR_ACCOUNT_ID"_s, u"company"_s},
                     {u"MYOPERATOR_PHONE_NUMBER_ID"_s, u"number"_s},
                     {u"MYOPERATOR_API_URL"_s, address}};
  }
  void begin(const QString &provider = u"practice"_s)
  {
    QSignalSpy started(&host, &EngineHost::started);
    account.open(folder.path(), provider, false);
    QTRY_COMPARE(started.size(), 1);
  }
  AccountStanding look(const QString &provider)
  {
    std::optional<AccountStanding> heard;
    QObject asker;
    account.look(provider, &asker, [&](const AccountStanding &standing) { heard = standing; });
    [&] { QTRY_VERIFY(heard); }();
    return heard.value_or(AccountStanding());
  }
  Result<void> put(const QList<GivenCredential> &given)
  {
    std::optional<Result<void>> heard;
    QObject asker;
    account.put(given, u"Asha"_s, &asker, [&](const Result<void> &done) { heard = done; });
    [&] { QTRY_VERIFY(heard); }();
    return heard.value_or(fail(ErrorCode::Internal));
  }
  TestStep::State stateOf(const ConnectionTest &test, TestStep::Kind kind) { return test.steps()[int(kind)].state; }

  QTemporaryDir folder;
  SystemClock clock;
  EngineHost host;
  const EnvironmentCredentials environment;
  MemoryKeychain keychain;
  AccountKeeper account;
  Simulator farEnd;
  QString address;
};

const CredentialStanding &named(const AccountStanding &standing, const QString &name)
{
  return *std::find_if(standing.credentials.cbegin(), standing.credentials.cend(),
                       [&](const CredentialStanding &one) { return one.name == name; });
}

} // namespace

/// The account while the console runs: what is kept, what is said of it, and the change from one to another.
class TestAccountKeeper final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void saysWhereEachCredentialComesFrom();
  void keepsACredentialAndSaysSinceWhen();
  void refusesWhatNoHeaderCanCarry();
  void tellsTroubleOfTheKeychainFromAbsence();
  void takesACredentialOut();
  void readsAnOldEnvFile();
  void changesOverToTheRealAccountAndBack();
  void goesOnWhenTheOtherStoreCannotBeOpened();
  void sendsOnWithAKeyThatWasReplaced();
  void holdsWhatWaitsWhenTheAccountChanges();
  void testsAnAccountStepByStep();
  void saysAtWhichStepATestFails();
};

void TestAccountKeeper::saysWhereEachCredentialComesFrom()
{
  QProcessEnvironment variables;
  variables.insert(u"MYOPERATOR_API_KEY"_s, u"from outside"_s);
  Office office(variables);
  office.begin();
  office.keychain.kept[u"MYOPERATOR_ACCOUNT_ID"_s] = u"company"_s;
  const AccountStanding standing = office.look(kV2);
  QCOMPARE(named(standing, u"MYOPERATOR_API_KEY"_s).source, CredentialSource::Environment);
  QCOMPARE(named(standing, u"MYOPERATOR_ACCOUNT_ID"_s).source, CredentialSource::Keychain);
  // Somebody else has put it there.
  QVERIFY(!named(standing, u"MYOPERATOR_ACCOUNT_ID"_s).since);
  QCOMPARE(named(standing, u"MYOPERATOR_PHONE_NUMBER_ID"_s).source, CredentialSource::Nowhere);
  QVERIFY(!standing.isWhole());
  QCOMPARE(standing.address, u"https://publicapi.myoperator.co"_s);
  QVERIFY(!standing.trouble);
}

void TestAccountKeeper::keepsACredentialAndSaysSinceWhen()
{
  Office office;
  office.begin();
  QSignalSpy changed(&office.account, &AccountKeeper::credentialsChanged);
  const qint64 before = office.clock.wallMs();
  QVERIFY(office.put({{u"MYOPERATOR_API_KEY"_s, u"  pasted with a line break\n"_s}}));
  QCOMPARE(office.keychain.kept[u"MYOPERATOR_API_KEY"_s], u"pasted with a line break"_s);
  QCOMPARE(changed.size(), 1);
  const AccountStanding standing = office.look(kV2);
  QVERIFY(named(standing, u"MYOPERATOR_API_KEY"_s).since.value_or(0) >= before);
  QFile notes(office.folder.filePath(u"credentials.json"_s));
  QVERIFY(notes.open(QIODevice::ReadOnly));
  QVERIFY(!notes.readAll().contains("pasted"));
}

void TestAccountKeeper::refusesWhatNoHeaderCanCarry()
{
  Office office;
  office.begin();
  const Result<void> dash = office.put({{u"MYOPERATOR_ACCOUNT_ID"_s, u"fine"_s}, {u"MYOPERATOR_API_KEY"_s, u"a–b"_s}});
  QVERIFY(!dash);
  QCOMPARE(dash.error().code, ErrorCode::TextForbiddenCharacter);
  QCOMPARE(dash.error().field, u"MYOPERATOR_API_KEY"_s);
  QCOMPARE(office.put({{u"MYOPERATOR_API_KEY"_s, u"  "_s}}).error().code, ErrorCode::FieldMissing);
  QCOMPARE(office.put({{u"MYOPERATOR_API_URL"_s, u"http://example.com"_s}}).error().code, ErrorCode::UrlNotAllowed);
  QVERIFY(office.keychain.kept.isEmpty());
}

void TestAccountKeeper::tellsTroubleOfTheKeychainFromAbsence()
{
  Office office;
  office.begin();
  for (const ErrorCode code : {ErrorCode::CredentialStoreLocked, ErrorCode::CredentialStoreMissing,
                               ErrorCode::CredentialStoreSlow, ErrorCode::CredentialStoreDenied}) {
    office.keychain.trouble = Error{code, {}, {}};
    const AccountStanding standing = office.look(kV2);
    QCOMPARE(standing.trouble.value_or(Error()).code, code);
    QCOMPARE(named(standing, u"MYOPERATOR_API_KEY"_s).source, CredentialSource::Unknown);
    QCOMPARE(office.put({{u"MYOPERATOR_API_KEY"_s, u"key"_s}}).error().code, code);
  }
  office.keychain.trouble.reset();
  QVERIFY(office.keychain.kept.isEmpty());
  QCOMPARE(named(office.look(kV2), u"MYOPERATOR_API_KEY"_s).source, CredentialSource::Nowhere);
}

void TestAccountKeeper::takesACredentialOut()
{
  Office office;
  office.begin();
  QVERIFY(office.put({{u"MYOPERATOR_API_KEY"_s, u"key"_s}}));
  bool isGone = false;
  office.account.remove(u"MYOPERATOR_API_KEY"_s, u"Asha"_s, this,
                        [&](const Result<void> &done) { isGone = done.has_value(); });
  QTRY_VERIFY(isGone);
  QVERIFY(office.keychain.kept.isEmpty());
  QVERIFY(!named(office.look(kV2), u"MYOPERATOR_API_KEY"_s).since);
}

void TestAccountKeeper::readsAnOldEnvFile()
{
  const QTemporaryDir folder;
  QFile file(folder.filePath(u".env"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("MYOPERATOR_API_KEY='k' # live\nMYOPERATOR_ACCOUNT_ID=\nTWILIO_AUTH_TOKEN=t\nPORT=80\n");
  file.close();
  const Result<EnvReading> read = AccountKeeper::readEnv(file.fileName(), kV2);
  QVERIFY(read);
  QCOMPARE(read->found.size(), 1);
  QCOMPARE(read->found.first().value, u"k"_s);
  QCOMPARE(read->others, QStringList{u"TWILIO_AUTH_TOKEN"_s});
  QCOMPARE(read->empty, QStringList{u"MYOPERATOR_ACCOUNT_ID"_s});
  QCOMPARE(read->skippedLines, 1);
  QCOMPARE(AccountKeeper::readEnv(folder.filePath(u"none"_s), kV2).error().code, ErrorCode::FileUnreadable);
}

void TestAccountKeeper::changesOverToTheRealAccountAndBack()
{
  Office office;
  office.startFarEnd();
  office.begin();
  office.keepWholeAccount();
  QSignalSpy started(&office.host, &EngineHost::started);
  QSignalSpy began(&office.host, &EngineHost::sendingBegan);
  office.account.use(kV2);
  QTRY_COMPARE(started.size(), 1);
  QCOMPARE(office.host.provider(), kV2);
  QTRY_VERIFY(office.host.isSending());
  QCOMPARE(DataFolder(office.folder.path()).provider(), kV2);
  office.account.use(u"practice"_s);
  QTRY_COMPARE(started.size(), 2);
  QCOMPARE(office.host.provider(), u"practice"_s);
  QTRY_VERIFY(office.host.isSending());
}

void TestAccountKeeper::goesOnWhenTheOtherStoreCannotBeOpened()
{
  Office office;
  office.begin();
  QFile broken(office.folder.filePath(u"dakiya.sqlite"_s));
  QVERIFY(broken.open(QIODevice::WriteOnly));
  broken.write(QByteArray(8'192, 'x'));
  broken.close();
  QSignalSpy refused(&office.host, &EngineHost::changeRefused);
  office.account.use(kV2);
  QTRY_COMPARE(refused.size(), 1);
  QCOMPARE(office.host.provider(), u"practice"_s);
  QVERIFY(office.host.isSending());
  std::optional<bool> sends;
  office.host.ask(
      this, [](Engine &engine) { return engine.isSending(); }, [&](bool answer) { sends = answer; });
  QTRY_COMPARE(sends, true);
}

void TestAccountKeeper::sendsOnWithAKeyThatWasReplaced()
{
  Office office;
  office.startFarEnd();
  office.keepWholeAccount();
  office.begin(kV2);
  QTRY_VERIFY(office.host.isSending());
  QSignalSpy started(&office.host, &EngineHost::started);
  QVERIFY(office.put({{u"MYOPERATOR_API_KEY"_s, u"another key"_s}}));
  QTRY_COMPARE(started.size(), 1);
  QTRY_VERIFY(office.host.isSending());
  // Without the key nothing leaves, and it is said.
  QSignalSpy refused(&office.host, &EngineHost::refused);
  office.account.remove(u"MYOPERATOR_API_KEY"_s, u"Asha"_s, this, [](const Result<void> &) {});
  QTRY_VERIFY(!refused.isEmpty());
  QCOMPARE(refused.last().first().value<Error>().code, ErrorCode::CredentialMissing);
  QVERIFY(!office.host.isSending());
}

void TestAccountKeeper::holdsWhatWaitsWhenTheAccountChanges()
{
  Office office;
  office.startFarEnd();
  office.keepWholeAccount();
  office.begin(kV2);
  QTRY_VERIFY(office.host.isSending());
  bool isStored = false;
  office.host.ask(
      this,
      [](Engine &engine) {
        Draft draft;
        draft.phone = u"+919876543210"_s;
        draft.type = u"system_alert"_s;
        draft.context = {{u"title"_s, u"Cold store"_s}, {u"details"_s, u"No power"_s}};
        return engine.pause(u"Asha"_s).and_then([&] { return engine.submit(draft); });
      },
      [&](const Result<Submitted> &submitted) { isStored = submitted && std::holds_alternative<Message>(*submitted); });
  QTRY_VERIFY(isStored);
  QSignalSpy attention(&office.host, &EngineHost::attention);
  QVERIFY(office.put({{u"MYOPERATOR_ACCOUNT_ID"_s, u"another company"_s}}));
  QTRY_COMPARE(attention.size(), 1);
  QCOMPARE(attention.first().first().value<Problem>().kind, Problem::Kind::AccountChanged);
}

void TestAccountKeeper::testsAnAccountStepByStep()
{
  Office office;
  office.startFarEnd();
  office.begin();
  office.keepWholeAccount();
  office.keychain.kept[u"MYOPERATOR_WABA_ID"_s] = u"waba"_s;
  ConnectionTest *test = office.account.test(kV2, this);
  test->start();
  QTRY_VERIFY(test->isOver());
  QVERIFY(test->isPassed());
  QCOMPARE(office.stateOf(*test, TestStep::Kind::Credentials), TestStep::State::Good);
  QCOMPARE(office.stateOf(*test, TestStep::Kind::Connection), TestStep::State::Good);
  // To this computer nothing need be encrypted.
  QCOMPARE(office.stateOf(*test, TestStep::Kind::Encryption), TestStep::State::Skipped);
  QCOMPARE(office.farEnd.counts().accepted, 0);
}

void TestAccountKeeper::saysAtWhichStepATestFails()
{
  Office office;
  office.begin();
  ConnectionTest *incomplete = office.account.test(kV2, this);
  incomplete->start();
  QTRY_VERIFY(incomplete->isOver());
  QCOMPARE(office.stateOf(*incomplete, TestStep::Kind::Credentials), TestStep::State::Bad);
  QCOMPARE(incomplete->steps().first().error.value_or(Error()).code, ErrorCode::CredentialMissing);
  QCOMPARE(office.stateOf(*incomplete, TestStep::Kind::Key), TestStep::State::Skipped);

  QTcpServer closed;
  QVERIFY(closed.listen(QHostAddress::LocalHost));
  office.address = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
  closed.close();
  office.keepWholeAccount();
  ConnectionTest *unreachable = office.account.test(kV2, this);
  unreachable->start();
  QTRY_VERIFY(unreachable->isOver());
  QVERIFY(!unreachable->isPassed());
  QCOMPARE(office.stateOf(*unreachable, TestStep::Kind::Connection), TestStep::State::Bad);
}

QTEST_GUILESS_MAIN(TestAccountKeeper)
#include "tst_accountkeeper.moc"
