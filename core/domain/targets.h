// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

namespace dakiya {

class Settings;

/// What the office wants to reach.
struct Targets
{
  double deliveryRate = 95; ///< percent
  double successRate = 98;  ///< percent
  double latencyMs = 2'000;

  [[nodiscard]] static Targets of(const Settings &settings);
};

/// With fewer messages than this a day's rate is chance, and no alarm.
inline constexpr qint64 kAlarmingMessages = 100;
/// With fewer messages than this a rate is not judged at all.
inline constexpr qint64 kJudgedMessages = 20;

/// A day on which a rate fell below its target.
struct MissedTarget
{
  enum class Rate { Delivery, Success };
  Rate rate = Rate::Delivery;
  qint64 localDay = 0;
  double reached = 0; ///< percent
  qint64 sent = 0;
};

/// The days that missed a target, oldest first. `unsettledFrom`: the first day of which receipts are still to come, be
/// it today or since when they are missing; its delivery rate says nothing yet.
[[nodiscard]] QList<MissedTarget> missedTargets(const QList<Statistics::Day> &days, const Targets &targets,
                                                qint64 unsettledFrom);

} // namespace dakiya
