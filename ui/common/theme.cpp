// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <QFile>

static void initLookResources()
{
  Q_INIT_RESOURCE(look);
}

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
  initLookResources();
  QFile file(QStringLiteral(":/look/console.qss"));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  QString sheet = QString::fromUtf8(file.readAll());
  // Longer names first: "@onPrimary" must not be taken for another one.
  const std::pair<const char *, QColor> colours[]{
      {"@onPrimary", onPrimary},
      {"@attention", attention},
      {"@surface", surface},
      {"@primary", primary},
      {"@chosen", chosen},
      {"@window", window},
      {"@bubble", bubble},
      {"@muted", muted},
      {"@faint", faint},
      {"@line", line},
      {"@text", text},
      {"@good", good},
      {"@bad", bad},
  };
  for (const auto &[name, colour] : colours)
    sheet.replace(QLatin1String(name), colour.name());
  return sheet.replace(QLatin1String("@shade"), QLatin1String(dark ? "dark" : "light"));
}

} // namespace dakiya
