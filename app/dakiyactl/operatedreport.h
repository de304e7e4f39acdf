// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "engine/operations.h"

namespace dakiya {

/// Says what became of messages that a command was about, and why others were left as they are. The exit code: 1 when
/// none was done.
[[nodiscard]] int sayOperated(const Operated &operated, bool json);

/// Says which messages a command would be about, and does nothing.
[[nodiscard]] int sayDryRun(const QList<Message> &messages, bool json);

} // namespace dakiya
