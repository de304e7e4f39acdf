// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace dakiya {

/// A client that sends exactly the bytes that it is told to, and keeps all that it gets.
class RawClient final
{
public:
  explicit RawClient(quint16 port)
  {
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
      if (reading)
        received.append(socket.readAll());
    });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
  }

  void send(const QByteArray &bytes) { socket.write(bytes); }
  [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
  /// How many answers of that status have come.
  [[nodiscard]] int answers(int status) const
  {
    return int(received.count(QByteArray("HTTP/1.1 " + QByteArray::number(status) + " ")));
  }

  QTcpSocket socket;
  QByteArray received;
  bool reading = true;
};

} // namespace dakiya
