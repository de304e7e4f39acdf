// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "dashboard/figurewords.h"

#include <QPushButton>

class QLabel;

namespace dakiya {

class Sparkline;

/// One figure of the period: how many, the rate, how it stood before, and how it went. A press opens its messages.
class FigureTile final : public QPushButton
{
  Q_OBJECT

public:
  FigureTile(const Theme &theme, MessageStatus sign, const QString &title, QWidget *parent = nullptr);

  struct Figure
  {
    QString count;
    QString rate;
    Change change;
    QList<std::optional<double>> course;
    QString hint; ///< what a press opens
  };
  void show(const Figure &figure);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void keyPressEvent(QKeyEvent *event) override;

private:
  const QString m_title;
  QLabel *m_figure;
  QLabel *m_rate;
  QLabel *m_change;
  Sparkline *m_course;
};

} // namespace dakiya
