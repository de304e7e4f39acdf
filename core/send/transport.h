// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/outcome.h"
#include "send/provider.h"

#include <QString>

#include <functional>

class QUrl;

namespace dakiya {

/// What the transport knows of one call when it is over.
struct TransportResult
{
  enum class End {
    Answered,    ///< a whole answer; `answer` holds it
    Unreachable, ///< not a byte of our body was read by the network
    Lost,        ///< bytes left, and no whole answer came: nobody can know
  };
  End end = End::Lost;
  HttpAnswer answer;
  QString detail; ///< Qt's words for the log and the technical details; no URL query, no secret
  qint64 latencyMs = 0;
};

struct TransportLimits
{
  qint64 requestTimeoutMs = 30'000; ///< then the caller hears `timedOut`; the connection is read on
  qint64 lateAnswerMs = 300'000;    ///< how long a late answer is waited for after the time-out
  qint64 maxAnswerBytes = 1 << 20;
  qint64 probeMs = 10'000; ///< for a probe's connection and TLS
};

/// Sends each call exactly once, whatever the server does.
class Transport
{
public:
  virtual ~Transport() = default;

  virtual void setLimits(const TransportLimits &limits) = 0;

  /// Sends. `done` is called once, from the event loop, never from inside this function. `timedOut` is called at most
  /// once, before `done`, when the time-out passed without an answer; a call of which nothing had left by then ends as
  /// Unreachable at once. Neither is called after abandonAll() or destruction.
  virtual void post(const HttpCall &call, std::function<void()> timedOut,
                    std::function<void(const TransportResult &)> done) = 0;

  /// Opens and closes a connection (TCP, and TLS for https) to the URL's host, for the breaker's probe.
  virtual void probe(const QUrl &url, std::function<void(bool reached, const QString &detail)> done) = 0;

  /// Drops every call without an answer; their callbacks never come.
  virtual void abandonAll() = 0;
};

} // namespace dakiya
