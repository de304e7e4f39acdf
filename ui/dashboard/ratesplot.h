// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dayplot.h"
#include "dashboard/shown.h"

namespace dakiya {

/// Success, delivery and read rates day by day, with the targets as thin lines.
class RatesPlot final : public DayPlot
{
  Q_OBJECT

public:
  using DayPlot::DayPlot;

  void show(const Shown &shown);

  [[nodiscard]] QString wordsOf(const Part &part) const override;
  [[nodiscard]] std::optional<Pick> pickOf(const Part &part) const override;
  [[nodiscard]] QRectF rectOf(const Part &part) const override;

protected:
  [[nodiscard]] int rows() const override { return 1; }
  [[nodiscard]] bool exists(const Part &part) const override;
  [[nodiscard]] std::optional<Part> partAt(const QPointF &place) const override;
  [[nodiscard]] double top() const override { return 100; }
  [[nodiscard]] QString axisWords(double value) const override;
  [[nodiscard]] int beside() const override;
  void draw(QPainter &painter) override;

private:
  struct Line
  {
    QString words;
    QString targetWords;
    QColor color;
    std::optional<double> target;
    QList<std::optional<double>> rates; ///< one a bucket
  };
  void drawLine(QPainter &painter, const Line &line) const;
  void drawTarget(QPainter &painter, const Line &line) const;
  void drawLabels(QPainter &painter) const;
  [[nodiscard]] static double lastOf(const Line &line);

  Targets m_targets;
  QList<Line> m_lines;
};

} // namespace dakiya
