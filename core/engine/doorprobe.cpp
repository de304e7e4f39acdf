// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doorprobe.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace dakiya {

namespace {

constexpr int kPatienceMs = 2'000;
constexpr qsizetype kLongest = 16 * 1024;

bool isDakiyas(const QByteArray &answer)
{
  const qsizetype head = answer.indexOf("\r\n\r\n");
  if (head < 0)
    return false;
  const QJsonObject health = QJsonDocument::fromJson(answer.mid(head + 4)).object();
  return health.contains(QLatin1String("queue")) && health.contains(QLatin1String("provider")) &&
         health.contains(QLatin1String("version"));
}

} // namespace

DoorProbe::DoorProbe(QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_patience(this)
{
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] { end(Door::Other); });
  connect(&m_socket, &QTcpSocket::connected, this, &DoorProbe::ask);
  connect(&m_socket, &QTcpSocket::readyRead, this, &DoorProbe::listen);
  connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(Door::Other); });
  connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
    end(error == QAbstractSocket::RemoteHostClosedError ? Door::Other : Door::Nobody);
  });
}

void DoorProbe::knock(quint16 port)
{
  m_isKnocking = false;
  m_socket.abort();
  m_isKnocking = true;
  m_port = port;
  m_answer.clear();
  m_patience.start();
  m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void DoorProbe::ask()
{
  m_socket.write("GET /api/notifications/health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                 "\r\nConnection: close\r\n\r\n");
}

void DoorProbe::listen()
{
  m_answer += m_socket.read(kLongest - m_answer.size());
  if (isDakiyas(m_answer))
    end(Door::Dakiya);
  else if (m_answer.size() >= kLongest)
    end(Door::Other);
}

void DoorProbe::end(Door door)
{
  if (!std::exchange(m_isKnocking, false))
    return;
  m_patience.stop();
  m_socket.abort();
  Q_EMIT heard(door);
}

} // namespace dakiya
