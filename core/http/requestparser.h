// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/listener.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace dakiya {

/// Makes one request of bytes as they come, and says with which status it must be refused. The grammar is
/// Boost.Beast's; what Beast lets through (unknown transfer codings, folded lines, doubled lengths, endless headers in
/// small pieces) is refused here.
class RequestParser final
{
public:
  enum class State { Empty, Head, Body, Done, Refused };

  explicit RequestParser(const Listener::Limits &limits);
  ~RequestParser();
  RequestParser(const RequestParser &) = delete;
  RequestParser &operator=(const RequestParser &) = delete;

  /// Takes from the front of `bytes` what belongs to this request, and returns how many that were. Whatever follows is
  /// the next request's.
  [[nodiscard]] qsizetype feed(QByteArrayView bytes);
  /// Gives the request away and begins with the next one.
  [[nodiscard]] HttpRequest take();
  /// Gives up what it holds of a request.
  void forget();

  [[nodiscard]] State state() const { return m_state; }
  /// Why, as an HTTP status; 0 unless Refused.
  [[nodiscard]] int refusal() const { return m_refusal; }
  /// Held in memory for a request that is not whole yet.
  [[nodiscard]] qint64 bufferedBytes() const;

  // Known once the head is read.
  [[nodiscard]] bool keepAlive() const { return m_keepAlive; }
  [[nodiscard]] bool isHead() const;
  [[nodiscard]] bool isHttp10() const;
  /// True once: the client waits for a word before it sends its body.
  [[nodiscard]] bool takeExpectation();

private:
  class Grammar;
  qsizetype feedHead(QByteArrayView bytes);
  qsizetype feedBody(QByteArrayView bytes);
  qsizetype endOfHead();
  void parseHead();
  void checkHead();
  void refuse(int status);

  Listener::Limits m_limits;
  std::unique_ptr<Grammar> m_grammar;
  State m_state = State::Empty;
  int m_refusal = 0;
  bool m_keepAlive = false;
  bool m_expectation = false;
  QByteArray m_pending;      ///< the head so far; later the unread rest of a chunked body
  qsizetype m_headStart = 0; ///< behind the empty line that some clients send after a body
  qsizetype m_lineStart = 0; ///< of the line that the search for the head's end stands in
};

} // namespace dakiya
