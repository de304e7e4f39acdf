// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <sys/socket.h>

namespace dakiya {

/// A far end that does with each request whatever a test wants, byte by byte, and counts what really arrived.
class RawServer final : public QObject
{
  Q_OBJECT

public:
  using Behaviour = std::function<void(QTcpSocket *socket, const QByteArray &body)>;

  /// `behave` is called for each whole request.
  explicit RawServer(Behaviour behave, QTcpServer *server = nullptr)
      : m_server(server ? server : new QTcpServer)
      , m_behave(std::move(behave))
  {
    m_server->setParent(this);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server->listen(QHostAddress::LocalHost);
  }

  [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
  /// Whole requests, and requests of which at least the first line came.
  [[nodiscard]] int requests() const { return static_cast<int>(m_bodies.size()); }
  [[nodiscard]] int begun() const { return m_begun; }
  [[nodiscard]] int connections() const { return m_connections; }
  [[nodiscard]] int closed() const { return m_closed; }
  [[nodiscard]] const QByteArrayList &bodies() const { return m_bodies; }
  [[nodiscard]] const QByteArray &head() const { return m_head; }
  void stopListening() { m_server->close(); }

  /// A whole answer that keeps the connection open.
  static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {})
  {
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
  }

  /// Closes with a reset instead of an orderly end.
  static void reset(QTcpSocket *socket)
  {
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
  }

private:
  void accept()
  {
    while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
      ++m_connections;
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
      connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        ++m_closed;
        m_buffers.remove(socket);
        socket->deleteLater();
      });
      read(socket);
    }
  }

  void read(QTcpSocket *socket)
  {
    QByteArray &buffer = m_buffers[socket];
    if (buffer.isEmpty() && socket->bytesAvailable() > 0)
      ++m_begun;
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
      return;
    const QByteArray head = buffer.left(end);
    const qsizetype at = head.toLower().indexOf("content-length:");
    const qsizetype length = head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15)
                                 .trimmed()
                                 .toLongLong();
    if (buffer.size() < end + 4 + length)
      return;
    m_head = head;
    const QByteArray body = buffer.mid(end + 4);
    m_bodies.append(body);
    buffer.clear();
    m_behave(socket, body);
  }

  QTcpServer *m_server;
  Behaviour m_behave;
  QHash<QTcpSocket *, QByteArray> m_buffers;
  QByteArrayList m_bodies;
  QByteArray m_head;
  int m_begun = 0;
  int m_connections = 0;
  int m_closed = 0;
};

} // namespace dakiya
