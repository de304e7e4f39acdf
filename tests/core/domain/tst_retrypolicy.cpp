// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retrypolicy.h"

#include <QDateTime>
#include <QTest>

using namespace dakiya;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

// 6 November 1994, 08:49:37 UTC, the example of RFC 9110.
constexpr qint64 kExample = 784'111'777'000;

} // namespace

/// Retries come later and later, unless the provider says when.
class RetryPolicyTest final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void doublesTheDelay()
  {
    const RetryPolicy policy;
    QCOMPARE(policy.maxRetries, 3);
    QCOMPARE(policy.delayMs(1, 0.5), 5 * kMinute);
    QCOMPARE(policy.delayMs(2, 0.5), 10 * kMinute);
    QCOMPARE(policy.delayMs(3, 0.5), 20 * kMinute);
  }

  void spreadsByATenth()
  {
    const RetryPolicy policy;
    QCOMPARE(policy.delayMs(1, 0), 270'000);
    QVERIFY(policy.delayMs(1, 0.999999) <= 330'000);
    QVERIFY(policy.delayMs(1, 0.999999) > 329'000);
  }

  void staysSoundForAbsurdRetries()
  {
    const RetryPolicy policy;
    QCOMPARE(policy.delayMs(0, 0.5), 5 * kMinute);
    QCOMPARE(policy.delayMs(-3, 0.5), 5 * kMinute);
    QVERIFY(policy.delayMs(1'000'000, 0.5) > policy.delayMs(10, 0.5));
  }

  void readsRetryAfter_data()
  {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("seconds") << QByteArray("120") << kExample << 120'000LL;
    QTest::newRow("no seconds") << QByteArray("0") << kExample << 0LL;
    QTest::newRow("spaces around") << QByteArray(" 7 ") << kExample << 7000LL;
    QTest::newRow("a day and more") << QByteArray("90000") << kExample << 24 * kHour;
    QTest::newRow("more than any number holds") << QByteArray("99999999999999999999999") << kExample << 24 * kHour;
    QTest::newRow("a date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << kExample - kHour << kHour;
    QTest::newRow("a date of the old form")
        << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << kExample - kHour << kHour;
    QTest::newRow("a date of the C library") << QByteArray("Sun Nov  6 08:49:37 1994") << kExample - kHour << kHour;
    QTest::newRow("a date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << kExample + kHour << 0LL;
    QTest::newRow("a date far ahead") << QByteArray("Sun, 06 Nov 2094 08:49:37 GMT") << kExample << 24 * kHour;
    QTest::newRow("a year of two digits after the turn of the century")
        << QByteArray("Monday, 01-Jan-01 00:00:00 GMT") << qint64(978'307'200'000) - kHour << kHour;
  }

  void readsRetryAfter()
  {
    QFETCH(QByteArray, value);
    QFETCH(qint64, now);
    QFETCH(qint64, expected);
    QCOMPARE(parseRetryAfter(value, now), std::optional(expected));
  }

  void ignoresNonsense_data()
  {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("soon");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("a fraction") << QByteArray("1.5");
    QTest::newRow("an unknown month") << QByteArray("Sun, 06 Foo 1994 08:49:37 GMT");
    QTest::newRow("pieces of two months") << QByteArray("Sun, 06 anF 1994 08:49:37 GMT");
    QTest::newRow("30 February") << QByteArray("Wed, 30 Feb 1994 08:49:37 GMT");
    QTest::newRow("25 o'clock") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT");
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 IST");
  }

  void ignoresNonsense()
  {
    QFETCH(QByteArray, value);
    QVERIFY(!parseRetryAfter(value, kExample));
  }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
