// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr double kRounding = 1e-3; // ms; a third of a token must not round up to one more

} // namespace

void RecipientPace::setLimits(int burst, qint64 intervalMs)
{
  m_burst = std::max(1, burst);
  m_intervalMs = std::max<qint64>(0, intervalMs);
}

double RecipientPace::tokensAt(const Bucket &bucket, qint64 atMs) const
{
  if (m_intervalMs <= 0)
    return m_burst;
  const double gained = static_cast<double>(std::max<qint64>(0, atMs - bucket.at)) / static_cast<double>(m_intervalMs);
  return std::min(static_cast<double>(m_burst), bucket.tokens + gained);
}

RecipientPace::Bucket &RecipientPace::bucketAt(const QString &recipient, qint64 atMs)
{
  auto found = m_buckets.find(recipient);
  if (found == m_buckets.end())
    return *m_buckets.insert(recipient, {static_cast<double>(m_burst), atMs, atMs});
  found->tokens = tokensAt(*found, atMs);
  found->at = std::max(found->at, atMs);
  return *found;
}

qint64 RecipientPace::take(const QString &recipient, bool immediate, qint64 nowMs)
{
  if (m_intervalMs <= 0)
    return 0;
  Bucket &bucket = bucketAt(recipient, nowMs);
  const qint64 refill =
      static_cast<qint64>(std::ceil((1 - bucket.tokens) * static_cast<double>(m_intervalMs) - kRounding));
  const qint64 wait = std::max(refill, immediate ? 0 : bucket.nextBulkAt - nowMs);
  if (wait > 0)
    return wait;
  bucket.tokens = std::max(0.0, bucket.tokens - 1);
  if (!immediate)
    bucket.nextBulkAt = nowMs + m_intervalMs;
  return 0;
}

void RecipientPace::note(const QString &recipient, qint64 atMs)
{
  Bucket &bucket = bucketAt(recipient, atMs);
  bucket.tokens -= 1;
  bucket.nextBulkAt = std::max(bucket.nextBulkAt, atMs + m_intervalMs);
}

void RecipientPace::prune(qint64 nowMs)
{
  m_buckets.removeIf([this, nowMs](QHash<QString, Bucket>::iterator it) {
    return it->nextBulkAt <= nowMs && tokensAt(*it, nowMs) >= m_burst;
  });
}

} // namespace dakiya
