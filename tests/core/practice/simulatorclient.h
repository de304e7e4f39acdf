// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace dakiya {

/// One keep-alive connection to a simulator: sends requests of either dialect one by one and keeps the last answer.
class SimulatorClient final
{
public:
  explicit SimulatorClient(quint16 port)
      : m_port(port)
  {
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { readAnswer(); });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] { ended = true; });
  }

  void request(const QByteArray &line, const QByteArray &headers = {}, const QByteArray &content = {})
  {
    answered = false;
    ended = false;
    m_received.clear();
    if (m_socket.state() != QAbstractSocket::ConnectedState)
      m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    const QByteArray length = QByteArray::number(content.size());
    m_socket.write(QByteArray(line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Length: " + length +
                              "\r\n\r\n" + content));
  }

  void sendFlat(const QString &recipient, const QString &message)
  {
    postFlat({{QStringLiteral("api_key"), QStringLiteral("k")},
              {QStringLiteral("api_secret"), QStringLiteral("s")},
              {QStringLiteral("account_id"), QStringLiteral("a")},
              {QStringLiteral("recipient"), recipient},
              {QStringLiteral("message"), message},
              {QStringLiteral("type"), QStringLiteral("text")}});
  }
  void postFlat(const QJsonObject &message)
  {
    request("POST /whatsapp/send-message", {}, QJsonDocument(message).toJson());
  }

  void postPublic(const QByteArray &message, const QByteArray &authorization = "Authorization: Bearer k\r\n",
                  const QByteArray &company = "X-MYOP-COMPANY-ID: 60f1\r\n")
  {
    request("POST /chat/messages", authorization + company, message);
  }

  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
  /// Answered, or closed without an answer.
  [[nodiscard]] bool isDone() const { return answered || ended; }

  bool answered = false;
  bool ended = false;
  int status = 0;
  QByteArray head;
  QByteArray body;

private:
  void readAnswer()
  {
    m_received.append(m_socket.readAll());
    const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
    const qsizetype field = m_received.indexOf("Content-Length: ");
    if (headEnd < 0 || field < 0)
      return;
    const qsizetype value = field + 16;
    const qsizetype length = m_received.mid(value, m_received.indexOf('\r', value) - value).toLongLong();
    if (m_received.size() < headEnd + 4 + length)
      return;
    head = m_received.first(headEnd);
    body = m_received.sliced(headEnd + 4);
    status = head.mid(9, 3).toInt();
    answered = true;
  }

  quint16 m_port;
  QTcpSocket m_socket;
  QByteArray m_received;
};

} // namespace dakiya
