// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"
#include "http/requestparser.h"

#include <QTcpSocket>

#include <memory>

namespace dakiya {

/// What the connections of a listener share. It outlives the listener while one of them is still at work.
struct ListenerTerms
{
  const Clock &clock;
  Listener::Limits limits;
  Listener *listener = nullptr; ///< null once the listener is gone
  Listener::Handle handle;
  Listener::Refuse refuse;
  qint64 bufferedBytes = 0;
};

/// One client: reads a request, hands it over, writes the answer, and only then looks at the next one.
class Responder::Connection final : public std::enable_shared_from_this<Responder::Connection>
{
public:
  Connection(std::shared_ptr<ListenerTerms> terms, std::unique_ptr<QTcpSocket> socket);
  ~Connection();
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;

  /// Begins to read. Not in the constructor: callbacks need a shared owner.
  void start();
  /// Begins with a refusal, whatever the client is about to ask.
  void startRefused(int status);

  void respond(quint64 exchange, const HttpResponse &response);
  void drop(quint64 exchange);
  void setName(quint64 exchange, const QString &name);
  void enforceDeadline(qint64 now);
  /// Ends at once.
  void close();

private:
  enum class Phase { Reading, Answering, Draining, Discarding, Closed };

  void connectSocket();
  void readAvailable();
  void workOff();
  void dispatch();
  void refuse(int status);
  void write(const HttpResponse &response, bool close);
  void afterWriting();
  void awaitRequest();
  void startDiscarding();
  void discard();
  void welcomeBody();
  void setDeadline(qint64 ms);
  void setPartDeadline();
  void countBuffered();
  void holdReading();
  void releaseReading();

  std::shared_ptr<ListenerTerms> m_terms;
  QTcpSocket *m_socket; ///< goes by deleteLater: we may be inside one of its signals
  QHostAddress m_peer;
  RequestParser m_parser;
  QByteArray m_input; ///< read, not yet parsed
  Phase m_phase = Phase::Reading;
  RequestParser::State m_part = RequestParser::State::Empty; ///< what the deadline stands for
  quint64 m_exchange = 0;
  QString m_name;     ///< of the exchange, for the log
  qint64 m_begun = 0; ///< when it was handed over, boot ms
  qint64 m_deadline = 0;
  qint64 m_discardLeft = 0;
  qint64 m_counted = 0; ///< our share of the buffered bytes
  bool m_working = false;
  bool m_held = false;
  bool m_closeAfter = false;
  bool m_withoutBody = false;
  bool m_http10 = false;
};

} // namespace dakiya
