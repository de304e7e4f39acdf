// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "provocation.h"

#include <QTest>

namespace dakiya {

namespace {

const QByteArray kSend = "/api/notifications/send-message";
QByteArray receipt(const QByteArray &id, const QByteArray &status, const QByteArray &more = {})
{
  return QByteArray(R"({"message_id":")") + id + QByteArray(R"(","status":")") + status +
         QByteArray(R"(","timestamp":"2026-01-28T05:31:00Z")") + more + QByteArray("}");
}

/// A message that has failed, and was tried, reported and refused: every field of a history is filled by somebody.
void makeHistory(ApiBench &bench)
{
  QCOMPARE(bench.send("+919812345601", "READ").text("myoperator_id"), QStringLiteral("wamid-1"));
  QCOMPARE(bench.send("+919812345602", "REPORTED").status, 200);
  bench.farEnd.status = 400;
  bench.farEnd.body = R"({"error":{"code":"131026","message":"no"}})";
  QCOMPARE(bench.send("+919812345603", "REFUSED").text("status"), QStringLiteral("failed"));
  bench.farEnd.status = 200;
  bench.farEnd.body.clear();
  bench.client.further << kWebhookKey;
  const QByteArray webhook = kApi + QByteArray("/webhook/myoperator");
  for (const char *status : {"delivered", "read"})
    QCOMPARE(bench.client.post(webhook, receipt("wamid-1", status)).status, 200);
  QCOMPARE(bench.client.post(webhook, receipt("wamid-2", "failed", R"(,"error_code":"131026","error":"no")")).status,
           200);
  bench.client.further.clear();
}

} // namespace

/// The document at /api/openapi.json and the running engine say the same: routes, statuses, fields, both ways.
class OpenApiTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void describesEveryRoute();
  void refersOnlyToWhatIsThere();
  void answersAsDescribed_data();
  void answersAsDescribed();
  void answersAsDescribedToAllOfAPastLife();
  void takesEveryDescribedField_data();
  void takesEveryDescribedField();
  void takesEveryDescribedParameter_data();
  void takesEveryDescribedParameter();
  void showsEveryDescribedField();

private:
  [[nodiscard]] DescribedCall called(const QString &name) const;
  [[nodiscard]] QStringList complaints(const DescribedCall &call, const ApiReply &reply);

  std::unique_ptr<OpenApiDocument> m_document;
};

void OpenApiTest::initTestCase()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  const ApiReply reply = bench.client.get("/api/openapi.json");
  QCOMPARE(reply.status, 200);
  QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
  m_document = std::make_unique<OpenApiDocument>(reply.body);
  QCOMPARE(m_document->root()[QLatin1String("openapi")].toString(), QStringLiteral("3.1.0"));
  QVERIFY(m_document->calls().size() >= 12);
}

void OpenApiTest::describesEveryRoute()
{
  ApiBench bench;
  QVERIFY(bench.start(false));
  QStringList served;
  for (const Route &route : bench.api->routes().routes())
    served << QString::fromLatin1(route.method).toLower() + u' ' + route.pattern;
  QStringList described;
  for (const DescribedCall &call : m_document->calls())
    described << call.method + u' ' + call.path;
  served.sort();
  described.sort();
  QCOMPARE(described, served);
}

// Every schema, parameter and answer of the components is used, and everything that is named is there.
void OpenApiTest::refersOnlyToWhatIsThere()
{
  static const QRegularExpression reference(QStringLiteral("\"#/components/(\\w+)/(\\w+)\""));
  const QString text = QString::fromUtf8(QJsonDocument(m_document->root()).toJson());
  const QJsonObject components = m_document->root()[QLatin1String("components")].toObject();
  QSet<QString> named;
  for (auto found = reference.globalMatch(text); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    named << match.captured(1) + u'/' + match.captured(2);
    QVERIFY2(components[match.captured(1)].toObject().contains(match.captured(2)), qPrintable(match.captured()));
  }
  for (const char *kind : {"schemas", "responses", "parameters"}) {
    for (const QString &name : components[QLatin1String(kind)].toObject().keys())
      QVERIFY2(named.contains(QLatin1String(kind) + u'/' + name), qPrintable(name));
  }
}

DescribedCall OpenApiTest::called(const QString &name) const
{
  for (const DescribedCall &call : m_document->calls()) {
    if (call.name() == name)
      return call;
  }
  return {};
}

QStringList OpenApiTest::complaints(const DescribedCall &call, const ApiReply &reply)
{
  const QJsonObject described =
      m_document->resolved(call.json[QLatin1String("responses")][QString::number(reply.status)]);
  if (described.isEmpty())
    return {QStringLiteral("status %1 of %2 is not described").arg(reply.status).arg(call.name())};
  const QString type = QString::fromLatin1(reply.headers.value("content-type"));
  const QJsonObject content = described[QLatin1String("content")][type].toObject();
  if (content.isEmpty())
    return {call.name() + QStringLiteral(" is not described to answer with ") + type};
  QStringList all = m_document->complaints(reply.json(), content[QLatin1String("schema")], call.name());
  const QJsonObject headers = described[QLatin1String("headers")].toObject();
  for (const QString &header : headers.keys()) {
    const bool isOptional = header == QLatin1String("Idempotency-Replayed");
    if (!isOptional && !reply.headers.contains(header.toLower().toLatin1()))
      all << call.name() + QStringLiteral(" lacks the header ") + header;
  }
  return all;
}

void OpenApiTest::answersAsDescribed_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("status");
  for (const DescribedCall &call : m_document->calls()) {
    const QStringList statuses = call.json[QLatin1String("responses")].toObject().keys();
    for (const QString &status : statuses) {
      if (status != QLatin1String("default"))
        QTest::newRow(qPrintable(call.name() + u' ' + status)) << call.name() << status.toInt();
    }
  }
}

void OpenApiTest::answersAsDescribed()
{
  QFETCH(QString, name);
  QFETCH(int, status);
  const DescribedCall call = called(name);
  const ApiReply reply = provoke(call, status);
  QVERIFY2(reply.status == status, QByteArray(QByteArray::number(reply.status) + QByteArray(" ") + reply.body));
  QCOMPARE(complaints(call, reply).join(u'\n'), QString());
  if (status >= 400)
    QVERIFY2(isProblem(reply), reply.body);
}

void OpenApiTest::answersAsDescribedToAllOfAPastLife()
{
  ApiBench bench;
  QVERIFY(bench.start());
  makeHistory(bench);
  const auto check = [&](const char *name, const ApiReply &reply) {
    QCOMPARE(reply.status, 200);
    QCOMPARE(complaints(called(QLatin1String(name)), reply).join(u'\n'), QString());
  };
  const ApiReply history = bench.client.get(kApi + QByteArray("/history?limit=2"));
  check("history", history);
  QVERIFY(!history.text("next").isEmpty());
  check("historyOfCustomer", bench.client.get(kApi + QByteArray("/history/%2B919812345603")));
  const ApiReply all = bench.client.get(kApi + QByteArray("/history"));
  check("history", all);
  const QJsonArray messages = all.json()[QLatin1String("messages")].toArray();
  QCOMPARE(messages.size(), 3);
  for (const QJsonValue message : messages)
    check("message",
          bench.client.get(kApi + QByteArray("/messages/") + message[QLatin1String("id")].toString().toLatin1()));
  check("statistics", bench.client.get(kApi + QByteArray("/statistics")));
  // A refused message tells why, and so does a health that is not well.
  bench.farEnd.status = 400;
  bench.farEnd.body = R"({"error":{"code":"131026","message":"no"}})";
  check("sendMessage", bench.send("+919812345604", "AGAIN"));
  QVERIFY(bench.engine.pause(QStringLiteral("test")));
  QCOMPARE(bench.client
               .post(kSend, ApiBench::confirmation("+919812345605", "L", R"(,"send_at":"2026-01-28T12:00:00+05:30")"))
               .status,
           202);
  QTRY_VERIFY(!bench.client.get(kApi + QByteArray("/health"))
                   .json()[QLatin1String("queue")][QLatin1String("next_due")]
                   .isNull());
  check("health", bench.client.get(kApi + QByteArray("/health")));
  QCOMPARE(bench.send("+919812345606", "WAITS").status, 202);
  check("processQueue", bench.client.post(kApi + QByteArray("/process-queue"), "{}"));
}

void OpenApiTest::takesEveryDescribedField_data()
{
  QTest::addColumn<QString>("name");
  for (const char *name : {"sendMessage", "resend", "saveTemplate", "processQueue"})
    QTest::newRow(name) << QString::fromLatin1(name);
}

// A value of no kind at all makes the engine name each field that it knows; what it does not know it says, too.
void OpenApiTest::takesEveryDescribedField()
{
  QFETCH(QString, name);
  ApiBench bench;
  QVERIFY(bench.start());
  const DescribedCall call = called(name);
  const QJsonObject body = call.json[QLatin1String("requestBody")].toObject();
  const QJsonObject schema =
      m_document->resolved(body[QLatin1String("content")][QLatin1String("application/json")][QLatin1String("schema")]);
  QVERIFY(!schema[QLatin1String("additionalProperties")].toBool(true));
  QJsonObject wrong{{QStringLiteral("nobody"), 1}};
  const QJsonObject properties = schema[QLatin1String("properties")].toObject();
  for (const QString &field : properties.keys())
    wrong.insert(field, QJsonArray{1});
  RightCall right = rightCall(bench, call);
  const QByteArray method = call.method.toUpper().toLatin1();
  const ApiReply reply = bench.client.call(method, right.target, QJsonDocument(wrong).toJson());
  QCOMPARE(reply.status, 422);
  QHash<QString, QString> codes;
  for (const QJsonValue error : reply.json()[QLatin1String("errors")].toArray())
    codes.insert(error[QLatin1String("field")].toString(), error[QLatin1String("code")].toString());
  QCOMPARE(codes.take(QStringLiteral("nobody")), QStringLiteral("field-unknown"));
  QCOMPARE(QStringList(codes.keys()).size(), properties.size());
  for (const QString &field : properties.keys())
    QCOMPARE(codes.value(field), QStringLiteral("field-wrong-type"));
  // Without its body a call is refused just where the document says that it needs one.
  const bool isNeeded = body[QLatin1String("required")].toBool();
  QCOMPARE(bench.client.call(method, right.target, "{}").status == 422,
           !schema[QLatin1String("required")].toArray().isEmpty());
  QCOMPARE(bench.client.call(method, right.target).status == 400, isNeeded);
}

void OpenApiTest::takesEveryDescribedParameter_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("parameter");
  for (const DescribedCall &call : m_document->calls()) {
    for (const QJsonValue one : call.json[QLatin1String("parameters")].toArray()) {
      const QJsonObject parameter = m_document->resolved(one);
      const QString name = parameter[QLatin1String("name")].toString();
      if (parameter[QLatin1String("in")].toString() != QLatin1String("path"))
        QTest::newRow(qPrintable(call.name() + u' ' + name)) << call.name() << name;
      else
        QVERIFY(call.path.contains(u'{' + name + u'}'));
    }
  }
}

// A blank is no value of any of them: the engine names the parameter, and so it knows it.
void OpenApiTest::takesEveryDescribedParameter()
{
  QFETCH(QString, name);
  QFETCH(QString, parameter);
  ApiBench bench;
  QVERIFY(bench.start());
  const DescribedCall call = called(name);
  RightCall right = rightCall(bench, call);
  const bool isHeader = parameter == QLatin1String("Idempotency-Key");
  if (isHeader)
    bench.client.further << "Idempotency-Key: two words";
  else
    right.target += QByteArray("?") + parameter.toLatin1() + QByteArray("=%01");
  const ApiReply reply = bench.client.call(call.method.toUpper().toLatin1(), right.target, right.body);
  QCOMPARE(reply.status, 422);
  QCOMPARE(reply.json()[QLatin1String("errors")].toArray().size(), 1);
  const QJsonValue error = reply.json()[QLatin1String("errors")][0];
  QCOMPARE(error[QLatin1String("field")].toString(), parameter);
  QVERIFY(error[QLatin1String("code")].toString() != QLatin1String("field-unknown"));
}

// The last one: what the others have seen is all that is described.
void OpenApiTest::showsEveryDescribedField()
{
  QSet<QString> described;
  for (const DescribedCall &call : m_document->calls()) {
    const QJsonObject responses = call.json[QLatin1String("responses")].toObject();
    for (const QString &status : responses.keys()) {
      const QJsonObject content = m_document->resolved(responses[status])[QLatin1String("content")].toObject();
      for (const QString &type : content.keys())
        described += m_document->fieldsOf(content[type][QLatin1String("schema")]);
    }
  }
  QVERIFY(described.size() > 90);
  QStringList unseen = (described - m_document->seen()).values();
  unseen.sort();
  QCOMPARE(unseen.join(u'\n'), QString());
}

} // namespace dakiya

QTEST_GUILESS_MAIN(dakiya::OpenApiTest)
#include "tst_apiopenapi.moc"
