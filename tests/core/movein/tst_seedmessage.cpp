// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "domain/defaulttemplates.h"
#include "fakeclock.h"
#include "movein/extendedjson.h"
#include "movein/placeholders.h"
#include "movein/seedmessage.h"
#include "movein/seedsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// How one document of the old service is read.
class TestSeedMessage : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { initResources(); }
  void placesStatuses_data();
  void placesStatuses();
  void believesTheProvidersIdMoreThanTheStatus();
  void neverLetsTheLogWait();
  void readsTimes_data();
  void readsTimes();
  void takesTheTimeOfTheObjectId();
  void refuses_data();
  void refuses();
  void keepsMomentsThatBelongToTheStatus();
  void rendersWhatHasNoText();
  void convertsPlaceholders_data();
  void convertsPlaceholders();
  void mapsSettings_data();
  void mapsSettings();

private:
  [[nodiscard]] static QVariantMap good()
  {
    return {{u"id"_s, u"old-1"_s},
            {u"phone"_s, u"+919817812345"_s},
            {u"message_type"_s, u"payment_reminder"_s},
            {u"message"_s, u"Dear Asha, your bill is due."_s},
            {u"status"_s, u"sent"_s},
            {u"created_at"_s, u"2026-01-27T10:30:00Z"_s}};
  }

  [[nodiscard]] static Result<SeedMessage> read(const QVariantMap &changes,
                                                SeedCollection collection = SeedCollection::Log)
  {
    QVariantMap document = good();
    for (auto change = changes.begin(); change != changes.end(); ++change)
      document.insert(change.key(), change.value());
    SeedCircumstances circumstances;
    circumstances.now = FakeClock().wallMs();
    circumstances.templateFor = [](MessageType type, const QString &) -> Result<std::optional<MessageTemplate>> {
      const QList<MessageTemplate> all = defaultTemplates();
      for (const MessageTemplate &one : all) {
        if (one.type == type && one.language == "en"_L1)
          return std::optional(one);
      }
      return std::optional<MessageTemplate>();
    };
    return readSeedMessage(collection, document, circumstances);
  }
};

void TestSeedMessage::placesStatuses_data()
{
  QTest::addColumn<QString>("word");
  QTest::addColumn<bool>("ofQueue");
  QTest::addColumn<QString>("status");
  QTest::newRow("queue: QUEUED") << u"QUEUED"_s << true << u"queued"_s;
  QTest::newRow("queue: pending") << u"pending"_s << true << u"queued"_s;
  QTest::newRow("queue: none") << QString() << true << u"queued"_s;
  QTest::newRow("queue: sending, so nobody knows") << u"sending"_s << true << u"unknown"_s;
  QTest::newRow("queue: failed") << u"failed"_s << true << u"failed"_s;
  QTest::newRow("log: SENT") << u"SENT"_s << false << u"sent"_s;
  QTest::newRow("log: Delivered") << u"Delivered"_s << false << u"delivered"_s;
  QTest::newRow("log: read") << u"read"_s << false << u"read"_s;
  QTest::newRow("log: FAILED") << u"FAILED"_s << false << u"failed"_s;
  QTest::newRow("log: undelivered") << u"undelivered"_s << false << u"failed"_s;
  QTest::newRow("log: sending") << u"sending"_s << false << u"unknown"_s;
}

void TestSeedMessage::placesStatuses()
{
  QFETCH(QString, word);
  QFETCH(bool, ofQueue);
  const Result<SeedMessage> seed = read({{u"status"_s, word}}, ofQueue ? SeedCollection::Queue : SeedCollection::Log);
  QVERIFY(seed);
  QTEST(QString(wireName(seed->message.status)), "status");
}

// Otherwise it would be sent a second time.
void TestSeedMessage::believesTheProvidersIdMoreThanTheStatus()
{
  const Result<SeedMessage> seed =
      read({{u"status"_s, u"queued"_s}, {u"twilio_sid"_s, u"SM1"_s}}, SeedCollection::Queue);
  QVERIFY(seed);
  QCOMPARE(seed->message.status, MessageStatus::Sent);
  QCOMPARE(seed->message.provider, u"twilio"_s);
}

void TestSeedMessage::neverLetsTheLogWait()
{
  const Result<SeedMessage> seed = read({{u"status"_s, u"queued"_s}});
  QVERIFY(seed);
  QCOMPARE(seed->message.status, MessageStatus::Unknown);
  QCOMPARE(seed->message.errorCode, u"moved-in"_s);
}

void TestSeedMessage::readsTimes_data()
{
  QTest::addColumn<QVariant>("time");
  QTest::addColumn<bool>("naive");
  QTest::newRow("with Z") << QVariant(u"2026-01-27T10:30:00Z"_s) << false;
  QTest::newRow("with an offset") << QVariant(u"2026-01-27T16:00:00+05:30"_s) << false;
  QTest::newRow("naive") << QVariant(u"2026-01-27T10:30:00"_s) << true;
  QTest::newRow("naive with microseconds") << QVariant(u"2026-01-27 10:30:00.000250"_s) << true;
  QTest::newRow("Twilio's") << QVariant(u"Tue, 27 Jan 2026 10:30:00 +0000"_s) << false;
  QTest::newRow("seconds") << QVariant(1'769'509'800.0) << false;
  QTest::newRow("milliseconds") << QVariant(qint64(1'769'509'800'000)) << false;
}

void TestSeedMessage::readsTimes()
{
  QFETCH(QVariant, time);
  const Result<SeedMessage> seed = read({{u"created_at"_s, time}});
  QVERIFY(seed);
  QCOMPARE(seed->createdAt, qint64(1'769'509'800'000));
  QTEST(seed->naiveTime, "naive");
}

void TestSeedMessage::takesTheTimeOfTheObjectId()
{
  const Result<SeedMessage> seed = read({{u"created_at"_s, QVariant()}, {u"_id"_s, u"69789428c2a4b7d1e8f00001"_s}});
  QVERIFY(seed);
  QCOMPARE(seed->createdAt, qint64(0x69789428) * 1000);
}

void TestSeedMessage::refuses_data()
{
  QTest::addColumn<QString>("field");
  QTest::addColumn<QVariant>("value");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("no such type") << u"message_type"_s << QVariant(u"birthday"_s) << ErrorCode::TypeUnknown;
  QTest::newRow("no type") << u"message_type"_s << QVariant() << ErrorCode::FieldMissing;
  QTest::newRow("no number") << u"phone"_s << QVariant() << ErrorCode::PhoneMissing;
  QTest::newRow("a wrong number") << u"phone"_s << QVariant(u"12"_s) << ErrorCode::PhoneNotClearlyIndian;
  QTest::newRow("no such status") << u"status"_s << QVariant(u"lost"_s) << ErrorCode::FieldWrongType;
  QTest::newRow("no status") << u"status"_s << QVariant() << ErrorCode::FieldMissing;
  QTest::newRow("no time") << u"created_at"_s << QVariant() << ErrorCode::FieldMissing;
  QTest::newRow("not a time") << u"created_at"_s << QVariant(u"yesterday"_s) << ErrorCode::TimeNotIso;
  QTest::newRow("a time to come") << u"created_at"_s << QVariant(u"2027-01-27T10:30:00Z"_s)
                                  << ErrorCode::FieldOutOfRange;
  QTest::newRow("the beginning of all time") << u"created_at"_s << QVariant(0.0) << ErrorCode::FieldOutOfRange;
  QTest::newRow("no id") << u"id"_s << QVariant() << ErrorCode::FieldMissing;
}

void TestSeedMessage::refuses()
{
  QFETCH(QString, field);
  QFETCH(QVariant, value);
  const Result<SeedMessage> seed = read({{field, value}});
  QVERIFY(!seed);
  QTEST(seed.error().code, "code");
}

void TestSeedMessage::keepsMomentsThatBelongToTheStatus()
{
  const Result<SeedMessage> seen = read({{u"read_at"_s, u"2026-01-27T11:00:00Z"_s}});
  QVERIFY(seen);
  QCOMPARE(seen->message.status, MessageStatus::Read);
  QVERIFY2(seen->message.deliveredAt == seen->message.readAt, "read implies delivered");
  const Result<SeedMessage> failed = read(
      {{u"status"_s, u"failed"_s}, {u"delivered_at"_s, u"2026-01-27T11:00:00Z"_s}, {u"error"_s, u"API Error: 500"_s}});
  QVERIFY(failed);
  QVERIFY(!failed->message.deliveredAt && failed->message.failedAt);
  QCOMPARE(failed->message.errorText, u"API Error: 500"_s);
}

void TestSeedMessage::rendersWhatHasNoText()
{
  const QVariantMap bare{
      {u"message"_s, QVariant()},
      {u"status"_s, u"queued"_s},
      {u"context"_s, QVariantMap{{u"customer_name"_s, u"Asha"_s}, {u"amount"_s, 1234.5}, {u"period"_s, u"January"_s}}}};
  const Result<SeedMessage> waits = read(bare, SeedCollection::Queue);
  QVERIFY(waits);
  QVERIFY2(waits->message.text.contains("1,234.50"_L1), qPrintable(waits->message.text));
  QVariantMap lacking = bare;
  lacking.insert(u"context"_s, QVariantMap{{u"customer_name"_s, u"Asha"_s}});
  const Result<SeedMessage> refused = read(lacking, SeedCollection::Queue);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::VariableMissing);
  lacking.insert(u"status"_s, u"delivered"_s);
  QVERIFY2(read(lacking), "what has been sent may be kept without its words");
}

void TestSeedMessage::convertsPlaceholders_data()
{
  QTest::addColumn<QString>("body");
  QTest::addColumn<QString>("ours");
  QTest::newRow("format") << u"Hi {customer_name}!"_s << u"Hi {{customer_name}}!"_s;
  QTest::newRow("ours already") << u"Hi {{ customer_name }}!"_s << u"Hi {{customer_name}}!"_s;
  QTest::newRow("with a form") << u"₹{amount:,.2f} due"_s << u"₹{{amount}} due"_s;
  QTest::newRow("percent") << u"Hi %(customer_name)s, 5%% off"_s << u"Hi {{customer_name}}, 5% off"_s;
  QTest::newRow("percent with a form") << u"₹%(amount).2f"_s << u"₹{{amount}}"_s;
  QTest::newRow("dollar") << u"Hi ${customer_name}"_s << u"Hi {{customer_name}}"_s;
  QTest::newRow("a percent sign of its own") << u"5% off, {offer}"_s << u"5% off, {{offer}}"_s;
  QTest::newRow("no places") << u"नमस्ते { }"_s << u"नमस्ते { }"_s;
}

void TestSeedMessage::convertsPlaceholders()
{
  QFETCH(QString, body);
  QTEST(withOurPlaceholders(body), "ours");
}

void TestSeedMessage::mapsSettings_data()
{
  QTest::addColumn<QByteArray>("document");
  QTest::addColumn<QString>("found");
  QTest::newRow("key and value") << QByteArray(R"({"key":"max_retries","value":5})") << u"max_retries=5"_s;
  QTest::newRow("minutes") << QByteArray(R"({"retry_delay":5})") << u"retry_delay_minutes=5"_s;
  QTest::newRow("seconds") << QByteArray(R"({"retry_delay":300})") << u"retry_delay_minutes=5"_s;
  QTest::newRow("nested") << QByteArray(R"({"settings":{"delivery_reminder":{"immediate":true}}})")
                          << u"?settings.delivery_reminder.immediate"_s;
  QTest::newRow("of a type") << QByteArray(R"({"delivery_reminder":{"immediate":true}})")
                             << u"delivery_reminder.immediate=true"_s;
  QTest::newRow("unknown") << QByteArray(R"({"_id":"x","slack_channel":"#milk"})") << u"?slack_channel"_s;
  QTest::newRow("out of range") << QByteArray(R"({"max_retries":99})") << u"!max_retries"_s;
}

void TestSeedMessage::mapsSettings()
{
  QFETCH(QByteArray, document);
  QStringList found;
  for (const auto &[key, value] : settingsIn(plainDocument(QJsonDocument::fromJson(document).object()))) {
    const Result<SeedSetting> setting = ourSetting(key, value);
    if (setting)
      found << u"%1=%2"_s.arg(setting->key, setting->value);
    else
      found << (setting.error().code == ErrorCode::SettingUnknown ? u"?"_s : u"!"_s) + key;
  }
  QTEST(found.join(u' '), "found");
}

QTEST_GUILESS_MAIN(TestSeedMessage)
#include "tst_seedmessage.moc"
