// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "practice/simulator.h"
#include "simulatorclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPublicText =
    R"({"phone_number_id":"109","customer_country_code":"91","customer_number":"9812345670",)"
    R"("data":{"type":"text","context":{"body":"नमस्ते","preview_url":false}},"reply_to":null,"myop_ref_id":"our-1"})";
const QByteArray kPublicTemplate =
    R"({"phone_number_id":"109","customer_country_code":"91","customer_number":"9812345670",)"
    R"("data":{"type":"template","context":{"template_name":"churn_risk","language":"en","body":{"1":"Asha"}}},)"
    R"("myop_ref_id":"our-2"})";

} // namespace

class TestSimulator : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init() { start({}); }
  void cleanup() { m_simulator.reset(); }

  void acceptsTheFlatDialect();
  void refusesTheFlatDialect_data();
  void refusesTheFlatDialect();
  void acceptsATextOfThePublicApi();
  void acceptsATemplateOfThePublicApi();
  void refusesThePublicApi_data();
  void refusesThePublicApi();
  void turnsAwayByThePublicApisRules_data();
  void turnsAwayByThePublicApisRules();
  void listsTemplatesAndNumbers();
  void knowsItsRoutes();
  void acceptsAndDrops();
  void refusesWithACodeThatNobodyLists();
  void decidesBySeedWhateverTheOrder();
  void throwsTheDiceAgainForTheSameMessage();
  void limitsTheRate();
  void takesItsTime();

private:
  void start(const SimulatorOptions &options);
  QList<QJsonObject> ledger();
  QByteArray fatesBySeed(quint64 seed, bool backwards);

  FakeClock m_clock;
  std::unique_ptr<Simulator> m_simulator;
  std::unique_ptr<SimulatorClient> m_client;
  quint16 m_port = 0;
};

#define WAIT_FOR_ANSWER() QTRY_VERIFY(m_client->isDone())

void TestSimulator::start(const SimulatorOptions &options)
{
  m_client.reset();
  m_simulator.reset();
  m_simulator = std::make_unique<Simulator>(m_clock, options);
  m_port = m_simulator->start().value();
  m_client = std::make_unique<SimulatorClient>(m_port);
}

QList<QJsonObject> TestSimulator::ledger()
{
  m_client->request("GET /ledger");
  if (!QTest::qWaitFor([this] { return m_client->answered; }))
    return {};
  QList<QJsonObject> lines;
  for (const QByteArray &line : m_client->body.split('\n')) {
    if (!line.isEmpty())
      lines.append(QJsonDocument::fromJson(line).object());
  }
  return lines;
}

void TestSimulator::acceptsTheFlatDialect()
{
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 200);
  QCOMPARE(m_client->json().value("status"_L1), u"queued"_s);
  const QString id = m_client->json().value("message_id"_L1).toString();
  QVERIFY(id.startsWith("msg-"_L1));

  const auto lines = ledger();
  QCOMPARE(lines.size(), 1);
  QCOMPARE(lines.first().value("message_id"_L1).toString(), id);
  QCOMPARE(lines.first().value("at"_L1), u"2026-01-28T05:30:00.000Z"_s);
  QCOMPARE(lines.first().value("recipient"_L1), u"+919812345670"_s);
  QCOMPARE(lines.first().value("text"_L1), u"Hello"_s);
  QCOMPARE(lines.first().value("dialect"_L1), u"myoperator"_s);
  QCOMPARE(lines.first().value("answered"_L1), true);
  QVERIFY(lines.first().value("ref"_L1).isNull());
  QVERIFY(m_client->head.contains("application/x-ndjson"));
}

void TestSimulator::refusesTheFlatDialect_data()
{
  QTest::addColumn<QString>("field");
  QTest::addColumn<QJsonValue>("value");
  QTest::addColumn<int>("status");
  QTest::newRow("without a key") << u"api_key"_s << QJsonValue() << 401;
  QTest::newRow("with an empty secret") << u"api_secret"_s << QJsonValue(QString()) << 401;
  QTest::newRow("without an account") << u"account_id"_s << QJsonValue() << 401;
  QTest::newRow("without a plus") << u"recipient"_s << QJsonValue(u"919812345670"_s) << 400;
  QTest::newRow("with letters") << u"recipient"_s << QJsonValue(u"+91981234567a"_s) << 400;
  QTest::newRow("to a number") << u"recipient"_s << QJsonValue(9812345670.0) << 400;
  QTest::newRow("with nothing to say") << u"message"_s << QJsonValue(QString()) << 400;
}

void TestSimulator::refusesTheFlatDialect()
{
  QFETCH(QString, field);
  QFETCH(QJsonValue, value);
  QJsonObject body{{u"api_key"_s, u"k"_s},
                   {u"api_secret"_s, u"s"_s},
                   {u"account_id"_s, u"a"_s},
                   {u"recipient"_s, u"+919812345670"_s},
                   {u"message"_s, u"Hello"_s}};
  body.insert(field, value);
  m_client->postFlat(body);
  WAIT_FOR_ANSWER();
  QTEST(m_client->status, "status");
  QVERIFY(ledger().isEmpty());
}

void TestSimulator::acceptsATextOfThePublicApi()
{
  m_client->postPublic(kPublicText);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 200);
  const QJsonObject answer = m_client->json();
  QCOMPARE(answer.value("status"_L1), u"success"_s);
  QCOMPARE(answer.value("code"_L1), u"200"_s);
  QCOMPARE(answer.value("message"_L1), u"Accepted"_s);
  const QJsonObject data = answer.value("data"_L1).toObject();
  QVERIFY(!data.value("conversation_id"_L1).toString().isEmpty());

  const QJsonObject line = ledger().value(0);
  QCOMPARE(line.value("message_id"_L1), data.value("message_id"_L1));
  QCOMPARE(line.value("recipient"_L1), u"+919812345670"_s);
  QCOMPARE(line.value("ref"_L1), u"our-1"_s);
  QCOMPARE(line.value("text"_L1), u"नमस्ते"_s);
  QCOMPARE(line.value("dialect"_L1), u"myoperator-v2"_s);
}

void TestSimulator::acceptsATemplateOfThePublicApi()
{
  m_client->postPublic(kPublicTemplate);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 200);
  const QJsonObject line = ledger().value(0);
  QCOMPARE(line.value("template"_L1), u"churn_risk"_s);
  QCOMPARE(line.value("content"_L1).toObject().value("body"_L1).toObject().value("1"_L1), u"Asha"_s);
  QVERIFY(!line.contains("text"_L1));
}

void TestSimulator::refusesThePublicApi_data()
{
  QTest::addColumn<QByteArray>("part");
  QTest::addColumn<QByteArray>("instead");
  QTest::addColumn<int>("status");
  QTest::newRow("without a number of ours") << QByteArray("phone_number_id") << QByteArray("phone_id") << 400;
  QTest::newRow("with a plus in the number") << QByteArray("98123") << QByteArray("+9198") << 400;
  QTest::newRow("with an empty text") << QByteArray("नमस्ते") << QByteArray() << 400;
  QTest::newRow("of an unknown type") << QByteArray("\"text\"") << QByteArray("\"smell\"") << 400;
  QTest::newRow("with a language beside the type")
      << QByteArray("\"type\"") << QByteArray("\"language\":\"en\",\"type\"") << 500;
  QTest::newRow("that is no JSON") << QByteArray("{\"phone") << QByteArray("[\"phone") << 400;
}

void TestSimulator::refusesThePublicApi()
{
  QFETCH(QByteArray, part);
  QFETCH(QByteArray, instead);
  QByteArray body = kPublicText;
  QVERIFY(body.contains(part));
  m_client->postPublic(body.replace(part, instead));
  WAIT_FOR_ANSWER();
  QTEST(m_client->status, "status");
  QVERIFY(ledger().isEmpty());
}

void TestSimulator::turnsAwayByThePublicApisRules_data()
{
  QTest::addColumn<QByteArray>("authorization");
  QTest::addColumn<QByteArray>("company");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("words");
  const QByteArray company = "X-MYOP-COMPANY-ID: 60f1\r\n";
  QTest::newRow("no key") << QByteArray() << company << 401 << QByteArray("Unauthorized");
  QTest::newRow("an empty key") << QByteArray("Authorization: Bearer \r\n") << company << 401
                                << QByteArray("Unauthorized");
  QTest::newRow("a small b") << QByteArray("Authorization: bearer k\r\n") << company << 403
                             << QByteArray("explicit deny");
  QTest::newRow("no company") << QByteArray("Authorization: Bearer k\r\n") << QByteArray() << 403
                              << QByteArray("Invalid company ID!");
}

void TestSimulator::turnsAwayByThePublicApisRules()
{
  QFETCH(QByteArray, authorization);
  QFETCH(QByteArray, company);
  QFETCH(QByteArray, words);
  m_client->postPublic(kPublicText, authorization, company);
  WAIT_FOR_ANSWER();
  QTEST(m_client->status, "status");
  QVERIFY(m_client->body.contains(words));
  m_client->request("GET /chat/templates", authorization + company);
  WAIT_FOR_ANSWER();
  QTEST(m_client->status, "status");
}

void TestSimulator::listsTemplatesAndNumbers()
{
  const QByteArray headers = "Authorization: Bearer k\r\nX-MYOP-COMPANY-ID: 60f1\r\n";
  m_client->request("GET /chat/templates?waba_id=1&waba_template_status=approved&limit=3&offset=8", headers);
  WAIT_FOR_ANSWER();
  QJsonObject data = m_client->json().value("data"_L1).toObject();
  QCOMPARE(data.value("count"_L1), 10);
  QCOMPARE(data.value("results"_L1).toArray().size(), 2);
  const QJsonObject last = data.value("results"_L1).toArray().last().toObject();
  QCOMPARE(last.value("name"_L1), u"system_alert"_s);
  QCOMPARE(last.value("waba_template_status"_L1), u"approved"_s);
  QVERIFY(!last.value("components"_L1).toArray().isEmpty());

  m_client->request("GET /chat/phonenumbers?waba_id=1", headers);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->json().value("data"_L1).toObject().value("results"_L1).toArray().size(), 1);
}

void TestSimulator::knowsItsRoutes()
{
  m_client->request("GET /nowhere");
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 404);
  m_client->request("GET /chat/messages");
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 405);
  QVERIFY(m_client->head.contains("Allow: POST"));
  m_client->request("GET /health");
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->json().value("status"_L1), u"ok"_s);
}

void TestSimulator::acceptsAndDrops()
{
  start({.dropRate = 1});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  QVERIFY(m_client->ended && !m_client->answered);
  QCOMPARE(m_simulator->counts().accepted, 1);
  QCOMPARE(m_simulator->counts().dropped, 1);
  const auto lines = ledger();
  QCOMPARE(lines.size(), 1);
  QCOMPARE(lines.first().value("answered"_L1), false);
}

void TestSimulator::refusesWithACodeThatNobodyLists()
{
  start({.refuseRate = 1});
  m_client->postPublic(kPublicText);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 400);
  QCOMPARE(m_client->json().value("code"_L1), u"PRACTICE_REFUSED"_s);
  QVERIFY(ledger().isEmpty());
}

QByteArray TestSimulator::fatesBySeed(quint64 seed, bool backwards)
{
  start({.failRate = 0.3, .refuseRate = 0.2, .seed = seed});
  std::vector<std::unique_ptr<SimulatorClient>> clients;
  for (int i = 0; i < 60; ++i)
    clients.push_back(std::make_unique<SimulatorClient>(m_port));
  const auto send = [&](int i) {
    clients.at(std::size_t(i))->sendFlat(u"+9198123456%1"_s.arg(i, 2, 10, QChar(u'0')), u"Hello"_s);
  };
  for (int i = 0; i < 60; ++i)
    send(backwards ? 59 - i : i);
  const auto answered = [](const auto &client) { return client->answered; };
  if (!QTest::qWaitFor([&] { return std::all_of(clients.begin(), clients.end(), answered); }))
    return {};
  QByteArray fates;
  for (const auto &client : clients)
    fates.append(client->status == 200 ? 'a' : 'r');
  for (const QJsonObject &line : ledger()) {
    if (line.value("fate"_L1) == "fail"_L1)
      fates[line.value("recipient"_L1).toString().right(2).toInt()] = 'f';
  }
  return fates;
}

void TestSimulator::decidesBySeedWhateverTheOrder()
{
  const QByteArray fates = fatesBySeed(7, false);
  QCOMPARE(fates.size(), 60);
  QVERIFY2(fates.contains('a') && fates.contains('r') && fates.contains('f'), fates.constData());
  QCOMPARE(fatesBySeed(7, true), fates);
  QVERIFY(fatesBySeed(8, false) != fates);
}

void TestSimulator::throwsTheDiceAgainForTheSameMessage()
{
  start({.refuseRate = 0.5});
  QSet<int> statuses;
  for (int i = 0; i < 20; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
    WAIT_FOR_ANSWER();
    statuses.insert(m_client->status);
  }
  QCOMPARE(statuses, QSet<int>({200, 400}));
}

void TestSimulator::limitsTheRate()
{
  start({.rateLimit = 2});
  QList<int> statuses;
  for (int i = 0; i < 4; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
    WAIT_FOR_ANSWER();
    statuses.append(m_client->status);
  }
  QCOMPARE(statuses.first(), 200);
  QVERIFY(statuses.contains(429));
  const auto accepted = statuses.count(200);
  const auto acceptedOnceMore = [this] {
    m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
    return QTest::qWaitFor([this] { return m_client->answered; }) && m_client->status == 200;
  };
  QVERIFY(QTest::qWaitFor(acceptedOnceMore));
  QCOMPARE(m_simulator->counts().accepted, accepted + 1);
}

void TestSimulator::takesItsTime()
{
  start({.latencyMs = 100, .jitterMs = 20});
  QElapsedTimer timer;
  timer.start();
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_client->status, 200);
  QVERIFY(timer.elapsed() >= 79);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
