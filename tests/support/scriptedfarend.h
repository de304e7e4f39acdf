// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace dakiya {

/// What the far end does with one request.
struct FarEndAnswer
{
  enum class Kind { Answer, Close, Silence };
  Kind kind = Kind::Answer;
  int status = 200;
  QByteArray body; ///< empty with 200: a message id of its own for each request
  QByteArray headers;
};

/// A provider of MyOperator's first dialect that does what a test's script says, and remembers what came.
class ScriptedFarEnd final : public QObject
{
public:
  struct Request
  {
    QString phone;
    QString text;
    QString id; ///< the message id that a plain answer gives
  };
  using Script = std::function<FarEndAnswer(const Request &)>;

  ScriptedFarEnd()
  {
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedFarEnd::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
  }

  [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
  [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
  [[nodiscard]] int countOf(const QString &phone) const
  {
    return int(
        std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const auto &one) { return one.phone == phone; }));
  }
  void setScript(Script script) { m_script = std::move(script); }
  void answerWith(const FarEndAnswer &answer)
  {
    m_script = [answer](const Request &) { return answer; };
  }
  void goAway() { m_server.close(); }
  void comeBack() { m_server.listen(QHostAddress::LocalHost, m_port); }
  /// Answers what Silence left unanswered.
  void breakSilence(const FarEndAnswer &answer)
  {
    for (const auto &[socket, request] : std::exchange(m_silent, {}))
      write(socket, answer, request);
  }
  /// How many wait for an answer.
  [[nodiscard]] qsizetype silent() const { return m_silent.size(); }
  /// Answers the oldest of them only.
  void breakFirstSilence(const FarEndAnswer &answer)
  {
    const auto [socket, request] = m_silent.takeFirst();
    write(socket, answer, request);
  }

  /// Answers the newest of them only.
  void breakLastSilence(const FarEndAnswer &answer)
  {
    const auto [socket, request] = m_silent.takeLast();
    write(socket, answer, request);
  }

private:
  void accept()
  {
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
      connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        m_silent.removeIf([socket](const auto &one) { return one.first == socket; });
        socket->deleteLater();
      });
    }
  }

  void read(QTcpSocket *socket)
  {
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
      return;
    const qsizetype at = buffer.toLower().indexOf("content-length:") + 15;
    const qsizetype length = buffer.mid(at, buffer.indexOf("\r\n", at) - at).trimmed().toLongLong();
    if (buffer.size() < end + 4 + length)
      return;
    const QJsonObject body = QJsonDocument::fromJson(buffer.mid(end + 4)).object();
    buffer.clear();
    const Request request{body[QLatin1String("recipient")].toString(), body[QLatin1String("message")].toString(),
                          QStringLiteral("wamid.%1").arg(m_requests.size() + 1)};
    m_requests << request;
    write(socket, m_script(request), request);
  }

  void write(QTcpSocket *socket, const FarEndAnswer &answer, const Request &request)
  {
    if (answer.kind == FarEndAnswer::Kind::Close) {
      socket->disconnectFromHost();
      return;
    }
    if (answer.kind == FarEndAnswer::Kind::Silence) {
      m_silent << std::pair(socket, request);
      return;
    }
    const QByteArray body = answer.status == 200 && answer.body.isEmpty()
                                ? QByteArray("{\"message_id\":\"" + request.id.toUtf8() + "\"}")
                                : answer.body;
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) +
                  " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + answer.headers + "\r\n" + body);
  }

  quint16 m_port = 0;
  Script m_script = [](const Request &) { return FarEndAnswer(); };
  QHash<QTcpSocket *, QByteArray> m_buffers;
  QList<Request> m_requests;
  QList<std::pair<QTcpSocket *, Request>> m_silent;
  QTcpServer m_server; ///< the last one, so that its sockets take leave before the rest goes
};

} // namespace dakiya
