// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "store/writescope.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kProcess = "/api/notifications/process-queue";

QByteArray reminder(int number)
{
  return QByteArray(R"({"phone":"+9198123456)") + QByteArray::number(10 + number) +
         QByteArray(
             R"(","message_type":"payment_reminder","context":{"customer_name":"Asha","amount":5,"period":"May"}})");
}

} // namespace

/// The call that waits until all that is due was tried once.
class QueueTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void countsWhatWasTried();
  void takesAnEmptyBodyAndAnEmptyObject();
  void refusesFields();
  void saysThatTheQueueIsPaused();
  void saysThatItIsHeld();
  void endsInTime();
  void saysThatNobodySends();
  void endsWithTheEngine();
};

void QueueTest::countsWhatWasTried()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  for (int i = 0; i < 5; ++i)
    QCOMPARE(bench.client.post(kApi + QByteArray("/send-message"), reminder(i)).status, 202);
  bench.farEnd.status = 500;
  bench.farEnd.body = "{}";
  QVERIFY(bench.startSending());
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 200);
  const QJsonObject counts = reply.json();
  QCOMPARE(counts[QLatin1String("processed")].toInt(), 5);
  QCOMPARE(counts[QLatin1String("unknown")].toInt(), 5);
  for (const char *name : {"sent", "failed", "requeued"})
    QCOMPARE(counts[QLatin1String(name)].toInt(-1), 0);
  QVERIFY(counts[QLatin1String("note")].isNull());
}

void QueueTest::takesAnEmptyBodyAndAnEmptyObject()
{
  ApiBench bench;
  QVERIFY(bench.start());
  bench.client.contentType.clear();
  QCOMPARE(bench.client.post(kProcess, {}).status, 200);
  bench.client.contentType = "application/json";
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.json()[QLatin1String("processed")].toInt(-1), 0);
}

void QueueTest::refusesFields()
{
  ApiBench bench;
  QVERIFY(bench.start());
  QCOMPARE(bench.client.post(kProcess, R"({"limit":5})").status, 422);
  QCOMPARE(bench.client.post(kProcess + QByteArray("?limit=5"), "{}").status, 422);
  QCOMPARE(bench.client.post(kProcess, "[]").status, 400);
}

void QueueTest::saysThatTheQueueIsPaused()
{
  ApiBench bench;
  QVERIFY(bench.start());
  QVERIFY(bench.engine.pause(QStringLiteral("test")));
  QCOMPARE(bench.client.post(kApi + QByteArray("/send-message"), reminder(0)).status, 202);
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.json()[QLatin1String("processed")].toInt(-1), 0);
  QVERIFY(reply.text("note").contains(QLatin1String("paused")));
}

void QueueTest::saysThatItIsHeld()
{
  ApiBench bench;
  QVERIFY(bench.start());
  {
    WriteScope scope(bench.engine.store().database);
    QVERIFY(bench.engine.store().settings.setFact(scope, fact::held, QStringLiteral("backup")) && scope.commit());
  }
  QCOMPARE(bench.client.post(kApi + QByteArray("/send-message"), reminder(0)).status, 202);
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 200);
  QVERIFY(reply.text("note").contains(QLatin1String("held")));
}

void QueueTest::endsInTime()
{
  ApiOptions options = ApiBench::defaultOptions();
  options.roundMs = 100;
  ApiBench bench(options);
  QVERIFY(bench.start());
  bench.farEnd.holdsBack = true;
  QCOMPARE(bench.client.post(kApi + QByteArray("/send-message"), reminder(0)).status, 202);
  QTRY_COMPARE(bench.farEnd.taken, 1);
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.json()[QLatin1String("processed")].toInt(-1), 0);
  QVERIFY(reply.text("note").contains(QLatin1String("in time")));
}

void QueueTest::saysThatNobodySends()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  const ApiReply reply = bench.client.post(kProcess, "{}");
  QCOMPARE(reply.status, 503);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(reply.text("code"), QStringLiteral("not-sending"));
}

void QueueTest::endsWithTheEngine()
{
  ApiBench bench;
  QVERIFY(bench.start());
  bench.farEnd.holdsBack = true;
  QCOMPARE(bench.client.post(kApi + QByteArray("/send-message"), reminder(0)).status, 202);
  QTRY_COMPARE(bench.farEnd.taken, 1);
  const auto round = bench.client.begin("POST", kProcess, "{}");
  QTRY_VERIFY(round->isWritten());
  bench.engine.stop();
  // Whoever comes now is asked to come back; health and receipts go on.
  QTRY_COMPARE(bench.client.get(kApi + QByteArray("/history")).status, 503);
  const ApiReply refused = bench.client.get(kApi + QByteArray("/statistics"));
  QCOMPARE(refused.text("code"), QStringLiteral("stopping"));
  QVERIFY2(isProblem(refused), refused.body);
  QVERIFY(refused.headers.contains("retry-after"));
  QCOMPARE(bench.client.get(kApi + QByteArray("/health")).status, 200);
  bench.farEnd.answer();
  QVERIFY(round->waitDone());
  const ApiReply reply = round->reply();
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.json()[QLatin1String("sent")].toInt(), 1);
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::QueueTest)
#include "tst_apiqueue.moc"
