// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bulkaction.h"

#include <QString>

namespace dakiya {

/// Something that a person wants done with many messages, with the words for each moment of it.
struct MessageTask
{
  using Words = std::function<QString(int count)>;

  QString title; ///< while it runs, such as "Sending again"
  MessageDeed deed;
  int atOnce = BulkAction::kAtOnce;
  Words done;       ///< "3 messages are sent again."
  MessageDeed undo; ///< takes back what was done; empty: that cannot be
  Words undone;     ///< "3 messages wait no more."
};

/// Failed, expired, cancelled and unsure messages go back to the queue; for those that were sent already a new message
/// is made. `who` is for the audit log. Undone by cancelling what has not left yet.
[[nodiscard]] MessageTask resendTask(const QString &who, InDoubt inDoubt = InDoubt::Refuse);

/// Takes waiting messages out of the queue; they can be put back.
[[nodiscard]] MessageTask cancelTask(const QString &who);

/// Settles messages that are not sure. What a person has seen is not taken back.
[[nodiscard]] MessageTask settleTask(Resolution resolution, const QString &who);

/// How a task ended, in sentences of their own, one a line: how many were done, how many were left alone and why, and
/// how many were not reached because it was stopped.
[[nodiscard]] QString outcomeInWords(const BulkOutcome &outcome, const MessageTask::Words &done);

} // namespace dakiya
