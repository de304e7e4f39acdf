// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace dakiya {

/// What one call of dakiyactl gave.
struct CtlResult
{
  int exitCode = -1;
  QString out;
  QString err;

  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// A data folder of its own, and the environment in which dakiyactl is called on it.
class CtlFolder final
{
public:
  CtlFolder()
  {
    m_environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = m_environment.keys();
    for (const QString &name : names) {
      if (isOurs(name))
        m_environment.remove(name);
    }
    set("DAKIYA_DATA_DIR", path("data"));
    set("USER", QStringLiteral("asha"));
  }

  /// Takes over what another environment sets.
  void join(const QProcessEnvironment &other)
  {
    const QStringList names = other.keys();
    for (const QString &name : names) {
      if (!isOurs(name))
        m_environment.insert(name, other.value(name));
    }
  }
  void unset(const char *name) { m_environment.remove(QString::fromLatin1(name)); }
  void set(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }
  [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

  [[nodiscard]] CtlResult run(const QStringList &arguments, int timeoutMs = 60'000) const
  {
    return runWith({}, arguments, timeoutMs);
  }

  /// The same with that on standard input.
  [[nodiscard]] CtlResult runWith(const QByteArray &input, const QStringList &arguments, int timeoutMs = 60'000) const
  {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(DAKIYACTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs)) {
      process.kill();
      process.waitForFinished();
      return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
  }

private:
  /// What whoever runs the tests may have set for a Dakiya of their own.
  [[nodiscard]] static bool isOurs(const QString &name)
  {
    return name.startsWith(QLatin1String("DAKIYA_")) || name.startsWith(QLatin1String("MYOPERATOR_")) ||
           name.startsWith(QLatin1String("TWILIO_")) || name == QLatin1String("CREDENTIALS_DIRECTORY");
  }

  QTemporaryDir m_folder;
  QProcessEnvironment m_environment;
};

/// A dakiyactl that goes on until it is stopped: `serve` or `simulator`.
class RunningCtl final
{
public:
  ~RunningCtl() { kill(); }

  /// Starts it and waits for a line of standard output (or of standard error) that holds `ready`.
  [[nodiscard]] bool start(const CtlFolder &folder, const QStringList &arguments, const QString &ready)
  {
    m_process.setProcessEnvironment(folder.environment());
    m_process.start(QStringLiteral(DAKIYACTL), arguments);
    return m_process.waitForStarted() && waitFor(ready);
  }

  /// Waits until everything that was printed holds `text`.
  [[nodiscard]] bool waitFor(const QString &text, int timeoutMs = 20'000)
  {
    return QTest::qWaitFor(
        [&] {
          m_printed += QString::fromUtf8(m_process.readAllStandardOutput() + m_process.readAllStandardError());
          return m_printed.contains(text);
        },
        timeoutMs);
  }

  /// Asks it politely to end; its exit code, -2 for a crash, -1 when it goes on.
  [[nodiscard]] int stop()
  {
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
      return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
  }

  /// As the power cut does.
  void kill()
  {
    if (m_process.state() == QProcess::NotRunning)
      return;
    m_process.kill();
    m_process.waitForFinished();
  }

  /// Where its API listens, as it said; with `--port 0` the kernel has chosen.
  [[nodiscard]] QString port() const
  {
    static const QRegularExpression pattern(QStringLiteral("http://127\\.0\\.0\\.1:(\\d+)"));
    return pattern.match(m_printed).captured(1);
  }
  [[nodiscard]] const QString &printed() const { return m_printed; }
  [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
  QProcess m_process;
  QString m_printed;
};

} // namespace dakiya
