// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/board.h"
#include "dashboard/figuretile.h"

#include <QLabel>
#include <QStyle>

namespace dakiya {

namespace {

template <class Value> QList<std::optional<double>> course(const QList<Bucket> &buckets, Value value)
{
  QList<std::optional<double>> values;
  for (const Bucket &bucket : buckets)
    values << value(bucket);
  return values;
}

std::optional<double> failureRate(const StatusCounts &counts)
{
  const std::optional<double> success = counts.successRate();
  return success ? std::optional(100 - *success) : std::nullopt;
}

} // namespace

void Board::showTiles(const Shown &shown)
{
  const StatusCounts &now = shown.counts();
  const StatusCounts &before = shown.dashboard.before;
  const QList<Bucket> buckets = shown.buckets();
  const bool isJudged = now.totalSent() >= kJudgedMessages && before.totalSent() >= kJudgedMessages;

  m_sent->show({FigureWords::count(now.totalSent()), tr("of %1 messages").arg(FigureWords::count(now.total())),
                FigureWords::ofCount(now.totalSent(), before.totalSent()),
                course(buckets, [](const Bucket &bucket) { return double(bucket.counts.totalSent()); }),
                tr("Show all messages of these days")});
  // Fewer failures are better: the rate of what did not fail says it the right way round.
  m_failed->show({FigureWords::count(now.totalFailed()),
                  tr("%1 of those sent").arg(FigureWords::percent(failureRate(now))),
                  FigureWords::ofRate(now.successRate(), before.successRate(), isJudged),
                  course(buckets, [](const Bucket &bucket) { return double(bucket.counts.totalFailed()); }),
                  tr("Show the messages that failed")});
  const auto notSure = [](const StatusCounts &counts) { return counts[MessageStatus::Unknown]; };
  m_notSure->show({FigureWords::count(notSure(now)), tr("counted in no rate"),
                   FigureWords::ofCount(notSure(now), notSure(before)),
                   course(buckets, [&](const Bucket &bucket) { return double(notSure(bucket.counts)); }),
                   tr("Show the messages of which nobody knows")});
}

// Where receipts are missing the rates are those of the days before: a rate would fall for no reason.
void Board::showRateTiles(const Shown &shown)
{
  const StatusCounts &now = shown.counts();
  const StatusCounts &before = shown.dashboard.before;
  const StatusCounts settled = shown.settled();
  const QList<Bucket> buckets = shown.buckets();
  const bool isSilent = shown.silentFrom <= shown.dashboard.span.last;
  const bool isJudged = settled.totalSent() >= kJudgedMessages && before.totalSent() >= kJudgedMessages;
  const auto change = [&](const std::optional<double> &rate, const std::optional<double> &rateBefore, bool enough) {
    return isSilent ? Change{tr("receipts are missing")} : FigureWords::ofRate(rate, rateBefore, enough);
  };

  m_delivered->show({FigureWords::count(now.totalDelivered()),
                     tr("%1 of those sent").arg(FigureWords::percent(settled.deliveryRate())),
                     change(settled.deliveryRate(), before.deliveryRate(), isJudged),
                     course(buckets, [](const Bucket &bucket) { return bucket.deliveryRate(); }),
                     tr("Show the messages that are delivered and not read yet")});
  const bool readIsJudged =
      isJudged && settled.totalDelivered() >= kJudgedMessages && before.totalDelivered() >= kJudgedMessages;
  m_read->show({FigureWords::count(now.totalRead()),
                tr("%1 of those delivered").arg(FigureWords::percent(settled.readRate())),
                change(settled.readRate(), before.readRate(), readIsJudged),
                course(buckets, [](const Bucket &bucket) { return bucket.readRate(); }),
                tr("Show the messages that were read")});
}

void Board::showLines(const Shown &shown)
{
  const Statistics &statistics = shown.dashboard.statistics;
  const QString target = FigureWords::seconds(shown.targets.latencyMs);
  const bool isSlow = statistics.counts.totalSent() >= kJudgedMessages &&
                      statistics.medianLatencyMs.value_or(0) > shown.targets.latencyMs;
  m_latency->setProperty("tone", isSlow ? QStringLiteral("bad") : QString());
  m_latency->style()->unpolish(m_latency);
  m_latency->style()->polish(m_latency);
  if (!statistics.medianLatencyMs)
    m_latency->setText(tr("Answer time: nothing was measured in these days."));
  else
    m_latency->setText(tr("Answer time: half of the messages within %1, 95 of 100 within %2; the target is %3.")
                           .arg(FigureWords::seconds(statistics.medianLatencyMs),
                                FigureWords::seconds(statistics.p95LatencyMs), target));
  m_cost->setText(
      tr("Cost: about %1 for %2 delivered messages.")
          .arg(FigureWords::rupees(statistics.costPaise), FigureWords::count(statistics.counts.totalDelivered())));
}

} // namespace dakiya
