// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/undo.h"
#include "standingoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace dakiya;
using enum MessageStatus;

namespace {

constexpr qint64 kHold = 10'000;
const QString kPhone = u"+919812345670"_s;

Draft confirmation(const QString &name = u"Asha Patil"_s)
{
  Draft draft;
  draft.phone = kPhone;
  draft.type = u"payment_confirmation"_s;
  draft.context = {{u"customer_name"_s, name}, {u"amount"_s, u"1,234.50"_s}};
  draft.reference = u"ORD-7"_s;
  return draft;
}

Held held(Office &office, const Draft &draft = confirmation())
{
  const Result<HeldOutcome> outcome = submitHeld(office.engine, draft, kHold);
  const auto *stored = outcome ? std::get_if<Held>(&*outcome) : nullptr;
  return stored ? *stored : Held();
}

qint64 rows(Office &office, const QString &what)
{
  return office.store().database.value(u"SELECT count(*) FROM "_s + what)->toLongLong();
}

bool isDue(Office &office, const Message &message)
{
  const Result<QList<Candidate>> due = office.store().queue.dueImmediate(office.clock.wallMs(), 100);
  return std::any_of(due->cbegin(), due->cend(),
                     [&](const Candidate &candidate) { return candidate.seq == message.id.seq; });
}

} // namespace

/// The ten seconds in which a message that was written by hand can be taken back.
class TestUndo final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void holdsAMessageForTenSeconds();
  void keepsItWhenTheProgramEnds();
  void leavesNoTraceOfWhatWasTakenBack();
  void givesTheCustomerTheirNameBack();
  void leavesTheCustomerOfALaterMessageAlone();
  void doesNotTakeBackWhatHasLeft_data();
  void doesNotTakeBackWhatHasLeft();
  void letsGoAtOnce();
  void doesNotHurryWhatWasTried();
  void doesNotHoldWhatWaitsAnyway();
  void refusesAsEveryDoorDoes();
};

void TestUndo::holdsAMessageForTenSeconds()
{
  Office office;
  QSignalSpy changed(&office.engine, &Engine::messagesChanged);
  const Held stored = held(office);
  QCOMPARE(stored.heldUntil(), office.clock.wallMs() + kHold);
  QCOMPARE(office.now(stored.message).dueAt, stored.heldUntil());
  QCOMPARE(office.statusOf(stored.message), Queued);
  QCOMPARE(changed.size(), 1);
  office.clock.advance(kHold - 1);
  QVERIFY(!isDue(office, stored.message));
  office.clock.advance(1);
  QVERIFY(isDue(office, stored.message));
}

void TestUndo::keepsItWhenTheProgramEnds()
{
  Office office;
  const Held stored = held(office);
  Engine next(office.clock, Random(2));
  QVERIFY(next.open(office.folder.path(), u"myoperator-v2"_s));
  office.clock.advance(kHold);
  const Result<QList<Candidate>> due = next.store().queue.dueImmediate(office.clock.wallMs(), 100);
  QCOMPARE(due->size(), 1);
  QCOMPARE(due->first().seq, stored.message.id.seq);
}

void TestUndo::leavesNoTraceOfWhatWasTakenBack()
{
  Office office;
  const Held stored = held(office);
  QSignalSpy changed(&office.engine, &Engine::messagesChanged);
  QVERIFY(takeBack(office.engine, stored, kWho));
  QCOMPARE(rows(office, u"notifications_log"_s), 0);
  QCOMPARE(rows(office, u"customers"_s), 0);
  QCOMPARE(rows(office, u"message_search WHERE message_search MATCH 'payment'"_s), 0);
  QCOMPARE(rows(office, u"stats_by_day WHERE messages <> 0"_s), 0);
  QCOMPARE(rows(office, u"stats_by_hour WHERE messages <> 0"_s), 0);
  QCOMPARE(office.faults(), QStringList());
  QCOMPARE(changed.size(), 1);
  QVERIFY(!held(office).message.id.uuid.isEmpty()); // no duplicate of itself
}

void TestUndo::givesTheCustomerTheirNameBack()
{
  Office office;
  QVERIFY(!held(office).message.id.uuid.isEmpty());
  const Held stored = held(office, confirmation(u"Asha Patel"_s));
  QCOMPARE(office.store().customers.find(kPhone)->value().name, u"Asha Patel"_s);
  QVERIFY(takeBack(office.engine, stored, kWho));
  QCOMPARE(office.store().customers.find(kPhone)->value().name, u"Asha Patil"_s);
  QCOMPARE(office.faults(), QStringList());
}

void TestUndo::leavesTheCustomerOfALaterMessageAlone()
{
  Office office;
  const Held first = held(office);
  const Held second = held(office, confirmation(u"Asha Patel"_s));
  QVERIFY(takeBack(office.engine, first, kWho));
  QCOMPARE(office.store().customers.find(kPhone)->value().name, u"Asha Patel"_s);
  QCOMPARE(office.statusOf(second.message), Queued);
  QCOMPARE(office.faults(), QStringList());
}

void TestUndo::doesNotTakeBackWhatHasLeft_data()
{
  QTest::addColumn<QString>("state");
  QTest::newRow("on its way") << u"status = 'sending', attempt = 1"_s;
  QTest::newRow("tried once") << u"attempt = 1"_s;
  QTest::newRow("cancelled by another") << u"status = 'cancelled'"_s;
}

void TestUndo::doesNotTakeBackWhatHasLeft()
{
  QFETCH(QString, state);
  Office office;
  const Held stored = held(office);
  QVERIFY(office.store().database.run(u"UPDATE notifications_log SET "_s + state));
  const Result<void> taken = takeBack(office.engine, stored, kWho);
  QVERIFY(!taken);
  QCOMPARE(taken.error().code, ErrorCode::StatusForbids);
  QCOMPARE(rows(office, u"notifications_log"_s), 1);
}

void TestUndo::letsGoAtOnce()
{
  Office office;
  const Held stored = held(office);
  QVERIFY(letGo(office.engine, stored));
  QVERIFY(isDue(office, stored.message));
}

void TestUndo::doesNotHurryWhatWasTried()
{
  Office office;
  const Held stored = held(office);
  const qint64 later = stored.heldUntil() + kHourMs;
  QVERIFY(office.store().database.run(u"UPDATE notifications_log SET attempt = 1, due_at = %1"_s.arg(later)));
  QVERIFY(letGo(office.engine, stored));
  QCOMPARE(office.now(stored.message).dueAt, later);
}

void TestUndo::doesNotHoldWhatWaitsAnyway()
{
  Office office;
  Draft draft = confirmation();
  draft.sendAt = office.clock.wallMs() + kHourMs;
  const Held stored = held(office, draft);
  QCOMPARE(stored.message.dueAt, *draft.sendAt);
  QCOMPARE(office.now(stored.message).dueAt, *draft.sendAt);
  QVERIFY(letGo(office.engine, stored));
  QCOMPARE(office.now(stored.message).dueAt, *draft.sendAt);
  QVERIFY(takeBack(office.engine, stored, kWho));
  QCOMPARE(rows(office, u"notifications_log"_s), 0);
}

void TestUndo::refusesAsEveryDoorDoes()
{
  Office office;
  Draft draft = confirmation();
  const Held stored = held(office, draft);
  const Result<HeldOutcome> again = submitHeld(office.engine, draft, kHold);
  QVERIFY(again);
  QCOMPARE(std::get<Earlier>(*again).id, stored.message.id);
  draft.phone = u"9812345670"_s;
  const Result<HeldOutcome> refused = submitHeld(office.engine, draft, kHold);
  QVERIFY(refused);
  QCOMPARE(std::get<QList<Error>>(*refused).first().code, ErrorCode::PhoneNotInternational);
  QCOMPARE(rows(office, u"notifications_log"_s), 1);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
