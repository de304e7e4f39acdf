// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetype.h"

#include <QString>

namespace dakiya {

/// The word for a type of message, as a clerk says it: `Payment reminder`.
[[nodiscard]] QString typeWord(MessageType type);

} // namespace dakiya
