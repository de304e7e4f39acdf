// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

namespace dakiya {

Theme Theme::light()
{
  return {QColor(0xF6F5F1),
          QColor(0xFFFFFF),
          QColor(0xDEDBD2),
          QColor(0x1E2328),
          QColor(0x5A6169),
          QColor(0x1F5FA8),
          QColor(0xFFFFFF),
          QColor(0x8A5A00),
          QColor(0xB3261E),
          QColor(0x1B6E4A),
          false};
}

Theme Theme::night()
{
  return {QColor(0x15181C),
          QColor(0x1E2227),
          QColor(0x343A41),
          QColor(0xE9EAEC),
          QColor(0xA3AAB3),
          QColor(0x7FB2EE),
          QColor(0x0D1B2A),
          QColor(0xF0B541),
          QColor(0xFF8A7A),
          QColor(0x5FCB9A),
          true};
}

Theme Theme::matching(const QPalette &system)
{
  const bool isDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
  return isDark ? night() : light();
}

QColor Theme::of(MessageStatus status) const
{
  switch (status) {
  case MessageStatus::Sending:
    return primary;
  case MessageStatus::Sent:
    return dark ? QColor(0x56B4E9) : QColor(0x0072B2);
  case MessageStatus::Delivered:
    return dark ? QColor(0x35C79A) : QColor(0x007A5A);
  case MessageStatus::Read:
    return dark ? QColor(0xC3A6F0) : QColor(0x6A3FA0);
  case MessageStatus::Failed:
    return bad;
  case MessageStatus::Unknown:
    return attention;
  case MessageStatus::Queued:
  case MessageStatus::Cancelled:
  case MessageStatus::Expired:
  case MessageStatus::Skipped:
    return muted;
  }
  return muted;
}

QPalette Theme::palette() const
{
  QPalette palette;
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Base, surface);
  palette.setColor(QPalette::AlternateBase, window);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::Button, surface);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::PlaceholderText, muted);
  palette.setColor(QPalette::Highlight, primary);
  palette.setColor(QPalette::HighlightedText, onPrimary);
  palette.setColor(QPalette::ToolTipBase, surface);
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::Link, primary);
  return palette;
}

QString Theme::styleSheet() const
{
  return QStringLiteral("QTableView { background: %1; border: 1px solid %2; border-radius: 6px; gridline-color: %2; }"
                        "QTableView:focus { border: 2px solid %3; }"
                        "QHeaderView::section { background: %1; color: %4; border: 0; border-bottom: 1px solid %2;"
                        " padding: 6px 8px; }"
                        "QLabel[banner=\"true\"] { background: %1; color: %5; border: 1px solid %2;"
                        " border-radius: 6px; padding: 8px; }"
                        "QLabel[muted=\"true\"] { color: %4; }")
      .arg(surface.name(), line.name(), primary.name(), muted.name(), attention.name());
}

} // namespace dakiya
