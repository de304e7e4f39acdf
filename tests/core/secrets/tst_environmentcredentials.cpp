// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "secrets/environmentcredentials.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"MYOPERATOR_API_KEY"_s;

} // namespace

/// Reads credentials as a shell and as systemd hand them over.
class TestEnvironmentCredentials final : public QObject
{
  Q_OBJECT

  QTemporaryDir m_directory;

  void writeFile(const QString &name, const QByteArray &bytes)
  {
    QFile file(m_directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  [[nodiscard]] QProcessEnvironment environment() const
  {
    QProcessEnvironment environment;
    environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_directory.path());
    return environment;
  }

private Q_SLOTS:
  void readsAVariable();
  void knowsAllNames();
  void takesAnAbsentOneForNotSet();
  void takesAnEmptyOneForNotSet();
  void readsAFile_data();
  void readsAFile();
  void prefersTheVariable();
  void saysWhenAFileCannotBeRead_data();
  void saysWhenAFileCannotBeRead();
  void leavesTheDirectory();
  void writesNothing();
};

void TestEnvironmentCredentials::readsAVariable()
{
  QProcessEnvironment environment;
  environment.insert(kKey, u"k 1"_s);
  EnvironmentCredentials store(environment);
  std::optional<QString> read;
  store.read(kKey, this,
             [&read](const Result<std::optional<QString>> &result) { read = result.value_or(std::nullopt); });
  QCOMPARE(read.value_or(QString()), u"k 1"_s);
}

void TestEnvironmentCredentials::knowsAllNames()
{
  QCOMPARE(credentialNames().size(), 12);
  QVERIFY(credentialNames().contains(u"DAKIYA_WEBHOOK_SECRET"_s));
}

void TestEnvironmentCredentials::takesAnAbsentOneForNotSet()
{
  const auto value = EnvironmentCredentials(environment()).value(u"TWILIO_AUTH_TOKEN"_s);
  QVERIFY(value);
  QVERIFY(!value->has_value());
}

void TestEnvironmentCredentials::takesAnEmptyOneForNotSet()
{
  QProcessEnvironment environment;
  environment.insert(kKey, QString());
  const auto value = EnvironmentCredentials(environment).value(kKey);
  QVERIFY(value);
  QVERIFY(!value->has_value());
}

void TestEnvironmentCredentials::readsAFile_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("value");
  QTest::newRow("plain") << QByteArray("abc") << u"abc"_s;
  QTest::newRow("one line break goes") << QByteArray("abc\n") << u"abc"_s;
  QTest::newRow("a Windows one too") << QByteArray("abc\r\n") << u"abc"_s;
  QTest::newRow("a second one stays") << QByteArray("abc\n\n") << u"abc\n"_s;
  QTest::newRow("blanks stay") << QByteArray(" a b ") << u" a b "_s;
  QTest::newRow("empty") << QByteArray() << QString();
  QTest::newRow("only a line break") << QByteArray("\n") << QString();
}

void TestEnvironmentCredentials::readsAFile()
{
  QFETCH(QByteArray, bytes);
  writeFile(kKey, bytes);
  const auto value = EnvironmentCredentials(environment()).value(kKey);
  QVERIFY(value);
  QTEST(value->value_or(QString()), "value");
}

void TestEnvironmentCredentials::prefersTheVariable()
{
  writeFile(kKey, "from the file");
  QProcessEnvironment both = environment();
  both.insert(kKey, u"from the variable"_s);
  QCOMPARE(EnvironmentCredentials(both).value(kKey)->value_or(QString()), u"from the variable"_s);
}

void TestEnvironmentCredentials::saysWhenAFileCannotBeRead_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("not UTF-8") << QByteArray("hunter2\xff\xfe");
  QTest::newRow("far too long") << QByteArray(100'000, 'x');
}

void TestEnvironmentCredentials::saysWhenAFileCannotBeRead()
{
  QFETCH(QByteArray, bytes);
  writeFile(kKey, bytes);
  const auto value = EnvironmentCredentials(environment()).value(kKey);
  QVERIFY(!value);
  QCOMPARE(value.error().code, ErrorCode::CredentialStoreFailed);
  QVERIFY(englishSentence(value.error()).contains(kKey));
  QVERIFY(!englishSentence(value.error()).contains(u"hunter2"_s));
}

void TestEnvironmentCredentials::leavesTheDirectory()
{
  writeFile(u"other"_s, "x");
  const auto value =
      EnvironmentCredentials(environment()).value(u"../"_s + m_directory.path().section(u'/', -1) + u"/other"_s);
  QVERIFY(value);
  QVERIFY(!value->has_value());
}

void TestEnvironmentCredentials::writesNothing()
{
  EnvironmentCredentials store(environment());
  QList<Result<void>> results;
  const auto note = [&results](const Result<void> &result) { results.append(result); };
  store.write(kKey, u"hunter2"_s, this, note);
  store.remove(kKey, this, note);
  QCOMPARE(results.size(), 2);
  for (const Result<void> &result : results) {
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::CredentialStoreFailed);
    QVERIFY(!englishSentence(result.error()).contains(u"hunter2"_s));
  }
}

QTEST_GUILESS_MAIN(TestEnvironmentCredentials)
#include "tst_environmentcredentials.moc"
