// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statisticsjson.h"

#include "domain/localtime.h"
#include "domain/reasons.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
  return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue wholeMsOrNull(const std::optional<double> &ms)
{
  return ms ? QJsonValue(qRound64(*ms)) : QJsonValue();
}

QJsonObject countsJson(const StatusCounts &counts)
{
  QJsonObject buckets;
  for (const MessageStatus status : kMessageStatuses)
    buckets.insert(wireName(status), counts[status]);
  return {
      {u"total"_s, counts.total()},
      {u"buckets"_s, buckets},
      {u"total_sent"_s, counts.totalSent()},
      {u"total_delivered"_s, counts.totalDelivered()},
      {u"total_failed"_s, counts.totalFailed()},
      {u"total_read"_s, counts.totalRead()},
      {u"success_rate"_s, numberOrNull(counts.successRate())},
      {u"delivery_rate"_s, numberOrNull(counts.deliveryRate())},
      {u"read_rate"_s, numberOrNull(counts.readRate())},
  };
}

QJsonObject labelled(const QString &name, const QJsonValue &label, const StatusCounts &counts)
{
  QJsonObject json = countsJson(counts);
  json.insert(name, label);
  return json;
}

QJsonArray daysJson(const QList<Statistics::Day> &days)
{
  QJsonArray array;
  for (const Statistics::Day &day : days)
    array << labelled(u"day"_s, LocalTime::isoDay(day.localDay), day.counts);
  return array;
}

QJsonArray typesJson(const QList<Statistics::Type> &types)
{
  QJsonArray array;
  for (const Statistics::Type &type : types)
    array << labelled(u"type"_s, QString(wireName(type.type)), type.counts);
  return array;
}

QJsonArray hoursJson(const QList<Statistics::Hour> &hours)
{
  QJsonArray array;
  for (const Statistics::Hour &hour : hours)
    array << labelled(u"hour"_s, hour.hour, hour.counts);
  return array;
}

QJsonArray failuresJson(const QList<Statistics::Failure> &failures)
{
  QJsonArray array;
  for (const Statistics::Failure &failure : failures)
    array << QJsonObject{{u"provider"_s, failure.provider},
                         {u"code"_s, failure.code},
                         {u"reason"_s, reasonInEnglish(failure.provider, failure.code, {})},
                         {u"count"_s, failure.count}};
  return array;
}

} // namespace

QJsonObject statisticsJson(const Statistics &statistics)
{
  QJsonObject json = countsJson(statistics.counts);
  json.insert("period_days"_L1, statistics.periodDays);
  json.insert("by_day"_L1, daysJson(statistics.byDay));
  json.insert("by_type"_L1, typesJson(statistics.byType));
  json.insert("by_hour"_L1, hoursJson(statistics.byHour));
  json.insert("failures"_L1, failuresJson(statistics.failures));
  json.insert("latency"_L1, QJsonObject{{u"median_ms"_s, wholeMsOrNull(statistics.medianLatencyMs)},
                                        {u"p95_ms"_s, wholeMsOrNull(statistics.p95LatencyMs)}});
  json.insert("cost"_L1, double(statistics.costPaise) / 100);
  return json;
}

} // namespace dakiya
