// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxwriter.h"
#include "workbookfile.h"

#include <QDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

class TestXlsxWriter final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void writesTextNumbersAndMoments();
  void writesNoFormulas_data();
  void writesNoFormulas();
  void shortensWhatNoCellHolds();
  void leavesNothingBehindWhenGivenUp();
  void keepsTheOldFileUntilTheNewOneIsWhole();
  void refusesAFolderThatIsNotThere();

private:
  [[nodiscard]] QString path() const { return m_folder.filePath(u"संदेश 1.xlsx"_s); }
  [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
  void remove() { QFile::remove(path()); }

  const QList<XlsxWriter::Column> m_columns{{u"Name"_s, 20}, {u"Count"_s, 8}, {u"Made"_s, 19}};
  QTemporaryDir m_folder;
};

void TestXlsxWriter::writesTextNumbersAndMoments()
{
  Result<XlsxWriter> book = XlsxWriter::open(path(), u"Messages"_s, m_columns);
  QVERIFY(book);
  // 2026-01-28 09:14:02 on the office's clock.
  const qint64 moment = QDateTime(QDate(2026, 1, 28), QTime(9, 14, 2), Qt::UTC).toMSecsSinceEpoch();
  QVERIFY(book->write({u"सुनीता देशमुख"_s, qint64(3), SheetMoment{moment}}));
  QVERIFY(book->write({SheetCell(), qint64(0), SheetCell()}));
  QVERIFY(book->commit());
  const WorkbookFile read(path());
  QVERIFY(read.isReadable());
  QCOMPARE(read.rows(), 3);
  QCOMPARE(read.text(u"A1"_s), u"Name"_s);
  QCOMPARE(read.text(u"A2"_s), u"सुनीता देशमुख"_s);
  QCOMPARE(read.cell(u"B2"_s).kind, QString());
  QCOMPARE(read.text(u"B2"_s), u"3"_s);
  QCOMPARE(read.text(u"A3"_s), QString());
  // Day 46050 of a spreadsheet is 28 January 2026.
  QCOMPARE(qRound64(read.text(u"C2"_s).toDouble() * 86'400), 46'050LL * 86'400 + 9 * 3'600 + 14 * 60 + 2);
  QCOMPARE(files(), QStringList{u"संदेश 1.xlsx"_s});
}

void TestXlsxWriter::writesNoFormulas_data()
{
  QTest::addColumn<QString>("text");
  for (const char *text : {"=1+1", "+919812345670", "-2", "@SUM(A1)", "'=x", "=HYPERLINK(\"http://x\",\"y\")", "{=1}"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void TestXlsxWriter::writesNoFormulas()
{
  QFETCH(QString, text);
  Result<XlsxWriter> book = XlsxWriter::open(path(), u"Messages"_s, m_columns);
  QVERIFY(book && book->write({text}) && book->commit());
  const WorkbookFile read(path());
  QVERIFY(!read.cell(u"A2"_s).isFormula);
  QCOMPARE(read.cell(u"A2"_s).kind, u"inlineStr"_s);
  QCOMPARE(read.text(u"A2"_s), text);
}

void TestXlsxWriter::shortensWhatNoCellHolds()
{
  Result<XlsxWriter> book = XlsxWriter::open(path(), u"Messages"_s, m_columns);
  QVERIFY(book && book->write({QString(40'000, u'म')}) && book->commit());
  QCOMPARE(WorkbookFile(path()).text(u"A2"_s).size(), 32'767);
}

void TestXlsxWriter::leavesNothingBehindWhenGivenUp()
{
  remove();
  {
    Result<XlsxWriter> book = XlsxWriter::open(path(), u"Messages"_s, m_columns);
    QVERIFY(book && book->write({u"half"_s}));
  }
  QCOMPARE(files(), QStringList());
}

void TestXlsxWriter::keepsTheOldFileUntilTheNewOneIsWhole()
{
  Result<XlsxWriter> first = XlsxWriter::open(path(), u"Messages"_s, m_columns);
  QVERIFY(first && first->write({u"old"_s}) && first->commit());
  {
    Result<XlsxWriter> half = XlsxWriter::open(path(), u"Messages"_s, m_columns);
    QVERIFY(half && half->write({u"new"_s}));
  }
  QCOMPARE(WorkbookFile(path()).text(u"A2"_s), u"old"_s);
  Result<XlsxWriter> second = XlsxWriter::open(path(), u"Messages"_s, m_columns);
  QVERIFY(second && second->write({u"new"_s}) && second->commit());
  QCOMPARE(WorkbookFile(path()).text(u"A2"_s), u"new"_s);
}

void TestXlsxWriter::refusesAFolderThatIsNotThere()
{
  const Result<XlsxWriter> book = XlsxWriter::open(m_folder.filePath(u"nowhere/a.xlsx"_s), u"Messages"_s, m_columns);
  QVERIFY(!book);
  QCOMPARE(book.error().code, ErrorCode::FileUnreadable);
}

QTEST_APPLESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
