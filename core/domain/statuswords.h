// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagestatus.h"

#include <QString>

namespace dakiya {

/// The word for a status, as a clerk says it.
[[nodiscard]] QString statusWord(MessageStatus status);

/// One sentence that says what the status means.
[[nodiscard]] QString statusMeaning(MessageStatus status);

/// The sign that goes with word and colour, so that nothing is told by colour alone.
[[nodiscard]] QString statusSign(MessageStatus status);

} // namespace dakiya
