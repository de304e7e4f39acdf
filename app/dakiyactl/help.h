// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace dakiya {

/// What the program does and which commands it has.
[[nodiscard]] QString programHelp(const QList<CommandGroup> &groups);

/// One command by example, and its options.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace dakiya
