// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "http/listener.h"
#include "practice/simulator.h"
#include "simulatorclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPublicText =
    R"({"phone_number_id":"109876543210","customer_country_code":"91","customer_number":"9812345670",)"
    R"("data":{"type":"text","context":{"body":"Hello"}},"myop_ref_id":"our-1"})";

QString statusOf(const QJsonObject &receipt)
{
  const QJsonObject from = receipt.contains("payload"_L1) ? receipt.value("payload"_L1).toObject() : receipt;
  return from.value("status"_L1).toString();
}

} // namespace

class TestSimulatorReceipts : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();

  void reportsInTheFlatForm();
  void reportsAFailureInTheFlatForm();
  void reportsInTheEnvelope();
  void reportsAFailureInTheEnvelope();
  void returnsTheReferenceOnlyIfTold();
  void sendsNothingWithoutAWebhook();
  void reportsWhatItDropped();
  void triesAgainAfterARefusal();
  void givesUpOnlyWhatIsRefusedForGood();
  void waitsForAWebhookThatIsDown();
  void deliversAllAfterTheWebhookWasKilled();
  void servesAWebhookThatClosesEachTime();
  void readsAsOftenAsTold();
  void keepsUpWithABurst();
  void endsWithReceiptsUnderWay();

private:
  void openWebhook(quint16 port = 0);
  void start(SimulatorOptions options);
  QList<QJsonObject> receipts() const;
  /// Sorted: receipts go over several connections, so that their order is no promise.
  QStringList statuses() const;
  QJsonObject receipt(const QString &status) const;

  FakeClock m_clock;
  std::unique_ptr<Listener> m_webhook;
  std::unique_ptr<Simulator> m_simulator;
  std::unique_ptr<SimulatorClient> m_client;
  QList<HttpRequest> m_received;
  QList<int> m_answers; ///< the statuses to give first; 200 afterwards
  quint16 m_port = 0;
  quint16 m_simulatorPort = 0;
};

#define WAIT_FOR_ANSWER() QTRY_VERIFY(m_client->isDone())

void TestSimulatorReceipts::init()
{
  m_received.clear();
  m_answers.clear();
  openWebhook();
}

void TestSimulatorReceipts::cleanup()
{
  m_simulator.reset();
  m_webhook.reset();
}

void TestSimulatorReceipts::openWebhook(quint16 port)
{
  m_webhook = std::make_unique<Listener>(m_clock, Listener::Limits{});
  m_webhook->setHandler([this](const HttpRequest &request, const Responder &responder) {
    const int status = m_answers.isEmpty() ? 200 : m_answers.takeFirst();
    if (status == 200)
      m_received.append(request);
    responder.respond({.status = status, .contentType = "application/json", .body = "{}"});
  });
  m_port = m_webhook->listen(QHostAddress::LocalHost, port).value();
}

void TestSimulatorReceipts::start(SimulatorOptions options)
{
  options.receiptDelayMs = 5;
  if (options.webhook.isEmpty())
    options.webhook = QUrl(u"http://127.0.0.1:%1/api/notifications/webhook/practice?a=b"_s.arg(m_port));
  options.webhookSecret = u"s3cret"_s;
  m_simulator = std::make_unique<Simulator>(m_clock, options);
  m_simulatorPort = m_simulator->start().value();
  m_client = std::make_unique<SimulatorClient>(m_simulatorPort);
}

QList<QJsonObject> TestSimulatorReceipts::receipts() const
{
  QList<QJsonObject> all;
  for (const HttpRequest &request : m_received)
    all.append(QJsonDocument::fromJson(request.body).object());
  return all;
}

QStringList TestSimulatorReceipts::statuses() const
{
  QStringList all;
  for (const QJsonObject &each : receipts())
    all.append(statusOf(each));
  all.sort();
  return all;
}

QJsonObject TestSimulatorReceipts::receipt(const QString &status) const
{
  const auto all = receipts();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return statusOf(each) == status; });
  return found == all.end() ? QJsonObject() : *found;
}

void TestSimulatorReceipts::reportsInTheFlatForm()
{
  start({.readRate = 1});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  QTRY_COMPARE(statuses(), QStringList({u"delivered"_s, u"read"_s, u"sent"_s}));
  const HttpRequest &request = m_received.first();
  QCOMPARE(request.method, QByteArray("POST"));
  QCOMPARE(request.path, QByteArray("/api/notifications/webhook/practice"));
  QCOMPARE(request.query, QByteArray("a=b"));
  QCOMPARE(request.header("x-webhook-key"), QByteArray("s3cret"));
  QCOMPARE(request.header("content-type"), QByteArray("application/json"));
  const QJsonObject expected{{u"message_id"_s, m_client->json().value("message_id"_L1)},
                             {u"status"_s, u"sent"_s},
                             {u"timestamp"_s, u"2026-01-28T05:30:00Z"_s}};
  QCOMPARE(receipt(u"sent"_s), expected);
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 3);
  QCOMPARE(m_simulator->counts().receiptsWaiting, 0);
}

void TestSimulatorReceipts::reportsAFailureInTheFlatForm()
{
  start({.failRate = 1});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_COMPARE(statuses(), QStringList({u"failed"_s, u"sent"_s}));
  QCOMPARE(receipt(u"failed"_s).value("error"_L1).toObject().value("code"_L1), 131026);
}

void TestSimulatorReceipts::reportsInTheEnvelope()
{
  start({.readRate = 0});
  m_client->postPublic(kPublicText);
  WAIT_FOR_ANSWER();
  QTRY_COMPARE(statuses(), QStringList({u"delivered"_s, u"sent"_s}));
  const QJsonObject first = receipt(u"sent"_s);
  const QJsonObject second = receipt(u"delivered"_s);
  QVERIFY(!first.value("event_id"_L1).toString().isEmpty());
  QVERIFY(first.value("event_id"_L1) != second.value("event_id"_L1));
  QCOMPARE(second.value("event_sequence"_L1), 2);
  QCOMPARE(second.value("event_type"_L1), u"message.delivered"_s);
  QCOMPARE(second.value("direction"_L1), u"outgoing"_s);
  QCOMPARE(second.value("company_id"_L1), u"60f1"_s);
  QCOMPARE(second.value("customer_identifier"_L1), u"919812345670"_s);
  QCOMPARE(second.value("system_identifier"_L1), u"109876543210"_s);
  static const QRegularExpression nanoseconds(u"^2026-01-28T05:30:00\\.\\d{9}Z$"_s);
  QVERIFY(nanoseconds.match(second.value("timestamp"_L1).toString()).hasMatch());
  const QJsonObject payload = second.value("payload"_L1).toObject();
  QCOMPARE(payload.value("id"_L1), m_client->json().value("data"_L1).toObject().value("message_id"_L1));
  QVERIFY(payload.value("metadata"_L1).toObject().value("waba_msg_id"_L1).toString().startsWith("wamid."_L1));
  QVERIFY(payload.contains("myop_ref_id"_L1) && payload.value("myop_ref_id"_L1).isNull());
}

void TestSimulatorReceipts::reportsAFailureInTheEnvelope()
{
  start({.failRate = 1});
  m_client->postPublic(kPublicText);
  QTRY_COMPARE(statuses(), QStringList({u"failed"_s, u"sent"_s}));
  QCOMPARE(receipt(u"failed"_s).value("event_type"_L1), u"message.failed"_s);
  const QJsonArray errors = receipt(u"failed"_s).value("payload"_L1).toObject().value("errors"_L1).toArray();
  QCOMPARE(errors.size(), 1);
  QCOMPARE(errors.first().toObject().value("code"_L1), 131026);
}

void TestSimulatorReceipts::returnsTheReferenceOnlyIfTold()
{
  start({.returnReference = true});
  m_client->postPublic(kPublicText);
  QTRY_VERIFY(!m_received.isEmpty());
  QCOMPARE(receipts().first().value("payload"_L1).toObject().value("myop_ref_id"_L1), u"our-1"_s);
}

void TestSimulatorReceipts::sendsNothingWithoutAWebhook()
{
  start({});
  m_simulator->setWebhook({}, {});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  WAIT_FOR_ANSWER();
  QCOMPARE(m_simulator->counts().receiptsWaiting, 0);
  m_simulator->setWebhook(QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port)), u"other"_s);
  m_client->sendFlat(u"+919812345670"_s, u"Hello again"_s);
  QTRY_VERIFY(!m_received.isEmpty());
  QCOMPARE(m_received.first().header("x-webhook-key"), QByteArray("other"));
}

void TestSimulatorReceipts::reportsWhatItDropped()
{
  start({.dropRate = 1, .readRate = 0});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_COMPARE(statuses(), QStringList({u"delivered"_s, u"sent"_s}));
}

void TestSimulatorReceipts::triesAgainAfterARefusal()
{
  m_answers = {503, 500};
  start({.readRate = 0});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_COMPARE(m_received.size(), 2);
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 2);
  QCOMPARE(m_simulator->counts().receiptsLost, 0);
}

void TestSimulatorReceipts::givesUpOnlyWhatIsRefusedForGood()
{
  m_answers = {422};
  start({.readRate = 0});
  QTest::ignoreMessage(QtWarningMsg, "a receipt is given up; further ones are only counted");
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 1);
  QCOMPARE(m_simulator->counts().receiptsLost, 1);
}

void TestSimulatorReceipts::waitsForAWebhookThatIsDown()
{
  start({.readRate = 0});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 2);
  m_webhook.reset();
  for (int i = 0; i < 50; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello %1"_s.arg(i));
    WAIT_FOR_ANSWER();
    QCOMPARE(m_client->status, 200);
  }
  QTRY_COMPARE(m_simulator->counts().receiptsWaiting, 100);
  QCOMPARE(m_simulator->counts().receiptsSent, 2);
  openWebhook(m_port);
  QTRY_COMPARE_WITH_TIMEOUT(m_simulator->counts().receiptsSent, 102, 10'000);
  QCOMPARE(m_received.size(), 102);
  QCOMPARE(m_simulator->counts().receiptsLost, 0);
}

void TestSimulatorReceipts::deliversAllAfterTheWebhookWasKilled()
{
  int taken = 0;
  m_webhook->setHandler([&](const HttpRequest &, const Responder &responder) {
    // The first answers make the connections old ones; of the others the webhook dies.
    if (++taken <= 10)
      responder.respond({});
  });
  start({.readRate = 0});
  for (int i = 0; i < 50; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello %1"_s.arg(i));
    WAIT_FOR_ANSWER();
  }
  QTRY_VERIFY(taken > 50);
  m_webhook.reset();
  openWebhook(m_port);
  QTRY_COMPARE_WITH_TIMEOUT(m_simulator->counts().receiptsSent, 100, 10'000);
  QCOMPARE(m_received.size(), 90);
}

void TestSimulatorReceipts::servesAWebhookThatClosesEachTime()
{
  m_webhook->setHandler([this](const HttpRequest &request, const Responder &responder) {
    m_received.append(request);
    HttpResponse response;
    response.headers.emplaceBack("Connection", "close");
    responder.respond(response);
  });
  start({.readRate = 1});
  for (int i = 0; i < 20; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello %1"_s.arg(i));
    WAIT_FOR_ANSWER();
  }
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 60);
  QCOMPARE(m_received.size(), 60);
}

void TestSimulatorReceipts::readsAsOftenAsTold()
{
  start({.readRate = 0.5});
  for (int i = 0; i < 100; ++i) {
    m_client->sendFlat(u"+919812345670"_s, u"Hello %1"_s.arg(i));
    WAIT_FOR_ANSWER();
  }
  QTRY_VERIFY(m_received.size() >= 200 && m_simulator->counts().receiptsWaiting == 0);
  const auto reads = statuses().count(u"read"_s);
  QVERIFY2(reads > 25 && reads < 75, qPrintable(QString::number(reads)));
}

void TestSimulatorReceipts::keepsUpWithABurst()
{
  start({.readRate = 1});
  std::vector<std::unique_ptr<SimulatorClient>> clients;
  for (int i = 0; i < 20; ++i)
    clients.push_back(std::make_unique<SimulatorClient>(m_simulatorPort));
  for (int round = 0; round < 25; ++round) {
    for (const auto &client : clients)
      client->sendFlat(u"+919812345670"_s, u"Hello %1"_s.arg(round));
    QTRY_VERIFY(std::all_of(clients.begin(), clients.end(), [](const auto &client) { return client->answered; }));
  }
  QTRY_COMPARE_WITH_TIMEOUT(m_received.size(), 1500, 20'000);
  QTRY_COMPARE(m_simulator->counts().receiptsSent, 1500);
}

void TestSimulatorReceipts::endsWithReceiptsUnderWay()
{
  QList<Responder> unanswered;
  m_webhook->setHandler([&](const HttpRequest &, const Responder &responder) { unanswered.append(responder); });
  start({});
  m_client->sendFlat(u"+919812345670"_s, u"Hello"_s);
  QTRY_VERIFY(!unanswered.isEmpty());
  m_simulator.reset();
  for (const Responder &responder : unanswered)
    responder.respond({});
  QTRY_COMPARE(m_webhook->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestSimulatorReceipts)
#include "tst_simulatorreceipts.moc"
