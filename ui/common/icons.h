// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagestatus.h"

#include <QIcon>
#include <QString>

namespace dakiya {

struct Theme;

/// The drawing of that name (resources/icons) in one colour, sharp at any size.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &color);

/// The sign of a status in its colour. It never stands without the status's word.
[[nodiscard]] QIcon statusIcon(MessageStatus status, const Theme &theme);

/// What the program is known by in menus and on its window, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace dakiya
