// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dayplot.h"
#include "dashboard/shown.h"

namespace dakiya {

/// The statuses that a bar shows as one: what waits, and what was stopped, look alike and mean the same to a clerk.
struct VolumePart
{
  QString words;
  MessageStatus sign; ///< whose icon and colour it has
  QList<MessageStatus> statuses;

  [[nodiscard]] qint64 of(const StatusCounts &counts) const;
  /// The one status to look for; nullopt when there are several.
  [[nodiscard]] std::optional<MessageStatus> only(const StatusCounts &counts) const;
};

/// From the top of a bar to its foot.
[[nodiscard]] QList<VolumePart> volumeParts();

/// How many messages a day, and what became of them: stacked bars.
class VolumePlot final : public DayPlot
{
  Q_OBJECT

public:
  explicit VolumePlot(const Theme &theme, QWidget *parent = nullptr);

  void show(const Shown &shown);

  [[nodiscard]] QString wordsOf(const Part &part) const override;
  [[nodiscard]] std::optional<Pick> pickOf(const Part &part) const override;
  [[nodiscard]] QRectF rectOf(const Part &part) const override;

protected:
  [[nodiscard]] int rows() const override { return int(m_parts.size()); }
  [[nodiscard]] bool exists(const Part &part) const override;
  [[nodiscard]] std::optional<Part> partAt(const QPointF &place) const override;
  [[nodiscard]] double top() const override { return m_top; }
  [[nodiscard]] QString axisWords(double value) const override;
  [[nodiscard]] int above() const override;
  void draw(QPainter &painter) override;

private:
  struct Sign
  {
    QPointF place;
    int part = 0;
  };
  /// Where the words of the parts that occur stand, line after line above the bars.
  [[nodiscard]] QList<Sign> signs() const;
  [[nodiscard]] QColor colorOf(const VolumePart &part) const;
  void drawSigns(QPainter &painter) const;
  void drawBar(QPainter &painter, int column) const;

  const QList<VolumePart> m_parts;
  QList<int> m_occurring; ///< from the foot up
  double m_top = 1;
};

} // namespace dakiya
