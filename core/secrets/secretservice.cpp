// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain of a Linux desktop: the Secret Service of the session's bus.
#include "base/redaction.h"
#include "secrets/keychainstanding.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

#include <algorithm>
#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kWallet = QStringLiteral("org.kde.kwalletd5");
const QString kNoPath = QStringLiteral("/");

using Attributes = QMap<QString, QString>;

QString nextBusName()
{
  static int number = 0;
  return u"dakiya-keychain-%1"_s.arg(++number);
}

QDBusMessage toBus(const QString &method)
{
  return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                        u"org.freedesktop.DBus"_s, method);
}

QDBusMessage toService(const QString &method)
{
  return QDBusMessage::createMethodCall(kSecrets, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                        method);
}

// QtKeychain prefers KDE's wallet in a session of KDE, and that one asks the person by itself.
bool isKdeSession()
{
  return qgetenv("KDE_SESSION_VERSION") == "5" &&
         (qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde" ||
          !qgetenv("KDE_FULL_SESSION").isEmpty());
}

ErrorCode codeOf(const QString &name)
{
  static const QString kSpawn = u"org.freedesktop.DBus.Error.Spawn."_s;
  if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
    return ErrorCode::CredentialStoreLocked;
  if (name == "org.freedesktop.DBus.Error.AccessDenied"_L1 || name == "org.freedesktop.DBus.Error.AuthFailed"_L1)
    return ErrorCode::CredentialStoreDenied;
  for (const auto silent : {"NoReply"_L1, "Timeout"_L1, "TimedOut"_L1}) {
    if (name == u"org.freedesktop.DBus.Error."_s + silent)
      return ErrorCode::CredentialStoreSlow;
  }
  for (const auto gone : {"ServiceUnknown"_L1, "NameHasNoOwner"_L1, "Disconnected"_L1, "NoServer"_L1}) {
    if (name == u"org.freedesktop.DBus.Error."_s + gone)
      return ErrorCode::CredentialStoreMissing;
  }
  return name.startsWith(kSpawn) ? ErrorCode::CredentialStoreMissing : ErrorCode::CredentialStoreDenied;
}

tl::unexpected<Error> failureOf(const QDBusMessage &reply)
{
  return fail(codeOf(reply.errorName()), redacted(reply.errorMessage().simplified()));
}

QString pathOf(const QVariant &value)
{
  return value.value<QDBusObjectPath>().path();
}

QList<QDBusObjectPath> pathsOf(const QVariant &value)
{
  return qdbus_cast<QList<QDBusObjectPath>>(value);
}

/// Asks the Secret Service of the session's bus (gnome-keyring, KeePassXC, …) how it stands, before QtKeychain asks it
/// for a secret: QtKeychain would wait for ever behind a prompt that nobody sees, and call a refusal "not found".
/// Deletes itself when it is done.
class SecretService final : public QObject
{
public:
  SecretService(const QString &service, const QString &name, QDeadlineTimer deadline, QObject *context,
                KeychainAnswer done);
  ~SecretService() override;

  void start();

private:
  using Next = std::function<void(const QDBusMessage &)>;

  void lookForService(const QStringList &names, const QStringList &startable);
  void askForKeyring();
  void askForEntry();
  void askWhetherLocked();
  void call(const QDBusMessage &message, Next next);
  void finish(const Result<KeychainStanding> &standing);

  const QString m_service;
  const QString m_name;
  const QDeadlineTimer m_deadline;
  KeychainAnswer m_done;
  const QString m_busName; ///< Qt's name for our connection
  QDBusConnection m_bus;
  QString m_keyring; ///< path of the default collection
  KeychainStanding m_standing;
};

SecretService::SecretService(const QString &service, const QString &name, QDeadlineTimer deadline, QObject *context,
                             KeychainAnswer done)
    : QObject(context)
    , m_service(service)
    , m_name(name)
    , m_deadline(deadline)
    , m_done(std::move(done))
    , m_busName(nextBusName())
    // A connection of its own each time: a bus that comes later must be found, too.
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_busName))
{
}

SecretService::~SecretService()
{
  QDBusConnection::disconnectFromBus(m_busName);
}

void SecretService::start()
{
  if (!m_bus.isConnected()) {
    finish(fail(ErrorCode::CredentialStoreMissing, m_bus.lastError().message()));
    return;
  }
  qDBusRegisterMetaType<Attributes>();
  call(toBus(u"ListNames"_s), [this](const QDBusMessage &reply) {
    const QStringList names = reply.arguments().value(0).toStringList();
    call(toBus(u"ListActivatableNames"_s), [this, names](const QDBusMessage &startable) {
      lookForService(names, startable.arguments().value(0).toStringList());
    });
  });
}

void SecretService::lookForService(const QStringList &names, const QStringList &startable)
{
  if (isKdeSession() && (names.contains(kWallet) || startable.contains(kWallet))) {
    finish(KeychainStanding{true, true, false});
  } else if (names.contains(kSecrets)) {
    askForKeyring();
  } else if (startable.contains(kSecrets)) {
    QDBusMessage start = toBus(u"StartServiceByName"_s);
    start << kSecrets << 0U;
    call(start, [this](const QDBusMessage &) { askForKeyring(); });
  } else {
    finish(fail(ErrorCode::CredentialStoreMissing, kSecrets));
  }
}

void SecretService::askForKeyring()
{
  QDBusMessage question = toService(u"ReadAlias"_s);
  question << u"default"_s;
  call(question, [this](const QDBusMessage &reply) {
    m_keyring = pathOf(reply.arguments().value(0));
    m_standing.hasKeyring = !m_keyring.isEmpty() && m_keyring != kNoPath;
    askForEntry();
  });
}

void SecretService::askForEntry()
{
  Attributes wanted{{u"server"_s, m_service}};
  if (!m_name.isEmpty())
    wanted.insert(u"user"_s, m_name);
  QDBusMessage question = toService(u"SearchItems"_s);
  question << QVariant::fromValue(wanted);
  call(question, [this](const QDBusMessage &reply) {
    m_standing.hasEntry = !pathsOf(reply.arguments().value(0)).isEmpty();
    if (!m_standing.hasEntry && !pathsOf(reply.arguments().value(1)).isEmpty())
      finish(fail(ErrorCode::CredentialStoreLocked));
    else if (m_standing.hasKeyring)
      askWhetherLocked();
    else
      finish(m_standing);
  });
}

// A locked keyring may hide what it holds: that is not the same as holding nothing.
void SecretService::askWhetherLocked()
{
  QDBusMessage question =
      QDBusMessage::createMethodCall(kSecrets, m_keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
  call(question, [this](const QDBusMessage &reply) {
    const bool isLocked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
    if (isLocked)
      finish(fail(ErrorCode::CredentialStoreLocked));
    else
      finish(m_standing);
  });
}

void SecretService::call(const QDBusMessage &message, Next next)
{
  const int patience = int(std::clamp<qint64>(m_deadline.remainingTime(), 1, 60'000));
  auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next = std::move(next)] {
    watcher->deleteLater();
    const QDBusMessage reply = watcher->reply();
    if (reply.type() == QDBusMessage::ErrorMessage)
      finish(failureOf(reply));
    else
      next(reply);
  });
}

void SecretService::finish(const Result<KeychainStanding> &standing)
{
  const KeychainAnswer done = std::exchange(m_done, {});
  deleteLater();
  if (done)
    done(standing);
}

} // namespace

void askKeychainStanding(const QString &service, const QString &name, QDeadlineTimer deadline, QObject *context,
                         KeychainAnswer done)
{
  (new SecretService(service, name, deadline, context, std::move(done)))->start();
}

} // namespace dakiya
