// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace dakiya {

/// A session bus of its own, and on it a real gnome-keyring or a service that misbehaves. Needs no desktop, no systemd
/// and no system bus; whoever runs the tests keeps a keychain of their own untouched.
class KeychainBench final
{
public:
  ~KeychainBench()
  {
    stopService();
    end(m_bus);
  }

  [[nodiscard]] bool startBus()
  {
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
      return false;
    config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                 "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' "
                 "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                QStringLiteral("--config-file=%1").arg(config.fileName())});
    m_address = lineOf(m_bus);
    return !m_address.isEmpty();
  }

  /// A gnome-keyring that a person has unlocked, as the log-in does. The keyring is made at the first call.
  [[nodiscard]] bool startUnlocked()
  {
    startKeyring(QStringLiteral("home"), {QStringLiteral("--unlock")});
    m_service.write("the keyring's password");
    m_service.closeWriteChannel();
    return becomes("variant boolean false");
  }

  /// The keyring of startUnlocked(), which nobody has unlocked since.
  [[nodiscard]] bool startLocked()
  {
    startKeyring(QStringLiteral("home"), {});
    return becomes("variant boolean true");
  }

  /// A gnome-keyring of a user who has no keyring yet.
  [[nodiscard]] bool startEmpty()
  {
    startKeyring(QStringLiteral("newcomer"), {});
    return QTest::qWaitFor(
        [&] {
          return ask(kService, QStringLiteral("org.freedesktop.Secret.Service.ReadAlias"),
                     {QStringLiteral("string:default")}) == "/";
        },
        10'000);
  }

  /// A service that misbehaves; see fakesecrets.cpp.
  [[nodiscard]] bool startFake(const QString &mode)
  {
    stopService();
    m_service.setProcessEnvironment(environment());
    m_service.start(QStringLiteral(FAKE_SECRETS), {mode});
    return lineOf(m_service) == QLatin1String("ready");
  }

  void stopService() { end(m_service); }

  [[nodiscard]] const QString &address() const { return m_address; }

  /// What a program needs to meet this keychain and no other.
  [[nodiscard]] QProcessEnvironment environment() const
  {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = m_folder.filePath(m_home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
      environment.insert(QString::fromLatin1(name), home);
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP"})
      environment.remove(QString::fromLatin1(name));
    return environment;
  }

private:
  static QString lineOf(QProcess &process)
  {
    while (!process.canReadLine() && process.waitForReadyRead(10'000)) {
    }
    return QString::fromUtf8(process.readLine()).trimmed();
  }

  static void end(QProcess &process)
  {
    if (process.state() == QProcess::NotRunning)
      return;
    process.kill();
    process.waitForFinished();
  }

  void startKeyring(const QString &home, const QStringList &options)
  {
    stopService();
    m_home = home;
    QDir(m_folder.path()).mkpath(m_home);
    QFile::setPermissions(m_folder.filePath(m_home), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_service.setProcessEnvironment(environment());
    m_service.setProcessChannelMode(QProcess::MergedChannels);
    m_service.start(QStringLiteral("gnome-keyring-daemon"),
                    QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")} + options);
    m_service.waitForStarted();
  }

  /// Calls a method of the service; what it answers, as dbus-send prints it.
  [[nodiscard]] QByteArray ask(const QString &path, const QString &method, const QStringList &arguments) const
  {
    QProcess call;
    call.setProcessEnvironment(environment());
    call.start(QStringLiteral("dbus-send"),
               QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply=literal"),
                           QStringLiteral("--dest=org.freedesktop.secrets"), path, method} +
                   arguments);
    call.waitForFinished();
    return call.readAllStandardOutput().simplified();
  }

  [[nodiscard]] bool becomes(const QByteArray &locked) const
  {
    return QTest::qWaitFor(
        [&] {
          return ask(kService + QStringLiteral("/collection/login"),
                     QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                     {QStringLiteral("string:org.freedesktop.Secret.Collection"), QStringLiteral("string:Locked")}) ==
                 locked;
        },
        10'000);
  }

  const QString kService = QStringLiteral("/org/freedesktop/secrets");
  QTemporaryDir m_folder;
  QString m_home = QStringLiteral("home");
  QString m_address;
  QProcess m_bus;
  QProcess m_service;
};

} // namespace dakiya
