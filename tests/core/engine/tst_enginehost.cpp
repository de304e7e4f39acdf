// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/enginehost.h"
#include "store/storecopy.h"
#include "temporarystore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

namespace {

Draft alert(int number)
{
  Draft draft;
  draft.phone = u"+9198765432%1"_s.arg(number, 2, 10, QLatin1Char('0'));
  draft.type = u"system_alert"_s;
  draft.context = {{u"title"_s, u"Cold store"_s}, {u"details"_s, u"No power"_s}};
  return draft;
}

} // namespace

/// The window's only door: threads that end in order, answers that come to the living.
class TestEngineHost final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void readsInAThreadOfItsOwn();
  void answersNobodyWhoIsGone();
  void sendsInPracticeFromEndToEnd();
  void endsWhileItSends();
  void endsWithoutEverHavingStarted();
  void takesOverFromAnEngineThatEnds();
  void refusesAFolderThatCannotBe();
  void opensBeforeTheKeychainAnswers();
  void letsGoOfTheStoreAndStartsAgain();
  void startsAgainWhateverCameOfIt();
  void endsWhileItLetsGo();

private:
  static void start(EngineHost &host, const QString &folder);
};

void TestEngineHost::start(EngineHost &host, const QString &folder)
{
  QSignalSpy started(&host, &EngineHost::started);
  host.start({folder, u"practice"_s, {}});
  QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
}

void TestEngineHost::readsInAThreadOfItsOwn()
{
  TemporaryStore at;
  QCOMPARE(at.insertMany(3).size(), 3);
  StoreReader reader(u"reader"_s, at.file());
  QThread *there = nullptr;
  QThread *here = nullptr;
  qsizetype found = 0;
  reader.ask(
      this,
      [&](Store &store) {
        there = QThread::currentThread();
        return store.history.page({}, 10, {});
      },
      [&](const Result<HistoryPage> &page) {
        here = QThread::currentThread();
        found = page ? page->messages.size() : -1;
      });
  QTRY_COMPARE(found, 3);
  QCOMPARE(here, QThread::currentThread());
  QVERIFY(there != here);

  StoreReader none(u"reader"_s, at.folder() + u"/missing.sqlite"_s);
  std::optional<ErrorCode> refused;
  none.ask(
      this, [](Store &store) { return store.messages.newestSeq(); },
      [&](const Result<qint64> &answer) { refused = answer ? ErrorCode::Internal : answer.error().code; });
  QTRY_VERIFY(refused);
  QCOMPARE(*refused, ErrorCode::StoreReadOnly);
}

void TestEngineHost::answersNobodyWhoIsGone()
{
  TemporaryStore at;
  int answers = 0;
  auto reader = std::make_unique<StoreReader>(u"reader"_s, at.file());
  auto view = std::make_unique<QObject>();
  const auto question = [](Store &store) { return store.messages.newestSeq(); };
  const auto answer = [&](const Result<qint64> &) { ++answers; };
  for (int i = 0; i < 20; ++i)
    reader->ask(view.get(), question, answer);
  view.reset();
  reader->ask(this, question, answer);
  QTRY_COMPARE(answers, 1);
  for (int i = 0; i < 20; ++i)
    reader->ask(this, question, answer);
  reader.reset();
  QCoreApplication::sendPostedEvents();
  QVERIFY(answers <= 21);
}

void TestEngineHost::sendsInPracticeFromEndToEnd()
{
  const QTemporaryDir folder;
  EngineHost host;
  QSignalSpy started(&host, &EngineHost::started);
  QSignalSpy changed(&host, &EngineHost::messagesChanged);
  host.start({folder.path(), {}, {}});
  QTRY_COMPARE(started.size(), 1);
  QCOMPARE(started.first().at(0).toString(), u"practice"_s);
  QCOMPARE(started.first().at(1).toBool(), true);
  int taken = 0;
  for (int i = 0; i < 20; ++i) {
    host.ask(
        this, [i](Engine &engine) { return engine.submit(alert(i)); },
        [&](const Result<Submitted> &submitted) { taken += submitted && std::holds_alternative<Message>(*submitted); });
  }
  QTRY_COMPARE(taken, 20);
  qint64 delivered = 0;
  const auto look = [&] {
    host.read(
        this,
        [](Store &store) {
          return store.database.value(u"SELECT count(*) FROM notifications_log "
                                      "WHERE status IN ('delivered', 'read', 'failed')"_s);
        },
        [&](const Result<QVariant> &count) { delivered = count ? count->toLongLong() : -1; });
    return delivered == 20;
  };
  QTRY_VERIFY_WITH_TIMEOUT(look(), 15'000);
  QVERIFY(!changed.isEmpty());
  QStringList faults{u"not asked"_s};
  host.runJob(
      this, [](Store &store) { return verifyStore(store.database); },
      [&](const Result<QStringList> &found) { faults = found.value_or(QStringList{u"failed"_s}); });
  QTRY_COMPARE(faults, QStringList());
}

void TestEngineHost::endsWhileItSends()
{
  const QTemporaryDir folder;
  {
    EngineHost host;
    QSignalSpy started(&host, &EngineHost::started);
    host.start({folder.path(), {}, {}});
    QTRY_COMPARE(started.size(), 1);
    int taken = 0;
    for (int i = 0; i < 50; ++i)
      host.ask(
          this, [i](Engine &engine) { return engine.submit(alert(i)); }, [&](const auto &) { ++taken; });
    QTRY_VERIFY(taken > 5);
  }
  Store store;
  QVERIFY(store.openForReading(folder.filePath(u"practice.sqlite"_s)));
  QCOMPARE(store.queue.leftSending()->size(), 0);
  QCOMPARE(*verifyStore(store.database), QStringList());
}

void TestEngineHost::endsWithoutEverHavingStarted()
{
  const EngineHost host;
}

void TestEngineHost::takesOverFromAnEngineThatEnds()
{
  const QTemporaryDir folder;
  auto first = std::make_unique<EngineHost>();
  QSignalSpy firstStarted(first.get(), &EngineHost::started);
  first->start({folder.path(), {}, {}});
  QTRY_COMPARE(firstStarted.size(), 1);
  EngineHost second;
  QSignalSpy started(&second, &EngineHost::started);
  QSignalSpy refused(&second, &EngineHost::refused);
  QSignalSpy changed(&second, &EngineHost::storeChanged);
  second.start({folder.path(), {}, {}});
  QTRY_COMPARE(started.size(), 1);
  QCOMPARE(started.first().at(1).toBool(), false);
  QCOMPARE(refused.size(), 1);
  QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::AnotherEngineSends);
  bool taken = false;
  second.ask(
      this, [](Engine &engine) { return engine.submit(alert(1)); },
      [&](const Result<Submitted> &submitted) { taken = submitted && std::holds_alternative<Message>(*submitted); });
  QTRY_VERIFY(taken);
  QSignalSpy sent(first.get(), &EngineHost::messagesChanged);
  QTRY_VERIFY(!sent.isEmpty());
  QTRY_VERIFY(!changed.isEmpty());

  QSignalSpy began(&second, &EngineHost::sendingBegan);
  first.reset();
  QTRY_COMPARE(began.size(), 1);
}

void TestEngineHost::refusesAFolderThatCannotBe()
{
  EngineHost host;
  QSignalSpy refused(&host, &EngineHost::refused);
  QSignalSpy started(&host, &EngineHost::started);
  host.start({u"/proc/nowhere/dakiya"_s, {}, {}});
  QTRY_COMPARE(refused.size(), 1);
  QCOMPARE(started.size(), 0);
}

void TestEngineHost::opensBeforeTheKeychainAnswers()
{
  const QTemporaryDir folder;
  EngineHost host;
  QSignalSpy refused(&host, &EngineHost::refused);
  QSignalSpy started(&host, &EngineHost::started);
  QSignalSpy began(&host, &EngineHost::sendingBegan);
  const Error awaited{ErrorCode::CredentialsAwaited, {}, {}};
  host.start({folder.path(), u"myoperator"_s, {}, awaited});
  QTRY_COMPARE(started.size(), 1);
  QCOMPARE(started.first().at(1).toBool(), false);
  QCOMPARE(refused.size(), 0);
  host.giveCredentials({}, Error{ErrorCode::CredentialStoreLocked, {}, {}});
  QTRY_COMPARE(refused.size(), 1);
  QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::CredentialStoreLocked);
  QCOMPARE(began.size(), 0);
  ProviderCredentials credentials;
  credentials.apiKey = credentials.apiSecret = credentials.accountId = u"account"_s;
  credentials.apiUrl = u"http://127.0.0.1:9"_s;
  host.giveCredentials(credentials);
  QTRY_COMPARE(began.size(), 1);
  QCOMPARE(refused.size(), 1);
}

void TestEngineHost::letsGoOfTheStoreAndStartsAgain()
{
  const QTemporaryDir folder;
  EngineHost host;
  start(host, folder.path());
  QSignalSpy started(&host, &EngineHost::started);
  QSignalSpy changed(&host, &EngineHost::storeChanged);
  std::optional<Result<void>> unused;
  host.withoutStore(
      this, [file = DataFolder(folder.path()).storeFile(u"practice"_s)] { return checkUnused(file); },
      [&](const Result<void> &answer) { unused = answer; });
  // Who asks meanwhile is told so, and nobody waits for ever.
  std::optional<ErrorCode> refused;
  host.read(
      this, [](Store &store) { return store.messages.newestSeq(); },
      [&](const Result<qint64> &answer) { refused = answer ? ErrorCode::Internal : answer.error().code; });
  QTRY_VERIFY_WITH_TIMEOUT(unused, 20'000);
  QVERIFY2(*unused, *unused ? "" : qPrintable((*unused).error().detail));
  QVERIFY(refused);
  QCOMPARE(started.size(), 1);
  QCOMPARE(started.first().at(1).toBool(), true);
  QVERIFY(!changed.isEmpty());
  QVERIFY(host.isSending());

  std::optional<bool> taken;
  host.ask(
      this, [](Engine &engine) { return engine.submit(alert(1)).has_value(); },
      [&](bool submitted) { taken = submitted; });
  QTRY_VERIFY(taken);
  QVERIFY(*taken);
  qint64 newest = 0;
  host.read(
      this, [](Store &store) { return store.messages.newestSeq(); },
      [&](const Result<qint64> &answer) { newest = answer.value_or(-1); });
  QTRY_VERIFY(newest > 0);
}

void TestEngineHost::startsAgainWhateverCameOfIt()
{
  const QTemporaryDir folder;
  EngineHost host;
  start(host, folder.path());
  for (int i = 0; i < 3; ++i) {
    std::optional<Result<void>> heard;
    host.withoutStore(
        this, []() -> Result<void> { return fail(ErrorCode::BackupDamaged); },
        [&](const Result<void> &answer) { heard = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(heard, 20'000);
    QCOMPARE((*heard).error().code, ErrorCode::BackupDamaged);
    QVERIFY(host.isSending());
  }
}

void TestEngineHost::endsWhileItLetsGo()
{
  const QTemporaryDir folder;
  bool isAnswered = false;
  {
    EngineHost host;
    start(host, folder.path());
    host.withoutStore(
        this, []() -> Result<void> { return {}; }, [&](const Result<void> &) { isAnswered = true; });
  }
  QVERIFY(!isAnswered);
  QVERIFY(DataFolder(folder.path()).lockForSending(u"practice"_s));
}

QTEST_GUILESS_MAIN(TestEngineHost)
#include "tst_enginehost.moc"
