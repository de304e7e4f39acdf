// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace dakiya {

/// Where a message stands. Every message is in exactly one of these.
enum class MessageStatus {
  Queued,
  Sending,
  Sent,
  Delivered,
  Read,
  Failed,
  Unknown,
  Cancelled,
  Expired,
  Skipped,
};

inline constexpr std::array kMessageStatuses{
    MessageStatus::Queued,  MessageStatus::Sending, MessageStatus::Sent,    MessageStatus::Delivered,
    MessageStatus::Read,    MessageStatus::Failed,  MessageStatus::Unknown, MessageStatus::Cancelled,
    MessageStatus::Expired, MessageStatus::Skipped,
};

/// The name on the wire and in the store, such as `delivered`.
[[nodiscard]] QLatin1StringView wireName(MessageStatus status);
[[nodiscard]] std::optional<MessageStatus> messageStatusFrom(QStringView wireName);

/// Who or what moves a message from one status to another.
enum class StatusCause {
  Claim,   ///< the queue takes it to send it
  Outcome, ///< the provider's answer, in time or late, or its absence
  Receipt, ///< the provider's later report
  Person,  ///< cancel, resend, resolve
  Engine,  ///< expiry, opt-out, recovery after a crash
};

/// The whole table of the life of a message: may `cause` move a message from `from` to `to`?
/// Staying where it is counts as no move and is false.
[[nodiscard]] bool canMove(MessageStatus from, MessageStatus to, StatusCause cause);

/// What a receipt says. `Accepted` is "queued" or "accepted" on the provider's side: it moves only what is
/// in doubt.
enum class ReceiptStatus { Accepted, Sent, Delivered, Read, Failed };

[[nodiscard]] QLatin1StringView wireName(ReceiptStatus status);
[[nodiscard]] std::optional<ReceiptStatus> receiptStatusFrom(QStringView wireName);

/// What a receipt makes of a message that stands at `current`; nullopt leaves it there.
/// Never backwards: sent < delivered < read; failed never overrides delivered or read; a later delivered or read
/// replaces failed, and takes a queued message out of the queue.
/// Accepted and sent do so, too, when the attempt that they name is `inDoubt`: it was taken, or perhaps taken, before
/// the message was sent again and refused, or given up by a person.
/// While `sending` nothing moves: the receipt waits for the outcome. For Failed the result is Failed; whether it is
/// tried again is the queue's decision (by the failure's class).
[[nodiscard]] std::optional<MessageStatus> afterReceipt(MessageStatus current, ReceiptStatus receipt, bool inDoubt);

} // namespace dakiya
