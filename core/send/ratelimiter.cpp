// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr double kCatchUpUs = 50'000;
// A second and the 5 ms by which a message may be late on the wire, so that no second at the provider's end is over
// the rate either; it costs half a percent of the rate.
constexpr qint64 kWindowMs = 1'005;
// Above this the log would cost more than the second's exact bound is worth.
constexpr int kMaxLoggedRate = 10'000;

} // namespace

RateLimiter::RateLimiter(int perSecond)
    : m_perSecond(std::max(1, perSecond))
{
}

void RateLimiter::setRate(int perSecond)
{
  m_perSecond = std::max(1, perSecond);
  // The old rate's next time could be a second away; the log alone keeps the last second within the new one.
  m_nextUs = 0;
}

bool RateLimiter::keepsLog() const
{
  return m_perSecond <= kMaxLoggedRate;
}

double RateLimiter::intervalUs() const
{
  return static_cast<double>(kWindowMs) * 1'000 / m_perSecond;
}

double RateLimiter::dueUs(qint64 nowMs) const
{
  return std::max(m_nextUs, static_cast<double>(nowMs) * 1'000 - kCatchUpUs);
}

int RateLimiter::inLastSecond(qint64 nowMs) const
{
  int count = m_logged;
  for (const Burst &burst : m_log) {
    if (burst.at > nowMs - kWindowMs)
      break;
    count -= burst.count;
  }
  return count;
}

int RateLimiter::available(qint64 nowMs, int wanted) const
{
  const double ahead = static_cast<double>(nowMs) * 1'000 - dueUs(nowMs);
  if (ahead < 0 || wanted <= 0)
    return 0;
  const int due = static_cast<int>(std::floor(ahead / intervalUs())) + 1;
  const int room = keepsLog() ? m_perSecond - inLastSecond(nowMs) : due;
  return std::clamp(std::min(due, room), 0, wanted);
}

void RateLimiter::take(qint64 nowMs, int count)
{
  if (count <= 0)
    return;
  m_nextUs = dueUs(nowMs) + count * intervalUs();
  while (!m_log.empty() && (m_log.front().at <= nowMs - kWindowMs || !keepsLog())) {
    m_logged -= m_log.front().count;
    m_log.pop_front();
  }
  if (!keepsLog())
    return;
  m_log.push_back({nowMs, count});
  m_logged += count;
}

qint64 RateLimiter::nextAt(qint64 nowMs) const
{
  qint64 at = std::max(nowMs, static_cast<qint64>(std::ceil(dueUs(nowMs) / 1'000)));
  if (!keepsLog())
    return at;
  int count = m_logged;
  for (const Burst &burst : m_log) {
    if (count < m_perSecond)
      break;
    at = std::max(at, burst.at + kWindowMs);
    count -= burst.count;
  }
  return at;
}

} // namespace dakiya
