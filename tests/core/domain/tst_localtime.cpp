// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "domain/localtime.h"

#include <QDateTime>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;

qint64 utc(const char *iso)
{
  return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

QDateTime inZone(qint64 utcMs, const QTimeZone &zone)
{
  return QDateTime::fromMSecsSinceEpoch(utcMs, zone);
}

qint64 dayNumber(QDate date)
{
  return QDate(1970, 1, 1).daysTo(date);
}

const QuietHours kNight{QTime(21, 0), QTime(9, 0)};

} // namespace

/// Days, hours and quiet hours are those of the office's wall clock.
class LocalTimeTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void agreesWithQt_data()
  {
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "Europe/Berlin", "UTC",
                             "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns", "Pacific/Apia"})
      QTest::newRow(zone) << QByteArray(zone);
  }

  void agreesWithQt()
  {
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    const LocalTime local(timeZone);
    const quint64 seed = Random::fromSystem().next();
    Random random(seed);
    for (int i = 0; i < 5000; ++i) {
      const qint64 ms = random.between(-20 * 365 * kDay, 60 * 365 * kDay);
      const QDateTime expected = inZone(ms, timeZone);
      const QString place = QStringLiteral("seed %1, %2 ms").arg(seed).arg(ms);
      QVERIFY2(local.localDay(ms) == dayNumber(expected.date()), qPrintable(place));
      QVERIFY2(local.localHour(ms) == dayNumber(expected.date()) * 24 + expected.time().hour(), qPrintable(place));
    }
  }

  void seesTheMinuteAtWhichClocksChange_data()
  {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("change");
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << utc("2026-03-08T07:00:00Z");
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << utc("2026-11-01T06:00:00Z");
    QTest::newRow("Lord Howe, in the middle of an hour")
        << QByteArray("Australia/Lord_Howe") << utc("2026-10-03T15:30:00Z");
  }

  void seesTheMinuteAtWhichClocksChange()
  {
    QFETCH(QByteArray, zone);
    QFETCH(qint64, change);
    const LocalTime local{QTimeZone(zone)};
    const qint64 leap = local.localMs(change) - local.localMs(change - 1) - 1;
    QVERIFY(leap != 0);
    for (qint64 ms = change - 2 * kHour; ms < change + 2 * kHour; ms += 60'000) {
      const QDateTime expected = inZone(ms, local.zone());
      QCOMPARE(local.localMs(ms), ms + expected.offsetFromUtc() * 1000LL);
    }
  }

  void countsTimesBeforeTheEpochDownwards()
  {
    const LocalTime local{QTimeZone("UTC")};
    QCOMPARE(local.localDay(-1), -1);
    QCOMPARE(local.localHour(-1), -1);
    QCOMPARE(local.localHour(-kHour), -1);
    QCOMPARE(local.localHour(-kHour - 1), -2);
    QCOMPARE(LocalTime::isoDay(-1), u"1969-12-31"_s);
  }

  void startsTheDayAtMidnightInIndia()
  {
    const LocalTime local;
    const qint64 day = local.localDay(utc("2026-01-28T05:30:00Z"));
    QCOMPARE(LocalTime::isoDay(day), u"2026-01-28"_s);
    QCOMPARE(local.startOfDay(day), utc("2026-01-27T18:30:00Z"));
  }

  void startsEachDayWithItsFirstMoment_data() { agreesWithQt_data(); }

  void startsEachDayWithItsFirstMoment()
  {
    QFETCH(QByteArray, zone);
    const LocalTime local{QTimeZone(zone)};
    for (qint64 day = dayNumber(QDate(2026, 1, 1)); day < dayNumber(QDate(2028, 1, 1)); ++day) {
      const qint64 start = local.startOfDay(day);
      QCOMPARE(local.localDay(start), day);
      QCOMPARE(local.localDay(start - 1), day - 1);
    }
  }

  void startsADayWithoutMidnightAfterItsGap()
  {
    const LocalTime beirut{QTimeZone("Asia/Beirut")};
    QCOMPARE(beirut.startOfDay(dayNumber(QDate(2021, 3, 28))), utc("2021-03-27T22:00:00Z"));
    QCOMPARE(beirut.localHour(utc("2021-03-27T22:00:00Z")) % 24, 1);
  }

  void startsADayWithTwoMidnightsAtTheFirst()
  {
    const LocalTime havana{QTimeZone("America/Havana")};
    QCOMPARE(havana.startOfDay(dayNumber(QDate(2023, 11, 5))), utc("2023-11-05T04:00:00Z"));
  }

  void holdsWhatFallsIntoTheQuietHours_data()
  {
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("allowed");
    // India is 5:30 ahead: 21:00 is 15:30 UTC, 09:00 is 03:30 UTC.
    const qint64 nextMorning = utc("2026-01-29T03:30:00Z");
    QTest::newRow("midday leaves") << utc("2026-01-28T06:30:00Z") << utc("2026-01-28T06:30:00Z");
    QTest::newRow("a moment before nine in the evening leaves")
        << utc("2026-01-28T15:30:00Z") - 1 << utc("2026-01-28T15:30:00Z") - 1;
    QTest::newRow("nine in the evening waits") << utc("2026-01-28T15:30:00Z") << nextMorning;
    QTest::newRow("midnight waits") << utc("2026-01-28T18:30:00Z") << nextMorning;
    QTest::newRow("a moment before nine in the morning waits") << nextMorning - 1 << nextMorning;
    QTest::newRow("nine in the morning leaves") << nextMorning << nextMorning;
  }

  void holdsWhatFallsIntoTheQuietHours()
  {
    QFETCH(qint64, wanted);
    QFETCH(qint64, allowed);
    QCOMPARE(kNight.firstAllowed(wanted, LocalTime()), allowed);
  }

  void holdsWithinADayToo()
  {
    const QuietHours siesta{QTime(13, 0), QTime(15, 0)};
    const LocalTime local{QTimeZone("UTC")};
    QCOMPARE(siesta.firstAllowed(utc("2026-01-28T13:30:00Z"), local), utc("2026-01-28T15:00:00Z"));
    QCOMPARE(siesta.firstAllowed(utc("2026-01-28T23:30:00Z"), local), utc("2026-01-28T23:30:00Z"));
  }

  void holdsNothingWhenBothEndsAreEqual()
  {
    const QuietHours none{QTime(9, 0), QTime(9, 0)};
    QCOMPARE(none.firstAllowed(kDay, LocalTime()), kDay);
  }

  void wakesAtNineOnTheMorningOfAClockChange()
  {
    const LocalTime newYork{QTimeZone("America/New_York")};
    QCOMPARE(kNight.firstAllowed(utc("2026-03-08T03:00:00Z"), newYork), utc("2026-03-08T13:00:00Z"));
    QCOMPARE(kNight.firstAllowed(utc("2026-11-01T03:00:00Z"), newYork), utc("2026-11-01T14:00:00Z"));
  }

  void endsAfterTheGapWhenTheClockLeapsOverTheEnd()
  {
    const LocalTime newYork{QTimeZone("America/New_York")};
    const QuietHours quiet{QTime(22, 0), QTime(2, 30)};
    QCOMPARE(quiet.firstAllowed(utc("2026-03-08T06:00:00Z"), newYork), utc("2026-03-08T07:00:00Z"));
  }

  void neverAllowsATimeThatIsOver()
  {
    const LocalTime newYork{QTimeZone("America/New_York")};
    const QuietHours quiet{QTime(22, 0), QTime(1, 30)};
    for (qint64 ms = utc("2026-11-01T02:00:00Z"); ms < utc("2026-11-01T08:00:00Z"); ms += 60'000) {
      const qint64 allowed = quiet.firstAllowed(ms, newYork);
      QVERIFY(allowed >= ms);
      QCOMPARE(quiet.firstAllowed(allowed, newYork), allowed);
    }
  }

  void readsQuietHours()
  {
    QCOMPARE(parseQuietHours(u"21:00-09:00").value(), std::optional(kNight));
    QCOMPARE(parseQuietHours(u" 21:00 – 9:00 ").value(), std::optional(kNight));
    QCOMPARE(parseQuietHours(u"२१:००-०९:००").value(), std::optional(kNight));
    for (const QStringView none : {u"", u"off", u"Off", u"08:00-08:00"})
      QCOMPARE(parseQuietHours(none).value(), std::optional<QuietHours>());
  }

  void refusesOtherQuietHours()
  {
    for (const QStringView wrong : {u"21-9", u"25:00-09:00", u"21:00-09:60", u"21:00", u"night", u"-"})
      QCOMPARE(parseQuietHours(wrong).error().code, ErrorCode::SettingInvalid);
  }

  void writesTimesWithZ()
  {
    QCOMPARE(isoUtc(utc("2026-01-28T10:30:00Z")), u"2026-01-28T10:30:00Z"_s);
    QCOMPARE(isoUtc(utc("2026-01-28T10:30:00Z") + 7), u"2026-01-28T10:30:00.007Z"_s);
    QCOMPARE(isoUtc(-1), u"1969-12-31T23:59:59.999Z"_s);
  }

  void readsTimesWithTheirOffset_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const qint64 ms = utc("2026-01-28T05:00:00Z");
    QTest::newRow("UTC") << u"2026-01-28T05:00:00Z"_s << ms;
    QTest::newRow("small letters") << u"2026-01-28t05:00:00z"_s << ms;
    QTest::newRow("India") << u"2026-01-28T10:30:00+05:30"_s << ms;
    QTest::newRow("offset without colon") << u"2026-01-28T10:30:00+0530"_s << ms;
    QTest::newRow("west of Greenwich") << u"2026-01-27T21:30:00-07:30"_s << ms;
    QTest::newRow("whole hours") << u"2026-01-28T07:00:00+02"_s << ms;
    QTest::newRow("no seconds") << u"2026-01-28T10:30+05:30"_s << ms;
    QTest::newRow("a space for the T") << u"2026-01-28 10:30:00+05:30"_s << ms;
    QTest::newRow("microseconds") << u"2026-01-28T05:00:00.123999Z"_s << ms + 123;
    QTest::newRow("tenths") << u"2026-01-28T05:00:00.5Z"_s << ms + 500;
  }

  void readsTimesWithTheirOffset()
  {
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const Result<qint64> read = parseIsoTime(text);
    QVERIFY(read);
    QCOMPARE(*read, ms);
    QCOMPARE(parseIsoTime(isoUtc(ms)).value(), ms);
  }

  void refusesTimesThatMeanNothingExact_data()
  {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no offset") << u"2026-01-28T10:30:00"_s << ErrorCode::TimeWithoutOffset;
    QTest::newRow("no offset but a fraction") << u"2026-01-28T10:30:00.5"_s << ErrorCode::TimeWithoutOffset;
    QTest::newRow("a day alone") << u"2026-01-28"_s << ErrorCode::TimeNotIso;
    QTest::newRow("empty") << QString() << ErrorCode::TimeNotIso;
    QTest::newRow("words") << u"tomorrow"_s << ErrorCode::TimeNotIso;
    QTest::newRow("a month of 13") << u"2026-13-28T10:30:00Z"_s << ErrorCode::TimeNotIso;
    QTest::newRow("30 February") << u"2026-02-30T10:30:00Z"_s << ErrorCode::TimeNotIso;
    QTest::newRow("25 o'clock") << u"2026-01-28T25:30:00Z"_s << ErrorCode::TimeNotIso;
    QTest::newRow("an offset of 20 hours") << u"2026-01-28T10:30:00+20:00"_s << ErrorCode::TimeNotIso;
    QTest::newRow("something behind it") << u"2026-01-28T10:30:00Z!"_s << ErrorCode::TimeNotIso;
  }

  void refusesTimesThatMeanNothingExact()
  {
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QCOMPARE(parseIsoTime(text).error().code, code);
  }
};

QTEST_GUILESS_MAIN(LocalTimeTest)
#include "tst_localtime.moc"
