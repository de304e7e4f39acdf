// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvwriter.h"
#include "sheet/formulaguard.h"
#include "sheetfile.h"

#include <QRandomGenerator>

#include <sys/stat.h>

using namespace dakiya;

namespace {

QString randomCell(QRandomGenerator &random)
{
  static const QStringList pieces{
      QStringLiteral("\""),        QStringLiteral(","),     QStringLiteral(";"),        QStringLiteral("\t"),
      QStringLiteral("\r\n"),      QStringLiteral("\n"),    QStringLiteral("\r"),       QStringLiteral("="),
      QStringLiteral("+"),         QStringLiteral("-"),     QStringLiteral("@"),        QStringLiteral("'"),
      QStringLiteral(" "),         QStringLiteral("गणेश"),   QStringLiteral("₹1,245.5"), QStringLiteral("+919812345670"),
      QStringLiteral("HYPERLINK"), QStringLiteral("sep=;"), QStringLiteral("😀"),        QStringLiteral("x"),
  };
  QString cell;
  const int count = random.bounded(5);
  for (int i = 0; i < count; ++i)
    cell += pieces[random.bounded(int(pieces.size()))];
  return cell;
}

} // namespace

class TestCsvWriter final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void writesLines_data();
  void writesLines();
  void guardsAndUnguards_data();
  void guardsAndUnguards();
  void readsBackWhatItWrote();
  void leavesNothingBehindUncommitted();
  void takesThePlaceOfFilesOnly();

private:
  SheetFolder m_folder;
};

void TestCsvWriter::writesLines_data()
{
  QTest::addColumn<QStringList>("cells");
  QTest::addColumn<QString>("line");
  const auto row = [](const char *name, const QStringList &cells, const char *line) {
    QTest::newRow(name) << cells << QString::fromUtf8(line);
  };
  row("plain", {QStringLiteral("a"), QStringLiteral("b c")}, "a,b c\r\n");
  row("quotes", {QStringLiteral("5\" pipe")}, "\"5\"\" pipe\"\r\n");
  row("delimiters", {QStringLiteral("a,b"), QStringLiteral("a;b"), QStringLiteral("a\tb")},
      "\"a,b\",\"a;b\",\"a\tb\"\r\n");
  row("line break", {QStringLiteral("a\nb")}, "\"a\nb\"\r\n");
  row("formula", {QStringLiteral("=HYPERLINK(\"http://x\")")}, "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
  row("phone", {QStringLiteral("+919812345670")}, "'+919812345670\r\n");
}

void TestCsvWriter::writesLines()
{
  QFETCH(QStringList, cells);
  QTEST(csvLine(cells), "line");
}

void TestCsvWriter::guardsAndUnguards_data()
{
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("written");
  for (const char *start : {"=", "+", "-", "@", "\t", "\r"}) {
    const QString text = QString::fromLatin1(start) + QStringLiteral("1");
    QTest::newRow(qPrintable(QStringLiteral("starts with ") + text)) << text << QString(u'\'' + text);
  }
  QTest::newRow("already guarded") << QStringLiteral("'=1") << QStringLiteral("''=1");
  QTest::newRow("an apostrophe before a word") << QStringLiteral("'tis") << QStringLiteral("'tis");
  QTest::newRow("only apostrophes") << QStringLiteral("''") << QStringLiteral("''");
  QTest::newRow("a sign inside") << QStringLiteral("1+1") << QStringLiteral("1+1");
  QTest::newRow("empty") << QString() << QString();
}

void TestCsvWriter::guardsAndUnguards()
{
  QFETCH(QString, text);
  QTEST(guarded(text), "written");
  QCOMPARE(unguarded(guarded(text)), text);
}

void TestCsvWriter::readsBackWhatItWrote()
{
  const quint32 seed = qEnvironmentVariableIsSet("DAKIYA_TEST_SEED") ? qEnvironmentVariable("DAKIYA_TEST_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
  qInfo("DAKIYA_TEST_SEED=%u", seed);
  QRandomGenerator random(seed);
  for (int sheet = 0; sheet < 200; ++sheet) {
    const int width = 2 + random.bounded(4);
    const ByteOrderMark mark = random.bounded(2) == 0 ? ByteOrderMark::With : ByteOrderMark::Without;
    auto writer = CsvWriter::open(m_folder.path(), mark);
    QVERIFY(writer);
    QList<QStringList> rows;
    QStringList headings{QStringLiteral("+phone"), QStringLiteral("गाव, \"x\";y"), QStringLiteral("c"),
                         QStringLiteral("d"), QStringLiteral("e")};
    headings = headings.first(width);
    QVERIFY(writer->write(headings));
    for (int i = 0; i < 20; ++i) {
      QStringList cells{QStringLiteral("filled")};
      while (cells.size() < width)
        cells.append(randomCell(random));
      rows.append(cells);
      QVERIFY(writer->write(cells));
    }
    QVERIFY(writer->commit());
    auto reader = openSheet(m_folder.path());
    QVERIFY2(reader, reader ? "" : qPrintable(englishSentence(reader.error())));
    QCOMPARE((*reader)->headings(), headings);
    QCOMPARE(allTexts(**reader), rows);
  }
}

void TestCsvWriter::leavesNothingBehindUncommitted()
{
  const QString path = m_folder.path("unfinished.csv");
  {
    auto writer = CsvWriter::open(path);
    QVERIFY(writer);
    QVERIFY(writer->write({QStringLiteral("a")}));
  }
  QVERIFY(!QFile::exists(path));
  const auto nowhere = CsvWriter::open(m_folder.path("no/such/folder.csv"));
  QVERIFY(!nowhere);
  QCOMPARE(nowhere.error().code, ErrorCode::FileUnreadable);
}

void TestCsvWriter::takesThePlaceOfFilesOnly()
{
  const QString pipe = m_folder.path("pipe");
  QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
  const auto refused = CsvWriter::open(pipe);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
