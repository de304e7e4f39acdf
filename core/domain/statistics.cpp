// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statistics.h"

#include <cmath>

namespace dakiya {

namespace {

constexpr double kGrowth = 1.1;

// In whole hundredths of a percent, so that half is exactly half.
std::optional<double> percentage(qint64 part, qint64 whole)
{
  if (whole == 0)
    return std::nullopt;
  const qint64 hundredths = (part * 20'000 + whole) / (2 * whole);
  return double(hundredths) / 100.0;
}

} // namespace

qint64 StatusCounts::total() const
{
  qint64 sum = 0;
  for (const qint64 count : buckets)
    sum += count;
  return sum;
}

qint64 StatusCounts::totalSent() const
{
  return (*this)[MessageStatus::Sent] + totalDelivered() + totalFailed();
}

qint64 StatusCounts::totalDelivered() const
{
  return (*this)[MessageStatus::Delivered] + totalRead();
}

qint64 StatusCounts::totalRead() const
{
  return (*this)[MessageStatus::Read];
}

qint64 StatusCounts::totalFailed() const
{
  return (*this)[MessageStatus::Failed];
}

std::optional<double> StatusCounts::successRate() const
{
  return percentage(totalSent() - totalFailed(), totalSent());
}

std::optional<double> StatusCounts::deliveryRate() const
{
  return percentage(totalDelivered(), totalSent());
}

std::optional<double> StatusCounts::readRate() const
{
  return percentage(totalRead(), totalDelivered());
}

StatusCounts &StatusCounts::operator+=(const StatusCounts &other)
{
  for (size_t i = 0; i < buckets.size(); ++i)
    buckets[i] += other.buckets[i];
  return *this;
}

// Bucket 0 is for 0 ms; bucket n holds what lies from 1.1^(n-1) up to 1.1^n ms.
int LatencyHistogram::bucketOf(qint64 ms)
{
  if (ms <= 0)
    return 0;
  return 1 + int(std::log(double(ms)) / std::log(kGrowth));
}

double LatencyHistogram::middleOf(int bucket)
{
  if (bucket <= 0)
    return 0;
  // The harmonic mean of the two ends is equally far, in proportion, from both: 4.8 %.
  return std::pow(kGrowth, bucket - 1) * 2 * kGrowth / (1 + kGrowth);
}

std::optional<double> LatencyHistogram::percentile(const QList<Bucket> &buckets, double fraction)
{
  qint64 total = 0;
  for (const Bucket &bucket : buckets)
    total += bucket.count;
  if (total == 0)
    return std::nullopt;
  const qint64 rank = qBound<qint64>(1, qint64(std::ceil(fraction * double(total))), total);
  qint64 passed = 0;
  for (const Bucket &bucket : buckets) {
    passed += bucket.count;
    if (passed >= rank)
      return middleOf(bucket.index);
  }
  return std::nullopt;
}

} // namespace dakiya
