// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTest>

namespace dakiya {

/// A message is sent again, and whoever asks for it hears how that went.
class ResendTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void triesAFailedOneAtOnce();
  void repeatsOneThatWasSent();
  void asksBeforeItRepeatsWhatNobodyKnows();
  void refusesWhatStillWaits();
  void knowsNoOtherMessage_data();
  void knowsNoOtherMessage();
  void isDoneOncePerKey_data();
  void isDoneOncePerKey();
  void refusesFields();

private:
  [[nodiscard]] ApiReply resend(const QString &id, const QByteArray &body = {}) const
  {
    return m_bench->client.post(kApi + QByteArray("/resend/") + id.toLatin1(), body);
  }
  /// A message whose first attempt the provider answered so.
  [[nodiscard]] QString sendWith(int status)
  {
    m_bench->farEnd.status = status;
    m_bench->farEnd.body = status == 200 ? QByteArray() : QByteArray("{}");
    const QString id = m_bench->send().text("id");
    m_bench->farEnd.status = 200;
    m_bench->farEnd.body.clear();
    return id;
  }

  std::unique_ptr<ApiBench> m_bench;
};

void ResendTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start());
}

void ResendTest::triesAFailedOneAtOnce()
{
  const QString id = sendWith(400);
  QCOMPARE(m_bench->statusOf(id), QStringLiteral("failed"));
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  const ApiReply reply = resend(id);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("id"), id);
  QCOMPARE(reply.text("status"), QStringLiteral("sent"));
  QVERIFY(!reply.text("myoperator_id").isEmpty());
  QCOMPARE(m_bench->farEnd.taken, 2);
  QCOMPARE(m_bench->rows("audit_log WHERE action = 'resend' AND who = 'billing'"), 1);
}

void ResendTest::repeatsOneThatWasSent()
{
  const QString id = sendWith(200);
  const ApiReply reply = resend(id, "{}");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("status"), QStringLiteral("sent"));
  QVERIFY(reply.text("id") != id);
  QCOMPARE(m_bench->rows("notifications_log"), 2);
}

void ResendTest::asksBeforeItRepeatsWhatNobodyKnows()
{
  const QString id = sendWith(500);
  QCOMPARE(m_bench->statusOf(id), QStringLiteral("unknown"));
  const ApiReply asked = resend(id);
  QCOMPARE(asked.status, 409);
  QVERIFY2(isProblem(asked), asked.body);
  QCOMPARE(m_bench->farEnd.taken, 1);
  const ApiReply reply = resend(id, R"({"even_if_unsure":true})");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("id"), id);
  QCOMPARE(reply.text("status"), QStringLiteral("sent"));
}

void ResendTest::refusesWhatStillWaits()
{
  QVERIFY(m_bench->engine.pause(QStringLiteral("test")));
  const QString id = m_bench->send().text("id");
  const ApiReply reply = resend(id);
  QCOMPARE(reply.status, 409);
  QVERIFY2(isProblem(reply), reply.body);
  QCOMPARE(m_bench->rows("audit_log WHERE action = 'resend'"), 0);
}

void ResendTest::knowsNoOtherMessage_data()
{
  QTest::addColumn<QString>("id");
  QTest::newRow("no such message") << QStringLiteral("019c0000-0000-7000-8000-000000000000");
  QTest::newRow("no id") << QStringLiteral("17");
}

void ResendTest::knowsNoOtherMessage()
{
  QFETCH(QString, id);
  const ApiReply reply = resend(id);
  QCOMPARE(reply.status, 404);
  QVERIFY2(isProblem(reply), reply.body);
}

void ResendTest::isDoneOncePerKey_data()
{
  QTest::addColumn<int>("status");
  QTest::newRow("one that failed") << 400;
  QTest::newRow("one that was sent") << 200;
}

void ResendTest::isDoneOncePerKey()
{
  QFETCH(int, status);
  const QString id = sendWith(status);
  m_bench->client.further << "Idempotency-Key: again-1";
  const ApiReply first = resend(id);
  QCOMPARE(first.status, 200);
  const ApiReply again = resend(id);
  QCOMPARE(again.headers.value("idempotency-replayed"), QByteArray("true"));
  QCOMPARE(again.body, first.body);
  QCOMPARE(m_bench->farEnd.taken, 2);
  QCOMPARE(m_bench->rows("audit_log WHERE action = 'resend'"), 1);
  QCOMPARE(resend(id, R"({"even_if_unsure":false})").status, 422);
}

void ResendTest::refusesFields()
{
  const QString id = sendWith(400);
  QCOMPARE(resend(id, R"({"even_if_unsure":"yes"})").status, 422);
  QCOMPARE(resend(id, R"({"force":true})").status, 422);
  QCOMPARE(m_bench->statusOf(id), QStringLiteral("failed"));
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::ResendTest)
#include "tst_apiresend.moc"
