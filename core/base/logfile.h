// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <memory>
#include <optional>

namespace dakiya {

class Clock;

/// How much is logged: this and what is graver.
enum class LogLevel { Debug, Info, Warning, Critical };

/// From `debug`, `info`, `warning` or `critical`, as --log-level takes it.
[[nodiscard]] std::optional<LogLevel> logLevelFrom(QStringView name);

struct LogOptions
{
  QString directory; ///< made if it is missing; the file is `dakiya.log` in it
  LogLevel level = LogLevel::Info;
  bool warningsToStderr = false; ///< warnings and graver go to standard error too
  qint64 maxBytes = 5'000'000;   ///< of one file, before the next one is begun
  int files = 5;                 ///< kept in all: dakiya.log, dakiya.log.1, …
};

/// The rotating log file. While it lives, everything that Qt and Dakiya log goes there, from any thread, one line
/// each: UTC time, level, category, text, with numbers and secrets masked. One at a time per process; several
/// processes may share the file.
class LogFile final
{
public:
  /// Errors: FolderIsFile, StoreReadOnly, FileUnreadable.
  [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const LogOptions &options, const Clock &clock);

  /// Puts the former message handler back.
  ~LogFile();
  LogFile(const LogFile &) = delete;
  LogFile &operator=(const LogFile &) = delete;

  [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
  LogFile(const LogOptions &options, const Clock &clock);

  static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);
  void take(LogLevel level, const char *category, const QString &text);
  void write(const QByteArray &line);
  [[nodiscard]] bool openFile();
  void rotate();
  [[nodiscard]] QString numbered(int number) const;

  const LogOptions m_options;
  const Clock &m_clock;
  QFile m_file;
  QtMessageHandler m_former = nullptr;
};

} // namespace dakiya
