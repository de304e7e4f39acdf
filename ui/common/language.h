// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace dakiya {

/// The language in which the program speaks: `en`, `hi` or `mr`. The texts themselves say which they are.
[[nodiscard]] QString uiLanguage();

/// How that language writes dates and days. Its digits may be Devanagari ones: see inLatinDigits().
[[nodiscard]] QLocale dateLocale();

/// The same with Latin digits, as all figures of the console are.
[[nodiscard]] QString inLatinDigits(QString text);

} // namespace dakiya
