// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

class QPagedPaintDevice;

namespace dakiya {

/// Pages of paper: the office's name and the time above, the page's number below, and text between that goes on where
/// the last one ended. Lengths are in points.
class Paper final
{
public:
  struct Heading
  {
    QString office;
    QString title;
    QString when;
  };
  enum class Weight { Normal, Strong };

  /// Sets the device to A4 with margins.
  Paper(QPagedPaintDevice &device, Heading heading);

  /// false: the device takes nothing.
  [[nodiscard]] bool begin();
  void end() { m_painter.end(); }

  [[nodiscard]] double width() const { return m_width; }
  /// Height of wrapped text in a column of that width.
  [[nodiscard]] double heightOf(const QString &text, double width, double points, Weight weight = Weight::Normal);
  /// Goes to a new page where less than this is left; true: it did.
  bool makeRoom(double height);
  /// Text beside the place that was reached, from the left edge; goes nowhere.
  void put(const QString &text, double left, double width, double points, Weight weight = Weight::Normal);
  /// Wrapped text over the whole width, and goes below it.
  void paragraph(const QString &text, double points, Weight weight = Weight::Normal, double left = 0);
  void line();
  void goDown(double height) { m_y += height; }

private:
  void beginPage();
  [[nodiscard]] QFont fontOf(double points, Weight weight) const;

  QPagedPaintDevice &m_device;
  const Heading m_heading;
  QPainter m_painter;
  double m_scale = 1; ///< device pixels in a point
  double m_width = 0;
  double m_height = 0;
  double m_y = 0;
  int m_page = 0;
};

} // namespace dakiya
