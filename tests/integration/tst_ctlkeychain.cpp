// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/resources.h"
#include "ctl.h"
#include "keychainbench.h"
#include "store/store.h"
#include "store/writescope.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kLocked = u"The keychain is locked"_s;
const QString kMissing = u"No keychain is running here"_s;
const QString kSlow = u"The keychain does not answer"_s;
const QString kDenied = u"The keychain refuses Dakiya"_s;

const QStringList kServe{u"serve"_s, u"--port"_s, u"0"_s};
/// Sooner than a keychain that says nothing is given up.
constexpr int kAtOnceMs = 6'000;

} // namespace

/// The command line and a real keychain: unlocked, locked, missing, slow and denying.
class TestCtlKeychain final : public QObject
{
  Q_OBJECT

  KeychainBench m_bench;
  std::unique_ptr<CtlFolder> m_folder;
  QNetworkAccessManager m_network;

  [[nodiscard]] QString source(const QString &name)
  {
    const QJsonArray all = m_folder->run({u"credentials"_s, u"list"_s, u"--json"_s}).json()["credentials"_L1].toArray();
    for (const QJsonValue &one : all) {
      if (one["name"_L1].toString() == name)
        return one["source"_L1].toString(u"nowhere"_s);
    }
    return u"not listed"_s;
  }
  [[nodiscard]] QString writeEnv(const QByteArray &bytes)
  {
    QFile file(m_folder->path("old.env"));
    static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(bytes));
    return file.fileName();
  }
  /// The account's three credentials, in the keychain.
  void keepAccount()
  {
    QVERIFY(m_bench.startUnlocked());
    const QString env = writeEnv("MYOPERATOR_API_KEY=kept-key\nMYOPERATOR_API_SECRET=kept-secret\n"
                                 "MYOPERATOR_ACCOUNT_ID=kept-account\nDAKIYA_API_TOKEN=kept-token-0123456789\n"
                                 "DAKIYA_WEBHOOK_SECRET=kept-webhook-0123456789\n");
    QCOMPARE(m_folder->run({u"credentials"_s, u"import"_s, u"--replace"_s, env}).exitCode, 0);
  }
  [[nodiscard]] int statusOf(const QString &port, const QString &path, const QByteArray &header,
                             const QByteArray &value, const QByteArray &body = {})
  {
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/notifications/%2"_s.arg(port, path)));
    request.setRawHeader(header, value);
    request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(10'000))
      return -1;
    m_answer = QString::fromUtf8(reply->readAll());
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  }
  /// `serve` and `credentials list` end with exit code 1 and one sentence that begins so.
  void allSay(const QString &sentence)
  {
    const CtlResult served = m_folder->run(kServe);
    QCOMPARE(served.exitCode, 1);
    QVERIFY2(served.err.startsWith(sentence), qPrintable(served.err));
    QCOMPARE(served.err.count(u'\n'), 1);
    listAndChangesSay(sentence);
  }
  void listAndChangesSay(const QString &sentence)
  {
    const CtlResult listed = m_folder->run({u"credentials"_s, u"list"_s});
    QCOMPARE(listed.exitCode, 1);
    QVERIFY2(listed.err.startsWith(sentence), qPrintable(listed.err));
    QVERIFY2(!listed.out.contains("not set"_L1), qPrintable(listed.out));
    const CtlResult set = m_folder->runWith("hunter2hunter2", {u"credentials"_s, u"set"_s, u"MYOPERATOR_API_KEY"_s});
    QCOMPARE(set.exitCode, 1);
    QVERIFY2(set.err.startsWith(sentence), qPrintable(set.err));
    const CtlResult imported =
        m_folder->run({u"credentials"_s, u"import"_s, u"--replace"_s, writeEnv("MYOPERATOR_API_KEY=hunter2hunter2\n")});
    QCOMPARE(imported.exitCode, 1);
    QVERIFY2(imported.err.startsWith(sentence), qPrintable(imported.err));
    QCOMPARE(imported.out, QString());
  }

  QString m_answer;

private Q_SLOTS:
  void initTestCase()
  {
    initResources();
    QVERIFY(m_bench.startBus());
  }
  void init()
  {
    m_folder = std::make_unique<CtlFolder>();
    m_folder->join(m_bench.environment());
    m_folder->set("DAKIYA_PROVIDER", u"myoperator"_s);
    // Nobody listens there: nothing of this test can leave the computer.
    m_folder->set("MYOPERATOR_API_URL", u"http://127.0.0.1:9"_s);
  }
  void cleanup() { m_bench.stopService(); }
  void movesAnOldEnvIn();
  void saysWhichLinesMayGo_data();
  void saysWhichLinesMayGo();
  void setsAndRemoves();
  void neverRepeatsAValueInTheWrongPlace();
  void readsItsCredentialsFromTheKeychain();
  void letsTheEnvironmentWin();
  void namesTheCredentialThatIsMissing();
  void takesMessagesAndReceiptsWhileLocked();
  void saysThatItIsMissing();
  void saysThatThereIsNoBus();
  void saysThatItRefuses();
  void saysThatItIsSlow();
  void opensTheApiBeforeTheKeychainAnswers();
  void asksForWhatIsOptional();
  void practicesWithoutAny_data();
  void practicesWithoutAny();
};

void TestCtlKeychain::movesAnOldEnvIn()
{
  QVERIFY(m_bench.startUnlocked());
  const QByteArray old = "\xef\xbb\xbf# the old service\r\nexport MYOPERATOR_API_KEY=\"first-key\" # mine\r\n"
                         "MYOPERATOR_ACCOUNT_ID='first-account'\r\nMONGODB_URL=mongodb://x\r\n";
  const CtlResult first = m_folder->run({u"credentials"_s, u"import"_s, writeEnv(old), u"--json"_s});
  QCOMPARE(first.exitCode, 0);
  QCOMPARE(first.json()["taken"_L1].toArray(), QJsonArray({u"MYOPERATOR_API_KEY"_s, u"MYOPERATOR_ACCOUNT_ID"_s}));
  QCOMPARE(first.json()["skipped_lines"_L1].toInt(), 1);
  QCOMPARE(source(u"MYOPERATOR_API_KEY"_s), u"keychain"_s);

  const CtlResult other = m_folder->run({u"credentials"_s, u"import"_s, writeEnv("MYOPERATOR_API_KEY=second-key\n")});
  QCOMPARE(other.exitCode, 0);
  QVERIFY2(other.out.contains("(--replace takes it): MYOPERATOR_API_KEY"_L1), qPrintable(other.out));
  QVERIFY2(!other.out.contains("Now "_L1), "what was not taken must not be deleted");
  const CtlResult replaced = m_folder->run({u"credentials"_s, u"import"_s, writeEnv(old), u"--replace"_s});
  QVERIFY2(replaced.out.contains("In the keychain already: MYOPERATOR_API_KEY"_L1), qPrintable(replaced.out));
  QVERIFY2(replaced.out.contains("whose other lines are still needed: MYOPERATOR_API_KEY, MYOPERATOR_ACCOUNT_ID."_L1),
           qPrintable(replaced.out));
  for (const CtlResult &result : {first, other, replaced})
    QVERIFY(!result.out.contains("first-"_L1) && !result.out.contains("second-"_L1) && result.err.isEmpty());

  QCOMPARE(m_folder->run({u"credentials"_s, u"import"_s, writeEnv("PORT=80\n")}).exitCode, 1);
  QCOMPARE(m_folder->run({u"credentials"_s, u"import"_s, m_folder->path("missing")}).exitCode, 1);
}

void TestCtlKeychain::saysWhichLinesMayGo_data()
{
  QTest::addColumn<QByteArray>("env");
  QTest::addColumn<QString>("said");
  QTest::addColumn<QString>("notSaid");
  const auto row = [](const char *name, const char *env, const QString &said, const QString &notSaid) {
    QTest::newRow(name) << QByteArray(env) << said << notSaid;
  };
  row("nothing else", "# old\nTWILIO_AUTH_TOKEN=t-1\nTWILIO_ACCOUNT_SID=\n", u"Now delete"_s, u"remove"_s);
  row("lines of another program", "TWILIO_AUTH_TOKEN=t-1\nMONGODB_URL=mongodb://x\n",
      u"whose other lines are still needed: TWILIO_AUTH_TOKEN."_s, u"delete"_s);
  row("a line that says something else", "TWILIO_AUTH_TOKEN=t-1\nMYOPERATOR_WABA_ID=other\n",
      u"whose other lines are still needed: TWILIO_AUTH_TOKEN."_s, u"delete"_s);
  row("only such a line", "MYOPERATOR_WABA_ID=other\n", u"--replace takes it"_s, u"Now "_s);
}

void TestCtlKeychain::saysWhichLinesMayGo()
{
  QFETCH(QByteArray, env);
  QFETCH(QString, said);
  QFETCH(QString, notSaid);
  QVERIFY(m_bench.startUnlocked());
  QCOMPARE(m_folder->runWith("kept", {u"credentials"_s, u"set"_s, u"MYOPERATOR_WABA_ID"_s}).exitCode, 0);
  const CtlResult imported = m_folder->run({u"credentials"_s, u"import"_s, writeEnv(env)});
  QCOMPARE(imported.exitCode, 0);
  QVERIFY2(imported.out.contains(said), qPrintable(imported.out));
  QVERIFY2(!imported.out.contains(notSaid), qPrintable(imported.out));
}

void TestCtlKeychain::setsAndRemoves()
{
  QVERIFY(m_bench.startUnlocked());
  const QString name = u"TWILIO_AUTH_TOKEN"_s;
  const CtlResult set = m_folder->runWith("hunter2hunter2\n", {u"credentials"_s, u"set"_s, name});
  QCOMPARE(set.exitCode, 0);
  QCOMPARE(set.out, u"TWILIO_AUTH_TOKEN is in the keychain now.\n"_s);
  QCOMPARE(source(name), u"keychain"_s);
  QCOMPARE(m_folder->runWith("\n", {u"credentials"_s, u"set"_s, name}).exitCode, 1);
  QCOMPARE(m_folder->runWith("a\x01b", {u"credentials"_s, u"set"_s, name}).exitCode, 1);
  QCOMPARE(m_folder->run({u"credentials"_s, u"remove"_s, name}).exitCode, 0);
  QCOMPARE(source(name), u"nowhere"_s);
  QCOMPARE(m_folder->run({u"credentials"_s, u"remove"_s, name}).exitCode, 1);
}

void TestCtlKeychain::neverRepeatsAValueInTheWrongPlace()
{
  for (const QStringList &words :
       {QStringList{u"set"_s, u"MYOPERATOR_API_KEY"_s, u"hunter2"_s}, QStringList{u"set"_s, u"hunter2"_s},
        QStringList{u"hunter2"_s, u"hunter2"_s}, QStringList{u"set"_s, u"MYOPERATOR_API_KEY=hunter2"_s}}) {
    const CtlResult wrong = m_folder->run(QStringList{u"credentials"_s} + words);
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(!wrong.err.contains("hunter2"_L1), qPrintable(wrong.err));
  }
}

void TestCtlKeychain::readsItsCredentialsFromTheKeychain()
{
  keepAccount();
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, kServe, u"Sending with myoperator"_s));
  const QString port = serve.port();
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer kept-token-0123456789"), 200);
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer wrong"), 401);
  const QByteArray receipt = R"({"message_id":"m1","status":"delivered"})";
  QCOMPARE(statusOf(port, u"webhook/myoperator"_s, "X-Webhook-Key", "kept-webhook-0123456789", receipt), 200);
  QCOMPARE(serve.stop(), 0);
}

void TestCtlKeychain::letsTheEnvironmentWin()
{
  keepAccount();
  m_folder->set("DAKIYA_API_TOKEN", u"env-token-0123456789"_s);
  QCOMPARE(source(u"DAKIYA_API_TOKEN"_s), u"environment"_s);
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, kServe, u"Sending with"_s));
  const QString port = serve.port();
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer env-token-0123456789"), 200);
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer kept-token-0123456789"), 401);
  QCOMPARE(serve.stop(), 0);
}

void TestCtlKeychain::namesTheCredentialThatIsMissing()
{
  QVERIFY(m_bench.startUnlocked());
  for (const QString &name : {u"MYOPERATOR_API_KEY"_s, u"MYOPERATOR_API_SECRET"_s, u"MYOPERATOR_ACCOUNT_ID"_s})
    static_cast<void>(m_folder->run({u"credentials"_s, u"remove"_s, name}));
  const CtlResult refused = m_folder->run(kServe);
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.err, u"The credential MYOPERATOR_API_KEY is not set.\n"_s);
}

// As after a power cut at night: the computer is up again, and nobody has logged in.
void TestCtlKeychain::takesMessagesAndReceiptsWhileLocked()
{
  keepAccount();
  QVERIFY(m_bench.startLocked());
  listAndChangesSay(kLocked);
  m_folder->set("DAKIYA_WEBHOOK_SECRET", u"env-webhook-0123456789"_s);
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, kServe, u"Taking messages and receipts"_s));
  const QString port = serve.port();
  QCOMPARE(serve.printed().count(kLocked), 1);
  QCOMPARE(statusOf(port, u"health"_s, "Accept", "*/*"), 200);
  QVERIFY2(m_answer.contains(kLocked) && m_answer.contains("degraded"_L1), qPrintable(m_answer));
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer kept-token-0123456789"), 503);
  const QByteArray receipt = R"({"message_id":"m1","status":"delivered"})";
  QCOMPARE(statusOf(port, u"webhook/myoperator"_s, "X-Webhook-Key", "env-webhook-0123456789", receipt), 200);
  const QString sheet = u"" DAKIYA_SAMPLES "/deliveries.csv"_s;
  QCOMPARE(m_folder->run({u"import"_s, sheet, u"--type"_s, u"delivery_reminder"_s}).exitCode, 0);
  const auto buckets = [&] { return m_folder->run({u"stats"_s, u"--json"_s}).json()["buckets"_L1].toObject(); };
  QCOMPARE(buckets()["queued"_L1].toInt(), 60);

  // Somebody else writes just when it could begin.
  Store store;
  QVERIFY(store.open(m_folder->path("data/dakiya.sqlite"), SystemClock().wallMs()));
  {
    const WriteScope writing(store.database);
    QVERIFY(writing.begun());
    QVERIFY(m_bench.startUnlocked());
    QVERIFY(serve.waitFor(u"it is tried again by itself"_s, 40'000));
  }
  QVERIFY(serve.waitFor(u"Sending with myoperator"_s, 30'000));
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer kept-token-0123456789"), 200);
  QCOMPARE(serve.stop(), 0);
  QCOMPARE(buckets()["queued"_L1].toInt(), 60); // nobody listens at that address, and nothing is lost
}

void TestCtlKeychain::saysThatItIsMissing()
{
  allSay(kMissing);
}

void TestCtlKeychain::saysThatThereIsNoBus()
{
  for (const QString &address : {u"disabled:"_s, u"unix:path=/nonexistent/bus"_s}) {
    m_folder->set("DBUS_SESSION_BUS_ADDRESS", address);
    allSay(kMissing);
  }
  m_folder->unset("DBUS_SESSION_BUS_ADDRESS");
  allSay(kMissing);
}

void TestCtlKeychain::saysThatItRefuses()
{
  QVERIFY(m_bench.startFake(u"denying"_s));
  allSay(kDenied);
}

void TestCtlKeychain::saysThatItIsSlow()
{
  QVERIFY(m_bench.startFake(u"silent"_s));
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, kServe, kSlow));
  QVERIFY(serve.waitFor(u"Taking messages and receipts"_s));
  QCOMPARE(serve.printed().count(kSlow), 1);
  QCOMPARE(serve.stop(), 0);
  const CtlResult listed = m_folder->run({u"credentials"_s, u"list"_s});
  QCOMPARE(listed.exitCode, 1);
  QVERIFY2(listed.err.startsWith(kSlow), qPrintable(listed.err));
}

void TestCtlKeychain::opensTheApiBeforeTheKeychainAnswers()
{
  QVERIFY(m_bench.startFake(u"silent"_s));
  m_folder->set("DAKIYA_WEBHOOK_SECRET", u"env-webhook-0123456789"_s);
  const CtlResult made = m_folder->run({u"token"_s, u"add"_s, u"billing"_s, u"--role"_s, u"clerk"_s, u"--json"_s});
  QVERIFY2(made.exitCode == 0, qPrintable(made.err));
  const QByteArray token = "Bearer " + made.json()["token"_L1].toString().toUtf8();
  RunningCtl serve;
  QVERIFY(serve.start(*m_folder, kServe, u"Taking messages and receipts"_s));
  QVERIFY2(!serve.printed().contains(kSlow), "it was not waited for");
  QVERIFY(serve.printed().contains(u"is still being asked"_s));
  const QString port = serve.port();
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", token), 200);
  QCOMPARE(statusOf(port, u"history"_s, "Authorization", "Bearer perhaps-the-environments"), 503);
  const QByteArray receipt = R"({"message_id":"m1","status":"delivered"})";
  QCOMPARE(statusOf(port, u"webhook/myoperator"_s, "X-Webhook-Key", "env-webhook-0123456789", receipt), 200);
  QCOMPARE(serve.stop(), 0);
}

void TestCtlKeychain::asksForWhatIsOptional()
{
  keepAccount();
  m_folder->unset("MYOPERATOR_API_URL");
  QCOMPARE(m_folder->runWith("http://no.example", {u"credentials"_s, u"set"_s, u"MYOPERATOR_API_URL"_s}).exitCode, 0);
  for (const char *name : {"MYOPERATOR_API_KEY", "MYOPERATOR_API_SECRET", "MYOPERATOR_ACCOUNT_ID"})
    m_folder->set(name, u"env-of-some-length"_s);
  // Plain http to another computer: that this is refused shows that the keychain's address was read.
  const CtlResult refused = m_folder->run(kServe);
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.startsWith("The provider's address cannot be used"_L1), qPrintable(refused.err));
  QCOMPARE(m_folder->run({u"credentials"_s, u"remove"_s, u"MYOPERATOR_API_URL"_s}).exitCode, 0);
}

void TestCtlKeychain::practicesWithoutAny_data()
{
  QTest::addColumn<QString>("mode");
  QTest::newRow("no keychain") << QString();
  QTest::newRow("one that refuses") << u"denying"_s;
  QTest::newRow("one that says nothing") << u"silent"_s;
}

void TestCtlKeychain::practicesWithoutAny()
{
  QFETCH(QString, mode);
  QVERIFY(mode.isEmpty() || m_bench.startFake(mode));
  m_folder->set("DAKIYA_PROVIDER", u"practice"_s);
  RunningCtl serve;
  QElapsedTimer time;
  time.start();
  QVERIFY(serve.start(*m_folder, kServe, u"Sending with practice"_s));
  QVERIFY2(time.elapsed() < kAtOnceMs, "practice waits for no keychain");
  if (mode == u"denying"_s)
    QVERIFY(serve.waitFor(kDenied));
  QVERIFY(!serve.printed().contains(kMissing));
  QCOMPARE(serve.stop(), 0);
}

QTEST_GUILESS_MAIN(TestCtlKeychain)
#include "tst_ctlkeychain.moc"
