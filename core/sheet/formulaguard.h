// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dakiya {

/// How a cell that a spreadsheet would calculate is written as text. The rule, exactly reversible: a text that begins
/// with `=`, `+`, `-`, `@`, tab or CR, or with apostrophes before one of these, gets one more apostrophe in front.
/// So `+91…` is written `'+91…`, and a text that already was `'+91…` becomes `''+91…`.
[[nodiscard]] QString guarded(const QString &text);

/// Undoes guarded(): takes one apostrophe away where the rule would have put one, and leaves every other text alone.
[[nodiscard]] QString unguarded(const QString &text);

} // namespace dakiya
