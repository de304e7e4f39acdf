// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedfolder.h"

#include <QElapsedTimer>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Many rows, and a move that did not get to its end.
class TestSeedTransfer : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void movesAHundredThousandRowsInLittleTime();
  void goesOnBehindWhatIsIn();
  void takesNothingOfAPieceThatFails();
};

namespace {

/// Rows as mongoexport writes them; whole hundreds of them were made in the same millisecond.
QByteArray rows(int from, int to)
{
  static const QByteArrayList statuses{"sent", "delivered", "read", "failed"};
  QByteArray text;
  text.reserve((to - from) * 400);
  for (int i = from; i < to; ++i) {
    const qint64 made = 1'767'225'600'000 + qint64(i / 100) * 60'000;
    const QByteArray number = QByteArray::number(i);
    const QByteArray at = QByteArray::number(made);
    text += R"({"_id":{"$oid":")" + QByteArray::number(i, 16).rightJustified(24, '0') + R"("},"id":"old-)" + number +
            R"(","phone":"+9198)" + QByteArray::number(10'000'000 + i % 5'000) +
            R"(","type":"delivery_reminder","message":"Namaste, milk number )" + number +
            R"( comes tomorrow","context":{"customer_name":"Customer )" + QByteArray::number(i % 5'000) +
            R"("},"status":")" + statuses[i % 4] + R"(","created_at":{"$date":{"$numberLong":")" + at +
            R"("}},"myoperator_message_id":"msg-)" + number + "\"}\n";
  }
  return text;
}

} // namespace

void TestSeedTransfer::movesAHundredThousandRowsInLittleTime()
{
  constexpr int count = 100'000;
  SeedFolder seeds(false);
  seeds.write(u"notifications_log.json"_s, rows(0, count));
  QElapsedTimer timer;
  timer.start();
  const Result<SeedReport> report = seeds.migrate();
  const qint64 taken = timer.restart();
  QVERIFY(report);
  QCOMPARE(report->sum(&SeedCounts::taken), count);
  const Result<SeedReport> again = seeds.migrate();
  QVERIFY(again);
  QCOMPARE(again->sum(&SeedCounts::alreadyThere), count);
  qInfo("%d rows in %lld ms, a second time in %lld ms", count, taken, timer.elapsed());
  QVERIFY2(taken < 60'000, "it must be a matter of seconds");
  QCOMPARE(seeds.at.faults(), QStringList());
}

void TestSeedTransfer::goesOnBehindWhatIsIn()
{
  SeedFolder seeds(false);
  seeds.write(u"notifications_log.json"_s, rows(0, 3'000));
  QVERIFY(seeds.migrate());
  seeds.write(u"notifications_log.json"_s, rows(0, 7'000));
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  QCOMPARE(report->sum(&SeedCounts::alreadyThere), 3'000);
  QCOMPARE(report->sum(&SeedCounts::taken), 4'000);
  QCOMPARE(seeds.at.count(u"notifications_log"_s), 7'000);
}

void TestSeedTransfer::takesNothingOfAPieceThatFails()
{
  SeedFolder seeds(false);
  seeds.write(u"notifications_log.json"_s, rows(0, 5'000));
  // As if the disk were full when the third piece is written.
  QVERIFY(seeds.at.store.database.run(
      u"CREATE TRIGGER full BEFORE INSERT ON notifications_log WHEN (SELECT count(*) FROM notifications_log) >= 4500 "
      "BEGIN SELECT raise(ABORT, 'full'); END"_s));
  QVERIFY(!seeds.migrate());
  QCOMPARE(seeds.at.count(u"notifications_log"_s), 4'000);
  QCOMPARE(seeds.at.count(u"moved_in WHERE source_id LIKE 'old-%'"_s), 4'000);
  QVERIFY(seeds.at.store.database.run(u"DROP TRIGGER full"_s));
  const Result<SeedReport> report = seeds.migrate();
  QVERIFY(report);
  QCOMPARE(report->sum(&SeedCounts::taken), 1'000);
  QCOMPARE(seeds.at.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestSeedTransfer)
#include "tst_seedtransfer.moc"
