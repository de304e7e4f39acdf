// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/targets.h"

#include "domain/settings.h"

namespace dakiya {

Targets Targets::of(const Settings &settings)
{
  return {settings.value(QStringLiteral("target.delivery_rate")).toDouble(),
          settings.value(QStringLiteral("target.success_rate")).toDouble(),
          settings.value(QStringLiteral("target.latency_ms")).toDouble()};
}

QList<MissedTarget> missedTargets(const QList<Statistics::Day> &days, const Targets &targets, qint64 unsettledFrom)
{
  QList<MissedTarget> missed;
  for (const Statistics::Day &day : days) {
    const qint64 sent = day.counts.totalSent();
    if (sent < kAlarmingMessages)
      continue;
    const double delivery = day.counts.deliveryRate().value_or(0);
    const double success = day.counts.successRate().value_or(0);
    if (day.localDay < unsettledFrom && delivery < targets.deliveryRate)
      missed << MissedTarget{MissedTarget::Rate::Delivery, day.localDay, delivery, sent};
    // A failure is a fact at once, so today counts as well.
    if (success < targets.successRate)
      missed << MissedTarget{MissedTarget::Rate::Success, day.localDay, success, sent};
  }
  return missed;
}

} // namespace dakiya
