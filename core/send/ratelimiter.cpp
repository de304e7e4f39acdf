// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr double kCatchUpUs = 50'000;
constexpr qint64 kWindowMs = 1'000;
// Half a percent slower than allowed, so that timers that are some milliseconds late, and messages that are so on the
// wire, do not crowd a second: a full second must wait, and would lose more.
constexpr double kSpacingUs = 1'005'000;
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
  return kSpacingUs / m_perSecond;
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
  // What a full second held back is not caught up: it would come as a burst, and fill the next one just so.
  m_nextUs = std::max(m_nextUs, static_cast<double>(roomAt(nowMs)) * 1'000);
}

qint64 RateLimiter::nextAt(qint64 nowMs) const
{
  const qint64 due = std::max(nowMs, static_cast<qint64>(std::ceil(dueUs(nowMs) / 1'000)));
  return keepsLog() ? std::max(due, roomAt(nowMs)) : due;
}

qint64 RateLimiter::roomAt(qint64 nowMs) const
{
  qint64 at = nowMs;
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
