// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "domain/defaulttemplates.h"

#include <QJsonArray>
#include <QTest>

namespace dakiya {

namespace {

const QByteArray kTemplates = "/api/notifications/templates";
const QByteArray kReminder = "/api/notifications/templates/payment_reminder";

QByteArray edit(const QByteArray &language, const QByteArray &body)
{
  return QByteArray("{\"language\":\"") + language + QByteArray("\",\"body\":\"") + body + QByteArray("\"}");
}

} // namespace

/// What the API says of templates, and what a manager may change.
class TemplatesTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void listsThoseInUse();
  void tellsWhatATypeMayUse();
  void knowsNoOtherType();
  void makesANewVersionThatNewMessagesUse();
  void makesNoVersionOfTheSameText();
  void isOfferedInAnotherLanguage();
  void namesWhoSavedInTheAuditLog();
  void letsNoClerkSave();
  void refuses_data();
  void refuses();

private:
  [[nodiscard]] ApiReply put(const QByteArray &body) const { return m_bench->client.call("PUT", kReminder, body); }

  std::unique_ptr<ApiBench> m_bench;
};

void TemplatesTest::init()
{
  m_bench = std::make_unique<ApiBench>();
  QVERIFY(m_bench->start());
}

void TemplatesTest::listsThoseInUse()
{
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  const ApiReply reply = m_bench->client.get(kTemplates);
  QCOMPARE(reply.status, 200);
  const QJsonArray templates = reply.json()[QLatin1String("templates")].toArray();
  QCOMPARE(templates.size(), defaultTemplates().size());
  for (const QJsonValue &one : templates) {
    QVERIFY(messageTypeFrom(one[QLatin1String("type")].toString()));
    QCOMPARE(one[QLatin1String("version")].toInt(), 1);
    QVERIFY(!one[QLatin1String("body")].toString().isEmpty());
  }
}

void TemplatesTest::tellsWhatATypeMayUse()
{
  const ApiReply reply = m_bench->client.get(kReminder);
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.text("category"), QStringLiteral("utility"));
  QCOMPARE(reply.text("reference"), QStringLiteral("bill_id"));
  const QJsonArray variables = reply.json()[QLatin1String("variables")].toArray();
  for (const char *name : {"customer_name", "amount", "period", "bill_id", "business_name"})
    QVERIFY2(variables.contains(QLatin1String(name)), name);
  const QJsonArray templates = reply.json()[QLatin1String("templates")].toArray();
  QCOMPARE(templates.size(), 3);
  QCOMPARE(templates[0][QLatin1String("language")].toString(), QStringLiteral("en"));
}

void TemplatesTest::knowsNoOtherType()
{
  for (const char *method : {"GET", "PUT"}) {
    const QByteArray body = qstrcmp(method, "PUT") == 0 ? edit("en", "x") : QByteArray();
    const ApiReply reply = m_bench->client.call(method, kTemplates + QByteArray("/weather"), body);
    QCOMPARE(reply.status, 404);
    QVERIFY2(isProblem(reply), reply.body);
    QVERIFY(reply.text("detail").contains(QLatin1String("weather")));
  }
}

void TemplatesTest::makesANewVersionThatNewMessagesUse()
{
  const ApiReply before = m_bench->client.post(
      kApi + QByteArray("/send-message"),
      R"({"phone":"+919812345670","message_type":"payment_reminder","context":{"customer_name":"Asha","amount":5,"period":"May"},"reference_id":"B-1"})");
  QCOMPARE(before.status, 202);
  const ApiReply reply = put(edit("en", R"(Dear {{customer_name}},\r\npay {{amount}}.)"));
  QVERIFY2(reply.status == 200, reply.body);
  QCOMPARE(reply.json()[QLatin1String("version")].toInt(), 2);
  QCOMPARE(reply.text("body"), QStringLiteral("Dear {{customer_name}},\npay {{amount}}."));
  QCOMPARE(reply.text("author"), QStringLiteral("DAKIYA_API_TOKEN"));
  const ApiReply after = m_bench->client.post(
      kApi + QByteArray("/send-message"),
      R"({"phone":"+919812345671","message_type":"payment_reminder","context":{"customer_name":"Ravi","amount":5}})");
  QCOMPARE(after.status, 202);
  MessageStore &messages = m_bench->engine.store().messages;
  QCOMPARE((*messages.find(after.text("id")))->text, QStringLiteral("Dear Ravi,\npay 5.00."));
  QCOMPARE((*messages.find(after.text("id")))->templateVersion, 2);
  // What waits keeps the text that it was made with.
  QCOMPARE((*messages.find(before.text("id")))->templateVersion, 1);
}

void TemplatesTest::makesNoVersionOfTheSameText()
{
  const QByteArray body = edit("en", "Hello {{customer_name}}.");
  QCOMPARE(put(body).json()[QLatin1String("version")].toInt(), 2);
  QCOMPARE(put(body).json()[QLatin1String("version")].toInt(), 2);
  QCOMPARE(m_bench->engine.store().templates.versions(MessageType::PaymentReminder, QStringLiteral("en"))->size(), 2);
  QCOMPARE(m_bench->rows("audit_log WHERE action = 'template'"), 1);
}

void TemplatesTest::isOfferedInAnotherLanguage()
{
  const ApiReply reply = put(edit("TA", "Vanakkam {{customer_name}}."));
  QVERIFY2(reply.status == 200, reply.body);
  QCOMPARE(reply.text("language"), QStringLiteral("ta"));
  QCOMPARE(reply.json()[QLatin1String("version")].toInt(), 1);
  const ApiReply sent = m_bench->client.post(
      kApi + QByteArray("/send-message"),
      R"({"phone":"+919812345670","message_type":"payment_reminder","language":"ta","context":{"customer_name":"Asha"}})");
  QCOMPARE(sent.status, 202);
}

void TemplatesTest::namesWhoSavedInTheAuditLog()
{
  m_bench->client.token = m_bench->makeToken("website", Role::Manager);
  QCOMPARE(put(edit("hi", "{{customer_name}}")).text("author"), QStringLiteral("website"));
  QCOMPARE(m_bench->rows("audit_log WHERE action = 'template' AND who = 'website' AND "
                         "subject = 'payment_reminder hi' AND value_before = '1' AND value_after = '2'"),
           1);
}

void TemplatesTest::letsNoClerkSave()
{
  m_bench->client.token = m_bench->makeToken("billing", Role::Clerk);
  const ApiReply reply = put(edit("en", "Hello."));
  QCOMPARE(reply.status, 403);
  QVERIFY2(isProblem(reply), reply.body);
  QVERIFY(reply.text("detail").contains(QLatin1String("manager")));
  QCOMPARE(m_bench->rows("notification_templates"), defaultTemplates().size());
}

void TemplatesTest::refuses_data()
{
  QTest::addColumn<QByteArray>("body");
  QTest::addColumn<QString>("fields");
  QTest::addColumn<QString>("words");
  const auto row = [](const char *name, const QByteArray &body, const char *fields, const char *words) {
    QTest::newRow(name) << body << QString::fromLatin1(fields) << QString::fromLatin1(words);
  };
  row("nothing", "{}", "body language", "body");
  row("no language", R"({"body":"Hello."})", "language", "language");
  row("no such language", edit("klingon!", "Hello."), "language", "klingon!");
  row("wrong kinds", R"({"language":1,"body":[]})", "body language", "body");
  row("an unknown field", R"({"language":"en","body":"Hello.","version":7})", "version", "version");
  row("an unknown variable", edit("en", "Hello {{name}}."), "body", "\"name\"");
  row("an unclosed variable", edit("en", "Hello {{customer_name."), "body", "{{");
  row("blank", edit("en", "  "), "body", "empty");
  row("too long", edit("en", QByteArray(4'097, 'x')), "body", "4096");
  row("a control character", edit("en", "a\\u0007b"), "body", "U+0007");
  row("a bidi override", edit("en", "a\\u202eb"), "body", "U+202E");
}

void TemplatesTest::refuses()
{
  QFETCH(QByteArray, body);
  QFETCH(QString, words);
  const ApiReply reply = put(body);
  QCOMPARE(reply.status, 422);
  QVERIFY2(isProblem(reply), reply.body);
  QStringList fields;
  const QJsonArray errors = reply.json()[QLatin1String("errors")].toArray();
  for (const QJsonValue &error : errors)
    fields << error[QLatin1String("field")].toString();
  fields.sort();
  QTEST(fields.join(u' '), "fields");
  QVERIFY2(reply.text("detail").contains(words), reply.body);
  QCOMPARE(m_bench->rows("notification_templates"), defaultTemplates().size());
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::TemplatesTest)
#include "tst_apitemplates.moc"
