// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QJsonArray>
#include <QTest>

namespace dakiya {

namespace {

const QByteArray kSend = "/api/notifications/send-message";

QStringList fieldsOf(const ApiReply &reply)
{
  QStringList fields;
  const QJsonArray errors = reply.json()[QLatin1String("errors")].toArray();
  for (const QJsonValue &error : errors)
    fields << error[QLatin1String("field")].toString();
  fields.sort();
  return fields;
}

QByteArray withField(const char *more)
{
  return ApiBench::confirmation("+919812345670", "R", QByteArray(",") + more);
}

} // namespace

/// A call names every field and every parameter that is wrong, all at once.
class FieldsTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup();
  void namesEveryWrongField_data();
  void namesEveryWrongField();
  void namesEveryWrongParameter_data();
  void namesEveryWrongParameter();
  void writesProblemDocuments();

private:
  std::unique_ptr<ApiBench> m_bench;
};

void FieldsTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start());
}

// Nothing is stored by a refused call.
void FieldsTest::cleanup()
{
  for (const char *table : {"notifications_log", "customers", "receipts"})
    QCOMPARE(m_bench->rows(table), 0);
  m_bench.reset();
}

void FieldsTest::namesEveryWrongField_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QStringList>("fields");
  const auto row = [](const char *name, const QByteArray &body, const char *fields) {
    QTest::newRow(name) << body << QString::fromLatin1(fields).split(u' ');
  };
  const auto of = [](const char *phone) { return ApiBench::confirmation(phone, "R"); };
  row("nothing at all", "{}", "message_type phone");
  row("a phone that is a number", R"({"phone":12})", "message_type phone");
  row("no country code", of("9876543210"), "phone");
  row("no plus", of("919876543210"), "phone");
  row("a phone that cannot be", of("+910000000000"), "phone");
  row("unknown type", R"({"phone":"+919812345670","message_type":"hello"})", "message_type");
  row("type that is a number", R"({"phone":"+919812345670","message_type":3})", "message_type");
  row("context that is empty",
      R"({"phone":"+919812345670","message_type":"payment_confirmation","reference_id":"R","context":{}})",
      "context.amount context.customer_name");
  row("context that is a list", R"({"phone":"+919812345670","message_type":"payment_confirmation","context":[]})",
      "context");
  row("missing variable",
      R"({"phone":"+919812345670","message_type":"payment_confirmation","reference_id":"R","context":{"customer_name":"A"}})",
      "context.amount");
  row("values of wrong kinds",
      R"({"phone":"+919812345670","message_type":"payment_confirmation","context":{"customer_name":true,"amount":{}}})",
      "context.amount context.customer_name");
  row("negative amount",
      R"({"phone":"+919812345670","message_type":"payment_confirmation","context":{"customer_name":"A","amount":-1}})",
      "context.amount");
  row("forbidden character",
      R"({"phone":"+919812345670","message_type":"payment_confirmation","context":{"customer_name":"A\u202e","amount":1}})",
      "context.customer_name");
  row("unknown field", withField(R"("urgent":true)"), "urgent");
  row("misspelt beside wrong", R"({"phone":12,"mesage_type":"hello","immediate":"yes"})",
      "immediate mesage_type message_type phone");
  row("immediate that is text", withField(R"("immediate":"true")"), "immediate");
  row("reference that is a number", R"({"phone":"+919812345670","message_type":"system_alert","reference_id":7})",
      "reference_id");
  row("time without offset", withField(R"("send_at":"2026-01-28T10:30:00")"), "send_at");
  row("times of wrong kinds", withField(R"("send_at":5,"expires_at":"soon")"), "expires_at send_at");
  row("expired already", withField(R"("expires_at":"2026-01-28T05:00:00Z")"), "expires_at");
  row("too late to be of use", withField(R"("send_at":"2026-01-28T10:00:00Z","expires_at":"2026-01-28T09:00:00Z")"),
      "expires_at");
  row("language that is none", withField(R"("language":"klingon!")"), "language");
  row("language without a template", withField(R"("language":"ta")"), "language");
  row("media that is text", withField(R"("media":"https://dairy.example/a.png")"), "media");
  row("media of wrong parts", withField(R"("media":{"type":"song","link":1,"size":4})"),
      "media.link media.size media.type");
  row("allow_duplicate that is a number", withField(R"("allow_duplicate":1)"), "allow_duplicate");
}

void FieldsTest::namesEveryWrongField()
{
  QFETCH(QByteArray, body);
  const ApiReply reply = m_bench->client.post(kSend, body);
  QCOMPARE(reply.status, 422);
  QVERIFY2(isProblem(reply), reply.body);
  QTEST(fieldsOf(reply), "fields");
}

void FieldsTest::namesEveryWrongParameter_data()
{
  QTest::addColumn<QByteArray>("target");
  QTest::addColumn<int>("status");
  QTest::addColumn<QString>("fields");
  const auto row = [](const char *target, int status, const char *fields) {
    QTest::newRow(target) << kApi + QByteArray(target) << status << QString::fromLatin1(fields);
  };
  row("/statistics?days=abc", 422, "days");
  row("/statistics?days=0", 422, "days");
  row("/statistics?days=3661", 422, "days");
  row("/statistics?days=7.5", 422, "days");
  row("/statistics?days=99999999999999999999", 422, "days");
  row("/statistics?days=%D9%A7", 422, "days");
  row("/statistics?days=7&days=8", 422, "days");
  row("/statistics?period=7", 422, "period");
  row("/history?limit=0", 422, "limit");
  row("/history?limit=201", 422, "limit");
  row("/history?limit=-1", 422, "limit");
  row("/history?limit=ten&type=hello&status=lost&before=x", 422, "before limit status type");
  row("/history?phone=9812345670", 422, "phone");
  row("/history?from=yesterday", 422, "from");
  row("/history?from=2026-01-28T10:30:00", 422, "from");
  row("/history?from=2026-02-30", 422, "from");
  row("/history?from=2026-02-02&to=2026-01-01", 422, "to");
  row("/history?search=%00", 422, "search");
  row("/history?serach=milk", 422, "serach");
  row("/history/9812345670", 422, "phone");
  row("/history/%2B919812345670?phone=%2B919812345670", 422, "phone");
  row("/messages/x?full=1", 422, "full");
  row("/health?full=1", 422, "full");
  row("/history?search=%f", 400, "");
  row("/history?search=%zz", 400, "");
  row("/history?search=%ff", 400, "");
  row("/history?%ff=1", 400, "");
}

void FieldsTest::namesEveryWrongParameter()
{
  QFETCH(QByteArray, target);
  const ApiReply reply = m_bench->client.get(target);
  QTEST(reply.status, "status");
  QVERIFY2(isProblem(reply), reply.body);
  QTEST(fieldsOf(reply).join(u' '), "fields");
}

void FieldsTest::writesProblemDocuments()
{
  const QByteArray body = ApiBench::confirmation("9876543210", "R");
  const ApiReply reply = m_bench->client.post(kSend, body);
  QCOMPARE(reply.headers.value("content-type"), QByteArray("application/problem+json"));
  QCOMPARE(reply.text("type"), QStringLiteral("about:blank"));
  QCOMPARE(reply.text("title"), QStringLiteral("Unprocessable Content"));
  QCOMPARE(reply.text("detail"), QStringLiteral("Phone must be in international format with +"));
  const QJsonValue error = reply.json()[QLatin1String("errors")][0];
  QCOMPARE(error[QLatin1String("field")].toString(), QStringLiteral("phone"));
  QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("phone-not-international"));
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::FieldsTest)
#include "tst_apifields.moc"
