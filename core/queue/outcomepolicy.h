// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/message.h"
#include "domain/retrypolicy.h"
#include "domain/settings.h"
#include "send/outcome.h"
#include "store/messagestore.h"
#include "store/queuestore.h"

namespace dakiya {

/// What one outcome means for its message and for the queue.
struct Decision
{
  StatusChange change;
  AttemptEnd attempt;
  bool pauses = false;          ///< the account is at fault: the whole queue pauses
  bool optsOut = false;         ///< the customer takes no marketing any more
  bool doubtful = false;        ///< unreachable or unknown: the breaker counts it
  bool refusesTemplate = false; ///< a readable refusal without a listed code: twenty equal ones pause the template
};

/// What happens to be true when an outcome is judged.
struct Circumstances
{
  const Settings &settings;
  const LocalTime &local;
  qint64 now = 0;      ///< UTC ms
  double jitter = 0.5; ///< in [0, 1)
};

/// The outcome rule's second half: from what the provider said to what becomes of the
/// message.
[[nodiscard]] Decision decide(const Message &message, const Outcome &outcome, const Circumstances &circumstances);

/// What a failed receipt of a code makes of a message that was sent or unknown.
[[nodiscard]] Decision decideFailedReceipt(const Message &message, const QString &provider, const QString &code,
                                           const QString &words, const Circumstances &circumstances);

/// When a message that would leave at `at` may leave, by its type's quiet hours.
[[nodiscard]] qint64 outsideQuietHours(MessageType type, qint64 at, const Circumstances &circumstances);

} // namespace dakiya
