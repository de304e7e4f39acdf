// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace dakiya {

/// A segment that is chosen is written bold: it gets room for that from the start, so that nothing is cut off or moves.
inline void keepRoomForBold(QPushButton *segment)
{
  QFont bold = segment->font();
  bold.setWeight(QFont::DemiBold);
  const auto width = [segment](const QFont &font) {
    return QFontMetrics(font).horizontalAdvance(QString(segment->text()).remove(u'&'));
  };
  segment->setMinimumWidth(0);
  segment->setMinimumWidth(segment->sizeHint().width() + std::max(0, width(bold) - width(segment->font())));
}

} // namespace dakiya
