// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workthread.h"
#include "send/transport.h"

#include <QHash>
#include <QObject>

namespace dakiya {

class Clock;
class HttpTransport;

/// A transport that works in a thread of its own, so that the queue writes outcomes while calls leave and answers are
/// read. Callbacks come in the thread of this object. Destruction ends the thread and waits for it.
class NetworkThread final : public QObject, public Transport
{
  Q_OBJECT

public:
  /// `clock` is read from the other thread, too.
  explicit NetworkThread(const Clock &clock, QObject *parent = nullptr);
  ~NetworkThread() override;

  void setLimits(const TransportLimits &limits) override;
  void post(const HttpCall &call, std::function<void()> timedOut,
            std::function<void(const TransportResult &)> done) override;
  void probe(const QUrl &url, std::function<void(bool reached, const QString &detail)> done) override;
  void abandonAll() override;

private:
  struct Waiting
  {
    std::function<void()> timedOut;
    std::function<void(const TransportResult &)> done;
  };

  void tellTimedOut(quint64 ticket);
  void tellDone(quint64 ticket, const TransportResult &result);

  WorkThread m_thread{QStringLiteral("network")};
  HttpTransport *m_transport; ///< lives and dies in the thread
  QHash<quint64, Waiting> m_waiting;
  quint64 m_lastTicket = 0;
};

} // namespace dakiya
