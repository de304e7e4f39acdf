// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "engine/engine.h"
#include "engine/sheetimport.h"
#include "fakeclock.h"
#include "store/verification.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// A sheet on its way into the queue.
class TestSheetImport final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void takesGoodRowsAndListsTheOthers();
  void refusesASheetThatLacksAColumn();
  void storesNothingInADryRun();
  void showsNothingToTheQueueBeforeTheLastRow();
  void goesOnWhereItWasInterrupted_data();
  void goesOnWhereItWasInterrupted();
  void tellsOfTheWholeSheetWhenItGoesOn();
  void sendsWhatAnInterruptedImportHeldWhenItComesAnotherWay();
  void beginsAnewWhenNumbersAreReadAnotherWay();
  void isDoneByOneProgramAtATime();
  void takesTheSameSheetOnceADay();
  void takesALongSheet();

private:
  [[nodiscard]] QString sheet(const QStringList &rows);
  [[nodiscard]] static QString row(int number);
  [[nodiscard]] static QStringList rows(int from, int count);
  [[nodiscard]] SheetImportRequest request(const QString &file) const;
  /// Runs an import to its end; an empty report when it failed.
  [[nodiscard]] SheetImportReport run(const SheetImportRequest &request);
  /// Ends one after its first thousand rows.
  void interrupt(const SheetImportRequest &request);
  [[nodiscard]] qint64 count(const QString &what);

  std::unique_ptr<QTemporaryDir> m_folder;
  FakeClock m_clock;
  std::unique_ptr<Engine> m_engine;
  int m_sheets = 0;
};

void TestSheetImport::init()
{
  initResources();
  m_engine.reset();
  m_folder = std::make_unique<QTemporaryDir>();
  m_engine = std::make_unique<Engine>(m_clock, Random(1));
  QVERIFY(m_engine->open(m_folder->path(), u"myoperator"_s));
}

QString TestSheetImport::sheet(const QStringList &rows)
{
  const QString path = m_folder->filePath(u"sheet-%1.csv"_s.arg(++m_sheets));
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly))
    return {};
  file.write("phone,customer_name,delivery_date,area,subscription_id\n");
  file.write(rows.join(u'\n').toUtf8());
  return path;
}

QString TestSheetImport::row(int number)
{
  return u"+9198%1,Customer %2,29 January,Kothrud,sub-%2"_s.arg(number, 8, 10, QLatin1Char('0')).arg(number);
}

QStringList TestSheetImport::rows(int from, int count)
{
  QStringList all;
  for (int i = from; i < from + count; ++i)
    all << row(i);
  return all;
}

SheetImportRequest TestSheetImport::request(const QString &file) const
{
  SheetImportRequest request;
  request.file = file;
  return request;
}

SheetImportReport TestSheetImport::run(const SheetImportRequest &request)
{
  SheetImport import(*m_engine);
  QSignalSpy finished(&import, &SheetImport::finished);
  if (!import.start(request) || !QTest::qWaitFor([&] { return !finished.isEmpty(); }, 100'000))
    return {};
  return import.report();
}

qint64 TestSheetImport::count(const QString &what)
{
  return m_engine->store().database.value(u"SELECT count(*) FROM %1"_s.arg(what))->toLongLong();
}

void TestSheetImport::takesGoodRowsAndListsTheOthers()
{
  QStringList lines = rows(1, 3);
  lines << u"98765,Short,29 January,Kothrud,sub-4"_s << u"9876543210,Local,29 January,Kothrud,sub-5"_s << row(1)
        << u"+919876500000,,29 January,Kothrud,sub-6"_s;
  SheetImportRequest asked = request(sheet(lines));
  asked.rejectsFile = m_folder->filePath(u"rejects.csv"_s);
  const SheetImportReport report = run(asked);
  QCOMPARE(report.rows, 7);
  QCOMPARE(report.taken, 4);
  QCOMPARE(report.completedPhones, 1);
  QCOMPARE(report.repeated.size(), 1);
  QCOMPARE(report.repeated.first().row, 6);
  QCOMPARE(report.repeated.first().earlier.id, report.ids.first());
  QCOMPARE(report.problems.size(), 2);
  QCOMPARE(report.ids.size(), 4);
  QCOMPARE(count(u"notifications_log"_s), 4);
  QCOMPARE(count(u"batches WHERE state = 'open' AND id > 0"_s), 1);
  QFile rejects(asked.rejectsFile);
  QVERIFY(rejects.open(QIODevice::ReadOnly));
  QCOMPARE(rejects.readAll().trimmed().split('\n').size(), 4);
  QCOMPARE(*verifyStore(m_engine->store().database), QStringList());
}

void TestSheetImport::refusesASheetThatLacksAColumn()
{
  QFile file(m_folder->filePath(u"bad.csv"_s));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("phone,customer_name\n+919876543210,Asha\n");
  file.close();
  SheetImport import(*m_engine);
  const Result<void> refused = import.start(request(file.fileName()));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::HeadingMissing);
  QCOMPARE(import.start(request(u"/nowhere.csv"_s)).error().code, ErrorCode::FileUnreadable);
  QCOMPARE(count(u"batches WHERE id > 0"_s), 0);
}

void TestSheetImport::storesNothingInADryRun()
{
  SheetImportRequest asked = request(sheet(rows(1, 700) + QStringList{row(1), u"x,y,z,a,b"_s}));
  asked.dryRun = true;
  const SheetImportReport report = run(asked);
  QCOMPARE(report.taken, 700);
  QCOMPARE(report.problems.size(), 1);
  QCOMPARE(report.repeated.size(), 1);
  for (const QString &table : {u"notifications_log"_s, u"customers"_s, u"batches WHERE id > 0"_s, u"stats_by_day"_s})
    QCOMPARE(count(table), 0);
}

void TestSheetImport::showsNothingToTheQueueBeforeTheLastRow()
{
  SheetImport import(*m_engine);
  QSignalSpy finished(&import, &SheetImport::finished);
  QVERIFY(import.start(request(sheet(rows(1, 1'200)))));
  connect(&import, &SheetImport::progressed, this, [&](int) {
    const qint64 now = m_clock.wallMs();
    QVERIFY(m_engine->store().queue.dueBulk(now, 10)->isEmpty());
  });
  QTRY_COMPARE(finished.size(), 1);
  QCOMPARE(m_engine->store().queue.dueBulk(m_clock.wallMs(), 10)->size(), 10);
}

void TestSheetImport::goesOnWhereItWasInterrupted_data()
{
  QTest::addColumn<QString>("guardHours");
  QTest::newRow("with the duplicate guard") << u"20"_s;
  QTest::newRow("without it") << u"0"_s;
}

void TestSheetImport::goesOnWhereItWasInterrupted()
{
  QFETCH(QString, guardHours);
  QVERIFY(m_engine->setSetting(u"delivery_reminder.duplicate_hours"_s, guardHours, u"Asha"_s));
  const QString file = sheet(QStringList{u"bad,Bad,29 January,Kothrud,sub-0"_s} + rows(1, 1'700));
  {
    SheetImport import(*m_engine);
    bool half = false;
    connect(&import, &SheetImport::progressed, this, [&](int read) { half = read >= 1'000; });
    QVERIFY(import.start(request(file)));
    QTRY_VERIFY(half);
  }
  QCOMPARE(m_engine->store().batches.messagesLeftLoading().value_or(0), 999);
  // The engine dies, too, and a day passes.
  m_engine = std::make_unique<Engine>(m_clock, Random(2));
  QVERIFY(m_engine->open(m_folder->path(), u"myoperator"_s));
  const SheetImportReport report = run(request(file));
  QCOMPARE(report.rows, 1'701);
  QCOMPARE(report.taken, 1'700);
  QCOMPARE(report.resumedAt, 1'000);
  QCOMPARE(report.ids.size(), 1'700);
  QCOMPARE(report.problems.size(), 1);
  QCOMPARE(report.repeated.size(), 0);
  QCOMPARE(count(u"notifications_log"_s), 1'700);
  QCOMPARE(m_engine->store().batches.messagesLeftLoading().value_or(-1), 0);
  QCOMPARE(*verifyStore(m_engine->store().database), QStringList());
}

void TestSheetImport::interrupt(const SheetImportRequest &request)
{
  SheetImport import(*m_engine);
  bool half = false;
  connect(&import, &SheetImport::progressed, this, [&](int read) { half = read >= 1'000; });
  QVERIFY(import.start(request));
  QTRY_VERIFY(half);
}

void TestSheetImport::tellsOfTheWholeSheetWhenItGoesOn()
{
  QStringList lines{u"9876543210,Local,29 January,Kothrud,sub-0"_s, u"bad,Bad,29 January,Kothrud,sub-0"_s};
  // Nothing that the cells themselves show: only a check of the whole draft finds it.
  lines << u"+919876500000,Long,29 January,Kothrud,%1"_s.arg(QString(300, u'x'));
  lines << rows(1, 1'100) << row(1'099) << u"worse,Bad,29 January,Kothrud,sub-0"_s;
  lines.insert(10, row(1));
  const SheetImportRequest asked = request(sheet(lines));
  interrupt(asked);
  const SheetImportReport report = run(asked);
  QCOMPARE(report.resumedAt, 1'000);
  QCOMPARE(report.rows, 1'106);
  QCOMPARE(report.taken, 1'101);
  QCOMPARE(report.repeatedBefore, 1);
  QCOMPARE(report.repeated.size(), 1);
  QCOMPARE(report.alreadyThere(), 2);
  QCOMPARE(report.refused(), 3);
  QCOMPARE(report.problems.size(), 3);
  QCOMPARE(report.completedPhones, 1);
}

void TestSheetImport::sendsWhatAnInterruptedImportHeldWhenItComesAnotherWay()
{
  const SheetImportRequest asked = request(sheet(rows(1, 1'200)));
  interrupt(asked);
  // One row was corrected: it is another sheet now.
  QStringList lines = rows(1, 1'199);
  lines << row(5'000);
  const SheetImportReport report = run(request(sheet(lines)));
  QCOMPARE(report.taken, 1'200);
  QCOMPARE(report.alreadyThere(), 0);
  // The old sheet after all: its rows are not sent a second time.
  const SheetImportReport old = run(asked);
  const auto waiting = m_engine->store().queue.counts();
  QVERIFY(waiting);
  QCOMPARE(waiting->queued, 1'201);
  QCOMPARE(old.rows, 1'200);
}

void TestSheetImport::beginsAnewWhenNumbersAreReadAnotherWay()
{
  QVERIFY(m_engine->setSetting(u"delivery_reminder.duplicate_hours"_s, u"0"_s, u"Asha"_s));
  SheetImportRequest asked = request(sheet(rows(1, 1'200)));
  interrupt(asked);
  asked.localNumbers = LocalNumbers::Refuse;
  const SheetImportReport report = run(asked);
  QCOMPARE(report.resumedAt, 0);
  QCOMPARE(report.taken, 1'200);
}

void TestSheetImport::isDoneByOneProgramAtATime()
{
  const SheetImportRequest asked = request(sheet(rows(1, 1'200)));
  Engine other(m_clock, Random(2));
  QVERIFY(other.open(m_folder->path(), u"myoperator"_s));
  {
    SheetImport first(*m_engine);
    QSignalSpy finished(&first, &SheetImport::finished);
    QVERIFY(first.start(asked));
    SheetImport second(other);
    const Result<void> refused = second.start(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ImportRunning);
    SheetImportRequest dry = asked;
    dry.dryRun = true;
    QVERIFY(second.start(dry));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(first.report().taken, 1'200);
  }
  QCOMPARE(count(u"notifications_log"_s), 1'200);
  SheetImport third(other);
  QVERIFY(third.start(asked));
}

void TestSheetImport::takesTheSameSheetOnceADay()
{
  const QString file = sheet(rows(1, 30));
  QCOMPARE(run(request(file)).taken, 30);
  const SheetImportReport again = run(request(file));
  QCOMPARE(again.taken, 0);
  QCOMPARE(again.repeated.size(), 30);
  QCOMPARE(count(u"notifications_log"_s), 30);
}

void TestSheetImport::takesALongSheet()
{
  // The whole number in what is shipped; unoptimised it would take too long.
#ifdef QT_NO_DEBUG
  constexpr int kRows = 100'000;
#else
  constexpr int kRows = 5'000;
#endif
  const QString file = sheet(rows(1, kRows));
  QElapsedTimer time;
  time.start();
  const SheetImportReport report = run(request(file));
  qInfo() << kRows << "rows in" << time.elapsed() << "ms";
  QCOMPARE(report.taken, kRows);
  QCOMPARE(count(u"notifications_log"_s), kRows);
}

QTEST_GUILESS_MAIN(TestSheetImport)
#include "tst_sheetimport.moc"
