// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Secret Service that misbehaves, for the tests: `fake_secrets silent|forbidding|denying|stuck`.
//   silent      answers nothing at all
//   forbidding  refuses every call
//   denying     shows an unlocked keyring that holds everything, and gives nothing out
//   stuck       the same, but says nothing when it is asked for a secret, until `Release` is called
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class FakeSecrets final : public QDBusVirtualObject
{
public:
  explicit FakeSecrets(QString mode)
      : m_mode(std::move(mode))
  {
  }

  [[nodiscard]] QString introspect(const QString &) const override { return {}; }

  bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
  {
    message.setDelayedReply(true);
    if (message.member() == "Release"_L1) {
      for (const QDBusMessage &held : std::exchange(m_held, {}))
        refuse(held, connection);
      connection.send(message.createReply());
    } else if (m_mode == "silent"_L1) {
      m_held << message;
    } else if (m_mode == "forbidding"_L1 || !answerLooks(message, connection)) {
      if (m_mode == "stuck"_L1)
        m_held << message;
      else
        refuse(message, connection);
    }
    return true;
  }

private:
  // What only looks at the keyring, and gives no secret.
  static bool answerLooks(const QDBusMessage &message, const QDBusConnection &connection)
  {
    const QDBusObjectPath keyring(u"/org/freedesktop/secrets/collection/login"_s);
    const QDBusObjectPath item(keyring.path() + u"/1"_s);
    if (message.member() == "ReadAlias"_L1)
      connection.send(message.createReply(QVariant::fromValue(keyring)));
    else if (message.member() == "SearchItems"_L1)
      connection.send(message.createReply(
          {QVariant::fromValue(QList<QDBusObjectPath>{item}), QVariant::fromValue(QList<QDBusObjectPath>{})}));
    else if (message.member() == "Get"_L1)
      connection.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
    else
      return false;
    return true;
  }

  static void refuse(const QDBusMessage &message, const QDBusConnection &connection)
  {
    connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not for you"_s));
  }

  const QString m_mode;
  QList<QDBusMessage> m_held;
};

} // namespace

int main(int argc, char *argv[])
{
  const QCoreApplication application(argc, argv);
  FakeSecrets fake(QCoreApplication::arguments().value(1));
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.registerVirtualObject(u"/"_s, &fake, QDBusConnection::SubPath) ||
      !bus.registerService(u"org.freedesktop.secrets"_s))
    return 1;
  std::puts("ready");
  std::fflush(stdout);
  return QCoreApplication::exec();
}
