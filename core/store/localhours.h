// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTimeZone>

namespace dakiya {

class WriteScope;

/// Moves every message to the day and hour that its creation has in the zone, and counts the statistics anew.
[[nodiscard]] Result<void> moveToTimeZone(WriteScope &scope, const QTimeZone &zone);

} // namespace dakiya
