// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dayplot.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr int kNamedDays = 14;
constexpr int kGap = 10;

} // namespace

double roundedUp(double value)
{
  if (value <= 10)
    return std::max(2.0, 2 * std::ceil(value / 2));
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 1.2, 1.6, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
    if (value <= step * power)
      return step * power;
  }
  return 10 * power;
}

void DayPlot::showBuckets(const QList<Bucket> &buckets, Grain grain)
{
  m_buckets = buckets;
  m_grain = grain;
  layOut();
  contentChanged();
}

QSize DayPlot::sizeHint() const
{
  return {480, fontMetrics().height() * 13};
}

QSize DayPlot::minimumSizeHint() const
{
  return {280, fontMetrics().height() * 11};
}

void DayPlot::resizeEvent(QResizeEvent *event)
{
  Plot::resizeEvent(event);
  layOut();
}

void DayPlot::changeEvent(QEvent *event)
{
  Plot::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    layOut();
}

void DayPlot::layOut()
{
  const QFontMetrics metrics(smallFont());
  int left = 0;
  for (const double line : gridLines())
    left = std::max(left, metrics.horizontalAdvance(axisWords(line)));
  left += kGap;
  const int foot = metrics.height() + 8;
  m_area = QRectF(left, above(), std::max(1, width() - left - beside()), std::max(1, height() - above() - foot));
}

int DayPlot::columnAt(qreal x) const
{
  const QRectF room = area();
  if (m_buckets.isEmpty() || x < room.left() || x > room.right())
    return -1;
  return std::min(int((x - room.left()) / room.width() * columns()), columns() - 1);
}

qreal DayPlot::leftOf(int column) const
{
  const QRectF room = area();
  return room.left() + room.width() * column / std::max(1, columns());
}

qreal DayPlot::heightOf(double value) const
{
  const QRectF room = area();
  return room.bottom() - room.height() * std::clamp(value / top(), 0.0, 1.0);
}

QList<double> DayPlot::gridLines() const
{
  return {0, top() / 2, top()};
}

void DayPlot::drawAxes(QPainter &painter) const
{
  const QRectF room = area();
  const int lineHeight = painter.fontMetrics().height();
  for (const double line : gridLines()) {
    const qreal y = std::round(heightOf(line)) + 0.5;
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    painter.setPen(theme().muted);
    painter.drawText(QRectF(0, y - lineHeight / 2.0, room.left() - kGap / 2.0, lineHeight),
                     Qt::AlignRight | Qt::AlignVCenter, axisWords(line));
  }
  drawFoot(painter);
}

// Empty where a date would say no more than its neighbours do.
QString DayPlot::footOf(int column) const
{
  const QLocale locale;
  const QDate date = dateOf(m_buckets[column].days.first);
  if (m_grain == Grain::Day && columns() <= kNamedDays)
    return locale.toString(date, QStringLiteral("ddd d MMM"));
  if (m_grain == Grain::Day)
    return date.dayOfWeek() == Qt::Monday ? locale.toString(date, QStringLiteral("d MMM")) : QString();
  const bool newMonth = column > 0 && dateOf(m_buckets[column - 1].days.first).month() != date.month();
  if (!newMonth)
    return {};
  return locale.toString(date, date.month() == 1 ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
}

// Every second or third date where there is no room for all, so that the steps stay even.
void DayPlot::drawFoot(QPainter &painter) const
{
  const QFontMetrics metrics = painter.fontMetrics();
  QList<std::pair<QString, QRectF>> dates;
  for (int column = 0; column < columns(); ++column) {
    const QString words = footOf(column);
    const qreal wide = metrics.horizontalAdvance(words);
    const qreal x = std::min(middleOf(column) - wide / 2, width() - wide);
    if (!words.isEmpty())
      dates << std::pair(words, QRectF(x, m_area.bottom() + 6, wide + 1, metrics.height()));
  }
  const auto fits = [&dates](qsizetype step) {
    for (qsizetype i = step; i < dates.size(); i += step) {
      if (dates[i].second.left() < dates[i - step].second.right() + kGap)
        return false;
    }
    return true;
  };
  qsizetype step = 1;
  while (!fits(step))
    ++step;
  painter.setPen(theme().muted);
  for (qsizetype i = 0; i < dates.size(); i += step)
    painter.drawText(dates[i].second, Qt::AlignLeft, dates[i].first);
}

} // namespace dakiya
