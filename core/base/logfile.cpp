// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logfile.h"

#include "base/clock.h"
#include "base/platform/filelock.h"
#include "base/platform/paths.h"
#include "base/redaction.h"

#include <QDateTime>
#include <QDir>
#include <QLoggingCategory>

#include <array>
#include <cstdio>
#include <mutex>

namespace dakiya {

namespace {

struct LevelName
{
  LogLevel level;
  QLatin1StringView name;
};

constexpr std::array kLevelNames{
    LevelName{LogLevel::Debug, QLatin1StringView("debug")},
    LevelName{LogLevel::Info, QLatin1StringView("info")},
    LevelName{LogLevel::Warning, QLatin1StringView("warning")},
    LevelName{LogLevel::Critical, QLatin1StringView("critical")},
};

LogLevel levelOf(QtMsgType type)
{
  switch (type) {
  case QtDebugMsg:
    return LogLevel::Debug;
  case QtInfoMsg:
    return LogLevel::Info;
  case QtWarningMsg:
    return LogLevel::Warning;
  case QtCriticalMsg:
  case QtFatalMsg:
    break;
  }
  return LogLevel::Critical;
}

// One record is one line, whatever text from outside it quotes.
QString onOneLine(QString text)
{
  for (QChar &c : text) {
    if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
      c = u' ';
  }
  return text;
}

// Not QMutex: the thread sanitizer can follow this one.
std::mutex theMutex;
LogFile *theLog = nullptr;
// Set while this thread writes: what the writing itself logs must not come back.
thread_local bool isWriting = false;

} // namespace

std::optional<LogLevel> logLevelFrom(QStringView name)
{
  for (const LevelName &known : kLevelNames) {
    if (name == known.name)
      return known.level;
  }
  return std::nullopt;
}

LogFile::LogFile(const LogOptions &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_file(QDir(options.directory).filePath(QStringLiteral("dakiya.log")))
{
}

Result<std::unique_ptr<LogFile>> LogFile::open(const LogOptions &options, const Clock &clock)
{
  if (const auto made = makePrivateDirectory(options.directory); !made)
    return fail(made.error());
  std::unique_ptr<LogFile> log(new LogFile(options, clock));
  if (!log->openFile())
    return fail(ErrorCode::FileUnreadable, log->path());
  if (options.level == LogLevel::Debug)
    QLoggingCategory::setFilterRules(QStringLiteral("dakiya.*.debug=true"));
  const std::scoped_lock lock(theMutex);
  Q_ASSERT(!theLog);
  theLog = log.get();
  log->m_former = qInstallMessageHandler(&LogFile::onMessage);
  return log;
}

LogFile::~LogFile()
{
  const std::scoped_lock lock(theMutex);
  if (theLog != this)
    return;
  qInstallMessageHandler(m_former);
  theLog = nullptr;
}

void LogFile::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
  if (isWriting)
    return;
  isWriting = true;
  {
    const std::scoped_lock lock(theMutex);
    if (theLog)
      theLog->take(levelOf(type), context.category, text);
  }
  isWriting = false;
}

void LogFile::take(LogLevel level, const char *category, const QString &text)
{
  if (level < m_options.level)
    return;
  const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).toString(Qt::ISODateWithMs);
  const QString name = QString(kLevelNames[size_t(level)].name).toUpper().leftJustified(8);
  const QString line =
      time % u' ' % name % u' ' % QLatin1StringView(category ? category : "default") % u' ' % onOneLine(redacted(text));
  const QByteArray bytes = line.toUtf8() + '\n';
  write(bytes);
  if (m_options.warningsToStderr && level >= LogLevel::Warning)
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void LogFile::write(const QByteArray &line)
{
  if (m_file.size() + line.size() > m_options.maxBytes)
    rotate();
  // A full disk must not stop the sending: then the line is given up.
  if (m_file.isOpen() || openFile())
    static_cast<void>(m_file.write(line));
}

bool LogFile::openFile()
{
  // Appending and without a buffer of ours: each line reaches the file whole, also beside another process.
  return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::rotate()
{
  const auto turn = FileLock::tryLock(QDir(m_options.directory).filePath(QStringLiteral("rotation.lock")));
  if (!turn)
    return;
  m_file.close();
  // Another process may have begun the next file already; then ours is the old one, and it is only opened anew.
  if (QFileInfo(path()).size() >= m_options.maxBytes / 2) {
    QFile::remove(numbered(m_options.files - 1));
    for (int number = m_options.files - 1; number > 0; --number)
      QFile::rename(numbered(number - 1), numbered(number));
  }
  static_cast<void>(openFile());
}

QString LogFile::numbered(int number) const
{
  return number == 0 ? path() : QString(path() % u'.' % QString::number(number));
}

} // namespace dakiya
