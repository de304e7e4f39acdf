// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace dakiya {

class Clock;
struct ListenerTerms;

/// One request, whole and within the limits. Header names are lower case.
struct HttpRequest
{
  QByteArray method;
  QByteArray path;  ///< percent-encoded, without the query
  QByteArray query; ///< percent-encoded, without `?`
  QList<QPair<QByteArray, QByteArray>> headers;
  QByteArray body;
  QHostAddress peer;

  /// The first header of that (lower-case) name; empty when absent.
  [[nodiscard]] QByteArray header(const QByteArray &name) const;
  [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

struct HttpResponse
{
  int status = 200;
  QByteArray contentType = "application/json";
  QByteArray body{};
  QList<QPair<QByteArray, QByteArray>> headers{}; ///< further ones, such as Allow or Retry-After
};

/// The way back to one client. May be kept as long as needed, copied, and used after the client went away (then nothing
/// happens). Only the first answer counts.
class Responder final
{
public:
  class Connection;
  /// `exchange` tells this request from the others of its connection.
  explicit Responder(std::weak_ptr<Connection> connection, quint64 exchange = 0)
      : m_connection(std::move(connection))
      , m_exchange(exchange)
  {
  }

  void respond(const HttpResponse &response) const;
  /// What the log may call this exchange; without it nothing is told of it.
  void setName(const QString &name) const;
  /// Closes without a word, as a broken server would.
  void drop() const;

private:
  std::weak_ptr<Connection> m_connection;
  quint64 m_exchange;
};

/// Why nobody can listen at `port`. Errors: PortTaken, PortPrivileged (below 1024), NetworkFailed (with `words`).
[[nodiscard]] Error listenFault(QAbstractSocket::SocketError fault, const QString &words, quint16 port);

/// An HTTP/1.1 server on one address: parses with Boost.Beast, holds every limit, and knows nothing of what is asked.
class Listener final : public QObject
{
  Q_OBJECT

public:
  struct Limits
  {
    qint64 bodyBytes = 1 << 20;
    qint64 headerBytes = 16 << 10;
    int headers = 128;              ///< lines
    qint64 bufferedBytes = 8 << 20; ///< of all requests that are not whole yet; beyond it 503
    int connections = 256;
    qint64 headerDeadlineMs = 10'000;
    qint64 bodyDeadlineMs = 30'000;
    qint64 idleMs = 60'000;         ///< between two requests, and for taking a whole answer
    qint64 discardBytes = 16 << 20; ///< read and dropped after a 413, so that the client sees the answer
    qint64 discardMs = 2'000;
  };
  using Handle = std::function<void(const HttpRequest &, const Responder &)>;
  /// Makes the answer to a request that never reached the handler (400, 408, 413, 417, 431, 501, 503): the API writes
  /// problem documents.
  using Refuse = std::function<HttpResponse(int status)>;

  Listener(const Clock &clock, Limits limits, QObject *parent = nullptr);
  ~Listener() override;

  void setHandler(Handle handle);
  void setRefusal(Refuse refuse);

  /// Port 0 takes a free one. Errors: PortTaken, PortPrivileged, NetworkFailed.
  [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
  [[nodiscard]] quint16 port() const;
  void close();

  /// Cuts whoever is over a deadline by the clock. Called twice a second; tests with a clock of their own call it too.
  void enforceDeadlines();
  [[nodiscard]] int connectionCount() const;

private:
  friend class Responder::Connection;
  void acceptPending();
  void forget(const Responder::Connection *connection);

  QTcpServer m_server;
  QTimer m_deadlines;
  std::shared_ptr<ListenerTerms> m_terms;
  std::vector<std::shared_ptr<Responder::Connection>> m_connections;
};

} // namespace dakiya
