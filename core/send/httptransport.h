// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/outcome.h"
#include "send/provider.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace dakiya {

class Clock;
class Lane;

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

/// Sends each call exactly once, whatever the server does.
///
/// QNetworkAccessManager repeats a POST by itself when the server closes without answering, unless its body is a
/// sequential device that is not buffered. At most six calls are handed to one manager: more would wait unseen.
/// Redirects are never followed, TLS errors never ignored, answers bounded. Must not be destroyed from inside one of
/// its own callbacks.
class HttpTransport final : public QObject
{
  Q_OBJECT

public:
  struct Limits
  {
    qint64 requestTimeoutMs = 30'000; ///< then the caller hears `timedOut`; the connection is read on
    qint64 lateAnswerMs = 300'000;    ///< how long a late answer is waited for after the time-out
    qint64 maxAnswerBytes = 1 << 20;
    qint64 probeMs = 10'000; ///< for a probe's connection and TLS
  };

  explicit HttpTransport(const Clock &clock, QObject *parent = nullptr);
  ~HttpTransport() override;

  void setLimits(const Limits &limits);

  /// Sends. `done` is called once, from the event loop, never from inside this function. `timedOut` is called at most
  /// once, before `done`, when the time-out passed without an answer; a call of which nothing had left by then ends as
  /// Unreachable at once. Neither is called after abandonAll() or destruction.
  void post(const HttpCall &call, std::function<void()> timedOut, std::function<void(const TransportResult &)> done);

  /// Opens and closes a connection (TCP, and TLS for https) to the URL's host, for the breaker's probe.
  void probe(const QUrl &url, std::function<void(bool reached, const QString &detail)> done);

  [[nodiscard]] int inFlight() const;

  /// Drops every call without an answer; their callbacks never come.
  void abandonAll();

private:
  [[nodiscard]] Lane &laneFor(const QUrl &url, qint64 now);
  void watch();
  void checkTime();
  void dropIdleLane(qint64 now);

  const Clock &m_clock;
  Limits m_limits;
  std::vector<std::unique_ptr<Lane>> m_lanes;
  QTimer m_watch; ///< one timer for all calls' limits
  quint64 m_abandoned = 0;
};

} // namespace dakiya
