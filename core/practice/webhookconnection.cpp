// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/webhookconnection.h"

#include <QStringBuilder>

namespace dakiya {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr qsizetype kLongestAnswer = 64 << 10;

QByteArray requestHead(const QUrl &target, const QByteArray &secret)
{
  QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
  if (path.isEmpty())
    path = "/";
  if (target.hasQuery())
    path.append('?').append(target.query(QUrl::FullyEncoded).toLatin1());
  const QByteArray port = QByteArray::number(target.port(80));
  QByteArray host = target.host(QUrl::FullyEncoded).toLatin1();
  if (host.contains(':'))
    host = '[' + host + ']';
  QByteArray head;
  head.append("POST ").append(path).append(" HTTP/1.1\r\nHost: ").append(host).append(':').append(port);
  head.append("\r\nContent-Type: application/json\r\n");
  if (!secret.isEmpty())
    head.append("X-Webhook-Key: ").append(secret).append("\r\n");
  return head.append("Content-Length: ");
}

} // namespace

WebhookConnection::WebhookConnection(const QUrl &target, const QByteArray &secret, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_head(requestHead(target, secret))
{
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, &WebhookConnection::fail);
  connect(&m_socket, &QTcpSocket::connected, this, [this] {
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.write(m_request);
  });
  connect(&m_socket, &QTcpSocket::readyRead, this, &WebhookConnection::readAnswer);
  connect(&m_socket, &QTcpSocket::errorOccurred, this, &WebhookConnection::fail);
  connect(&m_socket, &QTcpSocket::disconnected, this, &WebhookConnection::fail);
}

WebhookConnection::~WebhookConnection()
{
  // A socket that goes while it is connected tells so, to an object that is half gone by then.
  m_socket.disconnect(this);
}

void WebhookConnection::post(const QByteArray &body)
{
  m_busy = true;
  m_received.clear();
  m_request = m_head + QByteArray::number(body.size()) + "\r\n\r\n" + body;
  m_patience.start();
  if (m_socket.state() == QAbstractSocket::ConnectedState) {
    m_socket.write(m_request);
    return;
  }
  m_served = false;
  m_socket.abort();
  m_socket.connectToHost(m_target.host(), quint16(m_target.port(80)));
}

void WebhookConnection::readAnswer()
{
  m_received.append(m_socket.readAll());
  if (m_concluding)
    return;
  if (!m_busy)
    return m_socket.abort();
  const auto answer = parseAnswer();
  if (!answer) {
    if (m_received.size() > kLongestAnswer)
      fail();
    return;
  }
  m_served = true;
  m_patience.stop();
  if (answer->last || m_received.size() > answer->length)
    return conclude(answer->status);
  m_busy = false;
  Q_EMIT answered(answer->status);
}

void WebhookConnection::fail()
{
  if (m_busy && !m_concluding)
    conclude(0);
}

/// Ends the connection and tells the outcome (0: no answer), but not from inside a signal of the socket: whoever hears
/// of it posts the next receipt, and Qt would close the connection that is made for that.
void WebhookConnection::conclude(int status)
{
  m_concluding = true;
  m_patience.stop();
  const auto tell = [this, status] {
    m_concluding = false;
    m_busy = false;
    const bool reused = m_served;
    m_socket.abort();
    if (status == 0)
      Q_EMIT broken(reused);
    else
      Q_EMIT answered(status);
  };
  QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

/// The answer, once its head and (when it tells its length) its body are here. Without a length the status is enough.
std::optional<WebhookConnection::Answer> WebhookConnection::parseAnswer() const
{
  const qsizetype headEnd = m_received.indexOf("\r\n\r\n");
  if (headEnd < 0)
    return std::nullopt;
  const QByteArray head = m_received.left(headEnd).toLower();
  const qsizetype space = head.indexOf(' ');
  Answer answer{.status = head.mid(space + 1, 3).toInt(), .length = headEnd + 4, .last = true};
  if (!head.startsWith("http/1.") || answer.status < 200)
    return Answer{.status = 502, .length = 0, .last = true};
  const qsizetype field = head.indexOf("\r\ncontent-length:");
  if (field < 0)
    return answer;
  const qsizetype value = field + qsizetype(sizeof("\r\ncontent-length:")) - 1;
  const qsizetype line = head.indexOf("\r\n", value);
  bool valid = false;
  const qsizetype body = head.mid(value, line < 0 ? -1 : line - value).trimmed().toLongLong(&valid);
  if (!valid || body < 0 || body > kLongestAnswer)
    return answer;
  answer.length += body;
  answer.last = head.startsWith("http/1.0") || head.contains("\r\nconnection: close");
  return m_received.size() < answer.length ? std::nullopt : std::optional(answer);
}

} // namespace dakiya
