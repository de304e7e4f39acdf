// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

/// The operations that every door shares.
class TestEngine final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void takesAMessage();
  void storesNothingOfWhatItRefuses_data();
  void storesNothingOfWhatItRefuses();
  void refusesADuplicateUnlessTold();
  void choosesTheLanguage();
  void waitsForTheEndOfQuietHours();
  void skipsMarketingForWhomHasOptedOut();
  void inheritsSettingsFromPractice();
  void noticesWhatAnotherProcessWrote();
  void triesTheProviderWhenAnotherProcessSaysSo();
  void movesDaysWithTheTimeZone();
  void sendsWhatWasSubmitted();
};

void TestEngine::takesAMessage()
{
  SendingOffice office;
  QVERIFY(office.open());
  QSignalSpy changed(&office.engine, &Engine::messagesChanged);
  const std::optional<Message> message = taken(office.engine.submit(reminder()));
  QVERIFY(message);
  QCOMPARE(changed.size(), 1);
  const Message stored = **office.engine.store().messages.find(message->id.uuid);
  QCOMPARE(stored.status, Queued);
  QCOMPARE(stored.customerName, u"Asha"_s);
  QVERIFY(stored.text.contains(u"29 January"_s));
  QVERIFY(!stored.immediate);
  QCOMPARE(stored.expiresAt - stored.createdAt(), 12LL * 3'600'000);
  QCOMPARE(office.engine.queueSnapshot()->counts.queued, 1);
}

void TestEngine::storesNothingOfWhatItRefuses_data()
{
  QTest::addColumn<QString>("field");
  QTest::addColumn<QVariant>("value");
  QTest::addColumn<ErrorCode>("code");
  const auto row = [](const char *name, const QString &field, const QVariant &value, ErrorCode code) {
    QTest::newRow(name) << field << value << code;
  };
  row("a national number", u"phone"_s, u"9876543210"_s, ErrorCode::PhoneNotInternational);
  row("an unknown type", u"message_type"_s, u"weather"_s, ErrorCode::TypeUnknown);
  row("a missing variable", u"context.area"_s, QVariant(), ErrorCode::VariableMissing);
  row("a bidi override", u"context.area"_s, u"a\u202eb"_s, ErrorCode::TextForbiddenCharacter);
  row("a language without a template", u"language"_s, u"ta"_s, ErrorCode::TemplateMissing);
  row("too late before it may leave", u"expires_at"_s, 1LL, ErrorCode::ExpiresBeforeSending);
  row("a bidi override in the caption", u"caption"_s, u"a\u202eb"_s, ErrorCode::TextForbiddenCharacter);
  row("a caption that is too long", u"caption"_s, QString(1'024, u'x'), ErrorCode::CaptionTooLong);
  row("media that the provider cannot carry", u"media"_s, u"https://example.org/a.png"_s, ErrorCode::MediaNotSupported);
}

void TestEngine::storesNothingOfWhatItRefuses()
{
  QFETCH(QString, field);
  QFETCH(QVariant, value);
  SendingOffice office;
  QVERIFY(office.open(field == u"caption"_s ? u"myoperator-v2"_s : u"myoperator"_s));
  Draft draft = reminder();
  if (field == u"phone"_s)
    draft.phone = value.toString();
  else if (field == u"message_type"_s)
    draft.type = value.toString();
  else if (field == u"language"_s)
    draft.language = value.toString();
  else if (field == u"media"_s)
    draft.media = Media{u"image"_s, value.toString(), {}, {}};
  else if (field == u"caption"_s)
    draft.media = Media{u"image"_s, u"https://example.org/a.png"_s, {}, value.toString()};
  else if (field == u"expires_at"_s) {
    draft.sendAt = office.clock.wallMs() + 3'600'000;
    draft.expiresAt = office.clock.wallMs() + 3'599'999;
  } else if (value.isNull())
    draft.context.remove(u"area"_s);
  else
    draft.context[u"area"_s] = value;
  const QMap<QString, qint64> before = office.counts();
  const Result<Submitted> refused = office.engine.submit(draft);
  QVERIFY(refused && std::holds_alternative<QList<Error>>(*refused));
  QTEST(std::get<QList<Error>>(*refused).first().code, "code");
  QCOMPARE(office.counts(), before);
}

void TestEngine::refusesADuplicateUnlessTold()
{
  SendingOffice office;
  QVERIFY(office.open());
  const std::optional<Message> first = taken(office.engine.submit(reminder()));
  QVERIFY(first);
  const QMap<QString, qint64> before = office.counts();
  const Result<Submitted> second = office.engine.submit(reminder());
  QVERIFY(second && std::holds_alternative<Earlier>(*second));
  QCOMPARE(std::get<Earlier>(*second).id, first->id);
  QCOMPARE(office.counts(), before);
  Draft anyway = reminder();
  anyway.allowDuplicate = true;
  QVERIFY(taken(office.engine.submit(anyway)));
  office.clock.advance(20LL * 3'600'000 + 1);
  QVERIFY(taken(office.engine.submit(reminder())));
}

void TestEngine::choosesTheLanguage()
{
  SendingOffice office;
  QVERIFY(office.open());
  const auto languageOf = [&](const QString &wanted) {
    Draft draft = reminder();
    draft.language = wanted;
    draft.allowDuplicate = true;
    const std::optional<Message> message = taken(office.engine.submit(draft));
    return message ? message->language : QString();
  };
  QCOMPARE(languageOf({}), u"en"_s);
  QVERIFY(office.engine.setSetting(u"language"_s, u"hi"_s, u"Asha"_s));
  QCOMPARE(languageOf({}), u"hi"_s);
  QCOMPARE(languageOf(u"mr"_s), u"mr"_s);
  // The customer's own language comes before the office's, and one without a template is only a wish.
  QVERIFY(office.engine.store().database.run(u"UPDATE customers SET language = 'mr'"_s));
  QCOMPARE(languageOf({}), u"mr"_s);
  QVERIFY(office.engine.store().database.run(u"UPDATE customers SET language = 'ta'"_s));
  QCOMPARE(languageOf({}), u"hi"_s);
}

void TestEngine::waitsForTheEndOfQuietHours()
{
  SendingOffice office;
  // 22:00 in India
  office.clock.setWall(office.clock.wallMs() + 11LL * 3'600'000);
  QVERIFY(office.open());
  Draft offer;
  offer.phone = u"+919876543210"_s;
  offer.type = u"churn_risk"_s;
  offer.context = {{u"customer_name"_s, u"Asha"_s}, {u"offer"_s, u"10 % off"_s}};
  const std::optional<Message> message = taken(office.engine.submit(offer));
  QVERIFY(message);
  QCOMPARE(message->dueAt - office.clock.wallMs(), 11LL * 3'600'000);
  offer.expiresAt = office.clock.wallMs() + 3'600'000;
  const Result<Submitted> refused = office.engine.submit(offer);
  QVERIFY(refused && std::holds_alternative<QList<Error>>(*refused));
}

void TestEngine::skipsMarketingForWhomHasOptedOut()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(taken(office.engine.submit(reminder())));
  QVERIFY(office.engine.store().database.run(u"UPDATE customers SET opted_out_at = 1"_s));
  Draft offer;
  offer.phone = reminder().phone;
  offer.type = u"churn_risk"_s;
  offer.context = {{u"customer_name"_s, u"Asha"_s}, {u"offer"_s, u"10 % off"_s}};
  const std::optional<Message> message = taken(office.engine.submit(offer));
  QVERIFY(message);
  QCOMPARE(message->status, Skipped);
  Draft again = reminder();
  again.reference = u"sub-2"_s;
  QCOMPARE(taken(office.engine.submit(again))->status, Queued);
}

void TestEngine::inheritsSettingsFromPractice()
{
  SendingOffice office;
  {
    Engine practice(office.clock, Random(2));
    QVERIFY(practice.open(office.folder.path(), QString()));
    QCOMPARE(practice.providerName(), u"practice"_s);
    QVERIFY(practice.setSetting(u"business_name"_s, u"Shree Dairy"_s, u"Asha"_s));
    QVERIFY(taken(practice.submit(reminder())));
    QVERIFY(!practice.setSetting(u"rate_limit"_s, u"0"_s, u"Asha"_s));
    QVERIFY(!practice.setSetting(u"no_such"_s, u"0"_s, u"Asha"_s));
  }
  QVERIFY(office.open());
  QCOMPARE(office.engine.settings().businessName(), u"Shree Dairy"_s);
  QCOMPARE(office.engine.queueSnapshot()->counts.queued, 0);
}

void TestEngine::noticesWhatAnotherProcessWrote()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(office.engine.startSending(office.options()));
  QSignalSpy changed(&office.engine, &Engine::storeChanged);
  Engine other(office.clock, Random(2));
  QVERIFY(other.open(office.folder.path(), u"myoperator"_s));
  QSignalSpy seen(&other, &Engine::storeChanged);
  QVERIFY(taken(other.submit(reminder())));
  QVERIFY(other.setSetting(u"rate_limit"_s, u"7"_s, u"Asha"_s));
  QTRY_COMPARE(office.far.requests().size(), 1);
  QTRY_COMPARE(office.engine.settings().ratePerSecond(), 7);
  QVERIFY(!changed.isEmpty());
  // What only composes notices, too: the message was sent.
  QTRY_VERIFY(!seen.isEmpty());
}

void TestEngine::triesTheProviderWhenAnotherProcessSaysSo()
{
  SendingOffice office;
  QVERIFY(office.open());
  // The clock stands still, so that a rate would never let a third message leave, nor a probe be due.
  QVERIFY(office.engine.setSetting(u"rate_limit"_s, u"1000000"_s, u"Asha"_s));
  QVERIFY(office.engine.startSending(office.options()));
  office.far.goAway();
  for (int i = 0; i < 6; ++i) {
    Draft draft = reminder();
    draft.phone = u"+91987654321%1"_s.arg(i);
    QVERIFY(taken(office.engine.submit(draft)));
  }
  const auto silent = [&] { return office.engine.queueSnapshot()->providerSilent; };
  QTRY_VERIFY(silent());
  Engine other(office.clock, Random(2));
  QVERIFY(other.open(office.folder.path(), u"myoperator"_s));
  QVERIFY(other.resume(u"Asha"_s));
  QTRY_VERIFY(!silent());
}

void TestEngine::movesDaysWithTheTimeZone()
{
  SendingOffice office;
  QVERIFY(office.open());
  const std::optional<Message> message = taken(office.engine.submit(reminder()));
  QVERIFY(office.engine.setSetting(u"time_zone"_s, u"America/New_York"_s, u"Asha"_s));
  const Message moved = **office.engine.store().messages.find(message->id.uuid);
  QCOMPARE(message->localHour - moved.localHour, 11); // 11:00 in India is half past midnight there
  QCOMPARE(office.engine.today(), moved.localHour / 24);
}

void TestEngine::sendsWhatWasSubmitted()
{
  SendingOffice office;
  QVERIFY(office.open());
  QVERIFY(office.engine.startSending(office.options()));
  const std::optional<Message> message = taken(office.engine.submit(reminder()));
  const auto status = [&] { return (*office.engine.store().messages.find(message->id.uuid))->status; };
  QTRY_COMPARE(status(), Sent);
  std::optional<Result<void>> answered;
  const auto receive = [&](const QString &provider, const QByteArray &body) {
    answered.reset();
    office.engine.receiveWebhook(provider, body, [&](const Result<void> &result) { answered = result; });
  };
  receive(u"myoperator"_s, R"({"message_id":"wamid.1","status":"delivered","timestamp":"2026-01-28T05:31:00Z"})");
  QTRY_VERIFY(answered && *answered);
  QCOMPARE(status(), Delivered);
  receive(u"nobody"_s, "{}");
  QCOMPARE(answered->error().code, ErrorCode::NotFound);
  receive(u"myoperator"_s, "[]");
  QVERIFY(answered && !*answered);
  QSignalSpy stopped(&office.engine, &Engine::stopped);
  office.engine.stop();
  QTRY_COMPARE(stopped.size(), 1);
  receive(u"myoperator"_s, R"({"message_id":"wamid.1","status":"read","timestamp":"2026-01-28T05:32:00Z"})");
  QCOMPARE(answered->error().code, ErrorCode::StoreBusy);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
