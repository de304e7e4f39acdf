// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/volumeplot.h"

#include "common/icons.h"
#include "dashboard/figurewords.h"
#include "domain/statuswords.h"

#include <QPainter>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kSign = 14;
constexpr qreal kLeastHeight = 1; // what occurs is seen

} // namespace

qint64 VolumePart::of(const StatusCounts &counts) const
{
  qint64 sum = 0;
  for (const MessageStatus status : statuses)
    sum += counts[status];
  return sum;
}

std::optional<MessageStatus> VolumePart::only(const StatusCounts &counts) const
{
  std::optional<MessageStatus> found;
  for (const MessageStatus status : statuses) {
    if (counts[status] == 0)
      continue;
    if (found)
      return std::nullopt;
    found = status;
  }
  return found;
}

QList<VolumePart> volumeParts()
{
  using enum MessageStatus;
  const auto single = [](MessageStatus status) { return VolumePart{statusWord(status), status, {status}}; };
  return {{VolumePlot::tr("Stopped"), Cancelled, {Cancelled, Expired, Skipped}},
          {VolumePlot::tr("Waiting"), Queued, {Queued, Sending}},
          single(Unknown),
          single(Failed),
          single(Sent),
          single(Delivered),
          single(Read)};
}

VolumePlot::VolumePlot(const Theme &theme, QWidget *parent)
    : DayPlot(theme, parent)
    , m_parts(volumeParts())
{
}

void VolumePlot::show(const Shown &shown)
{
  const QList<Bucket> all = shown.buckets();
  qint64 most = 0;
  for (const Bucket &bucket : all)
    most = std::max(most, bucket.counts.total());
  m_top = roundedUp(double(most));
  m_occurring.clear();
  for (int part = int(m_parts.size()) - 1; part >= 0; --part) {
    if (m_parts[part].of(shown.counts()) > 0)
      m_occurring << part;
  }
  showBuckets(all, shown.grain());
  const QString total = FigureWords::count(shown.counts().total());
  const QString highest = FigureWords::count(most);
  switch (shown.grain()) {
  case Grain::Day:
    return setSummary(tr("%1 messages, at most %2 a day.").arg(total, highest));
  case Grain::Week:
    return setSummary(tr("%1 messages, at most %2 a week.").arg(total, highest));
  case Grain::Month:
    return setSummary(tr("%1 messages, at most %2 a month.").arg(total, highest));
  }
}

QString VolumePlot::axisWords(double value) const
{
  return FigureWords::count(qint64(value));
}

QList<VolumePlot::Sign> VolumePlot::signs() const
{
  const QFontMetrics metrics(smallFont());
  QList<Sign> signs;
  QPointF place(0, 2);
  for (const int part : m_occurring) {
    const int wide = kSign + 4 + metrics.horizontalAdvance(m_parts[part].words);
    if (place.x() > 0 && place.x() + wide > width()) {
      place = {0, place.y() + metrics.height() + 4};
    }
    signs << Sign{place, part};
    place.rx() += wide + space::group;
  }
  return signs;
}

int VolumePlot::above() const
{
  const QList<Sign> all = signs();
  const int last = all.isEmpty() ? 0 : int(all.last().place.y());
  return last + QFontMetrics(smallFont()).height() + space::between;
}

bool VolumePlot::exists(const Part &part) const
{
  if (part.column < 0 || part.column >= columns() || part.row < 0 || part.row >= rows())
    return false;
  const StatusCounts &counts = buckets()[part.column].counts;
  // A day without messages can be gone to as well: it says so.
  return counts.total() == 0 ? part.row == rows() - 1 : m_parts[part.row].of(counts) > 0;
}

std::optional<Plot::Part> VolumePlot::partAt(const QPointF &place) const
{
  const int column = columnAt(place.x());
  if (column < 0 || place.y() > area().bottom() + kSign)
    return std::nullopt;
  std::optional<Part> found;
  for (int row = 0; row < rows(); ++row) {
    const Part part{column, row};
    if (!exists(part))
      continue;
    const QRectF field = rectOf(part);
    // Above the bar there is nothing; a bar of a few dots is hit all the same.
    if (!found && buckets()[column].counts.total() > 0 && place.y() < field.top() - kSign / 2.0)
      return std::nullopt;
    found = part;
    if (place.y() <= field.bottom())
      break;
  }
  return found;
}

QRectF VolumePlot::rectOf(const Part &part) const
{
  const qreal room = leftOf(part.column + 1) - leftOf(part.column);
  const qreal wide = std::max<qreal>(1, std::min<qreal>(room * 0.8, 48));
  const StatusCounts &counts = buckets()[part.column].counts;
  qint64 below = 0;
  for (int row = rows() - 1; row > part.row; --row)
    below += m_parts[row].of(counts);
  const qint64 own = m_parts[part.row].of(counts);
  const qreal foot = heightOf(double(below));
  const qreal tall = std::max(own > 0 ? kLeastHeight : 0, foot - heightOf(double(below + own)));
  return QRectF(middleOf(part.column) - wide / 2, foot - tall, wide, tall);
}

std::optional<Pick> VolumePlot::pickOf(const Part &part) const
{
  const Bucket &bucket = buckets()[part.column];
  return Pick{bucket.days, m_parts[part.row].only(bucket.counts)};
}

QString VolumePlot::wordsOf(const Part &part) const
{
  const Bucket &bucket = buckets()[part.column];
  const QString days = FigureWords::span(bucket.days);
  if (bucket.counts.total() == 0)
    return tr("%1: no messages").arg(days);
  return tr("%1, %2: %3 of %4 messages")
      .arg(days, m_parts[part.row].words, FigureWords::count(m_parts[part.row].of(bucket.counts)),
           FigureWords::count(bucket.counts.total()));
}

void VolumePlot::draw(QPainter &painter)
{
  if (const std::optional<Part> part = marked()) {
    const QRectF room = area();
    painter.fillRect(
        QRectF(leftOf(part->column), room.top(), leftOf(part->column + 1) - leftOf(part->column), room.height()),
        theme().chosen);
  }
  drawAxes(painter);
  for (int column = 0; column < columns(); ++column)
    drawBar(painter, column);
  drawSigns(painter);
}

// What waits and what was stopped share a colour: what is not there yet is paler.
QColor VolumePlot::colorOf(const VolumePart &part) const
{
  QColor color = theme().of(part.sign);
  if (part.sign == MessageStatus::Queued)
    color.setAlphaF(0.4F);
  return color;
}

void VolumePlot::drawBar(QPainter &painter, int column) const
{
  if (buckets()[column].counts.total() == 0)
    return;
  for (const int row : m_occurring) {
    if (exists({column, row}))
      painter.fillRect(rectOf({column, row}), colorOf(m_parts[row]));
  }
}

void VolumePlot::drawSigns(QPainter &painter) const
{
  const int lineHeight = painter.fontMetrics().height();
  for (const Sign &sign : signs()) {
    const VolumePart &part = m_parts[sign.part];
    const QRect icon(sign.place.toPoint() + QPoint(0, (lineHeight - kSign) / 2), QSize(kSign, kSign));
    statusIcon(part.sign, theme()).paint(&painter, icon);
    painter.setPen(theme().of(part.sign));
    painter.drawText(QRectF(sign.place + QPointF(kSign + 4, 0), QSizeF(width(), lineHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, part.words);
  }
}

} // namespace dakiya
