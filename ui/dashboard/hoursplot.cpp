// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/hoursplot.h"

#include "dashboard/figurewords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dakiya {

namespace {

constexpr int kPadding = 6;

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
  const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
  return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue()));
}

// Relative luminance as WCAG has it.
double luminanceOf(const QColor &color)
{
  const auto linear = [](double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
  const double a = luminanceOf(one) + 0.05;
  const double b = luminanceOf(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

} // namespace

void HoursPlot::show(const Shown &shown)
{
  m_hours = shown.dashboard.hours;
  layOut();
  Part busiest;
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      if (of({column, row}).messages > of(busiest).messages)
        busiest = {column, row};
    }
  }
  const qint64 most = of(busiest).messages;
  setSummary(most == 0 ? tr("No messages in these days.")
                       : tr("Most messages: %1 %2, %3.")
                             .arg(FigureWords::weekday(busiest.row),
                                  FigureWords::hours(busiest.column * m_step, (busiest.column + 1) * m_step),
                                  FigureWords::count(most)));
  contentChanged();
}

void HoursPlot::layOut()
{
  const QFontMetrics metrics(smallFont());
  for (const int step : {1, 2, 3, 4, 6, 8}) {
    m_step = step;
    m_most = 0;
    for (int row = 0; row < rows(); ++row) {
      for (int column = 0; column < columns(); ++column)
        m_most = std::max(m_most, of({column, row}).messages);
    }
    const int widest = std::max(metrics.horizontalAdvance(FigureWords::count(m_most)),
                                metrics.horizontalAdvance(QStringLiteral("00"))) +
                       kPadding;
    if (room().width() / columns() >= widest)
      return;
  }
}

void HoursPlot::resizeEvent(QResizeEvent *event)
{
  Plot::resizeEvent(event);
  layOut();
  contentChanged();
}

HourOfWeek HoursPlot::of(const Part &part) const
{
  HourOfWeek sum;
  for (int hour = part.column * m_step; hour < (part.column + 1) * m_step; ++hour) {
    const HourOfWeek &one = m_hours[size_t(part.row)][size_t(hour)];
    sum.messages += one.messages;
    sum.newestDay = std::max(sum.newestDay, one.newestDay);
  }
  return sum;
}

int HoursPlot::rowHeight() const
{
  return QFontMetrics(smallFont()).height() + 2 * kPadding;
}

QRectF HoursPlot::room() const
{
  const QFontMetrics metrics(smallFont());
  int left = 0;
  for (int row = 0; row < kWeekDays; ++row)
    left = std::max(left, metrics.horizontalAdvance(FigureWords::weekday(row)));
  left += space::between;
  return QRectF(left, metrics.height() + kPadding, std::max(1, width() - left - 3), rowHeight() * kWeekDays);
}

QSize HoursPlot::sizeHint() const
{
  return {640, minimumSizeHint().height()};
}

QSize HoursPlot::minimumSizeHint() const
{
  return {280, int(room().bottom()) + 4};
}

bool HoursPlot::exists(const Part &part) const
{
  return part.column >= 0 && part.column < columns() && part.row >= 0 && part.row < rows();
}

QRectF HoursPlot::rectOf(const Part &part) const
{
  const QRectF all = room();
  const qreal wide = all.width() / columns();
  return QRectF(all.left() + part.column * wide, all.top() + part.row * rowHeight(), wide, rowHeight());
}

std::optional<Plot::Part> HoursPlot::partAt(const QPointF &place) const
{
  const QRectF all = room();
  if (!all.contains(place))
    return std::nullopt;
  return Part{std::min(int((place.x() - all.left()) / all.width() * columns()), columns() - 1),
              std::min(int((place.y() - all.top()) / rowHeight()), rows() - 1)};
}

// The history has no weekdays: the newest of these hours stands for all of them.
std::optional<Pick> HoursPlot::pickOf(const Part &part) const
{
  const HourOfWeek hour = of(part);
  if (hour.messages == 0)
    return std::nullopt;
  return Pick{{hour.newestDay, hour.newestDay}, {}, {}, part.column * m_step, (part.column + 1) * m_step};
}

QString HoursPlot::wordsOf(const Part &part) const
{
  const HourOfWeek hour = of(part);
  const QString when = tr("%1 %2").arg(FigureWords::weekday(part.row),
                                       FigureWords::hours(part.column * m_step, (part.column + 1) * m_step));
  if (hour.messages == 0)
    return tr("%1: no messages").arg(when);
  return tr("%1: %2 messages; a click shows those of %3")
      .arg(when, FigureWords::count(hour.messages), FigureWords::span({hour.newestDay, hour.newestDay}));
}

void HoursPlot::draw(QPainter &painter)
{
  drawHeadings(painter);
  for (int row = 0; row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column)
      drawField(painter, {column, row});
  }
}

void HoursPlot::drawHeadings(QPainter &painter) const
{
  painter.setPen(theme().muted);
  const QRectF all = room();
  for (int column = 0; column < columns(); ++column) {
    const QRectF field = rectOf({column, 0});
    const QString words = QStringLiteral("%1").arg(column * m_step, 2, 10, QLatin1Char('0'));
    painter.drawText(QRectF(field.left(), 0, field.width(), all.top()), Qt::AlignHCenter | Qt::AlignTop, words);
  }
  for (int row = 0; row < rows(); ++row)
    painter.drawText(QRectF(0, rectOf({0, row}).top(), all.left(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     FigureWords::weekday(row));
}

void HoursPlot::drawField(QPainter &painter, const Part &part) const
{
  const qint64 messages = of(part).messages;
  // The root keeps small figures apart from none and from each other.
  const double share = m_most > 0 ? std::sqrt(double(messages) / double(m_most)) : 0;
  const QColor ground = messages > 0 ? mixed(theme().surface, theme().primary, 0.06 + 0.74 * share) : theme().window;
  const QRectF field = rectOf(part).adjusted(1, 1, -1, -1);
  painter.fillRect(field, ground);
  if (marked() == part) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().text, 1));
    painter.drawRect(field);
  }
  if (messages == 0)
    return;
  const QColor other = theme().dark ? theme().onPrimary : theme().surface;
  painter.setPen(contrastOf(theme().text, ground) >= contrastOf(other, ground) ? theme().text : other);
  painter.drawText(field, Qt::AlignCenter, FigureWords::count(messages));
}

} // namespace dakiya
