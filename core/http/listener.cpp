// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listener.h"

#include "base/clock.h"
#include "base/log.h"
#include "http/connection.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kDeadlineCheckMs = 500;
// Connections over the limit that are told so at one time. Those beyond are closed without a word.
constexpr int kRefusedAtOnce = 32;
constexpr quint16 kFirstFreePort = 1024;
constexpr int kBacklog = 256;

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
  return found == headers.end() ? QByteArray() : found->second;
}

bool HttpRequest::hasHeader(const QByteArray &name) const
{
  return std::any_of(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
}

Listener::Listener(const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_terms(std::make_shared<ListenerTerms>(ListenerTerms{clock, limits, this, {}, {}, 0}))
{
  m_deadlines.setInterval(kDeadlineCheckMs);
  m_deadlines.setTimerType(Qt::CoarseTimer);
  connect(&m_deadlines, &QTimer::timeout, this, &Listener::enforceDeadlines);
  connect(&m_server, &QTcpServer::newConnection, this, &Listener::acceptPending);
  connect(&m_server, &QTcpServer::acceptError, this, [](QAbstractSocket::SocketError error) {
    qCWarning(lcHttp, "cannot accept a connection (socket error %d); trying again", int(error));
  });
}

Listener::~Listener()
{
  close();
  m_terms->listener = nullptr;
}

void Listener::setHandler(Handle handle)
{
  m_terms->handle = std::move(handle);
}

void Listener::setRefusal(Refuse refuse)
{
  m_terms->refuse = std::move(refuse);
}

Error listenFault(QAbstractSocket::SocketError fault, const QString &words, quint16 port)
{
  if (fault == QAbstractSocket::AddressInUseError)
    return {ErrorCode::PortTaken, QString::number(port), {}};
  if (fault == QAbstractSocket::SocketAccessError && port < kFirstFreePort)
    return {ErrorCode::PortPrivileged, QString::number(port), {}};
  return {ErrorCode::NetworkFailed, words, {}};
}

Result<quint16> Listener::listen(const QHostAddress &address, quint16 port)
{
  m_server.setListenBacklogSize(kBacklog);
  if (!m_server.listen(address, port)) {
    return fail(listenFault(m_server.serverError(), m_server.errorString(), port));
  }
  m_deadlines.start();
  return m_server.serverPort();
}

quint16 Listener::port() const
{
  return m_server.serverPort();
}

void Listener::close()
{
  m_server.close();
  m_deadlines.stop();
  for (const auto &connection : std::exchange(m_connections, {}))
    connection->close();
}

int Listener::connectionCount() const
{
  return int(m_connections.size());
}

void Listener::enforceDeadlines()
{
  const qint64 now = m_terms->clock.bootMs();
  const auto connections = m_connections;
  for (const auto &connection : connections)
    connection->enforceDeadline(now);
  // Qt stops accepting for good when the process runs out of descriptors.
  if (m_server.isListening())
    m_server.resumeAccepting();
}

void Listener::acceptPending()
{
  while (QTcpSocket *pending = m_server.nextPendingConnection()) {
    // The socket must not go with the server: we may be inside one of its signals then.
    pending->setParent(nullptr);
    std::unique_ptr<QTcpSocket> socket(pending);
    const int over = connectionCount() - m_terms->limits.connections;
    if (over >= kRefusedAtOnce)
      continue;
    const auto connection = std::make_shared<Responder::Connection>(m_terms, std::move(socket));
    m_connections.push_back(connection);
    if (over < 0)
      connection->start();
    else
      connection->startRefused(503);
  }
}

void Listener::forget(const Responder::Connection *connection)
{
  const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                  [&](const auto &known) { return known.get() == connection; });
  if (found == m_connections.end())
    return;
  std::swap(*found, m_connections.back());
  m_connections.pop_back();
}

} // namespace dakiya
