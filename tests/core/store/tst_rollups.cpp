// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localhours.h"
#include "temporarystore.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

namespace {
constexpr qint64 kHourMs = 3'600'000;
} // namespace

/// Statistics are kept with every change, and always equal a recount.
class TestRollups final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void equalARecountAfterAnyChanges();
  void areRolledBackWithTheirTransaction();
  void showWhatWasTamperedWith();
  void moveWithTheTimeZone();
  void agreeWithACountByHand();
  void givePercentilesWithinFivePercent();
};

void TestRollups::equalARecountAfterAnyChanges()
{
  const quint64 seed = Random::fromSystem().next();
  qInfo() << "seed" << seed;
  Random random(seed);
  TemporaryStore at;
  QList<Message> messages;
  for (int i = 0; i < 200; ++i) {
    at.clock.advance(random.between(0, 2 * kHourMs));
    messages << at.draft();
    messages.last().type = kMessageTypes[size_t(random.between(0, qint64(kMessageTypes.size()) - 1))];
    messages.last().provider = random.chance(0.5) ? u"myoperator"_s : u"practice"_s;
    messages.last().status = kMessageStatuses[size_t(random.between(0, qint64(kMessageStatuses.size()) - 1))];
  }
  QVERIFY(at.insert(messages));
  const QList<StatusCause> causes{StatusCause::Claim, StatusCause::Outcome, StatusCause::Receipt, StatusCause::Person,
                                  StatusCause::Engine};
  for (int i = 0; i < 100; ++i) {
    WriteScope scope(at.store.database);
    for (int step = 0; step < 40; ++step) {
      Message &message = messages[random.between(0, messages.size() - 1)];
      StatusChange change;
      change.to = kMessageStatuses[size_t(random.between(0, qint64(kMessageStatuses.size()) - 1))];
      change.cause = causes[random.between(0, causes.size() - 1)];
      change.at = at.clock.wallMs();
      change.errorCode = QString::number(random.between(1, 4));
      const bool may = change.to == message.status || canMove(message.status, change.to, change.cause);
      QCOMPARE(at.store.messages.change(scope, message, change).value_or(!may), may);
    }
    QVERIFY(scope.commit());
    QCOMPARE(*compareRollups(at.store.database), QStringList());
  }
}

void TestRollups::areRolledBackWithTheirTransaction()
{
  TemporaryStore at;
  Message message = at.draft();
  QVERIFY(at.insert(message));
  {
    WriteScope scope(at.store.database);
    Message copy = message;
    QVERIFY(at.store.messages.change(scope, copy, {Cancelled, 1, {}, {}, {}, {}, {}, {}, {}, StatusCause::Person})
                .value_or(false));
  }
  QCOMPARE(at.now(message).status, Queued);
  QCOMPARE(*compareRollups(at.store.database), QStringList());
  QCOMPARE(at.store.queue.counts()->queued, 1);
}

void TestRollups::showWhatWasTamperedWith()
{
  TemporaryStore at;
  QCOMPARE(at.insertMany(3).size(), 3);
  QCOMPARE(*compareRollups(at.store.database), QStringList());
  QVERIFY(at.store.database.run(u"UPDATE stats_by_day SET messages = messages + 1"_s));
  QCOMPARE(compareRollups(at.store.database)->size(), 2); // what is kept, and what was counted
  QVERIFY(rebuildRollups(at.store.database));
  QCOMPARE(*compareRollups(at.store.database), QStringList());
  QVERIFY(at.store.database.run(u"INSERT INTO stats_latency VALUES (20000, 3, 1)"_s));
  QCOMPARE(compareRollups(at.store.database)->size(), 1);
}

void TestRollups::moveWithTheTimeZone()
{
  TemporaryStore at;
  // 19:00 UTC on 28 January is the 29th, 00:30, in India, and the 28th, 14:00, in New York.
  at.clock.setWall(1'769'626'800'000);
  Message message = at.draft();
  QVERIFY(at.insert(message));
  const qint64 day = message.localHour / 24;
  QCOMPARE(LocalTime::isoDay(day), u"2026-01-29"_s);
  WriteScope scope(at.store.database);
  QVERIFY(moveToTimeZone(scope, QTimeZone("America/New_York")) && scope.commit());
  QCOMPARE(at.now(message).localHour, (day - 1) * 24 + 14);
  QCOMPARE(*compareRollups(at.store.database), QStringList());
  const Result<Statistics> there = at.store.statistics.read(day - 1, 1, Settings());
  QCOMPARE(there->counts.total(), 1);
  QCOMPARE(there->byHour[14].counts.total(), 1);
}

void TestRollups::agreeWithACountByHand()
{
  TemporaryStore at;
  const qint64 day = at.draft().localHour / 24;
  const auto add = [&](MessageType type, MessageStatus status, int count, qint64 daysAgo, const QString &code = {}) {
    QList<Message> messages;
    for (int i = 0; i < count; ++i) {
      messages << at.draft();
      messages.last().type = type;
      messages.last().status = status;
      messages.last().localHour -= daysAgo * 24;
      messages.last().errorCode = code;
      messages.last().provider = u"myoperator"_s;
    }
    return at.insert(messages);
  };
  QVERIFY(add(MessageType::PaymentReminder, Read, 120, 0) && add(MessageType::PaymentReminder, Delivered, 25, 1));
  QVERIFY(add(MessageType::ChurnRisk, Failed, 3, 2, u"131026"_s) &&
          add(MessageType::ChurnRisk, Failed, 2, 0, u"100"_s));
  QVERIFY(add(MessageType::ChurnRisk, Unknown, 4, 0) && add(MessageType::ChurnRisk, Delivered, 7, 7));

  const Result<Statistics> week = at.store.statistics.read(day, 7, Settings());
  QVERIFY(week);
  QCOMPARE(week->counts.total(), 154);
  QCOMPARE(week->counts.totalSent(), 150);
  QCOMPARE(week->counts.totalDelivered(), 145);
  QCOMPARE(week->counts.successRate(), std::optional(96.67));
  QCOMPARE(week->counts.deliveryRate(), std::optional(96.67));
  QCOMPARE(week->byDay.size(), 7);
  QCOMPARE(week->byDay.last().counts.total(), 126);
  QCOMPARE(week->byType.size(), 2);
  QCOMPARE(week->failures.size(), 2);
  QCOMPARE(week->failures.first().code, u"131026"_s);
  QCOMPARE(week->failures.first().count, 3);
  QCOMPARE(week->costPaise, 145 * 50);
  QCOMPARE(at.store.statistics.read(day, 8, Settings())->costPaise, 145 * 50 + 7 * 86);
}

void TestRollups::givePercentilesWithinFivePercent()
{
  TemporaryStore at;
  QList<Message> messages = at.insertMany(200);
  WriteScope scope(at.store.database);
  for (int i = 0; i < 200; ++i) {
    const QString id = u"id-%1"_s.arg(i);
    QVERIFY(at.store.queue.claim(scope, {messages[i].id.seq}, at.clock.wallMs(), u"myoperator"_s, false));
    Message message = at.now(messages[i]);
    QVERIFY(at.store.messages.change(scope, message, {Sent, 1, {}, {}, {}, {}, id, {}, {}, StatusCause::Outcome}));
    QVERIFY(at.store.queue.endAttempts(
        scope,
        {{message.id.seq, message.attempt, message.localHour, u"accepted"_s, 1, 200, {}, {}, 10 * (i + 1), id}}));
  }
  QVERIFY(scope.commit());
  const Result<Statistics> today = at.store.statistics.read(messages.first().localHour / 24, 1, Settings());
  QVERIFY(qAbs(*today->medianLatencyMs / 1'000 - 1) <= 0.05);
  QVERIFY(qAbs(*today->p95LatencyMs / 1'900 - 1) <= 0.05);
  QCOMPARE(at.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
