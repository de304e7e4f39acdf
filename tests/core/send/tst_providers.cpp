// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/accountkey.h"
#include "send/baseurl.h"
#include "send/providers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

ProviderCredentials fullCredentials()
{
  ProviderCredentials credentials;
  credentials.apiKey = u"key-1"_s;
  credentials.apiSecret = u"secret-1"_s;
  credentials.accountId = u"acc-1"_s;
  credentials.whatsappNumber = u"+911234567890"_s;
  credentials.phoneNumberId = u"pn-1"_s;
  return credentials;
}

std::unique_ptr<Provider> made(const QString &name, MediaPlacement placement = MediaPlacement::InContext)
{
  ProviderCredentials credentials = fullCredentials();
  if (name == "practice"_L1)
    credentials.apiUrl = u"http://127.0.0.1:4711/"_s;
  Result<std::unique_ptr<Provider>> provider = makeProvider(name, credentials, placement);
  return provider ? std::move(*provider) : nullptr;
}

OutgoingMessage message()
{
  OutgoingMessage message;
  message.id = u"0194a8b0-0000-7000-8000-000000000001"_s;
  message.phone = {u"+919812345670"_s};
  message.text = u"नमस्ते \"Asha\"\n₹1,23,456.50"_s;
  message.type = u"payment_reminder"_s;
  return message;
}

QByteArray valueOf(const HttpCall &call, const QByteArray &header)
{
  for (const auto &[name, value] : call.headers) {
    if (name == header)
      return value;
  }
  return {};
}

QJsonObject json(const QByteArray &text)
{
  QJsonParseError error;
  const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
  return error.error == QJsonParseError::NoError ? object : QJsonObject{{u"broken"_s, error.errorString()}};
}

Media picture()
{
  return {u"document"_s, u"https://dairy.example/bills/7.pdf?x=1"_s, u"bill.pdf"_s, {}};
}

} // namespace

/// Pins what each provider is sent, and what it takes to make one.
class TestProviders final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void writesMyOperatorsCall_data();
  void writesMyOperatorsCall();
  void writesTextForV2();
  void writesAnApprovedTemplateForV2();
  void writesMediaForV2_data();
  void writesMediaForV2();
  void sendsTextAndCaptionTogether();
  void splitsForeignNumbers();
  void refusesWhatItCannotCarry();
  void tellsAccountsApart();
  void hidesTheAccountInItsKey();
  void needsItsCredentials_data();
  void needsItsCredentials();
  void refusesWhatWouldBreakAHeader_data();
  void refusesWhatWouldBreakAHeader();
  void refusesUnknownProviders();
  void takesItsBaseUrlFromTheCredentials();
  void takesCredentialsByName();
  void checksBaseUrls_data();
  void checksBaseUrls();
  void neverRepeatsABadUrl();
};

void TestProviders::writesMyOperatorsCall_data()
{
  QTest::addColumn<QString>("name");
  QTest::addColumn<QUrl>("url");
  QTest::addColumn<QByteArray>("body");
  QTest::newRow("myoperator")
      << u"myoperator"_s << QUrl(u"https://api.myoperator.co/whatsapp/send-message"_s)
      << QByteArray(R"({"api_key":"key-1","api_secret":"secret-1","account_id":"acc-1","recipient":"+919812345670",
                        "message":"नमस्ते \"Asha\"\n₹1,23,456.50","type":"text"})");
  QTest::newRow("practice") << u"practice"_s << QUrl(u"http://127.0.0.1:4711/whatsapp/send-message"_s)
                            << QByteArray(R"({"api_key":"practice","api_secret":"practice","account_id":"practice",
                        "recipient":"+919812345670","message":"नमस्ते \"Asha\"\n₹1,23,456.50","type":"text"})");
}

void TestProviders::writesMyOperatorsCall()
{
  QFETCH(QString, name);
  const auto provider = made(name);
  QVERIFY(provider);
  QCOMPARE(provider->name(), name);
  const HttpCall call = provider->call(message());
  QTEST(call.url, "url");
  QCOMPARE(valueOf(call, "Content-Type"), "application/json");
  QFETCH(QByteArray, body);
  QCOMPARE(json(call.body), json(body));
}

void TestProviders::writesTextForV2()
{
  const HttpCall call = made(u"myoperator-v2"_s)->call(message());
  QCOMPARE(call.url, QUrl(u"https://publicapi.myoperator.co/chat/messages"_s));
  QCOMPARE(valueOf(call, "Authorization"), "Bearer key-1");
  QCOMPARE(valueOf(call, "X-MYOP-COMPANY-ID"), "acc-1");
  QCOMPARE(valueOf(call, "Content-Type"), "application/json");
  QCOMPARE(valueOf(call, "Accept"), "application/json");
  const QByteArray expected =
      R"({
    "phone_number_id":"pn-1","customer_country_code":"91","customer_number":"9812345670",
    "data":{"type":"text","context":{"body":"नमस्ते \"Asha\"\n₹1,23,456.50","preview_url":false}},
    "reply_to":null,"myop_ref_id":"0194a8b0-0000-7000-8000-000000000001","trail":{"name":"payment_reminder"}})";
  QCOMPARE(json(call.body), json(expected));
}

void TestProviders::writesAnApprovedTemplateForV2()
{
  OutgoingMessage outgoing = message();
  outgoing.approvedTemplate = {u"bill_due"_s, u"mr"_s, {{u"1"_s, u"आशा"_s}, {u"2"_s, u"149.50"_s}}};
  const QByteArray expected = R"({
    "type":"template","context":{"template_name":"bill_due","language":"mr","body":{"1":"आशा","2":"149.50"}}})";
  const QJsonObject data = json(made(u"myoperator-v2"_s)->call(outgoing).body).value("data"_L1).toObject();
  QCOMPARE(data, json(expected));
}

void TestProviders::writesMediaForV2_data()
{
  QTest::addColumn<MediaPlacement>("placement");
  QTest::addColumn<QByteArray>("data");
  QTest::newRow("in the context") << MediaPlacement::InContext << QByteArray(R"({"type":"document","context":{
      "link":"https://dairy.example/bills/7.pdf?x=1","filename":"bill.pdf","caption":"Bill","mime_type":"application/pdf"}})");
  QTest::newRow("in data") << MediaPlacement::InData << QByteArray(R"({"type":"document",
      "link":"https://dairy.example/bills/7.pdf?x=1","filename":"bill.pdf","caption":"Bill","mime_type":"application/pdf"})");
}

void TestProviders::writesMediaForV2()
{
  QFETCH(MediaPlacement, placement);
  QFETCH(QByteArray, data);
  OutgoingMessage outgoing = message();
  outgoing.text = u"Bill"_s;
  outgoing.media = picture();
  const auto provider = made(u"myoperator-v2"_s, placement);
  QVERIFY(provider->canCarry(outgoing));
  QCOMPARE(json(provider->call(outgoing).body).value("data"_L1).toObject(), json(data));
}

void TestProviders::sendsTextAndCaptionTogether()
{
  OutgoingMessage outgoing = message();
  outgoing.text = u"Your bill"_s;
  outgoing.media = picture();
  outgoing.media->caption = u"January"_s;
  const QJsonObject data = json(made(u"myoperator-v2"_s)->call(outgoing).body).value("data"_L1).toObject();
  QCOMPARE(data.value("context"_L1).toObject().value("caption"_L1).toString(), u"Your bill\nJanuary"_s);
}

void TestProviders::splitsForeignNumbers()
{
  OutgoingMessage outgoing = message();
  outgoing.phone = {u"+14155238886"_s};
  const QJsonObject body = json(made(u"myoperator-v2"_s)->call(outgoing).body);
  QCOMPARE(body.value("customer_country_code"_L1).toString(), u"1"_s);
  QCOMPARE(body.value("customer_number"_L1).toString(), u"4155238886"_s);
}

void TestProviders::refusesWhatItCannotCarry()
{
  OutgoingMessage outgoing = message();
  for (const auto &name : {u"practice"_s, u"myoperator"_s, u"myoperator-v2"_s})
    QVERIFY(made(name)->canCarry(outgoing));
  outgoing.media = picture();
  for (const auto &name : {u"practice"_s, u"myoperator"_s})
    QCOMPARE(made(name)->canCarry(outgoing).error().code, ErrorCode::MediaNotSupported);
  QVERIFY(made(u"myoperator-v2"_s)->canCarry(outgoing));
  outgoing.text = QString(1'025, u'x');
  QCOMPARE(made(u"myoperator-v2"_s)->canCarry(outgoing).error().code, ErrorCode::CaptionTooLong);
  outgoing.text = u"x"_s;
  outgoing.approvedTemplate = ApprovedTemplateCall{u"t"_s, u"en"_s, {}};
  QCOMPARE(made(u"myoperator-v2"_s)->canCarry(outgoing).error().code, ErrorCode::MediaNotSupported);
}

void TestProviders::tellsAccountsApart()
{
  const QStringList keys{
      accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example"_s), {u"acc-1"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator-v2"_s, QUrl(u"https://api.example"_s), {u"acc-1"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example:8443"_s), {u"acc-1"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator"_s, QUrl(u"http://api.example:443"_s), {u"acc-1"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example/test"_s), {u"acc-1"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example"_s), {u"acc-2"_s, u"n-1"_s}),
      accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example"_s), {u"acc-1"_s, u"n-2"_s}),
  };
  QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
  QCOMPARE(accountKeyOf(u"myoperator"_s, QUrl(u"https://api.example:443"_s), {u"acc-1"_s, u"n-1"_s}), keys.first());
}

void TestProviders::hidesTheAccountInItsKey()
{
  const QString first = made(u"myoperator"_s)->accountKey();
  const QString second = made(u"myoperator-v2"_s)->accountKey();
  QCOMPARE(first.size(), 64);
  QVERIFY(first != second);
  for (const QString &key : {first, second}) {
    for (const QString &part : {u"acc-1"_s, u"pn-1"_s, u"1234567890"_s, u"myoperator"_s})
      QVERIFY(!key.contains(part));
  }
}

void TestProviders::needsItsCredentials_data()
{
  QTest::addColumn<QString>("provider");
  QTest::addColumn<QString>("missing");
  for (const char *const name : {"MYOPERATOR_API_KEY", "MYOPERATOR_API_SECRET", "MYOPERATOR_ACCOUNT_ID"})
    QTest::addRow("myoperator without %s", name) << u"myoperator"_s << QString::fromLatin1(name);
  for (const char *const name : {"MYOPERATOR_API_KEY", "MYOPERATOR_ACCOUNT_ID", "MYOPERATOR_PHONE_NUMBER_ID"})
    QTest::addRow("myoperator-v2 without %s", name) << u"myoperator-v2"_s << QString::fromLatin1(name);
  QTest::newRow("practice without its URL") << u"practice"_s << u"MYOPERATOR_API_URL"_s;
}

void TestProviders::needsItsCredentials()
{
  QFETCH(QString, provider);
  QFETCH(QString, missing);
  ProviderCredentials credentials = fullCredentials();
  QVERIFY(credentials.set(missing, QString()));
  const auto result = makeProvider(provider, credentials);
  QVERIFY(!result);
  QCOMPARE(result.error().code, ErrorCode::CredentialMissing);
  QCOMPARE(result.error().detail, missing);
}

void TestProviders::refusesWhatWouldBreakAHeader_data()
{
  QTest::addColumn<QString>("value");
  QTest::newRow("CR LF") << u"key\r\nX-Evil: 1"_s;
  QTest::newRow("LF at the end") << u"key\n"_s;
  QTest::newRow("NUL") << QString(u"key"_s + QChar(u'\0') + u"x"_s);
  QTest::newRow("beyond ASCII") << u"kéy"_s;
}

void TestProviders::refusesWhatWouldBreakAHeader()
{
  QFETCH(QString, value);
  for (const auto &name : {u"MYOPERATOR_API_KEY"_s, u"MYOPERATOR_ACCOUNT_ID"_s}) {
    ProviderCredentials credentials = fullCredentials();
    QVERIFY(credentials.set(name, value));
    const auto result = makeProvider(u"myoperator-v2"_s, credentials);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TextForbiddenCharacter);
    QCOMPARE(result.error().field, name);
    QVERIFY(!result.error().detail.contains(u"Evil"_s));
  }
}

void TestProviders::refusesUnknownProviders()
{
  const auto result = makeProvider(u"pigeon"_s, fullCredentials());
  QVERIFY(!result);
  QCOMPARE(result.error().code, ErrorCode::ProviderUnknown);
}

void TestProviders::takesItsBaseUrlFromTheCredentials()
{
  ProviderCredentials credentials = fullCredentials();
  credentials.apiUrl = u"https://gateway.example:8443/myop/"_s;
  const auto provider = makeProvider(u"myoperator"_s, credentials);
  QVERIFY(provider);
  QCOMPARE((*provider)->call(message()).url, QUrl(u"https://gateway.example:8443/myop/whatsapp/send-message"_s));
  credentials.apiUrl = u"http://gateway.example/"_s;
  QCOMPARE(makeProvider(u"myoperator"_s, credentials).error().code, ErrorCode::UrlNotAllowed);
}

void TestProviders::takesCredentialsByName()
{
  ProviderCredentials credentials;
  QVERIFY(credentials.set(u"MYOPERATOR_WABA_ID", u"w"_s));
  QCOMPARE(credentials.wabaId, u"w"_s);
  QVERIFY(!credentials.set(u"DAKIYA_API_TOKEN", u"x"_s));
}

void TestProviders::checksBaseUrls_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("url");
  const auto row = [](const char *text, const char *url) {
    QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url);
  };
  row("https://api.myoperator.co", "https://api.myoperator.co");
  row("https://api.myoperator.co/", "https://api.myoperator.co");
  row(" https://x.example:8443/a/b// ", "https://x.example:8443/a/b");
  row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
  row("http://127.9.9.9/x", "http://127.9.9.9/x");
  row("http://localhost:1/", "http://localhost:1");
  row("http://[::1]:80", "http://[::1]:80");
  for (const char *const text :
       {"", "api.myoperator.co", "//x", "http://", "http://api.myoperator.co", "http://127.0.0.1.evil.example",
        "http://localhost.evil.example", "http://10.0.0.1", "http://0.0.0.0", "ftp://x.example", "file:///etc/passwd",
        "https://user:pass@x.example", "https://x.example/?a=1", "https://x.example/#f", "https://x y/",
        "javascript:alert(1)", "http://127.0.0.1@evil.example"})
    QTest::addRow("not '%s'", text) << QString::fromLatin1(text) << QString();
}

void TestProviders::checksBaseUrls()
{
  QFETCH(QString, text);
  QFETCH(QString, url);
  const Result<QUrl> result = checkBaseUrl(text);
  QCOMPARE(result ? result->toString() : QString(), url);
  if (!result)
    QCOMPARE(result.error().code, ErrorCode::UrlNotAllowed);
}

void TestProviders::neverRepeatsABadUrl()
{
  QVERIFY(!checkBaseUrl(u"https://user:hunter2@x.example"_s).error().detail.contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
