// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/exportfile.h"
#include "movein/extendedjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// What mongoexport may have written, and what may have become of it since.
class TestExportFile : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsEveryForm_data();
  void readsEveryForm();
  void losesNoMoreThanTheBrokenDocument_data();
  void losesNoMoreThanTheBrokenDocument();
  void readsUtf16();
  void refusesWhatIsNoText();
  void readsPiecesThatEndAnywhere();
  void unwrapsExtendedJson_data();
  void unwrapsExtendedJson();

private:
  [[nodiscard]] QString write(const QByteArray &text)
  {
    QFile file(m_folder.filePath(u"export.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
      qFatal("the test cannot write its export");
    return file.fileName();
  }

  /// The ids of the documents in order, `broken@LINE` for what is none.
  [[nodiscard]] QStringList read(const QByteArray &text)
  {
    Result<ExportFile> file = ExportFile::open(write(text));
    if (!file)
      return {u"refused"_s};
    QStringList found;
    ExportDocument document;
    while (file->next(document).value_or(false))
      found << (document.object ? u"%1@%2"_s.arg((*document.object)["id"_L1].toString()).arg(document.line)
                                : u"broken@%1"_s.arg(document.line));
    return found;
  }

  QTemporaryDir m_folder;
};

void TestExportFile::readsEveryForm_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QStringList>("found");
  const QStringList two{u"a@1"_s, u"b@2"_s};
  QTest::newRow("one a line") << QByteArray("{\"id\":\"a\"}\n{\"id\":\"b\"}\n") << two;
  QTest::newRow("no line break at the end") << QByteArray("{\"id\":\"a\"}\n{\"id\":\"b\"}") << two;
  QTest::newRow("Windows' line breaks") << QByteArray("{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r\n") << two;
  QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{\"id\":\"a\"}\n{\"id\":\"b\"}\n") << two;
  QTest::newRow("an array") << QByteArray("[{\"id\":\"a\"},\n{\"id\":\"b\"}\n]\n") << two;
  QTest::newRow("an array on one line") << QByteArray("[{\"id\":\"a\"},{\"id\":\"b\"}]")
                                        << QStringList{u"a@1"_s, u"b@1"_s};
  QTest::newRow("spread over lines")
      << QByteArray("{\n\t\"id\": \"a\",\n\t\"c\": {\n\t\t\"d\": 1\n\t}\n}\n{\n\t\"id\": \"b\"\n}\n")
      << QStringList{u"a@1"_s, u"b@7"_s};
  QTest::newRow("braces and quotes in a text")
      << QByteArray("{\"id\":\"a\",\"m\":\"}{ \\\" [\\\\\"}\n{\"id\":\"b\"}\n") << two;
  QTest::newRow("empty lines") << QByteArray("\n\n{\"id\":\"a\"}\n\n") << QStringList{u"a@3"_s};
  QTest::newRow("nothing") << QByteArray() << QStringList();
  QTest::newRow("an empty array") << QByteArray("[]\n") << QStringList();
}

void TestExportFile::readsEveryForm()
{
  QFETCH(QByteArray, text);
  QTEST(read(text), "found");
}

void TestExportFile::losesNoMoreThanTheBrokenDocument_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QStringList>("found");
  const QByteArray good = "{\"id\":\"b\"}\n";
  const QStringList one{u"broken@1"_s, u"b@2"_s};
  QTest::newRow("cut off in a text") << QByteArray("{\"id\":\"a\n" + good) << one;
  QTest::newRow("cut off behind a value") << QByteArray("{\"id\":\"a\"\n" + good) << one;
  QTest::newRow("cut off at the end of the file")
      << QByteArray(good + "{\"id\":\"a") << QStringList{u"b@1"_s, u"broken@2"_s};
  QTest::newRow("words of a tool") << QByteArray("connected to: mongodb://localhost\n" + good) << one;
  QTest::newRow("no JSON inside") << QByteArray("{id: a}\n" + good) << one;
  QTest::newRow("brackets that do not fit") << QByteArray("{\"id\":[\"a\"}}\n" + good) << one;
  QTest::newRow("broken UTF-8") << QByteArray("{\"id\":\"\xC3\"}\n" + good) << one;
  QTest::newRow("nested without end") << QByteArray("{\"id\":" + QByteArray(5'000, '[') + QByteArray(5'000, ']') +
                                                    "}\n" + good)
                                      << one;
}

void TestExportFile::losesNoMoreThanTheBrokenDocument()
{
  QFETCH(QByteArray, text);
  QTEST(read(text), "found");
}

void TestExportFile::readsUtf16()
{
  QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
  const QByteArray text = encoder(u"{\"id\":\"गणेश\"}\r\n{\"id\":\"b\"}\r\n"_s);
  QCOMPARE(read(text), QStringList({u"गणेश@1"_s, u"b@2"_s}));
}

void TestExportFile::refusesWhatIsNoText()
{
  const Result<ExportFile> bson = ExportFile::open(write(QByteArray("\x16\0\0\0\x02id\0\x02\0\0\0a\0\0", 17)));
  QVERIFY(!bson);
  QCOMPARE(bson.error().code, ErrorCode::ExportUnreadable);
  QCOMPARE(ExportFile::open(u"/no/such/file"_s).error().code, ErrorCode::FileUnreadable);
}

void TestExportFile::readsPiecesThatEndAnywhere()
{
  QByteArray text;
  QStringList expected;
  for (int i = 0; i < 20'000; ++i) {
    text += "{\"id\":\"" + QByteArray::number(i) + "\",\"message\":\"" + QByteArray(i % 97, 'x') + "\\n\"}\n";
    expected << u"%1@%2"_s.arg(i).arg(i + 1);
  }
  QCOMPARE(read(text), expected);
}

void TestExportFile::unwrapsExtendedJson_data()
{
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<QVariant>("plain");
  const QVariant moment = QDateTime::fromMSecsSinceEpoch(1'769'509'800'000, Qt::UTC);
  QTest::newRow("date, canonical") << QByteArray(R"({"$date":{"$numberLong":"1769509800000"}})") << moment;
  QTest::newRow("date, relaxed") << QByteArray(R"({"$date":"2026-01-27T10:30:00Z"})") << moment;
  QTest::newRow("date, version 1") << QByteArray(R"({"$date":"2026-01-27T16:00:00.000+0530"})") << moment;
  QTest::newRow("date, version 1 in ms") << QByteArray(R"({"$date":1769509800000})") << moment;
  QTest::newRow("timestamp") << QByteArray(R"({"$timestamp":{"t":1769509800,"i":1}})") << moment;
  QTest::newRow("object id") << QByteArray(R"({"$oid":"65b4a1f0c2a4b7d1e8f00001"})")
                             << QVariant(u"65b4a1f0c2a4b7d1e8f00001"_s);
  QTest::newRow("int") << QByteArray(R"({"$numberInt":"3"})") << QVariant(qint64(3));
  QTest::newRow("long") << QByteArray(R"({"$numberLong":"9007199254740993"})") << QVariant(qint64(9007199254740993));
  QTest::newRow("double") << QByteArray(R"({"$numberDouble":"1234.5"})") << QVariant(1234.5);
  QTest::newRow("not a number") << QByteArray(R"({"$numberDouble":"NaN"})") << QVariant();
  QTest::newRow("exact decimal") << QByteArray(R"({"$numberDecimal":"500.00"})") << QVariant(u"500.00"_s);
  QTest::newRow("uuid, version 2") << QByteArray(R"({"$binary":{"base64":"fA5vOh8rTFWaEAAAAAAAAQ==","subType":"04"}})")
                                   << QVariant(u"7c0e6f3a-1f2b-4c55-9a10-000000000001"_s);
  QTest::newRow("uuid, version 1") << QByteArray(R"({"$binary":"fA5vOh8rTFWaEAAAAAAAAQ==","$type":"04"})")
                                   << QVariant(u"7c0e6f3a-1f2b-4c55-9a10-000000000001"_s);
  QTest::newRow("undefined") << QByteArray(R"({"$undefined":true})") << QVariant();
  QTest::newRow("inside a list") << QByteArray(R"([{"$numberInt":"3"},null])")
                                 << QVariant(QVariantList{qint64(3), QVariant()});
}

void TestExportFile::unwrapsExtendedJson()
{
  QFETCH(QByteArray, json);
  const QJsonObject document = QJsonDocument::fromJson("{\"v\":" + json + "}").object();
  QTEST(plainDocument(document).value(u"v"_s), "plain");
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
