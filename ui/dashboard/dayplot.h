// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/buckets.h"
#include "dashboard/plot.h"

namespace dakiya {

/// A plot along the days: a foot of dates, a few lines with figures at the left, room for the drawing between.
class DayPlot : public Plot
{
  Q_OBJECT

public:
  using Plot::Plot;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void showBuckets(const QList<Bucket> &buckets, Grain grain);
  [[nodiscard]] const QList<Bucket> &buckets() const { return m_buckets; }

  [[nodiscard]] int columns() const override { return int(m_buckets.size()); }
  [[nodiscard]] int columnAt(qreal x) const;
  [[nodiscard]] qreal leftOf(int column) const;
  [[nodiscard]] qreal middleOf(int column) const { return (leftOf(column) + leftOf(column + 1)) / 2; }
  [[nodiscard]] qreal heightOf(double value) const;
  [[nodiscard]] const QRectF &area() const { return m_area; }

  /// The axis begins at 0 and ends here.
  [[nodiscard]] virtual double top() const = 0;
  [[nodiscard]] virtual QString axisWords(double value) const = 0;
  /// Room for words above and at the right of the drawing.
  [[nodiscard]] virtual int above() const { return space::inside; }
  [[nodiscard]] virtual int beside() const { return space::inside; }

  void drawAxes(QPainter &painter) const;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

private:
  void layOut();
  [[nodiscard]] QList<double> gridLines() const;
  [[nodiscard]] QString footOf(int column) const;
  void drawFoot(QPainter &painter) const;

  QList<Bucket> m_buckets;
  Grain m_grain = Grain::Day;
  QRectF m_area; ///< kept, because every bar asks for it
};

/// The smallest round figure that is not below `value` and whose half is a whole number.
[[nodiscard]] double roundedUp(double value);

} // namespace dakiya
