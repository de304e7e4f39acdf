// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kSend = "/api/notifications/send-message";

QByteArray withField(const char *more)
{
  return ApiBench::confirmation("+919812345670", "R", QByteArray(",") + more);
}

} // namespace

/// Every wrong call has its status and one sentence, and leaves nothing behind.
class RefusalsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void refusesTheCaller_data();
  void refusesTheCaller();
  void opensToLoopbackNamesAndAllowedHosts_data();
  void opensToLoopbackNamesAndAllowedHosts();
  void refusesEverybodyWithoutASecret();
  void takesSecretsOfAnyKind_data();
  void takesSecretsOfAnyKind();
  void challengesWhoHasNoToken();
  void answersHeadWithoutABody();
  void namesTheMethodsThatAPathKnows();
  void refusesTheBody_data();
  void refusesTheBody();
  void takesJsonOfEveryName_data();
  void takesJsonOfEveryName();
  void refusesWhatIsTooLongOrNotHttp();
  void reportsThatThePortIsTaken();

private:
  std::unique_ptr<ApiBench> m_bench;
};

void RefusalsTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start());
}

// Nothing is stored by a refused call.
void RefusalsTest::cleanup()
{
  for (const char *table : {"notifications_log", "customers", "receipts", "replies", "attempts"})
    QCOMPARE(m_bench->rows(table), 0);
  QCOMPARE(m_bench->farEnd.taken, 0);
  m_bench.reset();
}

void RefusalsTest::refusesTheCaller_data()
{
  QTest::addColumn<QByteArray>("method");
  QTest::addColumn<QByteArray>("target");
  QTest::addColumn<QByteArray>("host");
  QTest::addColumn<QByteArray>("token");
  QTest::addColumn<QByteArray>("header");
  QTest::addColumn<int>("status");
  const QByteArray good = "Bearer a-token-of-good-length";
  const QByteArray history = kApi + QByteArray("/history");
  const QByteArray webhook = kApi + QByteArray("/webhook/myoperator");
  const auto row = [](const char *name, const char *method, const QByteArray &target, const QByteArray &host,
                      const QByteArray &token, const QByteArray &header, int status) {
    QTest::newRow(name) << QByteArray(method) << target << host << token << header << status;
  };
  row("foreign host", "GET", history, "evil.example", good, {}, 403);
  row("foreign host at an open call", "GET", kApi + QByteArray("/health"), "evil.example", {}, {}, 403);
  row("loopback with another port", "GET", history, "127.0.0.1:9", good, {}, 403);
  row("loopback without its port", "GET", history, "localhost", good, {}, 403);
  row("foreign host before an unknown path", "GET", "/nothing", "evil.example", good, {}, 403);
  row("a page of a browser", "GET", history, {}, good, "Origin: https://evil.example", 403);
  row("a page of nowhere", "POST", kSend, {}, good, "Origin: null", 403);
  row("a page of our own name", "POST", kSend, {}, good, "Origin: http://127.0.0.1", 403);
  row("unknown path before the token", "GET", "/nothing", {}, {}, {}, 404);
  row("unknown path below a known one", "GET", history + QByteArray("/a/b"), {}, good, {}, 404);
  row("a path with a slash too many", "GET", history + QByteArray("/"), {}, good, {}, 404);
  row("unknown provider", "POST", kApi + QByteArray("/webhook/twitter"), {}, {}, kWebhookKey, 404);
  row("a message that nobody knows", "GET", kApi + QByteArray("/messages/x"), {}, good, {}, 404);
  row("a path that cannot be decoded", "GET", history + QByteArray("/%zz"), {}, good, {}, 400);
  row("a path that is not UTF-8", "GET", history + QByteArray("/%ff"), {}, good, {}, 400);
  row("wrong method before the token", "DELETE", history, {}, {}, {}, 405);
  row("preflight", "OPTIONS", kSend, {}, {}, {}, 405);
  row("no token", "GET", history, {}, {}, {}, 401);
  row("wrong token", "GET", history, {}, "Bearer a-token-of-good-lengtH", {}, 401);
  row("the beginning of the token", "GET", history, {}, "Bearer a-token-of-good", {}, 401);
  row("a token that begins rightly", "GET", history, {}, "Bearer a-token-of-good-length-and-more", {}, 401);
  row("an empty token", "GET", history, {}, "Bearer ", {}, 401);
  row("another scheme", "GET", history, {}, "Basic a-token-of-good-length", {}, 401);
  row("no scheme", "GET", history, {}, "a-token-of-good-length", {}, 401);
  row("the webhook's secret at another call", "GET", history, {}, {}, kWebhookKey, 401);
  row("receipt without a secret", "POST", webhook, {}, {}, {}, 401);
  row("receipt with a wrong secret", "POST", webhook, {}, {}, "X-Webhook-Key: wrong", 401);
  row("receipt with the API's token", "POST", webhook, {}, good, {}, 401);
}

void RefusalsTest::refusesTheCaller()
{
  QFETCH(QByteArray, method);
  QFETCH(QByteArray, target);
  QFETCH(QByteArray, host);
  QFETCH(QByteArray, token);
  QFETCH(QByteArray, header);
  ApiClient &client = m_bench->client;
  client.host = host;
  client.token = token;
  if (!header.isEmpty())
    client.further << header;
  // Even a body that is right opens nothing.
  const bool isReceipt = target.contains("webhook");
  const QByteArray receipt = R"({"message_id":"wamid-1","status":"read","timestamp":"2026-01-28T05:31:00Z"})";
  const QByteArray body = method == "POST" ? isReceipt ? receipt : withField("\"immediate\":false") : QByteArray();
  const ApiReply reply = client.call(method, target, body);
  QTEST(reply.status, "status");
  QVERIFY2(isProblem(reply), reply.body);
}

void RefusalsTest::opensToLoopbackNamesAndAllowedHosts_data()
{
  QTest::addColumn<QString>("host");
  QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:%1");
  QTest::newRow("name") << QStringLiteral("localhost:%1");
  QTest::newRow("name in capitals") << QStringLiteral("LocalHost:%1");
  QTest::newRow("IPv6") << QStringLiteral("[::1]:%1");
  QTest::newRow("allowed with its port") << QStringLiteral("dakiya.example:8443");
  QTest::newRow("allowed with any port") << QStringLiteral("office.example:9000");
  QTest::newRow("allowed without a port") << QStringLiteral("office.example");
}

void RefusalsTest::opensToLoopbackNamesAndAllowedHosts()
{
  QFETCH(QString, host);
  QVERIFY(m_bench->engine.setSetting(QStringLiteral("api_allowed_hosts"),
                                     QStringLiteral("dakiya.example:8443, office.example"), QStringLiteral("test")));
  const bool isNumbered = host.contains(QLatin1String("%1"));
  m_bench->client.host = (isNumbered ? host.arg(m_bench->client.port) : host).toLatin1();
  QCOMPARE(m_bench->client.get(kApi + QByteArray("/history")).status, 200);
  m_bench->client.host = "dakiya.example:8444";
  QCOMPARE(m_bench->client.get(kApi + QByteArray("/history")).status, 403);
}

void RefusalsTest::refusesEverybodyWithoutASecret()
{
  ApiBench bare{ApiOptions()};
  QVERIFY(bare.start());
  for (const char *token : {"Bearer ", "Bearer", "Bearer null", "Bearer a-token-of-good-length"}) {
    bare.client.token = token;
    QCOMPARE(bare.client.get(kApi + QByteArray("/statistics")).status, 401);
  }
  bare.client.further = {"X-Webhook-Key: "};
  QCOMPARE(bare.client.post(kApi + QByteArray("/webhook/myoperator"), "{}").status, 401);
  QCOMPARE(bare.client.get(kApi + QByteArray("/health")).status, 200);
}

void RefusalsTest::takesSecretsOfAnyKind_data()
{
  QTest::addColumn<QString>("secret");
  QTest::newRow("one character") << QStringLiteral("x");
  QTest::newRow("Devanagari") << QStringLiteral("दूधवाला");
  QTest::newRow("long") << QString(4'000, u'x');
}

void RefusalsTest::takesSecretsOfAnyKind()
{
  QFETCH(QString, secret);
  ApiOptions options;
  options.bearerToken = options.webhookSecret = secret;
  ApiBench bench(options);
  QVERIFY(bench.start());
  for (const char *scheme : {"Bearer ", "bearer ", "BEARER  "}) {
    bench.client.token = QByteArray(scheme) + secret.toUtf8();
    QCOMPARE(bench.client.get(kApi + QByteArray("/history")).status, 200);
  }
  bench.client.further = {QByteArray("X-Webhook-Key: ") + secret.toUtf8()};
  const QByteArray receipt = R"({"message_id":"wamid-1","status":"read"})";
  QCOMPARE(bench.client.post(kApi + QByteArray("/webhook/myoperator"), receipt).status, 200);
}

void RefusalsTest::challengesWhoHasNoToken()
{
  m_bench->client.token.clear();
  const ApiReply reply = m_bench->client.get(kApi + QByteArray("/history"));
  QCOMPARE(reply.status, 401);
  QCOMPARE(reply.headers.value("www-authenticate"), QByteArray("Bearer"));
}

void RefusalsTest::answersHeadWithoutABody()
{
  for (const char *path : {"/health", "/history"}) {
    const ApiReply head = m_bench->client.call("HEAD", kApi + QByteArray(path));
    QCOMPARE(head.status, 200);
    QCOMPARE(head.body, QByteArray());
    QVERIFY(head.headers.value("content-length").toInt() > 2);
  }
  QCOMPARE(m_bench->client.call("HEAD", kSend).status, 405);
}

void RefusalsTest::namesTheMethodsThatAPathKnows()
{
  QCOMPARE(m_bench->client.get(kSend).headers.value("allow"), QByteArray("POST"));
  const ApiReply reply = m_bench->client.call("PUT", kApi + QByteArray("/history/%2B919812345670"), "{}");
  QCOMPARE(reply.status, 405);
  QCOMPARE(reply.headers.value("allow"), QByteArray("GET, HEAD"));
}

void RefusalsTest::refusesTheBody_data()
{
  QTest::addColumn<QByteArray>("contentType");
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<int>("status");
  const QByteArray json = "application/json";
  const QByteArray good = withField("\"immediate\":false");
  const QByteArray deep = QByteArray(32, '[') + QByteArray(32, ']');
  QTest::newRow("a form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("phone=1") << 415;
  QTest::newRow("text") << QByteArray("text/plain") << good << 415;
  QTest::newRow("no type") << QByteArray() << good << 415;
  QTest::newRow("another charset") << QByteArray("application/json; charset=latin1") << good << 415;
  QTest::newRow("nearly JSON") << QByteArray("application/jsonp") << good << 415;
  QTest::newRow("problem") << QByteArray("application/problem+json") << good << 415;
  QTest::newRow("empty") << json << QByteArray() << 400;
  QTest::newRow("not UTF-8") << json << QByteArray("{\"phone\":\"\xff\"}") << 400;
  QTest::newRow("overlong UTF-8") << json << QByteArray("{\"phone\":\"\xc0\xaf\"}") << 400;
  QTest::newRow("UTF-16") << json << QByteArray("\xff\xfe{\0}\0", 6) << 400;
  QTest::newRow("not JSON") << json << QByteArray("phone=1") << 400;
  QTest::newRow("cut off") << json << good.left(good.size() - 1) << 400;
  QTest::newRow("more behind it") << json << good + QByteArray("{}") << 400;
  QTest::newRow("not a number") << json << QByteArray("{\"amount\":NaN}") << 400;
  QTest::newRow("a list") << json << QByteArray("[]") << 400;
  QTest::newRow("a text") << json << QByteArray("\"+919812345670\"") << 400;
  QTest::newRow("null") << json << QByteArray("null") << 400;
  QTest::newRow("a doubled key") << json << QByteArray(R"({"phone":"+919812345670", "phone" :"+919812345671"})") << 400;
  QTest::newRow("a doubled key inside") << json << QByteArray(R"({"context":{"a":[{"b":1}],"c":"\"","a":2}})") << 400;
  QTest::newRow("a doubled key written otherwise") << json << QByteArray(R"({"phone":"1","\u0070hone":"2"})") << 400;
  QTest::newRow("33 deep") << json << QByteArray("{\"context\":") + deep + QByteArray("}") << 400;
  QTest::newRow("10,000 deep") << json << QByteArray(10'000, '[') << 400;
  QTest::newRow("10,000 objects deep") << json << QByteArray("{\"a\":").repeated(10'000) << 400;
}

void RefusalsTest::refusesTheBody()
{
  QFETCH(QByteArray, contentType);
  QFETCH(QByteArray, body);
  m_bench->client.contentType = contentType;
  m_bench->client.further << kWebhookKey;
  // A provider whose receipts name a key twice is heard all the same.
  const bool isDoubled = QByteArray(QTest::currentDataTag()).contains("doubled");
  const QList<const char *> paths =
      isDoubled ? QList<const char *>{"/send-message"} : QList<const char *>{"/send-message", "/webhook/myoperator"};
  for (const char *path : paths) {
    const ApiReply reply = m_bench->client.post(kApi + QByteArray(path), body);
    QTEST(reply.status, "status");
    QVERIFY2(isProblem(reply), reply.body);
    QCOMPARE(reply.body.contains("The body is empty: it must be a JSON object."), body.isEmpty());
  }
}

void RefusalsTest::takesJsonOfEveryName_data()
{
  QTest::addColumn<QByteArray>("contentType");
  QTest::newRow("plain") << QByteArray("application/json");
  QTest::newRow("capitals") << QByteArray("Application/JSON");
  QTest::newRow("charset") << QByteArray("application/json; charset=utf-8");
  QTest::newRow("charset in quotes") << QByteArray("application/json;charset=\"UTF-8\"");
}

// 422 tells that the body was read; 32 levels are not too deep, nor are brackets inside a text.
void RefusalsTest::takesJsonOfEveryName()
{
  QFETCH(QByteArray, contentType);
  m_bench->client.contentType = contentType;
  const QByteArray deep = QByteArray(31, '[') + QByteArray(31, ']');
  const QByteArray brackets = QByteArray("\"") + QByteArray(64, '[') + QByteArray("\\\"{\"");
  for (const QByteArray &value : {deep, brackets})
    QCOMPARE(m_bench->client.post(kSend, QByteArray("{\"phone\":") + value + QByteArray("}")).status, 422);
}

void RefusalsTest::refusesWhatIsTooLongOrNotHttp()
{
  const ApiReply tooLong = m_bench->client.post(kSend, QByteArray((1 << 20) + 1, ' '));
  QCOMPARE(tooLong.status, 413);
  QVERIFY2(isProblem(tooLong), tooLong.body);
  m_bench->client.further = {QByteArray("X-Long: ") + QByteArray(20'000, 'x')};
  const ApiReply headers = m_bench->client.get(kApi + QByteArray("/health"));
  QCOMPARE(headers.status, 431);
  QVERIFY2(isProblem(headers), headers.body);
  PendingCall nonsense(m_bench->client.port, "HELLO\r\n\r\n");
  QVERIFY(nonsense.waitDone());
  const ApiReply reply = nonsense.reply();
  QCOMPARE(reply.status, 400);
  QVERIFY2(isProblem(reply), reply.body);
}

void RefusalsTest::reportsThatThePortIsTaken()
{
  ApiOptions options = ApiBench::defaultOptions();
  options.port = m_bench->client.port;
  LocalApi second(m_bench->engine, *m_bench->reader, options);
  const Result<quint16> port = second.start();
  QVERIFY(!port);
  QCOMPARE(port.error().code, ErrorCode::PortTaken);
  QCOMPARE(port.error().detail, QString::number(options.port));
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::RefusalsTest)
#include "tst_apirefusals.moc"
