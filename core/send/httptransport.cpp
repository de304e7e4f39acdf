// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/httptransport.h"

#include "base/clock.h"
#include "send/lane.h"
#include "send/probe.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace dakiya {

namespace {

// An idle lane's connections are soon too old to be trusted, so nothing is gained by keeping it.
constexpr qint64 kIdleLaneMs = 10'000;

} // namespace

HttpTransport::HttpTransport(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
  connect(&m_watch, &QTimer::timeout, this, &HttpTransport::checkTime);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::setLimits(const TransportLimits &limits)
{
  m_limits = limits;
  m_watch.stop();
  watch();
}

void HttpTransport::post(const HttpCall &call, std::function<void()> timedOut,
                         std::function<void(const TransportResult &)> done)
{
  laneFor(call.url, m_clock.bootMs()).post(call, m_limits.maxAnswerBytes, std::move(timedOut), std::move(done));
  watch();
}

Lane &HttpTransport::laneFor(const QUrl &url, qint64 now)
{
  for (const auto &lane : m_lanes) {
    if (!lane->isFull() && lane->serves(url) && !lane->isStale(now))
      return *lane;
  }
  m_lanes.push_back(std::make_unique<Lane>(url, m_clock, nullptr));
  return *m_lanes.back();
}

void HttpTransport::probe(const QUrl &url, std::function<void(bool, const QString &)> done)
{
  new Probe(url, m_limits.probeMs, std::move(done), this);
}

int HttpTransport::inFlight() const
{
  return std::accumulate(m_lanes.begin(), m_lanes.end(), 0,
                         [](int sum, const auto &lane) { return sum + lane->inFlight(); });
}

void HttpTransport::abandonAll()
{
  ++m_abandoned;
  // Later, because a lane's own callback may have called this.
  for (auto &lane : m_lanes) {
    lane->abandon();
    lane.release()->deleteLater();
  }
  m_lanes.clear();
  m_watch.stop();
}

void HttpTransport::watch()
{
  if (m_watch.isActive() || m_lanes.empty())
    return;
  const qint64 shortest = std::min(m_limits.requestTimeoutMs, m_limits.lateAnswerMs);
  m_watch.start(std::chrono::milliseconds(std::clamp<qint64>(shortest / 20, 5, 500)));
}

void HttpTransport::checkTime()
{
  const qint64 now = m_clock.bootMs();
  std::vector<std::function<void()>> callbacks;
  for (const auto &lane : m_lanes)
    lane->collectOverdue(now, m_limits, callbacks);
  dropIdleLane(now);
  const quint64 abandoned = m_abandoned;
  for (const auto &callback : callbacks) {
    if (m_abandoned != abandoned)
      return;
    callback();
  }
}

void HttpTransport::dropIdleLane(qint64 now)
{
  // One at a time: ending a manager's thread takes a moment, and dozens of them would be felt.
  const auto idle = std::find_if(m_lanes.begin(), m_lanes.end(), [now](const auto &lane) {
    return lane->isIdle() && now - lane->lastUsedAt() > kIdleLaneMs;
  });
  if (idle != m_lanes.end())
    m_lanes.erase(idle);
  if (m_lanes.empty())
    m_watch.stop();
}

} // namespace dakiya
