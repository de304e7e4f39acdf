// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace dakiya {

/// What came back.
struct ApiReply
{
  int status = 0;
  QHash<QByteArray, QByteArray> headers; ///< names in lower case
  QByteArray body;

  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
  [[nodiscard]] QString text(const char *name) const { return json()[QLatin1String(name)].toString(); }
};

/// Is it a whole problem document of one sentence, and of the status that it came with?
inline bool isProblem(const ApiReply &reply)
{
  static const QRegularExpression sentence(QStringLiteral("^[A-Z\"][^\\n]{8,300}$"));
  return reply.headers.value("content-type") == "application/problem+json" &&
         sentence.match(reply.text("detail")).hasMatch() &&
         reply.json()[QLatin1String("status")].toInt() == reply.status && !reply.text("type").isEmpty() &&
         !reply.text("title").isEmpty() && !reply.text("code").isEmpty();
}

/// A call on its way, over a socket of its own.
class PendingCall final
{
public:
  PendingCall(quint16 port, const QByteArray &bytes)
  {
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.write(bytes);
  }

  [[nodiscard]] bool isDone() { return m_socket.state() == QAbstractSocket::UnconnectedState; }
  [[nodiscard]] bool isWritten()
  {
    return m_socket.state() == QAbstractSocket::ConnectedState && !m_socket.bytesToWrite();
  }
  [[nodiscard]] bool waitDone()
  {
    return QTest::qWaitFor([this] { return isDone(); }, 30'000);
  }

  /// Only after it is done.
  [[nodiscard]] ApiReply reply()
  {
    const QByteArray all = m_socket.readAll();
    const qsizetype headEnd = all.indexOf("\r\n\r\n");
    ApiReply reply;
    const QList<QByteArray> lines = all.left(headEnd).split('\n');
    reply.status = lines.value(0).split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
      const qsizetype colon = line.indexOf(':');
      reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = all.mid(headEnd + 4);
    return reply;
  }

private:
  QTcpSocket m_socket;
};

/// Calls the API as another program would. What is set here goes with each call.
struct ApiClient
{
  quint16 port = 0;
  QByteArray host; ///< empty: 127.0.0.1 and the port
  QByteArray token = "Bearer a-token-of-good-length";
  QByteArray contentType = "application/json";
  QList<QByteArray> further; ///< header lines

  [[nodiscard]] QByteArray bytesOf(const QByteArray &method, const QByteArray &target, const QByteArray &body) const
  {
    QList<QByteArray> lines{method + QByteArray(" ") + target + QByteArray(" HTTP/1.1"), "Connection: close"};
    lines << QByteArray("Host: ") + (host.isEmpty() ? QByteArray("127.0.0.1:") + QByteArray::number(port) : host);
    if (!token.isEmpty())
      lines << QByteArray("Authorization: ") + token;
    if (!body.isEmpty() && !contentType.isEmpty())
      lines << QByteArray("Content-Type: ") + contentType;
    if (!body.isEmpty() || method == "POST")
      lines << QByteArray("Content-Length: ") + QByteArray::number(body.size());
    lines << further;
    return lines.join("\r\n") + QByteArray("\r\n\r\n") + body;
  }

  [[nodiscard]] std::unique_ptr<PendingCall> begin(const QByteArray &method, const QByteArray &target,
                                                   const QByteArray &body = {}) const
  {
    return std::make_unique<PendingCall>(port, bytesOf(method, target, body));
  }

  /// The whole of a call; status 0 when no answer came.
  [[nodiscard]] ApiReply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
  {
    const std::unique_ptr<PendingCall> pending = begin(method, target, body);
    return pending->waitDone() ? pending->reply() : ApiReply();
  }
  [[nodiscard]] ApiReply get(const QByteArray &target) const { return call("GET", target); }
  [[nodiscard]] ApiReply post(const QByteArray &target, const QByteArray &body) const
  {
    return call("POST", target, body);
  }
};

} // namespace dakiya
