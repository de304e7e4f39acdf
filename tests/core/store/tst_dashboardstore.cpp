// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dashboardreading.h"
#include "store/dashboardstore.h"
#include "temporarystore.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;
using enum MessageStatus;

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

/// What the dashboard asks of a store: the days before, the hours of the week, and whether receipts are missing.
class TestDashboardStore final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void comparesWithAsManyDaysBefore();
  void tellsTheHoursOfTheWeek();
  void countsNoDayWhoseMessagesAreElsewhere();
  void saysNothingWhileReceiptsCome();
  void saysSinceWhenReceiptsAreMissing();
  void waitsHalfAnHourBeforeItSaysSo();
  void isNotMisledByReceiptsWrittenOutOfOrder();
  void forgetsASilenceOfLongAgo();

private:
  /// `count` messages of a status, so many days before today, at an hour.
  [[nodiscard]] static bool add(TemporaryStore &at, MessageStatus status, int count, qint64 day, int hour);
  /// A message that the provider took now; its seq.
  [[nodiscard]] static qint64 accept(TemporaryStore &at);
  [[nodiscard]] static bool receipt(TemporaryStore &at, qint64 seq, qint64 receivedAt);
};

bool TestDashboardStore::add(TemporaryStore &at, MessageStatus status, int count, qint64 day, int hour)
{
  QList<Message> messages;
  for (int i = 0; i < count; ++i) {
    messages << at.draft();
    messages.last().status = status;
    messages.last().localHour = day * 24 + hour;
  }
  return at.insert(messages);
}

qint64 TestDashboardStore::accept(TemporaryStore &at)
{
  Message message = at.draft();
  if (!at.insert(message))
    return 0;
  const QString id = u"wamid-%1"_s.arg(message.id.seq);
  WriteScope scope(at.store.database);
  const auto claimed = at.store.queue.claim(scope, {message.id.seq}, at.clock.wallMs(), u"myoperator"_s, false);
  message = at.now(message);
  const auto sent = at.store.messages.change(
      scope, message, {Sent, at.clock.wallMs(), {}, {}, {}, {}, id, {}, {}, StatusCause::Outcome});
  const auto ended = at.store.queue.endAttempts(
      scope, {{message.id.seq, 1, message.localHour, u"accepted"_s, at.clock.wallMs(), 200, {}, {}, 10, id}});
  return claimed && sent.value_or(false) && ended && scope.commit() ? message.id.seq : 0;
}

bool TestDashboardStore::receipt(TemporaryStore &at, qint64 seq, qint64 receivedAt)
{
  WriteScope scope(at.store.database);
  const QString id = u"wamid-%1"_s.arg(seq);
  const auto added = at.store.receipts.add(
      scope,
      {u"myoperator"_s, u"%1-%2"_s.arg(id).arg(receivedAt), id, ReceiptStatus::Delivered, {}, {}, {}, receivedAt});
  return added && *added && at.store.receipts.assign(scope, **added, seq, 1, true) && scope.commit();
}

void TestDashboardStore::comparesWithAsManyDaysBefore()
{
  TemporaryStore at;
  const qint64 today = at.draft().localHour / 24;
  QVERIFY(add(at, Delivered, 3, today, 9) && add(at, Failed, 1, today - 6, 9));
  QVERIFY(add(at, Read, 5, today - 7, 9) && add(at, Sent, 2, today - 13, 9));
  QVERIFY(add(at, Read, 9, today - 14, 9));
  const Result<Dashboard> week = readDashboard(at.store, {today - 6, today}, Settings(), at.clock.wallMs());
  QVERIFY(week);
  QCOMPARE(week->statistics.counts.totalSent(), 4);
  QCOMPARE(week->statistics.byDay.size(), 7);
  QCOMPARE(week->before.totalSent(), 7);
  QCOMPARE(week->before.totalRead(), 5);
  const Result<Dashboard> past = readDashboard(at.store, {today - 14, today - 13}, Settings(), at.clock.wallMs());
  QCOMPARE(past->statistics.counts.totalSent(), 11);
  QCOMPARE(past->before, StatusCounts());
}

void TestDashboardStore::tellsTheHoursOfTheWeek()
{
  TemporaryStore at;
  constexpr qint64 kMonday = 4; // 5 January 1970
  QCOMPARE(weekdayOf(kMonday), 0);
  QCOMPARE(weekdayOf(kMonday - 1), 6);
  QVERIFY(add(at, Delivered, 3, kMonday, 9) && add(at, Failed, 2, kMonday + 7, 9) && add(at, Read, 4, kMonday + 6, 23));
  DashboardStore dashboard(at.store.database);
  const Result<HoursOfWeek> hours = dashboard.hoursOfWeek({kMonday, kMonday + 13});
  QVERIFY(hours);
  QCOMPARE((*hours)[0][9], (HourOfWeek{5, kMonday + 7}));
  QCOMPARE((*hours)[6][23], (HourOfWeek{4, kMonday + 6}));
  QCOMPARE((*hours)[1][9], HourOfWeek());
  QCOMPARE((*dashboard.hoursOfWeek({kMonday, kMonday + 6}))[0][9], (HourOfWeek{3, kMonday}));
}

void TestDashboardStore::countsNoDayWhoseMessagesAreElsewhere()
{
  TemporaryStore at;
  QVERIFY(add(at, Delivered, 2, 11, 9));
  QVERIFY(
      at.store.database.run(u"INSERT INTO stats_by_hour (day, hour, status, messages) VALUES (18, 9, 'queued', 0)"_s));
  DashboardStore dashboard(at.store.database);
  QCOMPARE((*dashboard.hoursOfWeek({8, 20}))[0][9], (HourOfWeek{2, 11}));
}

void TestDashboardStore::saysNothingWhileReceiptsCome()
{
  TemporaryStore at;
  DashboardStore dashboard(at.store.database);
  QVERIFY(!dashboard.missingReceipts(at.clock.wallMs())->has_value());
  QVERIFY(accept(at) > 0);
  at.clock.advance(40 * kMinuteMs);
  // One customer's phone is off, the others' news arrives.
  const qint64 other = accept(at);
  at.clock.advance(kMinuteMs);
  QVERIFY(receipt(at, other, at.clock.wallMs()));
  QVERIFY(!dashboard.missingReceipts(at.clock.wallMs() + 60 * kMinuteMs)->has_value());
}

void TestDashboardStore::saysSinceWhenReceiptsAreMissing()
{
  TemporaryStore at;
  DashboardStore dashboard(at.store.database);
  const qint64 first = accept(at);
  at.clock.advance(kMinuteMs);
  const qint64 lastNews = at.clock.wallMs();
  QVERIFY(receipt(at, first, lastNews));
  at.clock.advance(kMinuteMs);
  const qint64 since = at.clock.wallMs();
  QVERIFY(accept(at) > 0);
  at.clock.advance(kMinuteMs);
  QVERIFY(accept(at) > 0);
  at.clock.advance(30 * kMinuteMs);
  const auto missing = dashboard.missingReceipts(at.clock.wallMs());
  QVERIFY(missing && *missing);
  QCOMPARE((*missing)->acceptedAt, since);
  QCOMPARE((*missing)->lastReceiptAt, std::optional(lastNews));
}

void TestDashboardStore::waitsHalfAnHourBeforeItSaysSo()
{
  TemporaryStore at;
  DashboardStore dashboard(at.store.database);
  QVERIFY(accept(at) > 0);
  at.clock.advance(30 * kMinuteMs - 1);
  QVERIFY(!dashboard.missingReceipts(at.clock.wallMs())->has_value());
  at.clock.advance(1);
  const auto missing = dashboard.missingReceipts(at.clock.wallMs());
  QVERIFY(missing && *missing && !(*missing)->lastReceiptAt);
}

void TestDashboardStore::isNotMisledByReceiptsWrittenOutOfOrder()
{
  TemporaryStore at;
  DashboardStore dashboard(at.store.database);
  const qint64 early = accept(at);
  const qint64 earlyNews = at.clock.wallMs() + 1;
  at.clock.advance(60 * kMinuteMs);
  const qint64 late = accept(at);
  QVERIFY(receipt(at, late, at.clock.wallMs() + 1) && receipt(at, early, earlyNews));
  QVERIFY(!dashboard.missingReceipts(at.clock.wallMs() + 60 * kMinuteMs)->has_value());
}

void TestDashboardStore::forgetsASilenceOfLongAgo()
{
  TemporaryStore at;
  DashboardStore dashboard(at.store.database);
  QVERIFY(accept(at) > 0);
  at.clock.advance(8LL * 24 * 60 * kMinuteMs);
  QVERIFY(!dashboard.missingReceipts(at.clock.wallMs())->has_value());
}

QTEST_GUILESS_MAIN(TestDashboardStore)
#include "tst_dashboardstore.moc"
