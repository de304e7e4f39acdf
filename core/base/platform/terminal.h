// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>

namespace dakiya {

/// Does a person look at what is written to `file` (stdout or stderr)? false for a pipe or a file.
[[nodiscard]] bool isTerminal(std::FILE *file);

/// Reads one line from standard input without showing what is typed; where that is no terminal, everything that comes.
/// In bytes, without the line break at the end.
[[nodiscard]] QByteArray readHidden();

} // namespace dakiya
