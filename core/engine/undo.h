// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace dakiya {

/// A message that is stored, due only when its hold is over, and what is needed to take it back as if it had never
/// been.
struct Held
{
  Message message;
  qint64 dueAt = 0;               ///< UTC ms, when it would be due without the hold
  std::optional<Customer> before; ///< whom it goes to, as known before; nullopt: nobody

  /// Until when the hold lasts: the queue does not take it before.
  [[nodiscard]] qint64 heldUntil() const { return message.dueAt; }
};

/// What became of a draft that is to be held.
using HeldOutcome = std::variant<Held, Earlier, QList<Error>>;

/// Stores a message that the queue leaves alone for `holdMs`. It is durable from then on: should the program end
/// before, it leaves when the next engine runs. Errors: those of Engine::submit.
[[nodiscard]] Result<HeldOutcome> submitHeld(Engine &engine, const Draft &draft, qint64 holdMs);

/// Takes it out of the store again: no list, no statistics and no later duplicate guard knows of it. Errors: NotFound,
/// StatusForbids (it has left, or somebody else has stopped it), the store's.
[[nodiscard]] Result<void> takeBack(Engine &engine, const Held &held, const QString &who);

/// Ends the hold: it is due when it would have been without. It is no error when it has left already. Errors: the
/// store's.
[[nodiscard]] Result<void> letGo(Engine &engine, const Held &held);

} // namespace dakiya
