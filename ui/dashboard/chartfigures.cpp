// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartfigures.h"

#include "dashboard/failurereason.h"
#include "dashboard/figuretable.h"
#include "dashboard/figurewords.h"
#include "dashboard/volumeplot.h"
#include "domain/typewords.h"

#include <algorithm>

namespace dakiya {

namespace {

using Cell = FigureTable::Cell;
using Row = FigureTable::Row;

QString headingOf(Grain grain)
{
  switch (grain) {
  case Grain::Day:
    return ChartFigures::tr("Day");
  case Grain::Week:
    return ChartFigures::tr("Week");
  case Grain::Month:
    return ChartFigures::tr("Month");
  }
  return {};
}

Cell rateCell(const std::optional<double> &rate, const Pick &pick, MessageStatus status)
{
  return {FigureWords::percent(rate), pick, rate ? std::optional(*rate / 100) : std::nullopt, status};
}

} // namespace

void ChartFigures::ofRates(FigureTable &table, const Shown &shown)
{
  QList<Row> rows;
  const QList<Bucket> buckets = shown.buckets();
  // The newest day first, as in every list.
  for (auto bucket = buckets.crbegin(); bucket != buckets.crend(); ++bucket) {
    const Pick pick{bucket->days};
    rows << Row{{FigureWords::span(bucket->days), pick},
                {FigureWords::count(bucket->counts.totalSent()), pick},
                {FigureWords::percent(bucket->successRate()), pick},
                {FigureWords::percent(bucket->deliveryRate()), pick},
                {FigureWords::percent(bucket->readRate()), pick}};
  }
  table.show({headingOf(shown.grain()), tr("Sent"), tr("Success"), tr("Delivered"), tr("Read, at least")}, rows);
}

void ChartFigures::ofVolume(FigureTable &table, const Shown &shown)
{
  QList<VolumePart> parts = volumeParts();
  std::reverse(parts.begin(), parts.end());
  QStringList headings{headingOf(shown.grain()), tr("All")};
  for (const VolumePart &part : std::as_const(parts))
    headings << part.words;
  QList<Row> rows;
  const QList<Bucket> buckets = shown.buckets();
  for (auto bucket = buckets.crbegin(); bucket != buckets.crend(); ++bucket) {
    const Pick pick{bucket->days};
    Row row{{FigureWords::span(bucket->days), pick}, {FigureWords::count(bucket->counts.total()), pick}};
    for (const VolumePart &part : std::as_const(parts))
      row << Cell{FigureWords::count(part.of(bucket->counts)), Pick{bucket->days, part.only(bucket->counts)}};
    rows << row;
  }
  table.show(headings, rows);
}

void ChartFigures::ofReasons(FigureTable &table, const Shown &shown)
{
  const Pick pick{shown.dashboard.span, MessageStatus::Failed};
  const double failed = double(std::max<qint64>(1, shown.counts().totalFailed()));
  const QList<Statistics::Failure> &failures = shown.dashboard.statistics.failures;
  QList<Row> rows;
  for (const FailureReason &reason : FailureReason::of(failures, int(failures.size()) + 1)) {
    const double share = double(reason.count) / failed;
    rows << Row{{reason.words, pick},
                {FigureWords::count(reason.count), pick},
                {FigureWords::percent(100 * share), pick, share, MessageStatus::Failed}};
  }
  table.show({tr("Why it failed"), tr("Messages"), tr("Share")}, rows);
}

void ChartFigures::ofTypes(FigureTable &table, const Shown &shown)
{
  QList<Statistics::Type> types = shown.dashboard.statistics.byType;
  std::stable_sort(types.begin(), types.end(), [](const Statistics::Type &a, const Statistics::Type &b) {
    return a.counts.total() > b.counts.total();
  });
  const double most = types.isEmpty() ? 1 : double(std::max<qint64>(1, types.first().counts.total()));
  QList<Row> rows;
  for (const Statistics::Type &type : std::as_const(types)) {
    const StatusCounts &counts = type.counts;
    const Pick pick{shown.dashboard.span, {}, type.type};
    const Pick failed{shown.dashboard.span, MessageStatus::Failed, type.type};
    rows << Row{{typeWord(type.type), pick},
                {FigureWords::count(counts.total()), pick, double(counts.total()) / most, {}},
                rateCell(counts.deliveryRate(), pick, MessageStatus::Delivered),
                rateCell(counts.readRate(), pick, MessageStatus::Read),
                {FigureWords::count(counts.totalFailed()), failed}};
  }
  table.show({tr("Type"), tr("Messages"), tr("Delivered"), tr("Read, at least"), tr("Failed")}, rows);
}

void ChartFigures::ofHours(FigureTable &table, const Shown &shown)
{
  QStringList headings{tr("Hour")};
  for (int weekday = 0; weekday < kWeekDays; ++weekday)
    headings << FigureWords::weekday(weekday);
  QList<Row> rows;
  for (int hour = 0; hour < kDayHours; ++hour) {
    Row row{{FigureWords::hours(hour, hour + 1)}};
    for (int weekday = 0; weekday < kWeekDays; ++weekday) {
      const HourOfWeek &one = shown.dashboard.hours[size_t(weekday)][size_t(hour)];
      const Pick pick{{one.newestDay, one.newestDay}, {}, {}, hour, hour + 1};
      row << Cell{FigureWords::count(one.messages), one.messages > 0 ? std::optional(pick) : std::nullopt};
    }
    rows << row;
  }
  table.show(headings, rows);
}

} // namespace dakiya
