// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagestatus.h"

#include <QColor>
#include <QPalette>

namespace dakiya {

/// The colours of the console, in one place. Every text colour has a contrast of 4.5:1 or more on its surface.
struct Theme
{
  QColor window;
  QColor surface;
  QColor line;
  QColor text;
  QColor muted;
  QColor primary;
  QColor onPrimary;
  QColor attention;
  QColor bad;
  QColor good;
  QColor chosen; ///< behind what is chosen, and behind calm news
  QColor faint;  ///< between rows
  QColor bubble; ///< behind a message as the customer sees it
  bool dark = false;

  [[nodiscard]] static Theme light();
  [[nodiscard]] static Theme night();
  /// By what the desktop's own palette looks like.
  [[nodiscard]] static Theme matching(const QPalette &system);

  [[nodiscard]] QColor of(MessageStatus status) const;
  [[nodiscard]] QPalette palette() const;
  [[nodiscard]] QString styleSheet() const;
};

/// Steps of space in pixels.
namespace space {
inline constexpr int inside = 8;
inline constexpr int between = 12;
inline constexpr int group = 16;
inline constexpr int page = 24;
} // namespace space

} // namespace dakiya
