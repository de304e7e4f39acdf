// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "base/clock.h"
#include "base/log.h"
#include "http/responsewriter.h"
#include "http/writeend.h"

#include <limits>
#include <utility>

namespace dakiya {

namespace {

constexpr qint64 kReadAtOnce = 32 << 10;
constexpr qint64 kNoDeadline = std::numeric_limits<qint64>::max();

HttpResponse plainRefusal(int status)
{
  return {.status = status, .contentType = "text/plain", .body = reasonPhrase(status) + '\n'};
}

} // namespace

Responder::Connection::Connection(std::shared_ptr<ListenerTerms> terms, std::unique_ptr<QTcpSocket> socket)
    : m_terms(std::move(terms))
    , m_socket(socket.release())
    , m_peer(m_socket->peerAddress())
    , m_parser(m_terms->limits)
{
  m_socket->setReadBufferSize(kReadAtOnce);
  m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Responder::Connection::~Connection()
{
  close();
}

void Responder::Connection::start()
{
  connectSocket();
  setDeadline(m_terms->limits.idleMs);
}

void Responder::Connection::startRefused(int status)
{
  connectSocket();
  refuse(status);
}

void Responder::Connection::connectSocket()
{
  QObject::connect(m_socket, &QTcpSocket::readyRead, m_socket, [this] { readAvailable(); });
  QObject::connect(m_socket, &QTcpSocket::disconnected, m_socket, [this] { close(); });
  QObject::connect(m_socket, &QTcpSocket::bytesWritten, m_socket, [this] {
    if (m_phase == Phase::Draining)
      afterWriting();
  });
}

void Responder::Connection::close()
{
  if (m_phase == Phase::Closed)
    return;
  m_phase = Phase::Closed;
  m_terms->bufferedBytes -= std::exchange(m_counted, 0);
  m_socket->disconnect();
  m_socket->abort();
  m_socket->deleteLater();
  // This may be the end of our last owner: nothing may follow.
  if (m_terms->listener)
    m_terms->listener->forget(this);
}

void Responder::Connection::readAvailable()
{
  const auto self = shared_from_this();
  if (m_phase == Phase::Discarding)
    return discard();
  if (m_phase != Phase::Reading)
    return;
  m_input.append(m_socket->readAll());
  workOff();
}

/// Parses and hands over what has been read, one request after the other, until one of them needs time.
void Responder::Connection::workOff()
{
  const auto self = shared_from_this();
  m_working = true;
  qsizetype taken = 0;
  while (m_phase == Phase::Reading && taken < m_input.size()) {
    taken += m_parser.feed(QByteArrayView(m_input).sliced(taken));
    if (m_parser.state() == RequestParser::State::Done)
      dispatch();
    else if (m_parser.state() == RequestParser::State::Refused)
      refuse(m_parser.refusal());
  }
  m_working = false;
  if (m_phase == Phase::Closed)
    return;
  m_input.remove(0, taken);
  if (m_phase == Phase::Reading) {
    welcomeBody();
    setPartDeadline();
  } else if (m_phase != Phase::Discarding) {
    holdReading();
  }
  countBuffered();
}

void Responder::Connection::dispatch()
{
  m_withoutBody = m_parser.isHead();
  m_http10 = m_parser.isHttp10();
  m_closeAfter = !m_parser.keepAlive();
  HttpRequest request = m_parser.take();
  request.peer = m_peer;
  m_phase = Phase::Answering;
  m_deadline = kNoDeadline;
  m_begun = m_terms->clock.bootMs();
  m_name.clear();
  const Responder responder(weak_from_this(), ++m_exchange);
  // A copy: the handler may replace itself, or destroy the listener that owns it.
  const Listener::Handle handle = m_terms->handle;
  if (handle)
    handle(request, responder);
  else
    responder.respond(plainRefusal(503));
}

void Responder::Connection::respond(quint64 exchange, const HttpResponse &response)
{
  if (m_phase != Phase::Answering || exchange != m_exchange)
    return;
  const auto self = shared_from_this();
  if (!m_name.isEmpty())
    qCDebug(lcHttp).noquote() << m_name << "->" << response.status << "in" << m_terms->clock.bootMs() - m_begun << "ms";
  write(response, m_closeAfter);
}

void Responder::Connection::setName(quint64 exchange, const QString &name)
{
  if (exchange == m_exchange)
    m_name = name;
}

void Responder::Connection::drop(quint64 exchange)
{
  if (m_phase == Phase::Answering && exchange == m_exchange)
    close();
}

void Responder::Connection::refuse(int status)
{
  const auto self = shared_from_this();
  m_withoutBody = m_parser.isHead();
  m_http10 = m_parser.isHttp10();
  m_input.clear();
  m_phase = Phase::Answering;
  const Listener::Refuse words = m_terms->refuse;
  write(words ? words(status) : plainRefusal(status), true);
}

void Responder::Connection::write(const HttpResponse &response, bool close)
{
  m_closeAfter = close;
  m_socket->write(serialize(response, {.withoutBody = m_withoutBody, .close = close, .http10 = m_http10}));
  m_socket->flush();
  if (m_phase == Phase::Closed)
    return;
  setDeadline(m_terms->limits.idleMs);
  m_phase = Phase::Draining;
  afterWriting();
}

void Responder::Connection::afterWriting()
{
  if (m_socket->bytesToWrite() > 0)
    return;
  const auto self = shared_from_this();
  if (m_closeAfter)
    return startDiscarding();
  awaitRequest();
  if (!m_working && !m_input.isEmpty())
    workOff();
}

void Responder::Connection::awaitRequest()
{
  m_phase = Phase::Reading;
  m_part = RequestParser::State::Empty;
  setDeadline(m_terms->limits.idleMs);
  releaseReading();
}

/// The answer is out and the connection is to end. What the client still sends is read for a while: closing a socket
/// with unread bytes resets it, and the client may then never see the answer.
void Responder::Connection::startDiscarding()
{
  m_phase = Phase::Discarding;
  m_discardLeft = m_terms->limits.discardBytes;
  setDeadline(m_terms->limits.discardMs);
  shutDownWriteEnd(m_socket->socketDescriptor());
  releaseReading();
  discard();
}

void Responder::Connection::discard()
{
  m_discardLeft -= m_socket->skip(m_socket->bytesAvailable());
  if (m_discardLeft <= 0)
    close();
}

void Responder::Connection::welcomeBody()
{
  if (m_parser.state() == RequestParser::State::Body && m_parser.takeExpectation())
    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Responder::Connection::enforceDeadline(qint64 now)
{
  if (now < m_deadline || m_phase == Phase::Closed)
    return;
  if (m_phase == Phase::Reading && m_parser.state() != RequestParser::State::Empty)
    return refuse(408);
  close();
}

void Responder::Connection::setDeadline(qint64 ms)
{
  m_deadline = m_terms->clock.bootMs() + ms;
}

/// A deadline begins with the part of the request that it is for; a byte now and then does not move it.
void Responder::Connection::setPartDeadline()
{
  const RequestParser::State part = m_parser.state();
  if (part == m_part)
    return;
  m_part = part;
  if (part == RequestParser::State::Head)
    setDeadline(m_terms->limits.headerDeadlineMs);
  else if (part == RequestParser::State::Body)
    setDeadline(m_terms->limits.bodyDeadlineMs);
}

void Responder::Connection::countBuffered()
{
  const qint64 now = m_phase == Phase::Reading ? m_input.size() + m_parser.bufferedBytes() : 0;
  m_terms->bufferedBytes += now - m_counted;
  const bool grew = now > m_counted;
  m_counted = now;
  if (!grew || m_terms->bufferedBytes <= m_terms->limits.bufferedBytes)
    return;
  m_terms->bufferedBytes -= std::exchange(m_counted, 0);
  m_parser.forget();
  refuse(503);
}

/// Qt closes a socket as soon as it reads the client's end of sending, even while an answer is due. With a byte in a
/// buffer of size one it does not read.
void Responder::Connection::holdReading()
{
  if (std::exchange(m_held, true))
    return;
  m_socket->ungetChar('\0');
  m_socket->setReadBufferSize(1);
}

void Responder::Connection::releaseReading()
{
  if (!std::exchange(m_held, false))
    return;
  m_socket->skip(1);
  m_socket->setReadBufferSize(kReadAtOnce);
}

void Responder::setName(const QString &name) const
{
  if (const auto connection = m_connection.lock())
    connection->setName(m_exchange, name);
}

void Responder::respond(const HttpResponse &response) const
{
  if (const auto connection = m_connection.lock())
    connection->respond(m_exchange, response);
}

void Responder::drop() const
{
  if (const auto connection = m_connection.lock())
    connection->drop(m_exchange);
}

} // namespace dakiya
