// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfile.h"

#include <QStringEncoder>

using namespace dakiya;

Q_DECLARE_METATYPE(dakiya::ErrorCode)

namespace {

const QString kText = QStringLiteral("naam,phone\r\nगणेश मोरे,98765 43210\r\n\"O'Brien, Maria\",+91 98\r\n");

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, const QByteArray &mark)
{
  QStringEncoder encoder(encoding);
  const QByteArray bytes = encoder.encode(text);
  return mark + bytes;
}

} // namespace

class TestCsvReader final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsEveryEncoding_data();
  void readsEveryEncoding();
  void readsWindowsText();
  void findsTheDelimiter_data();
  void findsTheDelimiter();
  void readsCells_data();
  void readsCells();
  void countsEmptyRows();
  void countsLinesInsideQuotes();
  void countsRowsAsASpreadsheetDoes();
  void cutsAHugeCell();
  void keepsAStrayNul();
  void undoesTheFormulaGuard();
  void refusesTheFile_data();
  void refusesTheFile();
  void refusesAHugeFile();
  void reads100000Rows();

private:
  SheetFolder m_folder;
};

void TestCsvReader::readsEveryEncoding_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("UTF-8") << kText.toUtf8();
  QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + kText.toUtf8());
  QTest::newRow("UTF-16 little endian") << utf16(kText, QStringConverter::Utf16LE, "\xFF\xFE");
  QTest::newRow("UTF-16 big endian") << utf16(kText, QStringConverter::Utf16BE, "\xFE\xFF");
  QTest::newRow("UTF-16 little endian without a mark") << utf16(kText, QStringConverter::Utf16LE, "");
  QTest::newRow("UTF-16 big endian without a mark") << utf16(kText, QStringConverter::Utf16BE, "");
}

void TestCsvReader::readsEveryEncoding()
{
  QFETCH(QByteArray, bytes);
  auto reader = openSheet(m_folder.write(bytes));
  QVERIFY2(reader, reader ? "" : qPrintable(englishSentence(reader.error())));
  QCOMPARE((*reader)->headings(), (QStringList{QStringLiteral("naam"), QStringLiteral("phone")}));
  QCOMPARE((*reader)->rowCount(), 2);
  const QList<QStringList> texts = allTexts(**reader);
  QCOMPARE(texts.size(), 2);
  QCOMPARE(texts[0], (QStringList{QStringLiteral("गणेश मोरे"), QStringLiteral("98765 43210")}));
  QCOMPARE(texts[1], (QStringList{QStringLiteral("O'Brien, Maria"), QStringLiteral("+91 98")}));
}

void TestCsvReader::readsWindowsText()
{
  auto reader = openSheet(m_folder.write("name,price\r\nRen\xE9"
                                         "e,\x80 5 \x96 \x93x\x94\r\n"));
  QVERIFY(reader);
  QCOMPARE(allTexts(**reader).value(0), (QStringList{QStringLiteral("Renée"), QStringLiteral("€ 5 – “x”")}));
}

void TestCsvReader::findsTheDelimiter_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QStringList>("headings");
  const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
  QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << two;
  QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << two;
  QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << two;
  QTest::newRow("only one column") << QByteArray("phone\n1\n") << QStringList{QStringLiteral("phone")};
  QTest::newRow("commas in quoted headings")
      << QByteArray("\"a,x,y,z\";b\n1;2\n") << QStringList{QStringLiteral("a,x,y,z"), QStringLiteral("b")};
  QTest::newRow("a comma in a heading, semicolons below")
      << QByteArray("Amount, Rs;Phone\n1;2\n3;4\n")
      << QStringList{QStringLiteral("Amount, Rs"), QStringLiteral("Phone")};
  QTest::newRow("Excel's announcement") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << two;
  QTest::newRow("an announcement against the look")
      << QByteArray("sep=;\na,b,c;d\n") << QStringList{QStringLiteral("a,b,c"), QStringLiteral("d")};
}

void TestCsvReader::findsTheDelimiter()
{
  QFETCH(QByteArray, bytes);
  auto reader = openSheet(m_folder.write(bytes));
  QVERIFY(reader);
  QTEST((*reader)->headings(), "headings");
}

void TestCsvReader::readsCells_data()
{
  QTest::addColumn<QByteArray>("row");
  QTest::addColumn<QStringList>("cells");
  const auto cells = [](const char *a, const char *b) {
    return QStringList{QString::fromUtf8(a), QString::fromUtf8(b)};
  };
  QTest::newRow("plain") << QByteArray("x,y") << cells("x", "y");
  QTest::newRow("quoted") << QByteArray("\"x\",\"y\"") << cells("x", "y");
  QTest::newRow("doubled quotes") << QByteArray("\"Nilesh \"\"Nilu\"\" Pawar\",y")
                                  << cells("Nilesh \"Nilu\" Pawar", "y");
  QTest::newRow("delimiter in quotes") << QByteArray("\"1,245.50\",y") << cells("1,245.50", "y");
  QTest::newRow("line break in quotes") << QByteArray("\"x\r\ny\",\"a\nb\"") << cells("x\r\ny", "a\nb");
  QTest::newRow("quote inside a plain cell") << QByteArray("5\" pipe,y") << cells("5\" pipe", "y");
  QTest::newRow("text after a closing quote") << QByteArray("\"x\"z,y") << cells("xz", "y");
  QTest::newRow("spaces stay") << QByteArray(" x , y ") << cells(" x ", " y ");
  QTest::newRow("formula is text") << QByteArray("=1+2,y") << cells("=1+2", "y");
  QTest::newRow("empty quoted cell") << QByteArray("\"\",y") << cells("", "y");
}

void TestCsvReader::readsCells()
{
  QFETCH(QByteArray, row);
  for (const char *lineEnd : {"\r\n", "\n", "\r"}) {
    for (const bool endsWithLine : {true, false}) {
      const QByteArray end(lineEnd);
      auto reader = openSheet(m_folder.write("a,b" + end + row + (endsWithLine ? end : QByteArray())));
      QVERIFY(reader);
      const QList<QStringList> texts = allTexts(**reader);
      QCOMPARE(texts.size(), 1);
      QTEST(texts.first(), "cells");
    }
  }
}

void TestCsvReader::countsEmptyRows()
{
  auto reader = openSheet(m_folder.write("\n,,\na,b,\n1,2,\n\n , \n\"\",\n3,4,,,\n"));
  QVERIFY(reader);
  QCOMPARE((*reader)->rowCount(), 2);
  const QList<SheetRow> rows = allRows(**reader);
  QCOMPARE(rows.size(), 2);
  QCOMPARE(rows[0].number, 1);
  QCOMPARE(rows[0].line, 4);
  QCOMPARE(rows[0].sheetRow, 4);
  QCOMPARE(rows[1].number, 5);
  QCOMPARE(rows[1].line, 8);
  QCOMPARE(rows[1].sheetRow, 8);
}

void TestCsvReader::countsLinesInsideQuotes()
{
  auto reader = openSheet(m_folder.write("a,b\r\n\"1\r\n1\r\n1\",2\r\n3,4\r\n"));
  QVERIFY(reader);
  const QList<SheetRow> rows = allRows(**reader);
  QCOMPARE(rows.size(), 2);
  QCOMPARE(rows[0].line, 2);
  QCOMPARE(rows[1].line, 5);
  QCOMPARE(rows[1].number, 2);
  QCOMPARE(rows[1].sheetRow, 3);
}

void TestCsvReader::countsRowsAsASpreadsheetDoes()
{
  // A spreadsheet takes the line that names the delimiter and does not show it.
  auto reader = openSheet(m_folder.write("sep=;\na;b\n1;2\n"));
  QVERIFY(reader);
  const QList<SheetRow> rows = allRows(**reader);
  QCOMPARE(rows.size(), 1);
  QCOMPARE(rows[0].sheetRow, 2);
  QCOMPARE(rows[0].line, 3);
}

void TestCsvReader::cutsAHugeCell()
{
  auto reader = openSheet(m_folder.write("a,b\n" + QByteArray(1024 * 1024, 'x') + ",2\n3,4\n"));
  QVERIFY(reader);
  const QList<SheetRow> rows = allRows(**reader);
  QCOMPARE(rows.size(), 2);
  QVERIFY(rows[0].cells[0].tooLong);
  QCOMPARE(rows[0].cells[0].text.size(), kMaxCellLength);
  QVERIFY(!rows[0].cells[1].tooLong);
  QCOMPARE(rows[1].texts(), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
}

void TestCsvReader::keepsAStrayNul()
{
  auto reader = openSheet(m_folder.write(QByteArray("a,b\nx\0y,2\n", 10)));
  QVERIFY(reader);
  QCOMPARE(allTexts(**reader).value(0).value(0), QStringLiteral("x\0y"));
}

void TestCsvReader::undoesTheFormulaGuard()
{
  auto reader = openSheet(m_folder.write("a,b\n'+919812345670,\"'=1,2\"\n'tis,''-5\n"));
  QVERIFY(reader);
  const QList<QStringList> texts = allTexts(**reader);
  QCOMPARE(texts.value(0), (QStringList{QStringLiteral("+919812345670"), QStringLiteral("=1,2")}));
  QCOMPARE(texts.value(1), (QStringList{QStringLiteral("'tis"), QStringLiteral("'-5")}));
}

void TestCsvReader::refusesTheFile_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("empty") << QByteArray() << ErrorCode::FileNotASheet;
  QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << ErrorCode::FileNotASheet;
  QTest::newRow("only empty rows") << QByteArray("\n,,\n\n") << ErrorCode::FileNotASheet;
  QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%abc") << ErrorCode::FileNotASheet;
  QTest::newRow("web page") << QByteArray("\r\n<!DOCTYPE html><html>") << ErrorCode::FileNotASheet;
  QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and more") << ErrorCode::FileNotASheet;
  QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << ErrorCode::FileNotASheet;
  QTest::newRow("program") << QByteArray("\x7F"
                                         "ELF\x02\x01\x01")
                           << ErrorCode::FileNotASheet;
  QTest::newRow("control characters") << QByteArray("a,b\n\x01\x02\x03\x04\x05\x06\x07\x0E\x0F")
                                      << ErrorCode::FileNotASheet;
  QTest::newRow("a quote never closed") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << ErrorCode::FileNotASheet;
  QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << ErrorCode::FileEncoding;
  QTest::newRow("half a UTF-16 character") << QByteArray("\xFF\xFE"
                                                         "a\0,",
                                                         5)
                                           << ErrorCode::FileEncoding;
  QTest::newRow("damaged UTF-8") << QByteArray(QStringLiteral("नाव,phone\nगणेश").toUtf8().chopped(1))
                                 << ErrorCode::FileEncoding;
  QTest::newRow("marked UTF-8 that is none") << QByteArray("\xEF\xBB\xBFname\nRen\xE9"
                                                           "e\n")
                                             << ErrorCode::FileEncoding;
  QTest::newRow("bytes of no encoding") << QByteArray("name\nRen\x81"
                                                      "e\n")
                                        << ErrorCode::FileEncoding;
}

void TestCsvReader::refusesTheFile()
{
  QFETCH(QByteArray, bytes);
  const auto reader = openSheet(m_folder.write(bytes));
  QVERIFY(!reader);
  QTEST(reader.error().code, "code");
}

void TestCsvReader::refusesAHugeFile()
{
  QFile file(m_folder.path("huge.csv"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QVERIFY(file.resize(257LL * 1024 * 1024));
  const auto reader = openSheet(file.fileName());
  QVERIFY(!reader);
  QCOMPARE(reader.error().code, ErrorCode::FileTooLarge);
  const auto missing = openSheet(m_folder.path("nowhere.csv"));
  QVERIFY(!missing);
  QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
}

void TestCsvReader::reads100000Rows()
{
  QByteArray bytes("customer_name,phone,amount\r\n");
  for (int i = 0; i < 100'000; ++i)
    bytes += "\"सुनीता, देशमुख\",+9198" + QByteArray::number(10'000'000 + i) + ",1245.50\r\n";
  auto reader = openSheet(m_folder.write(bytes));
  QVERIFY(reader);
  QCOMPARE((*reader)->rowCount(), 100'000);
  const QList<SheetRow> rows = allRows(**reader);
  QCOMPARE(rows.size(), 100'000);
  QCOMPARE(rows.last().number, 100'000);
  QCOMPARE(rows.last().line, 100'001);
  QCOMPARE(rows.last().texts(),
           (QStringList{QStringLiteral("सुनीता, देशमुख"), QStringLiteral("+919810099999"), QStringLiteral("1245.50")}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
