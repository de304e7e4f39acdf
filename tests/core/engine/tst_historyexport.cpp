// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyexport.h"
#include "sheet/formulaguard.h"
#include "temporarystore.h"
#include "workbookfile.h"

#include <QDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestHistoryExport final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void writesAllThatTheFilterShows_data();
  void writesAllThatTheFilterShows();
  void writesDatesOfTheOffice();
  void leavesNoHalfFile();

private:
  [[nodiscard]] QString path(const QString &name) const { return m_out->filePath(name); }
  [[nodiscard]] Result<void> exportTo(const QString &file, ExportFormat format, const HistoryFilter &filter);

  std::unique_ptr<TemporaryStore> m_store;
  std::unique_ptr<QTemporaryDir> m_out;
};

void TestHistoryExport::init()
{
  m_store = std::make_unique<TemporaryStore>();
  QVERIFY(m_store->isOpen());
  m_out = std::make_unique<QTemporaryDir>();
}

Result<void> TestHistoryExport::exportTo(const QString &file, ExportFormat format, const HistoryFilter &filter)
{
  const Result<std::shared_ptr<HistoryExport>> job =
      HistoryExport::open(file, format, filter, QTimeZone("Asia/Kolkata"));
  if (!job)
    return fail(job.error());
  Result<bool> more = true;
  while (more && *more)
    more = (*job)->writeNext(m_store->store);
  return more ? (*job)->commit() : fail(more.error());
}

void TestHistoryExport::writesAllThatTheFilterShows_data()
{
  QTest::addColumn<int>("count");
  QTest::newRow("none") << 0;
  QTest::newRow("a few") << 3;
  QTest::newRow("more than two pages") << 1'203;
}

void TestHistoryExport::writesAllThatTheFilterShows()
{
  QFETCH(int, count);
  QList<Message> messages;
  for (int i = 0; i < count; ++i)
    messages << m_store->draft();
  Message other = m_store->draft();
  other.type = MessageType::SystemAlert;
  messages << other;
  QVERIFY(m_store->insert(messages));
  HistoryFilter filter;
  filter.type = MessageType::DeliveryReminder;
  QVERIFY(exportTo(path(u"a.csv"_s), ExportFormat::Csv, filter));
  QVERIFY(exportTo(path(u"a.xlsx"_s), ExportFormat::Xlsx, filter));
  QFile csv(path(u"a.csv"_s));
  QVERIFY(csv.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
  QCOMPARE(lines.size(), count + 1);
  const WorkbookFile book(path(u"a.xlsx"_s));
  QCOMPARE(book.rows(), count + 1);
  if (count == 0)
    return;
  // Newest first.
  const Message &newest = messages[count - 1];
  QCOMPARE(book.text(u"B2"_s), newest.customerName);
  QCOMPARE(book.text(u"C2"_s), newest.phone);
  QCOMPARE(book.cell(u"C2"_s).kind, u"inlineStr"_s);
  QVERIFY(lines[1].contains(guarded(newest.phone)));
  QVERIFY(lines[count].contains(guarded(messages[0].phone)));
}

void TestHistoryExport::writesDatesOfTheOffice()
{
  m_store->clock.setWall(QDateTime(QDate(2026, 1, 27), QTime(20, 0), Qt::UTC).toMSecsSinceEpoch());
  QList<Message> messages{m_store->draft()};
  QVERIFY(m_store->insert(messages));
  QVERIFY(exportTo(path(u"a.csv"_s), ExportFormat::Csv, {}));
  QVERIFY(exportTo(path(u"a.xlsx"_s), ExportFormat::Xlsx, {}));
  // It is half past one of the next day in Kolkata.
  QFile csv(path(u"a.csv"_s));
  QVERIFY(csv.open(QIODevice::ReadOnly));
  QVERIFY(csv.readAll().contains("\r\n2026-01-28 01:30:00,"));
  QCOMPARE(qRound64(WorkbookFile(path(u"a.xlsx"_s)).text(u"A2"_s).toDouble() * 86'400), 46'050LL * 86'400 + 90 * 60);
}

void TestHistoryExport::leavesNoHalfFile()
{
  QList<Message> messages;
  for (int i = 0; i < 600; ++i)
    messages << m_store->draft();
  QVERIFY(m_store->insert(messages));
  for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
    const Result<std::shared_ptr<HistoryExport>> job =
        HistoryExport::open(path(u"half"_s), format, {}, QTimeZone("Asia/Kolkata"));
    QVERIFY(job);
    const Result<bool> more = (*job)->writeNext(m_store->store);
    QVERIFY(more && *more);
  }
  QCOMPARE(QDir(m_out->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
