// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

namespace dakiya {

Theme Theme::light()
{
  return {QColor(0xF6F5F1), QColor(0xFFFFFF),
          QColor(0xDEDBD2), QColor(0x1E2328),
          QColor(0x5A6169), QColor(0x1F5FA8),
          QColor(0xFFFFFF), QColor(0x8A5A00),
          QColor(0xB3261E), QColor(0x1B6E4A),
          QColor(0xE8EFF8), QColor(0xEFEDE6),
          QColor(0xE2F1DF), false};
}

Theme Theme::night()
{
  return {QColor(0x15181C), QColor(0x1E2227),
          QColor(0x343A41), QColor(0xE9EAEC),
          QColor(0xA3AAB3), QColor(0x7FB2EE),
          QColor(0x0D1B2A), QColor(0xF0B541),
          QColor(0xFF8A7A), QColor(0x5FCB9A),
          QColor(0x26384D), QColor(0x2A2F35),
          QColor(0x1F3B2E), true};
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
  QString sheet = QStringLiteral(
      "QTableView { background: @surface; border: 1px solid @line; border-radius: 6px;"
      " selection-background-color: @chosen; selection-color: @text; outline: 0; }"
      "QTableView::item { padding: 0 8px; border-bottom: 1px solid @faint; }"
      "QTableView:focus, QLineEdit:focus, QComboBox:focus { border: 2px solid @primary; }"
      "QHeaderView { background: @surface; border: 0; }"
      "QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;"
      " padding: 6px 8px; }"
      "QLineEdit, QComboBox { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 5px 8px; }"
      "QComboBox::drop-down { border: 0; width: 24px; }"
      "QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 14px; height: 14px; }"
      "QPushButton { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; }"
      "QPushButton:hover, QComboBox:hover { border-color: @primary; }"
      "QPushButton:focus { border: 2px solid @primary; }"
      "QPushButton[quiet=\"true\"] { background: @chosen; color: @primary; border: 0; }"
      "QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 5px; }"
      "QToolButton:hover { background: @chosen; }"
      "QToolButton:focus { border: 2px solid @primary; }"
      "#sideBar { background: @surface; border: 0; border-right: 1px solid @line; }"
      "#sideBar QToolButton { padding: 8px 10px; text-align: left; }"
      "#sideBar QToolButton:checked { background: @chosen; color: @primary; font-weight: 600; }"
      "#bannerFrame { background: @chosen; border: 0; border-bottom: 1px solid @line; }"
      "#bannerFrame[trouble=\"true\"] QLabel { color: @attention; font-weight: 600; }"
      "QScrollArea[panel=\"true\"] { background: @surface; border: 1px solid @line; border-radius: 6px; }"
      "QWidget[panelContent=\"true\"] { background: @surface; }"
      "QLabel[bubble=\"true\"] { background: @bubble; border-radius: 6px; padding: 10px; }"
      "QLabel[muted=\"true\"] { color: @muted; }"
      "QLabel[strong=\"true\"] { font-weight: 600; }"
      "QLabel[heading=\"true\"] { font-size: 13pt; font-weight: 600; }"
      "QStatusBar { background: @surface; border-top: 1px solid @line; padding: 2px 14px; }"
      "QStatusBar::item { border: 0; }"
      "QSplitter::handle { background: transparent; }");
  const std::pair<const char *, QColor> colours[]{
      {"@surface", surface},     {"@line", line},     {"@text", text},   {"@muted", muted},   {"@primary", primary},
      {"@attention", attention}, {"@chosen", chosen}, {"@faint", faint}, {"@bubble", bubble},
  };
  for (const auto &[name, colour] : colours)
    sheet.replace(QLatin1String(name), colour.name());
  return sheet;
}

} // namespace dakiya
