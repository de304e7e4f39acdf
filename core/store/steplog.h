// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dakiya {

class WriteScope;
struct Message;
struct StatusChange;

// One line in the log for each step of a message's life, told when it is committed: whoever looks for its id finds them
// all. What failed or is not sure is told always, the rest at the level debug.

/// A message was made.
void tellNew(WriteScope &scope, const Message &message);
/// A message as it stood `before` was moved.
void tellMove(WriteScope &scope, const Message &before, const StatusChange &change);

} // namespace dakiya
