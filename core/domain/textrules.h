// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace dakiya {

enum class LineBreaks { Allowed, Refused };

/// Refuses control characters (line breaks and tabs excepted where they belong) and the bidi overrides U+202A-202E and
/// U+2066-2069. ZWJ and ZWNJ stay: Marathi needs them. Lone surrogates are refused. Errors: TextLineBreak,
/// TextForbiddenCharacter (detail: `U+202E`).
[[nodiscard]] Result<void> checkText(QStringView text, LineBreaks lineBreaks);

/// A text that a terminal may show, whoever wrote it: U+FFFD stands for each character that checkText() refuses and for
/// a carriage return without its line feed; where line breaks and tabs are refused, a space stands for each.
[[nodiscard]] QString withoutControls(QStringView text, LineBreaks lineBreaks);

/// The one form in which text is indexed and searched: NFC, without U+200C and U+200D, case folded.
[[nodiscard]] QString foldForSearch(QStringView text);

/// Devanagari digits as Latin ones; everything else as it is.
[[nodiscard]] QString latinDigits(QStringView text);

/// Length as WhatsApp counts it: Unicode code points.
[[nodiscard]] int textLength(QStringView text);

} // namespace dakiya
