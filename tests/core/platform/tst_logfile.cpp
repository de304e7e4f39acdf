// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "base/logfile.h"
#include "fakeclock.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <vector>

using namespace dakiya;

namespace {
constexpr int kLinesOfOne = 2'500;
} // namespace

class TestLogFile : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void init();
  void cleanup() { m_dir.reset(); }
  void writesTimeLevelCategoryAndText();
  void leavesOutWhatIsBelowTheLevel();
  void letsDebugInWhenAsked();
  void masksNumbersAndTokens();
  void keepsARecordOnOneLine();
  void keepsAtMostFiveFiles();
  void makesAFileForTheOwnerAlone();
  void addsToTheFileOfTheLastRun();
  void losesNoLineOfManyThreads();
  void losesNoLineOfTwoProcesses();
  void givesTheMessagesBackAtItsEnd();
  void saysThatTheFolderIsNoFolder();
  void knowsTheLevelsByName();

private:
  [[nodiscard]] QStringList lines(const QString &name = QStringLiteral("dakiya.log")) const;

  std::unique_ptr<QTemporaryDir> m_dir;
  LogOptions m_options;
  FakeClock m_clock;
};

void TestLogFile::init()
{
  m_dir = std::make_unique<QTemporaryDir>();
  m_options = LogOptions{};
  m_options.directory = m_dir->filePath(QStringLiteral("log"));
  QLoggingCategory::setFilterRules({});
}

QStringList TestLogFile::lines(const QString &name) const
{
  QFile file(QString(m_options.directory + u'/' + name));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void TestLogFile::writesTimeLevelCategoryAndText()
{
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  m_clock.setWall(1'769'578'200'123);
  qCWarning(lcQueue, "paused after %d refusals", 20);
  QCOMPARE(lines(),
           QStringList{QStringLiteral("2026-01-28T05:30:00.123Z WARNING  dakiya.queue paused after 20 refusals")});
}

void TestLogFile::leavesOutWhatIsBelowTheLevel()
{
  m_options.level = LogLevel::Warning;
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  qCInfo(lcQueue, "not wanted");
  qCCritical(lcQueue, "wanted");
  QCOMPARE(lines().size(), 1);
}

void TestLogFile::letsDebugInWhenAsked()
{
  m_options.level = LogLevel::Debug;
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  qCDebug(lcStore, "a detail");
  QCOMPARE(lines().size(), 1);
}

void TestLogFile::masksNumbersAndTokens()
{
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  qCWarning(lcSend, "to +919812345678 with Bearer abcdef");
  QVERIFY(lines().value(0).endsWith(QStringLiteral("to [number] with Bearer [secret]")));
}

void TestLogFile::keepsARecordOnOneLine()
{
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  qCWarning(lcSend, "first\nsecond\r\x1b[31m");
  QCOMPARE(lines().size(), 1);
  QVERIFY(lines().value(0).endsWith(QStringLiteral("first second  [31m")));
}

void TestLogFile::keepsAtMostFiveFiles()
{
  m_options.maxBytes = 200;
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  for (int i = 0; i < 40; ++i)
    qCWarning(lcSend, "a line of about ninety bytes with the number %d in it, so that two fill a file", i);

  const QStringList names =
      QDir(m_options.directory).entryList({QStringLiteral("dakiya.log*")}, QDir::Files, QDir::Name);
  QCOMPARE(names.join(u' '), QStringLiteral("dakiya.log dakiya.log.1 dakiya.log.2 dakiya.log.3 dakiya.log.4"));
  for (const QString &name : names)
    QVERIFY(QFileInfo(QString(m_options.directory + u'/' + name)).size() <= 200);
  QVERIFY(lines().constLast().contains(QStringLiteral("number 39")));
}

void TestLogFile::makesAFileForTheOwnerAlone()
{
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
#ifndef Q_OS_WIN
  QCOMPARE(QFile::permissions((*log)->path()) & QFile::Permissions(0x77), QFile::Permissions());
#endif
}

void TestLogFile::addsToTheFileOfTheLastRun()
{
  for (int run = 0; run < 2; ++run) {
    const auto log = LogFile::open(m_options, m_clock);
    QVERIFY(log);
    qCWarning(lcEngine, "started");
  }
  QCOMPARE(lines().size(), 2);
}

void TestLogFile::losesNoLineOfManyThreads()
{
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(log);
  std::vector<std::unique_ptr<QThread>> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back(QThread::create([t] {
      for (int i = 0; i < 250; ++i)
        qCWarning(lcEngine, "thread %d line %d.", t, i);
    }));
    threads.back()->start();
  }
  for (const auto &thread : threads)
    QVERIFY(thread->wait());

  const QStringList all = lines();
  QCOMPARE(all.size(), 1000);
  static const QRegularExpression whole(QStringLiteral("^\\S+Z WARNING  dakiya\\.engine thread \\d line \\d+\\.$"));
  for (const QString &line : all)
    QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
}

// As a "serve" and a "send" beside it; both have to begin new files meanwhile.
void TestLogFile::losesNoLineOfTwoProcesses()
{
  std::vector<std::unique_ptr<QProcess>> writers;
  for (int p = 0; p < 2; ++p) {
    writers.push_back(std::make_unique<QProcess>());
    writers.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("write"), m_options.directory});
  }
  for (const auto &writer : writers) {
    QVERIFY(writer->waitForFinished(60'000));
    QCOMPARE(writer->exitCode(), 0);
  }
  QStringList all;
  for (const QString &name : QDir(m_options.directory).entryList({QStringLiteral("dakiya.log*")}, QDir::Files))
    all << lines(name);
  QVERIFY(QFile::exists(QString(m_options.directory + QStringLiteral("/dakiya.log.1"))));
  QCOMPARE(all.size(), 2 * kLinesOfOne);
  static const QRegularExpression whole(QStringLiteral("^\\S+Z WARNING  dakiya\\.engine process \\d+ line \\d+\\.$"));
  for (const QString &line : std::as_const(all))
    QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
  QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
}

void TestLogFile::givesTheMessagesBackAtItsEnd()
{
  {
    const auto log = LogFile::open(m_options, m_clock);
    QVERIFY(log);
  }
  QTest::ignoreMessage(QtWarningMsg, "to the test again");
  qCWarning(lcEngine, "to the test again");
  QCOMPARE(lines().size(), 0);
}

void TestLogFile::saysThatTheFolderIsNoFolder()
{
  QFile file(m_options.directory);
  QVERIFY(file.open(QIODevice::WriteOnly));
  const auto log = LogFile::open(m_options, m_clock);
  QVERIFY(!log);
  QCOMPARE(log.error().code, ErrorCode::FolderIsFile);
}

void TestLogFile::knowsTheLevelsByName()
{
  QCOMPARE(logLevelFrom(u"debug"), LogLevel::Debug);
  QCOMPARE(logLevelFrom(u"critical"), LogLevel::Critical);
  QCOMPARE(logLevelFrom(u"loud"), std::nullopt);
}

namespace {

int writeLines(const QString &directory)
{
  const FakeClock clock;
  LogOptions options;
  options.directory = directory;
  options.maxBytes = 120'000;
  const auto log = LogFile::open(options, clock);
  if (!log)
    return 1;
  const auto process = qlonglong(QCoreApplication::applicationPid());
  for (int i = 0; i < kLinesOfOne; ++i)
    qCWarning(lcEngine, "process %lld line %d.", process, i);
  return 0;
}

} // namespace

int main(int argc, char *argv[])
{
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() == 3 && arguments[1] == QLatin1String("write"))
    return writeLines(arguments[2]);
  TestLogFile test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_logfile.moc"
