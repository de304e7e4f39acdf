// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace dakiya {

/// How wide help is, in columns of a terminal.
inline constexpr int kHelpWidth = 80;

/// `text` in lines of at most `width` columns. A word that is longer stands alone.
[[nodiscard]] QStringList linesOf(const QString &text, int width);

/// `text` in lines of at most kHelpWidth, each behind `indent` spaces. A word that is longer stands alone.
[[nodiscard]] QString wrapped(const QString &text, int indent = 0);

/// A command of a shell in such lines: each but the last ends in a backslash, and no quoted text is broken.
[[nodiscard]] QString wrappedCommand(const QString &command, int indent);

/// Names on the left, what they mean beside them; lines without a break at the end.
[[nodiscard]] QString definitions(const QList<std::pair<QString, QString>> &list, int indent);

} // namespace dakiya
