// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/buckets.h"

#include <QCoreApplication>

namespace dakiya {

/// How a figure stands against the period before.
struct Change
{
  enum class Judgement { None, Better, Worse };
  QString words;
  Judgement judgement = Judgement::None;
};

/// The words and figures of the dashboard, the same in tiles, charts, tables and on paper.
class FigureWords final
{
  Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
  static constexpr QChar kNothing{0x2014};

  [[nodiscard]] static QString count(qint64 messages);
  /// `96.67 %`, and a dash where there is nothing to divide by.
  [[nodiscard]] static QString percent(const std::optional<double> &rate);
  /// `0.42 s`
  [[nodiscard]] static QString seconds(const std::optional<double> &ms);
  /// `₹1,23,456.50`
  [[nodiscard]] static QString rupees(qint64 paise);

  /// `Mon 12 Nov 2026`, `12 Nov – 18 Nov 2026`
  [[nodiscard]] static QString span(const DaySpan &days);
  /// `09:00–12:00`
  [[nodiscard]] static QString hours(int from, int to);
  [[nodiscard]] static QString weekday(int weekday);

  /// "12 more than before": no judgement.
  [[nodiscard]] static Change ofCount(qint64 now, qint64 before);
  /// `95 %`, as a target is set.
  [[nodiscard]] static QString target(double rate);
  /// "2.1 points better". `isJudged`: there are enough messages on both sides.
  [[nodiscard]] static Change ofRate(const std::optional<double> &now, const std::optional<double> &before,
                                     bool isJudged);
};

} // namespace dakiya
