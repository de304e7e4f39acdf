// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/plot.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dakiya {

namespace {

constexpr qreal kRing = 2;

// Screen readers are told that it is a chart; name and description say the rest.
QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
  auto *plot = qobject_cast<Plot *>(object);
  return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace

Plot::Plot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
  QAccessible::installFactory(accessibleChart);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setCursor(Qt::PointingHandCursor);
}

void Plot::setSummary(const QString &words)
{
  m_summary = words;
  if (!marked())
    setAccessibleDescription(words);
}

std::optional<Plot::Part> Plot::marked() const
{
  if (m_hovered)
    return m_hovered;
  return hasFocus() ? m_current : std::nullopt;
}

QFont Plot::smallFont() const
{
  QFont small = font();
  small.setPointSizeF(9);
  return small;
}

void Plot::contentChanged()
{
  if (m_current && !exists(*m_current))
    m_current = nearest(m_current->column, m_current->row);
  if (m_hovered && !exists(*m_hovered))
    m_hovered.reset();
  updateGeometry();
  update();
}

void Plot::paintEvent(QPaintEvent * /*event*/)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(smallFont());
  draw(painter);
  if (!hasFocus())
    return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_theme.primary, kRing));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  if (m_current)
    painter.drawRoundedRect(rectOf(*m_current).adjusted(-1, -1, 1, 1), 2, 2);
}

void Plot::point(const std::optional<Part> &part)
{
  const QString words = part ? wordsOf(*part) : QString();
  setAccessibleDescription(words.isEmpty() ? m_summary : words);
  Q_EMIT pointed(words);
  update();
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
  const std::optional<Part> part = partAt(event->position());
  if (part != m_hovered) {
    m_hovered = part;
    point(marked());
  }
  if (part)
    QToolTip::showText(event->globalPosition().toPoint(), wordsOf(*part), this, rectOf(*part).toRect());
  else
    QToolTip::hideText();
}

void Plot::leaveEvent(QEvent *event)
{
  m_hovered.reset();
  point(marked());
  QWidget::leaveEvent(event);
}

// Taken here, so that the release comes here, too.
void Plot::mousePressEvent(QMouseEvent *event)
{
  if (event->button() != Qt::LeftButton)
    return QWidget::mousePressEvent(event);
  if (const std::optional<Part> part = partAt(event->position()))
    moveTo(part);
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
  if (event->button() != Qt::LeftButton)
    return QWidget::mouseReleaseEvent(event);
  if (const std::optional<Part> part = partAt(event->position()); part == m_current)
    open(part);
}

void Plot::focusInEvent(QFocusEvent *event)
{
  QWidget::focusInEvent(event);
  if (event->reason() == Qt::MouseFocusReason)
    return;
  moveTo(m_current ? m_current : edge(true));
}

void Plot::focusOutEvent(QFocusEvent *event)
{
  QWidget::focusOutEvent(event);
  point(marked());
}

void Plot::keyPressEvent(QKeyEvent *event)
{
  const std::optional<Part> from = m_current ? m_current : edge(true);
  if (!from)
    return QWidget::keyPressEvent(event);
  switch (event->key()) {
  case Qt::Key_Left:
    return moveTo(step(*from, -1, 0));
  case Qt::Key_Right:
    return moveTo(step(*from, 1, 0));
  case Qt::Key_Up:
    return moveTo(step(*from, 0, -1));
  case Qt::Key_Down:
    return moveTo(step(*from, 0, 1));
  case Qt::Key_Home:
    return moveTo(edge(false));
  case Qt::Key_End:
    return moveTo(edge(true));
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space:
    return open(from);
  default:
    QWidget::keyPressEvent(event);
  }
}

std::optional<Plot::Part> Plot::step(const Part &from, int columnStep, int rowStep) const
{
  if (rowStep != 0) {
    for (int row = from.row + rowStep; row >= 0 && row < rows(); row += rowStep) {
      if (exists({from.column, row}))
        return Part{from.column, row};
    }
    return from;
  }
  for (int column = from.column + columnStep; column >= 0 && column < columns(); column += columnStep) {
    if (const std::optional<Part> part = nearest(column, from.row))
      return part;
  }
  return from;
}

std::optional<Plot::Part> Plot::nearest(int column, int row) const
{
  if (column < 0 || column >= columns())
    return std::nullopt;
  for (int away = 0; away < rows(); ++away) {
    for (const int candidate : {row - away, row + away}) {
      if (candidate >= 0 && candidate < rows() && exists({column, candidate}))
        return Part{column, candidate};
    }
  }
  return std::nullopt;
}

std::optional<Plot::Part> Plot::edge(bool last) const
{
  for (int i = 0; i < columns(); ++i) {
    if (const std::optional<Part> part = nearest(last ? columns() - 1 - i : i, m_current ? m_current->row : 0))
      return part;
  }
  return std::nullopt;
}

void Plot::moveTo(const std::optional<Part> &part)
{
  m_current = part;
  point(marked());
}

void Plot::open(const std::optional<Part> &part)
{
  if (!part)
    return;
  if (const std::optional<Pick> pick = pickOf(*part))
    Q_EMIT opened(*pick);
}

} // namespace dakiya
