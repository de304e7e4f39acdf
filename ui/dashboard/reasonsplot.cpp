// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/reasonsplot.h"

#include "dashboard/figurewords.h"

#include <QPainter>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kBar = 6;
constexpr int kInside = 4;
constexpr int kBetween = 6;
constexpr int kRoomForWords = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

ReasonsPlot::ReasonsPlot(const Theme &theme, QWidget *parent)
    : Plot(theme, parent)
{
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ReasonsPlot::show(const Shown &shown)
{
  m_days = shown.dashboard.span;
  m_failed = shown.counts().totalFailed();
  m_reasons = FailureReason::of(shown.dashboard.statistics.failures, kMost);
  setSummary(
      m_reasons.isEmpty()
          ? tr("No message failed in these days.")
          : tr("%1 failed. The most frequent reason: %2").arg(FigureWords::count(m_failed), m_reasons.first().words));
  contentChanged();
}

int ReasonsPlot::figureWidth() const
{
  const qint64 most = m_reasons.isEmpty() ? 0 : m_reasons.first().count;
  return fontMetrics().horizontalAdvance(FigureWords::count(most)) + space::between;
}

QList<QRectF> ReasonsPlot::rowsIn(int width) const
{
  const QFontMetrics metrics = fontMetrics();
  const int room = std::max(80, width - figureWidth() - 2 * kInside);
  QList<QRectF> all;
  qreal y = 2;
  for (const FailureReason &reason : m_reasons) {
    const int tall = metrics.boundingRect(QRect(0, 0, room, 10'000), kRoomForWords, reason.words).height();
    all << QRectF(2, y, width - 4, tall + kBar + 3 * kInside);
    y = all.last().bottom() + kBetween;
  }
  return all;
}

int ReasonsPlot::heightForWidth(int width) const
{
  const QList<QRectF> all = rowsIn(width);
  return all.isEmpty() ? fontMetrics().height() * 4 : int(all.last().bottom()) + 4;
}

QSize ReasonsPlot::sizeHint() const
{
  return {440, heightForWidth(440)};
}

QSize ReasonsPlot::minimumSizeHint() const
{
  return {240, fontMetrics().height() * 4};
}

bool ReasonsPlot::exists(const Part &part) const
{
  return part.column == 0 && part.row >= 0 && part.row < rows();
}

QRectF ReasonsPlot::rectOf(const Part &part) const
{
  return rowsIn(width()).value(part.row);
}

std::optional<Plot::Part> ReasonsPlot::partAt(const QPointF &place) const
{
  const QList<QRectF> all = rowsIn(width());
  for (int row = 0; row < all.size(); ++row) {
    if (all[row].contains(place))
      return Part{0, row};
  }
  return std::nullopt;
}

std::optional<Pick> ReasonsPlot::pickOf(const Part & /*part*/) const
{
  return Pick{m_days, MessageStatus::Failed};
}

QString ReasonsPlot::wordsOf(const Part &part) const
{
  const FailureReason &reason = m_reasons[part.row];
  const std::optional<double> share =
      m_failed > 0 ? std::optional(100.0 * double(reason.count) / double(m_failed)) : std::nullopt;
  const QString words = tr("%1: %2 messages, %3 of those that failed.")
                            .arg(reason.words, FigureWords::count(reason.count), FigureWords::percent(share));
  return reason.whatToDo.isEmpty() ? words : tr("%1 What to do: %2.").arg(words, reason.whatToDo);
}

void ReasonsPlot::draw(QPainter &painter)
{
  painter.setFont(font());
  if (m_reasons.isEmpty())
    return;
  const QList<QRectF> all = rowsIn(width());
  const std::optional<Part> on = marked();
  const double most = double(m_reasons.first().count);
  for (int row = 0; row < all.size(); ++row) {
    if (on && on->row == row)
      painter.fillRect(all[row], theme().chosen);
    const QRectF room = all[row].adjusted(kInside, kInside, -kInside, -kInside);
    painter.setPen(theme().text);
    painter.drawText(room.adjusted(0, 0, -figureWidth(), 0), kRoomForWords, m_reasons[row].words);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, FigureWords::count(m_reasons[row].count));
    const QRectF track(room.left(), room.bottom() - kBar, room.width(), kBar);
    painter.fillRect(track, theme().faint);
    QRectF bar = track;
    bar.setWidth(std::max(2.0, track.width() * double(m_reasons[row].count) / most));
    painter.fillRect(bar, theme().of(MessageStatus::Failed));
  }
}

} // namespace dakiya
