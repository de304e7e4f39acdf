// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstwindow.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace dakiya {

namespace {

constexpr int kAnswerMs = 500;

// The folder decides, by whatever way it is named.
QString doorOf(const QString &dataFolder)
{
  const QByteArray place = QDir(dataFolder).absolutePath().toUtf8();
  const QByteArray digest = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
  return QStringLiteral("dakiya-%1").arg(QString::fromLatin1(digest));
}

} // namespace

FirstWindow::FirstWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(doorOf(dataFolder))
{
  m_door.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_door, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket *visitor = m_door.nextPendingConnection())
      connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    Q_EMIT raiseWanted();
  });
}

bool FirstWindow::raiseOther()
{
  QLocalSocket visitor;
  visitor.connectToServer(m_name);
  return visitor.waitForConnected(kAnswerMs);
}

void FirstWindow::listen()
{
  // A program that crashed leaves its door behind; nobody answered there a moment ago.
  QLocalServer::removeServer(m_name);
  if (!m_door.listen(m_name))
    qCWarning(lcUi).noquote() << "a second start will open a second window:" << m_door.errorString();
}

} // namespace dakiya
