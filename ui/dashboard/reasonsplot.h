// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/failurereason.h"
#include "dashboard/plot.h"
#include "dashboard/shown.h"

namespace dakiya {

/// Why messages failed: a sentence and a bar for each reason.
class ReasonsPlot final : public Plot
{
  Q_OBJECT

public:
  static constexpr int kMost = 7;

  ReasonsPlot(const Theme &theme, QWidget *parent = nullptr);

  void show(const Shown &shown);

  [[nodiscard]] QString wordsOf(const Part &part) const override;
  [[nodiscard]] std::optional<Pick> pickOf(const Part &part) const override;
  [[nodiscard]] QRectF rectOf(const Part &part) const override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

protected:
  [[nodiscard]] int columns() const override { return m_reasons.isEmpty() ? 0 : 1; }
  [[nodiscard]] int rows() const override { return int(m_reasons.size()); }
  [[nodiscard]] bool exists(const Part &part) const override;
  [[nodiscard]] std::optional<Part> partAt(const QPointF &place) const override;
  void draw(QPainter &painter) override;

private:
  /// The rows' rectangles in so much room: each is as tall as its words.
  [[nodiscard]] QList<QRectF> rowsIn(int width) const;
  [[nodiscard]] int figureWidth() const;

  QList<FailureReason> m_reasons;
  DaySpan m_days;
  qint64 m_failed = 0;
};

} // namespace dakiya
