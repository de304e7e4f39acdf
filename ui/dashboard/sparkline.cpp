// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dakiya {

namespace {

constexpr qreal kDot = 2.5;

} // namespace

Sparkline::Sparkline(const QColor &color, QWidget *parent)
    : QWidget(parent)
    , m_color(color)
{
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::show(const QList<std::optional<double>> &values)
{
  m_values = values;
  update();
}

QSize Sparkline::sizeHint() const
{
  return {80, 26};
}

void Sparkline::paintEvent(QPaintEvent * /*event*/)
{
  double top = 0;
  for (const std::optional<double> &value : m_values)
    top = std::max(top, value.value_or(0));
  if (top <= 0)
    return;
  const QRectF room = QRectF(rect()).adjusted(kDot, kDot, -kDot, -kDot);
  const auto placeOf = [&](qsizetype i) {
    const double along = m_values.size() > 1 ? double(i) / double(m_values.size() - 1) : 1;
    return QPointF(room.left() + room.width() * along, room.bottom() - room.height() * *m_values[i] / top);
  };
  QPainterPath path;
  std::optional<QPointF> last;
  for (qsizetype i = 0; i < m_values.size(); ++i) {
    if (!m_values[i])
      continue;
    last = placeOf(i);
    if (i > 0 && m_values[i - 1])
      path.lineTo(*last);
    else
      path.moveTo(*last);
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_color);
  if (last)
    painter.drawEllipse(*last, kDot, kDot);
}

} // namespace dakiya
