// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ratesplot.h"

#include "dashboard/figurewords.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dakiya {

namespace {

constexpr qreal kThick = 2;
constexpr qreal kDot = 2.5;
constexpr int kDotted = 31;

} // namespace

void RatesPlot::show(const Shown &shown)
{
  m_targets = shown.targets;
  const QList<Bucket> all = shown.buckets();
  Line success{tr("Success"), {}, theme().text, m_targets.successRate, {}};
  Line delivery{tr("Delivered"), {}, theme().of(MessageStatus::Delivered), m_targets.deliveryRate, {}};
  Line read{tr("Read, at least"), {}, theme().of(MessageStatus::Read), {}, {}};
  for (const Bucket &bucket : all) {
    success.rates << bucket.successRate();
    delivery.rates << bucket.deliveryRate();
    read.rates << bucket.readRate();
  }
  m_lines = {success, delivery, read};
  for (Line &line : m_lines) {
    if (line.target)
      line.targetWords = tr("target %1").arg(FigureWords::target(*line.target));
  }
  showBuckets(all, shown.grain());
  const StatusCounts settled = shown.settled();
  setSummary(tr("Success %1, delivered %2, read at least %3.")
                 .arg(FigureWords::percent(shown.counts().successRate()), FigureWords::percent(settled.deliveryRate()),
                      FigureWords::percent(settled.readRate())));
}

QString RatesPlot::axisWords(double value) const
{
  return tr("%1 %").arg(QLocale().toString(value, 'f', 0));
}

int RatesPlot::beside() const
{
  const QFontMetrics metrics(smallFont());
  int widest = 0;
  for (const Line &line : m_lines)
    widest = std::max({widest, metrics.horizontalAdvance(line.words), metrics.horizontalAdvance(line.targetWords)});
  return widest + 2 * space::inside;
}

bool RatesPlot::exists(const Part &part) const
{
  return part.row == 0 && part.column >= 0 && part.column < columns();
}

std::optional<Plot::Part> RatesPlot::partAt(const QPointF &place) const
{
  const int column = columnAt(place.x());
  return column < 0 ? std::nullopt : std::optional(Part{column, 0});
}

QRectF RatesPlot::rectOf(const Part &part) const
{
  const QRectF room = area();
  return QRectF(leftOf(part.column), room.top(), leftOf(part.column + 1) - leftOf(part.column), room.height());
}

std::optional<Pick> RatesPlot::pickOf(const Part &part) const
{
  return Pick{buckets()[part.column].days};
}

QString RatesPlot::wordsOf(const Part &part) const
{
  const Bucket &bucket = buckets()[part.column];
  const QString days = FigureWords::span(bucket.days);
  if (bucket.counts.totalSent() == 0)
    return tr("%1: nothing was sent").arg(days);
  return tr("%1: success %2, delivered %3, read at least %4, of %5 sent")
      .arg(days, FigureWords::percent(bucket.successRate()), FigureWords::percent(bucket.deliveryRate()),
           FigureWords::percent(bucket.readRate()), FigureWords::count(bucket.counts.totalSent()));
}

void RatesPlot::draw(QPainter &painter)
{
  if (const std::optional<Part> part = marked())
    painter.fillRect(rectOf(*part), theme().chosen);
  drawAxes(painter);
  for (const Line &line : std::as_const(m_lines))
    drawTarget(painter, line);
  for (const Line &line : std::as_const(m_lines))
    drawLine(painter, line);
  drawLabels(painter);
}

void RatesPlot::drawTarget(QPainter &painter, const Line &line) const
{
  if (!line.target)
    return;
  painter.setPen(QPen(line.color, 1, Qt::DotLine));
  const QRectF room = area();
  const qreal y = heightOf(*line.target);
  painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
}

void RatesPlot::drawLine(QPainter &painter, const Line &line) const
{
  QPainterPath path;
  QList<QPointF> dots;
  bool isDrawing = false;
  for (int column = 0; column < columns(); ++column) {
    const std::optional<double> rate = line.rates[column];
    // A day on which nothing was sent is a gap, not a fall to nothing.
    if (!rate) {
      isDrawing = false;
      continue;
    }
    const QPointF place(middleOf(column), heightOf(*rate));
    const bool standsAlone = !isDrawing && (column + 1 == columns() || !line.rates[column + 1]);
    if (standsAlone || columns() <= kDotted)
      dots << place;
    if (isDrawing)
      path.lineTo(place);
    else
      path.moveTo(place);
    isDrawing = true;
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(line.color, kThick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
  painter.setPen(Qt::NoPen);
  painter.setBrush(line.color);
  for (const QPointF &dot : std::as_const(dots))
    painter.drawEllipse(dot, kDot, kDot);
}

double RatesPlot::lastOf(const Line &line)
{
  const auto last = std::find_if(line.rates.crbegin(), line.rates.crend(), [](const auto &rate) { return rate; });
  return last == line.rates.crend() ? -1 : last->value_or(0);
}

// At the ends of the lines, moved apart where they would stand on each other.
void RatesPlot::drawLabels(QPainter &painter) const
{
  struct Label
  {
    const Line *line;
    qreal y;
    qreal height;
  };
  const qreal lineHeight = painter.fontMetrics().height();
  QList<Label> labels;
  for (const Line &line : m_lines) {
    if (const double last = lastOf(line); last >= 0)
      labels << Label{&line, heightOf(last) - lineHeight / 2, lineHeight * (line.target ? 2 : 1)};
  }
  std::stable_sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y < b.y; });
  const QRectF room = area();
  qreal lowest = 0;
  for (Label &label : labels) {
    label.y = std::max(label.y, lowest);
    lowest = label.y + label.height;
  }
  qreal floor = height();
  for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
    label->y = std::min(label->y, floor - label->height);
    floor = label->y;
  }
  for (const Label &label : std::as_const(labels)) {
    const QRectF place(room.right() + space::inside, label.y, width() - room.right() - space::inside, lineHeight);
    painter.setPen(label.line->color);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, label.line->words);
    painter.setPen(theme().muted);
    painter.drawText(place.translated(0, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, label.line->targetWords);
  }
}

} // namespace dakiya
