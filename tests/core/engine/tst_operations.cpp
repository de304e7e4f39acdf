// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedfarend.h"
#include "standingoffice.h"

#include <QTest>

using namespace dakiya;
using enum MessageStatus;

namespace {

ErrorCode codeOf(const Operated &operated)
{
  return operated.refused.size() == 1 ? operated.refused.first().reason.code : ErrorCode::Internal;
}

} // namespace

/// What a person does with messages that are there; sending again is in tst_resend.
class TestOperations final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void cancelsWhatWaits();
  void letsACancelledMessageOfDoubtfulPastGoBack_data();
  void letsACancelledMessageOfDoubtfulPastGoBack();
  void letsAnUnsureOneGoBackThoughNoAttemptIsKnown();
  void remembersThatAPersonGaveUp();
  void knowsTheIdsOfTheServiceBefore();
  void leavesAloneWhatDoesNotWait_data();
  void leavesAloneWhatDoesNotWait();
  void cancelsManyAndListsTheRest();
  void settlesWhatIsNotSure_data();
  void settlesWhatIsNotSure();
  void leavesAloneWhatIsSure();
  void tellsWhatCouldNotBeWritten();
  void doesNotTakeBackWhatIsOnTheWire();
};

void TestOperations::cancelsWhatWaits()
{
  Office office;
  const Message before = office.given(Queued);
  const Operated operated = office.engine.cancel({before.id.uuid, before.id.uuid.toUpper()}, kWho);
  QCOMPARE(operated.done.size(), 1);
  QVERIFY(operated.refused.isEmpty());
  QCOMPARE(office.statusOf(before), Cancelled);
  QCOMPARE(office.auditOf(before), QStringList{u"Asha cancel queued > cancelled"_s});
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::letsACancelledMessageOfDoubtfulPastGoBack_data()
{
  QTest::addColumn<MessageStatus>("earlier");
  QTest::addColumn<QString>("outcome");
  QTest::newRow("in doubt") << NotSure << u"unknown"_s;
  QTest::newRow("not sure, and again") << Failed << u"unknown"_s;
  QTest::newRow("accepted, then reported as failed") << Failed << u"failed"_s;
}

void TestOperations::letsACancelledMessageOfDoubtfulPastGoBack()
{
  QFETCH(MessageStatus, earlier);
  QFETCH(QString, outcome);
  Office office;
  const Message message = office.given(earlier, outcome);
  QVERIFY(office.engine.resend(message.id.uuid, kWho, InDoubt::SendAnyway));
  const Operated operated = office.engine.cancel({message.id.uuid}, kWho);
  QCOMPARE(operated.done.size(), 1);
  QCOMPARE(operated.done.first().status, earlier);
  QCOMPARE(office.statusOf(message), earlier);
  QCOMPARE(office.now(message).errorCode, u"131026"_s);
  QCOMPARE(office.failures(), earlier == Failed ? QStringList{u"131026 1"_s} : QStringList());
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::letsAnUnsureOneGoBackThoughNoAttemptIsKnown()
{
  Office office;
  const Message message = office.given(NotSure);
  QCOMPARE(office.engine.resolve({message.id.uuid}, Resolution::SendAgain, kWho).done.size(), 1);
  QCOMPARE(office.engine.cancel({message.id.uuid}, kWho).done.size(), 1);
  QCOMPARE(office.statusOf(message), NotSure);
  QCOMPARE(office.now(message).errorCode, u"131026"_s);
}

void TestOperations::remembersThatAPersonGaveUp()
{
  Office office;
  const Message message = office.given(NotSure);
  QCOMPARE(office.engine.resolve({message.id.uuid}, Resolution::DidNotArrive, kWho).done.size(), 1);
  QVERIFY(office.engine.resend(message.id.uuid, kWho));
  QCOMPARE(office.failures(), QStringList());
  QCOMPARE(office.engine.cancel({message.id.uuid}, kWho).done.size(), 1);
  QCOMPARE(office.statusOf(message), Failed);
  QCOMPARE(office.failures(), QStringList{u"not-arrived 1"_s});
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::knowsTheIdsOfTheServiceBefore()
{
  Office office;
  const Message unsure = office.given(NotSure);
  const Message failed = office.given(Failed);
  const Message sent = office.given(Sent, u"accepted"_s);
  const QString uuid = u"3f2b8c1e-5d6f-4a7b-8c9d-0e1f2a3b4c5d"_s; // of another version than ours
  {
    WriteScope scope(office.store().database);
    QVERIFY(office.store().movedIn.add(
        scope, {{u"65b7a1f0c2"_s, unsure.id.seq}, {uuid, failed.id.seq}, {u"old sent"_s, sent.id.seq}}));
    QVERIFY(scope.commit());
  }
  const Operated settled = office.engine.resolve({u"65b7a1f0c2"_s}, Resolution::SendAgain, kWho);
  QCOMPARE(settled.done.size(), 1);
  QCOMPARE(office.statusOf(unsure), Queued);
  const Result<Message> resent = office.engine.resend(uuid, kWho);
  QVERIFY(resent);
  QCOMPARE(resent->id, failed.id);
  QCOMPARE(office.auditOf(failed), QStringList{u"Asha resend failed > queued"_s});
  QCOMPARE(office.engine.resend(u"old sent"_s, kWho)->resendOf, sent.id.uuid);
  const QStringList both{uuid, failed.id.uuid, u"65b7a1f0c2"_s, u"old sent"_s, u"never heard of"_s};
  const Operated cancelled = office.engine.cancel(both, kWho);
  QCOMPARE(cancelled.done.size(), 2);
  QCOMPARE(cancelled.refused.size(), 2);
  QCOMPARE(cancelled.refused[0].id, u"old sent"_s);
  QCOMPARE(cancelled.refused[0].reason.code, ErrorCode::StatusForbids);
  QCOMPARE(cancelled.refused[1].reason.code, ErrorCode::NotFound);
  QCOMPARE(office.statusOf(failed), Cancelled);
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::leavesAloneWhatDoesNotWait_data()
{
  QTest::addColumn<MessageStatus>("status");
  for (const MessageStatus status : kMessageStatuses) {
    if (status != Queued)
      QTest::newRow(wireName(status).data()) << status;
  }
}

void TestOperations::leavesAloneWhatDoesNotWait()
{
  QFETCH(MessageStatus, status);
  Office office;
  const Message message = office.given(status);
  const Operated operated = office.engine.cancel({message.id.uuid}, kWho);
  QVERIFY(operated.done.isEmpty());
  QCOMPARE(codeOf(operated), ErrorCode::StatusForbids);
  QCOMPARE(office.statusOf(message), status);
  QCOMPARE(office.auditOf(message), QStringList());
}

void TestOperations::cancelsManyAndListsTheRest()
{
  Office office;
  QStringList ids;
  for (int i = 0; i < 450; ++i)
    ids << (i % 3 == 0 ? office.given(Sent, u"accepted"_s) : office.given(Queued)).id.uuid;
  ids << u"unheard of"_s;
  const Operated operated = office.engine.cancel(ids, kWho);
  QCOMPARE(operated.done.size(), 300);
  QCOMPARE(operated.refused.size(), 151);
  QCOMPARE(operated.refused.last().reason.code, ErrorCode::NotFound);
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::settlesWhatIsNotSure_data()
{
  QTest::addColumn<Resolution>("resolution");
  QTest::addColumn<MessageStatus>("after");
  QTest::addColumn<QString>("code");
  QTest::newRow("it arrived") << Resolution::Arrived << Delivered << QString();
  QTest::newRow("it did not") << Resolution::DidNotArrive << Failed << u"not-arrived"_s;
  QTest::newRow("send again") << Resolution::SendAgain << Queued << u"131026"_s;
}

void TestOperations::settlesWhatIsNotSure()
{
  QFETCH(Resolution, resolution);
  QFETCH(MessageStatus, after);
  QFETCH(QString, code);
  Office office;
  const QList<Message> unsure{office.given(NotSure, u"unknown"_s), office.given(NotSure, u"unknown"_s)};
  const Message bystander = office.given(NotSure, u"unknown"_s);
  const Operated operated = office.engine.resolve({unsure[0].id.uuid, unsure[1].id.uuid}, resolution, kWho);
  QCOMPARE(operated.done.size(), 2);
  QVERIFY(operated.refused.isEmpty());
  for (const Message &message : unsure) {
    const Message stands = office.now(message);
    QCOMPARE(stands.status, after);
    QCOMPARE(stands.errorCode, code);
    QCOMPARE(office.auditOf(message), QStringList{u"Asha resolve unknown > %1"_s.arg(wireName(after))});
  }
  QCOMPARE(office.statusOf(bystander), NotSure);
  QCOMPARE(office.auditOf(bystander), QStringList());
  QCOMPARE(office.faults(), QStringList());
}

void TestOperations::leavesAloneWhatIsSure()
{
  Office office;
  for (const MessageStatus status : kMessageStatuses) {
    if (status == NotSure)
      continue;
    const Message message = office.given(status);
    for (const Resolution resolution : {Resolution::Arrived, Resolution::DidNotArrive, Resolution::SendAgain})
      QCOMPARE(codeOf(office.engine.resolve({message.id.uuid}, resolution, kWho)), ErrorCode::StatusForbids);
    QCOMPARE(office.statusOf(message), status);
  }
}

void TestOperations::tellsWhatCouldNotBeWritten()
{
  Office office;
  const Message message = office.given(Queued);
  QVERIFY(office.store().database.run(u"PRAGMA query_only = ON"_s));
  const Operated operated = office.engine.cancel({message.id.uuid}, kWho);
  QVERIFY(operated.done.isEmpty());
  QCOMPARE(codeOf(operated), ErrorCode::StoreReadOnly);
  QVERIFY(office.store().database.run(u"PRAGMA query_only = OFF"_s));
  QCOMPARE(office.statusOf(message), Queued);
}

void TestOperations::doesNotTakeBackWhatIsOnTheWire()
{
  Office office;
  ScriptedFarEnd far;
  far.answerWith({FarEndAnswer::Kind::Silence, 200, {}, {}});
  Engine sender(office.clock, Random(2));
  QVERIFY(sender.open(office.folder.path(), u"myoperator"_s));
  SendingOptions options;
  options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = u"account"_s;
  options.credentials.apiUrl = far.url().toString();
  const Message message = office.given(Failed, u"refused"_s);
  QVERIFY(office.engine.resend(message.id.uuid, kWho));
  QVERIFY(sender.startSending(options));
  QTRY_COMPARE(far.silent(), 1);
  QCOMPARE(codeOf(office.engine.cancel({message.id.uuid}, kWho)), ErrorCode::StatusForbids);
  QCOMPARE(codeOf(sender.cancel({message.id.uuid}, kWho)), ErrorCode::StatusForbids);
  far.breakSilence({});
  QTRY_COMPARE(office.statusOf(message), Sent);
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
