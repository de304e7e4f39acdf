// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flowlayout.h"

#include "common/theme.h"

#include <QWidget>

#include <algorithm>

namespace dakiya {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
  setContentsMargins(0, 0, 0, 0);
  setSpacing(space::inside);
}

FlowLayout::~FlowLayout()
{
  qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
  QSize size;
  for (const QLayoutItem *item : m_items) {
    if (!item->isEmpty())
      size = size.expandedTo(item->minimumSize());
  }
  return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
  QLayout::setGeometry(rect);
  place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool isFinal) const
{
  QList<QLayoutItem *> line;
  QPoint at = rect.topLeft();
  int used = 0;
  int height = 0;
  const auto begin = [&] { return m_isAtEnd ? at + QPoint(std::max(0, rect.width() - used), 0) : at; };
  for (QLayoutItem *item : m_items) {
    if (item->isEmpty())
      continue;
    const QSize wanted = item->sizeHint();
    if (!line.isEmpty() && used + spacing() + wanted.width() > rect.width()) {
      if (isFinal)
        placeLine(line, begin(), height);
      at.ry() += height + spacing();
      line.clear();
      used = 0;
      height = 0;
    }
    used += wanted.width() + (line.isEmpty() ? 0 : spacing());
    height = std::max(height, wanted.height());
    line << item;
  }
  if (isFinal)
    placeLine(line, begin(), height);
  return at.y() + height - rect.y();
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, QPoint at, int height) const
{
  // From right to left where one reads so.
  const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
  for (QLayoutItem *item : line) {
    const QSize size(std::min(item->sizeHint().width(), geometry().width()), height);
    const int x = isMirrored ? geometry().right() - (at.x() - geometry().left()) - size.width() + 1 : at.x();
    item->setGeometry({{x, at.y()}, size});
    at.rx() += size.width() + spacing();
  }
}

} // namespace dakiya
