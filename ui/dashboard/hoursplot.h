// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/plot.h"
#include "dashboard/shown.h"

namespace dakiya {

/// When messages are made: a field for each weekday and hour, darker where there are more, with its figure. In little
/// room hours are put together, so that the figures can still be read.
class HoursPlot final : public Plot
{
  Q_OBJECT

public:
  using Plot::Plot;

  void show(const Shown &shown);
  /// How many hours a field stands for at this width.
  [[nodiscard]] int hoursPerField() const { return m_step; }

  [[nodiscard]] QString wordsOf(const Part &part) const override;
  [[nodiscard]] std::optional<Pick> pickOf(const Part &part) const override;
  [[nodiscard]] QRectF rectOf(const Part &part) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  [[nodiscard]] int columns() const override { return kDayHours / m_step; }
  [[nodiscard]] int rows() const override { return kWeekDays; }
  [[nodiscard]] bool exists(const Part &part) const override;
  [[nodiscard]] std::optional<Part> partAt(const QPointF &place) const override;
  void draw(QPainter &painter) override;
  void resizeEvent(QResizeEvent *event) override;

private:
  [[nodiscard]] HourOfWeek of(const Part &part) const;
  [[nodiscard]] QRectF room() const;
  [[nodiscard]] int rowHeight() const;
  void layOut();
  void drawHeadings(QPainter &painter) const;
  void drawField(QPainter &painter, const Part &part) const;

  HoursOfWeek m_hours{};
  int m_step = 1;
  qint64 m_most = 0; ///< in one field
};

} // namespace dakiya
