// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace dakiya {

/// A language as those who speak it call it: `मराठी` for `mr`.
[[nodiscard]] inline QString languageWord(const QString &tag)
{
  // Qt calls English after one of its countries.
  const QLocale locale(tag);
  if (locale.language() == QLocale::English)
    return QStringLiteral("English");
  const QString own = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
  return own.isEmpty() ? tag : own;
}

} // namespace dakiya
