// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QString>

namespace dakiya {

/// Two texts in two columns, as HTML for Qt's rich text: what went is struck through and has a minus before its line,
/// what came is underlined and has a plus, so that no colour stands alone.
[[nodiscard]] QString comparisonHtml(const QString &first, const QString &second, const Theme &theme);

/// How many lines differ, in words.
[[nodiscard]] QString comparisonInWords(const QString &first, const QString &second);

} // namespace dakiya
