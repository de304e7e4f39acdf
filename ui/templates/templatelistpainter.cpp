// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/templatelistpainter.h"

#include "common/icons.h"

#include <QPainter>

namespace dakiya {

namespace {

constexpr int kSign = 14;
constexpr int kChipAir = 6;
constexpr int kRowAir = 6;
constexpr int kCorner = 4;

QFont strong(QFont font)
{
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont smaller(QFont font)
{
  font.setPointSizeF(font.pointSizeF() * 0.87);
  return font;
}

QString signOf(TemplateChip::State state)
{
  switch (state) {
  case TemplateChip::State::Written:
    return QStringLiteral("check");
  case TemplateChip::State::Paused:
    return QStringLiteral("pause");
  case TemplateChip::State::Unsaved:
    return QStringLiteral("compose");
  case TemplateChip::State::Missing:
    break;
  }
  return {};
}

QColor colorOf(TemplateChip::State state, const Theme &theme)
{
  switch (state) {
  case TemplateChip::State::Written:
    return theme.good;
  case TemplateChip::State::Paused:
    return theme.attention;
  case TemplateChip::State::Unsaved:
    return theme.primary;
  case TemplateChip::State::Missing:
    break;
  }
  return theme.muted;
}

} // namespace

TemplateListPainter::TemplateListPainter(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QList<TemplateListPainter::Place> TemplateListPainter::placesOf(const QStyleOptionViewItem &option,
                                                                const QModelIndex &index) const
{
  const QFontMetrics small(smaller(option.font));
  const int height = small.height() + 4;
  int left = option.rect.left() + space::between;
  const int top = option.rect.bottom() - kRowAir - height;
  QList<Place> places;
  const auto chips = index.data(templaterole::chips).value<QList<TemplateChip>>();
  for (const TemplateChip &chip : chips) {
    const int width = kSign + 3 + small.horizontalAdvance(chip.language) + 2 * kChipAir;
    places << Place{chip, QRect(left, top, width, height)};
    left += width + 4;
  }
  return places;
}

void TemplateListPainter::paintChip(QPainter &painter, const Place &place, bool isChosen) const
{
  const QColor color = colorOf(place.chip.state, m_theme);
  painter.setPen(isChosen ? QPen(m_theme.primary, 2) : QPen(m_theme.line, 1));
  painter.setBrush(m_theme.surface);
  painter.drawRoundedRect(QRectF(place.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
  const QRect sign(place.rect.left() + kChipAir, place.rect.center().y() - kSign / 2 + 1, kSign, kSign);
  const QString name = signOf(place.chip.state);
  painter.setPen(color);
  if (name.isEmpty())
    painter.drawText(sign, Qt::AlignCenter, QStringLiteral("–"));
  else
    lineIcon(name, color).paint(&painter, sign);
  painter.setPen(place.chip.state == TemplateChip::State::Missing ? m_theme.muted : m_theme.text);
  painter.drawText(place.rect.adjusted(kChipAir + kSign + 3, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   place.chip.language);
}

void TemplateListPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool isSelected = option.state.testFlag(QStyle::State_Selected);
  if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? m_theme.chosen : m_theme.faint);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), kCorner, kCorner);
  }
  const QRect inside = option.rect.adjusted(space::between, kRowAir, -space::between, -kRowAir);
  painter->setFont(strong(option.font));
  painter->setPen(m_theme.text);
  painter->drawText(inside, Qt::AlignTop | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
  painter->setFont(smaller(option.font));
  painter->setPen(m_theme.muted);
  const auto type = MessageType(index.data(templaterole::type).toInt());
  const QString chosen = index.data(templaterole::chosen).toString();
  const QList<Place> places = placesOf(option, index);
  const QRect foot = places.isEmpty() ? inside : places.constFirst().rect;
  painter->drawText(QRect(inside.left(), foot.top(), inside.width(), foot.height()), Qt::AlignVCenter | Qt::AlignRight,
                    categoryWord(facts(type).category));
  for (const Place &place : places)
    paintChip(*painter, place, isSelected && place.chip.language == chosen);
  painter->restore();
}

QSize TemplateListPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
  const QFontMetrics title(strong(option.font));
  const QFontMetrics small(smaller(option.font));
  const int width = title.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * space::between;
  return {width, title.height() + small.height() + 4 + 2 * kRowAir + 2};
}

QString TemplateListPainter::chipAt(const QPoint &point, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
  const QList<Place> places = placesOf(option, index);
  for (const Place &place : places) {
    if (place.rect.contains(point))
      return place.chip.language;
  }
  return {};
}

} // namespace dakiya
