// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QtGlobal>

#include <deque>

namespace dakiya {

/// How many messages may leave now: evenly spaced, catching up at most 50 ms, and never more than the rate in any
/// second. Times are Clock::bootMs() values (ms); it keeps microseconds inside.
class RateLimiter final
{
public:
  explicit RateLimiter(int perSecond = 80);

  void setRate(int perSecond);
  /// How many may leave at `nowMs`, at most `wanted`; none is taken.
  [[nodiscard]] int available(qint64 nowMs, int wanted) const;
  void take(qint64 nowMs, int count);
  /// When the next one may leave (bootMs); `nowMs` when one may leave now.
  [[nodiscard]] qint64 nextAt(qint64 nowMs) const;

private:
  struct Burst
  {
    qint64 at = 0;
    int count = 0;
  };

  [[nodiscard]] bool keepsLog() const;
  [[nodiscard]] double intervalUs() const;
  /// When the next one is due, after forgetting what cannot be caught up any more.
  [[nodiscard]] double dueUs(qint64 nowMs) const;
  [[nodiscard]] int inLastSecond(qint64 nowMs) const;
  /// When the last second has room for one more.
  [[nodiscard]] qint64 roomAt(qint64 nowMs) const;

  int m_perSecond;
  double m_nextUs = 0; ///< theoretical time of the next message
  std::deque<Burst> m_log;
  int m_logged = 0; ///< sum of the log's counts
};

/// One bucket per recipient: `burst` tokens, one more every `intervalMs`. Bulk messages use at most one per interval,
/// immediate ones may use the burst.
class RecipientPace final
{
public:
  RecipientPace(int burst, qint64 intervalMs)
      : m_burst(burst)
      , m_intervalMs(intervalMs)
  {
  }

  void setLimits(int burst, qint64 intervalMs);
  /// Takes a token and returns 0, or takes none and returns how many ms to wait.
  [[nodiscard]] qint64 take(const QString &recipient, bool immediate, qint64 nowMs);
  /// Counts a message that left at `atMs`, as after a restart.
  void note(const QString &recipient, qint64 atMs);
  /// Forgets full buckets; to be called now and then.
  void prune(qint64 nowMs);
  [[nodiscard]] int size() const { return static_cast<int>(m_buckets.size()); }

private:
  struct Bucket
  {
    double tokens = 0;
    qint64 at = 0;         ///< when `tokens` was right
    qint64 nextBulkAt = 0; ///< before it no bulk message leaves
  };

  [[nodiscard]] Bucket &bucketAt(const QString &recipient, qint64 atMs);
  [[nodiscard]] double tokensAt(const Bucket &bucket, qint64 atMs) const;

  int m_burst;
  qint64 m_intervalMs;
  QHash<QString, Bucket> m_buckets;
};

} // namespace dakiya
