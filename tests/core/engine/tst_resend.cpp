// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedfarend.h"
#include "standingoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace dakiya;
using enum MessageStatus;

/// Sending once more what is there already.
class TestResend final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void putsTheSameRecordBackIntoTheQueue_data();
  void putsTheSameRecordBackIntoTheQueue();
  void repeatsWhatWasSentAsANewMessage_data();
  void repeatsWhatWasSentAsANewMessage();
  void refusesToResend_data();
  void refusesToResend();
  void resendsWhatIsNotSureOnlyWhenTold();
  void resendsWithinQuietHoursAtTheirEnd();
  void takesAResentMessageOutOfAnInterruptedImport();
  void resendsTheTextOfAnOldTemplate();
  void isNoticedByAnEngineThatSends();
  void goesBackWithItsReasonWhenItExpires();
};

void TestResend::putsTheSameRecordBackIntoTheQueue_data()
{
  QTest::addColumn<MessageStatus>("status");
  QTest::addColumn<QString>("outcome");
  QTest::addColumn<bool>("staysInDoubt");
  QTest::newRow("refused by the provider") << Failed << u"refused"_s << false;
  QTest::newRow("accepted, then reported as failed") << Failed << u"failed"_s << true;
  QTest::newRow("expired before it was tried") << Expired << QString() << false;
  QTest::newRow("cancelled") << Cancelled << QString() << false;
}

void TestResend::putsTheSameRecordBackIntoTheQueue()
{
  QFETCH(MessageStatus, status);
  QFETCH(QString, outcome);
  QFETCH(bool, staysInDoubt);
  Office office;
  QVERIFY(office.isOpen);
  const Message before = office.given(status, outcome);
  QSignalSpy changed(&office.engine, &Engine::messagesChanged);
  const Result<Message> resent = office.engine.resend(before.id.uuid.toUpper(), kWho);
  QVERIFY(resent);
  QCOMPARE(resent->id, before.id);
  QCOMPARE(changed.size(), 1);
  const Message after = office.now(before);
  QCOMPARE(after.status, Queued);
  QCOMPARE(after.attempt, before.attempt);
  QCOMPARE(after.retries, 0);
  QCOMPARE(after.dueAt, office.clock.wallMs());
  QCOMPARE(after.expiresAt, office.clock.wallMs() + 12 * kHourMs);
  // While it waits it says why it would go back.
  QCOMPARE(after.errorCode, staysInDoubt ? u"131026"_s : QString());
  QCOMPARE(after.earlierStatus, staysInDoubt ? std::optional(status) : std::nullopt);
  QCOMPARE(office.auditOf(before), QStringList{u"Asha resend %1 > queued"_s.arg(wireName(status))});
  QCOMPARE(office.faults(), QStringList());
}

void TestResend::repeatsWhatWasSentAsANewMessage_data()
{
  QTest::addColumn<MessageStatus>("status");
  QTest::newRow("sent") << Sent;
  QTest::newRow("delivered") << Delivered;
  QTest::newRow("read") << Read;
}

void TestResend::repeatsWhatWasSentAsANewMessage()
{
  QFETCH(MessageStatus, status);
  Office office;
  const Message before = office.given(status, u"accepted"_s);
  const Result<Message> repeated = office.engine.resend(before.id.uuid, kWho);
  QVERIFY(repeated);
  QVERIFY(repeated->id != before.id);
  QCOMPARE(office.statusOf(before), status);
  const Message after = office.now(*repeated);
  QCOMPARE(after.status, Queued);
  QCOMPARE(after.resendOf, before.id.uuid);
  QCOMPARE(after.text, before.text);
  QCOMPARE(after.context, before.context);
  QCOMPARE(after.reference, before.reference);
  QCOMPARE(after.attempt, 0);
  QCOMPARE(after.createdAt(), office.clock.wallMs());
  QCOMPARE(office.auditOf(before), QStringList{u"Asha resend %1 > queued %2"_s.arg(wireName(status), after.id.uuid)});
  QCOMPARE(office.faults(), QStringList());
  // It is itself "send anyway": the duplicate guard is not asked, not even a second time.
  QVERIFY(office.engine.resend(before.id.uuid, kWho));
}

void TestResend::refusesToResend_data()
{
  QTest::addColumn<MessageStatus>("status");
  QTest::newRow("queued") << Queued;
  QTest::newRow("sending") << Sending;
  QTest::newRow("skipped") << Skipped;
}

void TestResend::refusesToResend()
{
  QFETCH(MessageStatus, status);
  Office office;
  const Message before = office.given(status);
  const Result<Message> refused = office.engine.resend(before.id.uuid, kWho);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::StatusForbids);
  QCOMPARE(office.statusOf(before), status);
  QCOMPARE(office.auditOf(before), QStringList());
  const Result<Message> nobody = office.engine.resend(u"019bfd3f-3a40-7c2e-8d6f-0a1b2c3d4e5f"_s, kWho);
  QCOMPARE(nobody.error().code, ErrorCode::NotFound);
  QCOMPARE(office.engine.resend(u"no id"_s, kWho).error().code, ErrorCode::NotFound);
}

void TestResend::resendsWhatIsNotSureOnlyWhenTold()
{
  Office office;
  const Message before = office.given(NotSure, u"unknown"_s);
  const Result<Message> refused = office.engine.resend(before.id.uuid, kWho);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::MessageUnsure);
  QCOMPARE(office.statusOf(before), NotSure);
  QVERIFY(office.engine.resend(before.id.uuid, kWho, InDoubt::SendAnyway));
  const Message after = office.now(before);
  QCOMPARE(after.status, Queued);
  QCOMPARE(after.earlierStatus, std::optional(NotSure));
  QCOMPARE(office.auditOf(before), QStringList{u"Asha resend unknown > queued"_s});
}

void TestResend::resendsWithinQuietHoursAtTheirEnd()
{
  Office office;
  QVERIFY(office.engine.setSetting(u"delivery_reminder.quiet_hours"_s, u"21:00-09:00"_s, kWho));
  office.clock.setWall(office.clock.wallMs() + 11 * kHourMs); // 22:00 in India
  const Message before = office.given(Failed, u"refused"_s);
  QVERIFY(office.engine.resend(before.id.uuid, kWho));
  QCOMPARE(office.now(before).dueAt, office.clock.wallMs() + 11 * kHourMs);
  QVERIFY(office.engine.setSetting(u"delivery_reminder.expires_minutes"_s, u"60"_s, kWho));
  const Message other = office.given(Failed, u"refused"_s);
  const Result<Message> refused = office.engine.resend(other.id.uuid, kWho);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::ExpiresBeforeSending);
  QCOMPARE(office.statusOf(other), Failed);
}

void TestResend::takesAResentMessageOutOfAnInterruptedImport()
{
  Office office;
  const Message before = office.given(Cancelled, {}, office.batchIn(u"loading"_s));
  const Message open = office.given(Cancelled, {}, office.batchIn(u"open"_s));
  QVERIFY(office.engine.resend(before.id.uuid, kWho));
  QVERIFY(office.engine.resend(open.id.uuid, kWho));
  QCOMPARE(office.now(before).batchId, 0);
  QCOMPARE(office.now(open).batchId, open.batchId);
  QCOMPARE(office.store().queue.dueBulk(office.clock.wallMs(), 10)->size(), 2);
}

void TestResend::resendsTheTextOfAnOldTemplate()
{
  Office office;
  const Message before = office.given(Failed, u"refused"_s);
  QVERIFY(office.store().database.run(u"INSERT INTO notification_templates VALUES ('delivery_reminder', 'en', 2, "
                                      "'Another text', 'Ravi', 1)"_s));
  QVERIFY(office.engine.resend(before.id.uuid, kWho));
  QCOMPARE(office.now(before).text, before.text);
  QCOMPARE(office.now(before).templateVersion, 1);
}

void TestResend::isNoticedByAnEngineThatSends()
{
  Office office;
  const Message message = office.given(Failed, u"refused"_s);
  ScriptedFarEnd far;
  Engine sender(office.clock, Random(2));
  QVERIFY(sender.open(office.folder.path(), u"myoperator"_s));
  SendingOptions options;
  options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = u"account"_s;
  options.credentials.apiUrl = far.url().toString();
  QVERIFY(sender.startSending(options));
  QVERIFY(office.engine.resend(message.id.uuid, kWho));
  QTRY_COMPARE(office.statusOf(message), Sent);
  QCOMPARE(far.countOf(message.phone), 1);
  QCOMPARE(office.now(message).attempt, 2);
}

void TestResend::goesBackWithItsReasonWhenItExpires()
{
  Office office;
  const Message failed = office.given(Failed, u"failed"_s);
  const Message unsure = office.given(NotSure);
  QVERIFY(office.engine.resend(failed.id.uuid, kWho));
  QVERIFY(office.engine.resend(unsure.id.uuid, kWho, InDoubt::SendAnyway));
  office.clock.advance(13 * kHourMs);
  ScriptedFarEnd far;
  Engine sender(office.clock, Random(2));
  QVERIFY(sender.open(office.folder.path(), u"myoperator"_s));
  SendingOptions options;
  options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = u"account"_s;
  options.credentials.apiUrl = far.url().toString();
  QVERIFY(sender.startSending(options));
  QTRY_COMPARE(office.statusOf(failed), Failed);
  QTRY_COMPARE(office.statusOf(unsure), NotSure);
  QCOMPARE(office.now(failed).errorCode, u"131026"_s);
  QCOMPARE(office.now(unsure).errorCode, u"131026"_s);
  QCOMPARE(office.failures(), QStringList{u"131026 1"_s});
  QCOMPARE(far.requests().size(), 0);
  QCOMPARE(office.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestResend)
#include "tst_resend.moc"
