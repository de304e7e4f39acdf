// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "engine/engine.h"
#include "engine/outbox.h"

#include <QString>

namespace dakiya {

/// What must be known to say when a message leaves, besides the message itself.
struct WaitingCircumstances
{
  qint64 now = 0; ///< UTC ms
  LocalTime local;
  Settings settings;
  QueueSnapshot queue;
  OutboxHolds holds;
};

/// When a message that waits leaves, or when one that does not was made.
[[nodiscard]] QString whenItLeaves(const Message &message, const WaitingCircumstances &at);

/// Why it stands where it stands: quiet hours, a retry and its reason, paused, scheduled, its turn.
[[nodiscard]] QString whyItWaits(const Message &message, const WaitingCircumstances &at);

} // namespace dakiya
