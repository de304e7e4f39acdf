// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/templatelist.h"

#include <QStyledItemDelegate>

namespace dakiya {

/// What the items of a list of templates hold.
namespace templaterole {
inline constexpr int type = Qt::UserRole + 1;
inline constexpr int chips = Qt::UserRole + 2;  ///< QList<TemplateChip>
inline constexpr int chosen = Qt::UserRole + 3; ///< the language that is looked at
} // namespace templaterole

/// Paints a type with its category and the chips of its languages: a sign and the language's tag, so that no colour
/// stands alone.
class TemplateListPainter final : public QStyledItemDelegate
{
  Q_OBJECT

public:
  TemplateListPainter(const Theme &theme, QObject *parent);

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  /// The language of the chip at that point of an item; empty: none.
  [[nodiscard]] QString chipAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
  struct Place
  {
    TemplateChip chip;
    QRect rect;
  };
  [[nodiscard]] QList<Place> placesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
  void paintChip(QPainter &painter, const Place &place, bool isChosen) const;

  const Theme m_theme;
};

} // namespace dakiya

Q_DECLARE_METATYPE(QList<dakiya::TemplateChip>)
