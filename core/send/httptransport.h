// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "send/transport.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace dakiya {

class Clock;
class Lane;

/// Sends by QNetworkAccessManagers of its own, in the thread that it lives in.
///
/// QNetworkAccessManager repeats a POST by itself when the server closes without answering, unless its body is a
/// sequential device that is not buffered. At most six calls are handed to one manager: more would wait unseen.
/// Redirects are never followed, TLS errors never ignored, answers bounded. Must not be destroyed from inside one of
/// its own callbacks.
class HttpTransport final : public QObject, public Transport
{
  Q_OBJECT

public:
  explicit HttpTransport(const Clock &clock, QObject *parent = nullptr);
  ~HttpTransport() override;

  void setLimits(const TransportLimits &limits) override;
  void post(const HttpCall &call, std::function<void()> timedOut,
            std::function<void(const TransportResult &)> done) override;
  void probe(const QUrl &url, std::function<void(bool reached, const QString &detail)> done) override;
  void abandonAll() override;

  [[nodiscard]] int inFlight() const;

private:
  [[nodiscard]] Lane &laneFor(const QUrl &url, qint64 now);
  void watch();
  void checkTime();
  void dropIdleLane(qint64 now);

  const Clock &m_clock;
  TransportLimits m_limits;
  std::vector<std::unique_ptr<Lane>> m_lanes;
  QTimer m_watch{this}; ///< one timer for all calls' limits
  quint64 m_abandoned = 0;
};

} // namespace dakiya
