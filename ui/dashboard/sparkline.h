// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

#include <optional>

namespace dakiya {

/// A line as small as a word, from 0 up: how a figure went.
class Sparkline final : public QWidget
{
  Q_OBJECT

public:
  explicit Sparkline(const QColor &color, QWidget *parent = nullptr);

  void show(const QList<std::optional<double>> &values);
  [[nodiscard]] const QList<std::optional<double>> &values() const { return m_values; }
  [[nodiscard]] QSize sizeHint() const override;

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  const QColor m_color;
  QList<std::optional<double>> m_values;
};

} // namespace dakiya
