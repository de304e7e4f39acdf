// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "secrets/envfile.h"

#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

/// Reads the `.env` of the program that was there before.
class TestEnvFile final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void readsAValue_data();
  void readsAValue();
  void readsAWholeFile();
  void lastOfTwoCounts();
  void refuses_data();
  void refuses();
};

void TestEnvFile::readsAValue_data()
{
  QTest::addColumn<QByteArray>("line");
  QTest::addColumn<QString>("value");
  const auto row = [](const char *name, const QByteArray &line, const char *value) {
    QTest::newRow(name) << line << QString::fromUtf8(value);
  };
  row("plain", "MYOPERATOR_API_KEY=abc", "abc");
  row("spaces around", "  MYOPERATOR_API_KEY = abc  ", "abc");
  row("exported", "export MYOPERATOR_API_KEY=abc", "abc");
  row("a comment behind it", "MYOPERATOR_API_KEY=+919876543210  # Your verified number", "+919876543210");
  row("a hash inside", "MYOPERATOR_API_KEY=a#b", "a#b");
  row("a hash at the beginning", "MYOPERATOR_API_KEY=#b", "#b");
  row("double quotes", "MYOPERATOR_API_KEY=\"a b # c\" # comment", "a b # c");
  row("single quotes", "MYOPERATOR_API_KEY='a\\b$c'", "a\\b$c");
  row("escaped quotes", R"(MYOPERATOR_API_KEY="a\"b\\c")", "a\"b\\c");
  row("an equals sign", "MYOPERATOR_API_KEY=a=b==", "a=b==");
  row("CRLF", "MYOPERATOR_API_KEY=abc\r\nOTHER=1\r\n", "abc");
  row("an old Mac's line ends", "OTHER=1\rMYOPERATOR_API_KEY=abc\r", "abc");
  row("a BOM", "\xef\xbb\xbfMYOPERATOR_API_KEY=abc\n", "abc");
  row("UTF-16 with its BOM",
      QByteArray("\xff\xfe", 2) + QByteArray("M\0Y\0O\0P\0E\0R\0A\0T\0O\0R\0_\0A\0P\0I\0_\0K\0E\0Y\0=\0"
                                             "a\0",
                                             40),
      "a");
}

void TestEnvFile::readsAValue()
{
  QFETCH(QByteArray, line);
  QFETCH(QString, value);
  const Result<EnvFile> file = readEnvFile(line);
  QVERIFY(file);
  QCOMPARE(file->credentials.size(), 1);
  QCOMPARE(file->credentials[0].name, u"MYOPERATOR_API_KEY"_s);
  QCOMPARE(file->credentials[0].value, value);
}

void TestEnvFile::readsAWholeFile()
{
  const Result<EnvFile> file = readEnvFile("# MyOperator\n"
                                           "\n"
                                           "MYOPERATOR_ACCOUNT_ID=acc\n"
                                           "TWILIO_AUTH_TOKEN=tok\n"
                                           "MYOPERATOR_WABA_ID=\n"
                                           "TWILIO_ACCOUNT_SID= # not yet\n"
                                           "MONGODB_URL=mongodb://user:pass@host\n"
                                           "this is no setting\n");
  QVERIFY(file);
  QCOMPARE(file->credentials.size(), 2);
  QCOMPARE(file->credentials[1].name, u"TWILIO_AUTH_TOKEN"_s);
  QCOMPARE(file->empty, QStringList({u"MYOPERATOR_WABA_ID"_s, u"TWILIO_ACCOUNT_SID"_s}));
  QCOMPARE(file->skippedLines, 2);
}

void TestEnvFile::lastOfTwoCounts()
{
  const Result<EnvFile> file = readEnvFile("MYOPERATOR_API_KEY=old\nMYOPERATOR_API_KEY=new\n");
  QVERIFY(file);
  QCOMPARE(file->credentials.size(), 1);
  QCOMPARE(file->credentials[0].value, u"new"_s);
}

void TestEnvFile::refuses_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("a quotation mark that does not end") << QByteArray("A=1\nMYOPERATOR_API_KEY=\"hunter2\n");
  QTest::newRow("something behind the quotation") << QByteArray("A=1\nMYOPERATOR_API_KEY='hunter'2\n");
  QTest::newRow("a control character") << QByteArray("A=1\nMYOPERATOR_API_KEY=hunter2\x01x\n");
  QTest::newRow("a NUL") << QByteArray("A=1\nMYOPERATOR_API_KEY=hunter2\0x\n", 32);
  QTest::newRow("no text") << QByteArray("MYOPERATOR_API_KEY=hunter2\xff\xfe\n");
}

void TestEnvFile::refuses()
{
  QFETCH(QByteArray, bytes);
  const Result<EnvFile> file = readEnvFile(bytes);
  QVERIFY(!file);
  const QString words = englishSentence(file.error());
  QVERIFY2(!words.contains(u"hunter"_s), qPrintable(words));
  QVERIFY2(file.error().code == ErrorCode::FileEncoding || words.contains(u"line 2"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
