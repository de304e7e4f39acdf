// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace dakiya {

/// Does a person look at what is written to `file` (stdout or stderr)? false for a pipe or a file.
[[nodiscard]] bool isTerminal(std::FILE *file);

} // namespace dakiya
