// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "store/writescope.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kHistory = "/api/notifications/history";
const QByteArray kReceipt = R"({"message_id":"m1","status":"delivered"})";

} // namespace

/// Tokens with names and roles: who comes in, who does not, and that nobody can guess one.
class TokensTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void opensWithATokenOfTheStore();
  void closesAtOnceWhenOneIsRemoved();
  void noticesWhatAnotherProcessMade();
  void keepsOnlyAHash();
  void auditsWhoMadeAndRemoved();
  void refusesNames_data();
  void refusesNames();
  void makesNoTwoAlike();
  void slowsDownGuessing();
  void neverLocksOutWhoHasARightOne();
  void doesNotCountCallsWithoutAToken();
  void slowsDownGuessingAtTheWebhook();
  void countsEachWayInForItself();
  void countsNobodyWhoMayBeRight();
  void countsByWhenceTheyCome();

private:
  std::unique_ptr<ApiBench> m_bench;
};

void TokensTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start(false));
}

void TokensTest::opensWithATokenOfTheStore()
{
  for (const Role role : kRoles) {
    m_bench->client.token = m_bench->makeToken(wireName(role).data(), role);
    QCOMPARE(m_bench->client.get(kHistory).status, 200);
  }
  // Without one in the environment, too.
  ApiBench bare{ApiOptions()};
  QVERIFY(bare.start(false));
  QCOMPARE(bare.client.get(kHistory).status, 401);
  bare.client.token = bare.makeToken("billing", Role::Clerk);
  QCOMPARE(bare.client.get(kHistory).status, 200);
}

void TokensTest::closesAtOnceWhenOneIsRemoved()
{
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  QCOMPARE(m_bench->client.get(kHistory).status, 200);
  QVERIFY(ApiTokens(m_bench->engine).remove(QStringLiteral("test"), QStringLiteral("billing")));
  QCOMPARE(m_bench->client.get(kHistory).status, 401);
}

void TokensTest::noticesWhatAnotherProcessMade()
{
  Engine other(m_bench->clock, Random(3));
  QVERIFY(other.open(m_bench->folder.path(), QStringLiteral("myoperator")));
  const Result<QString> token = ApiTokens(other).add(QStringLiteral("asha"), QStringLiteral("billing"), Role::Clerk);
  QVERIFY(token);
  m_bench->client.token = QByteArray("Bearer ") + token->toUtf8();
  QCOMPARE(m_bench->client.get(kHistory).status, 200);
  QVERIFY(ApiTokens(other).remove(QStringLiteral("asha"), QStringLiteral("billing")));
  QCOMPARE(m_bench->client.get(kHistory).status, 401);
}

void TokensTest::keepsOnlyAHash()
{
  const Result<QString> token =
      ApiTokens(m_bench->engine).add(QStringLiteral("test"), QStringLiteral("billing"), Role::Clerk);
  QVERIFY(token);
  // 128 bits are 22 letters of base64.
  QVERIFY(token->section(u'_', 1).size() >= 22);
  QVERIFY(m_bench->engine.store().database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
  QFile file(m_bench->engine.store().database.file());
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.contains("billing"));
  QVERIFY(!bytes.contains(token->toUtf8()));
  QVERIFY(!bytes.contains(token->section(u'_', 1).toUtf8()));
}

void TokensTest::auditsWhoMadeAndRemoved()
{
  QVERIFY(!m_bench->makeToken("billing", Role::Manager).isEmpty());
  QVERIFY(ApiTokens(m_bench->engine).remove(QStringLiteral("ravi"), QStringLiteral("billing")));
  Database &database = m_bench->engine.store().database;
  const auto audited = [&](const char *action) {
    return database
        .value(QStringLiteral("SELECT who || ' ' || subject || ' ' || value_after FROM audit_log WHERE action = ?"),
               {QString::fromLatin1(action)})
        ->toString();
  };
  QCOMPARE(audited("token-add"), QStringLiteral("test billing manager"));
  QCOMPARE(audited("token-remove"), QStringLiteral("ravi billing "));
  const Result<void> again = ApiTokens(m_bench->engine).remove(QStringLiteral("ravi"), QStringLiteral("billing"));
  QVERIFY(!again);
  QCOMPARE(again.error().code, ErrorCode::NotFound);
  QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM audit_log WHERE action = 'token-remove'"))->toInt(), 1);
}

void TokensTest::refusesNames_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("none") << QStringLiteral("  ") << ErrorCode::FieldMissing;
  QTest::newRow("too long") << QString(65, u'x') << ErrorCode::FieldOutOfRange;
  QTest::newRow("two lines") << QStringLiteral("a\nb") << ErrorCode::TextLineBreak;
  QTest::newRow("another's") << QStringLiteral(" billing ") << ErrorCode::NameTaken;
  QTest::newRow("the environment's") << QStringLiteral("DAKIYA_API_TOKEN") << ErrorCode::NameTaken;
}

void TokensTest::refusesNames()
{
  QFETCH(QString, name);
  QVERIFY(!m_bench->makeToken("billing", Role::Clerk).isEmpty());
  const Result<QString> refused = ApiTokens(m_bench->engine).add(QStringLiteral("test"), name, Role::Clerk);
  QVERIFY(!refused);
  QTEST(refused.error().code, "code");
  QCOMPARE(m_bench->rows("api_tokens"), 1);
}

void TokensTest::makesNoTwoAlike()
{
  QSet<QByteArray> tokens;
  for (int i = 0; i < 50; ++i)
    tokens << m_bench->makeToken(QByteArray::number(i).constData(), Role::Clerk);
  QCOMPARE(tokens.size(), 50);
}

void TokensTest::slowsDownGuessing()
{
  m_bench->client.token = "Bearer a-guess";
  for (int i = 0; i < 20; ++i)
    QCOMPARE(m_bench->client.get(kHistory).status, 401);
  m_bench->clock.advance(10'500);
  const ApiReply reply = m_bench->client.get(kHistory);
  QCOMPARE(reply.status, 429);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(reply.headers.value("retry-after"), QByteArray("50"));
  m_bench->clock.advance(50'000);
  QCOMPARE(m_bench->client.get(kHistory).status, 401);
}

void TokensTest::neverLocksOutWhoHasARightOne()
{
  const QByteArray right = m_bench->client.token;
  m_bench->client.token = "Bearer a-guess";
  for (int i = 0; i < 30; ++i)
    QVERIFY(m_bench->client.get(kHistory).status >= 401);
  m_bench->client.token = right;
  QCOMPARE(m_bench->client.get(kHistory).status, 200);
}

void TokensTest::doesNotCountCallsWithoutAToken()
{
  m_bench->client.token.clear();
  for (int i = 0; i < 30; ++i)
    QCOMPARE(m_bench->client.get(kHistory).status, 401);
  QCOMPARE(m_bench->client.get("/api/notifications/health").status, 200);
}

void TokensTest::slowsDownGuessingAtTheWebhook()
{
  QVERIFY(m_bench->startSending());
  const auto post = [&](const QByteArray &key) {
    m_bench->client.further = {QByteArray("X-Webhook-Key: ") + key};
    return m_bench->client.post(kApi + QByteArray("/webhook/myoperator"), kReceipt);
  };
  for (int i = 0; i < 20; ++i)
    QCOMPARE(post("a-guess").status, 401);
  const ApiReply reply = post("a-guess");
  QCOMPARE(reply.status, 429);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(reply.headers.value("retry-after"), QByteArray("60"));
  QCOMPARE(post("a-secret-of-good-length").status, 200);
  QCOMPARE(post({}).status, 401);
  m_bench->clock.advance(60'000);
  QCOMPARE(post("a-guess").status, 401);
}

void TokensTest::countsEachWayInForItself()
{
  m_bench->client.further = {"X-Webhook-Key: an-old-one"};
  for (int i = 0; i < 30; ++i)
    QVERIFY(m_bench->client.post(kApi + QByteArray("/webhook/myoperator"), kReceipt).status >= 401);
  m_bench->client.token = "Bearer a-guess";
  QCOMPARE(m_bench->client.get(kHistory).status, 401);
}

// While the keychain is locked, a backend goes on calling with its good token.
void TokensTest::countsNobodyWhoMayBeRight()
{
  ApiOptions options = ApiBench::defaultOptions();
  options.bearerToken.clear();
  options.trouble = Error{ErrorCode::CredentialStoreLocked, {}, {}};
  m_bench->api->setSecrets(options);
  for (int i = 0; i < 30; ++i)
    QCOMPARE(m_bench->client.get(kHistory).status, 503);
  // The webhook's secret is known: what is not that one is wrong.
  m_bench->client.further = {"X-Webhook-Key: a-guess"};
  QCOMPARE(m_bench->client.post(kApi + QByteArray("/webhook/myoperator"), kReceipt).status, 401);
  m_bench->api->setSecrets(ApiBench::defaultOptions());
  m_bench->client.token = "Bearer a-guess";
  QCOMPARE(m_bench->client.get(kHistory).status, 401);
}

void TokensTest::countsByWhenceTheyCome()
{
  Guesses guesses;
  const auto note = [&](const char *from) { return guesses.note(QHostAddress(QString::fromLatin1(from)), 1'000); };
  for (int i = 0; i < 20; ++i)
    QCOMPARE(note("127.0.0.1"), 0);
  for (const char *same : {"127.0.0.1", "127.9.9.9", "::1"})
    QCOMPARE(note(same), 60);
  QCOMPARE(note("192.168.0.7"), 0);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::TokensTest)
#include "tst_apitokens.moc"
