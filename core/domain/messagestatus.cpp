// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagestatus.h"

#include <QString>

#include <initializer_list>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

using enum MessageStatus;

constexpr unsigned bit(MessageStatus status)
{
  return 1U << static_cast<unsigned>(status);
}

constexpr unsigned oneOf(std::initializer_list<MessageStatus> statuses)
{
  unsigned bits = 0;
  for (const MessageStatus status : statuses)
    bits |= bit(status);
  return bits;
}

unsigned reachableByOutcome(MessageStatus from)
{
  switch (from) {
  case Sending:
    return oneOf({Sent, Queued, Failed, Unknown});
  case Unknown: // a late answer
    return oneOf({Sent, Queued, Failed});
  default:
    return 0;
  }
}

unsigned reachableByReceipt(MessageStatus from)
{
  switch (from) {
  case Queued:
    return oneOf({Sent, Delivered, Read});
  case Sent:
    return oneOf({Queued, Delivered, Read, Failed});
  case Unknown:
    return oneOf({Queued, Sent, Delivered, Read, Failed});
  case Delivered:
    return oneOf({Read});
  case Failed:
    return oneOf({Sent, Delivered, Read});
  case Cancelled:
  case Expired:
  case Skipped:
    return oneOf({Delivered, Read});
  case Sending: // the receipt waits for the outcome
  case Read:
    return 0;
  }
  return 0;
}

// A queued message with an attempt that was accepted or is in doubt goes back to failed or unknown, because cancelled,
// expired and skipped say that nothing was ever sent.
unsigned reachableByPerson(MessageStatus from)
{
  switch (from) {
  case Queued:
    return oneOf({Cancelled, Failed, Unknown});
  case Failed:
  case Expired:
  case Cancelled:
    return oneOf({Queued});
  case Unknown:
    return oneOf({Queued, Sent, Delivered, Read, Failed});
  default:
    return 0;
  }
}

unsigned reachableByEngine(MessageStatus from)
{
  switch (from) {
  case Queued:
    return oneOf({Expired, Skipped, Failed, Unknown});
  case Sending:
    return oneOf({Unknown});
  default:
    return 0;
  }
}

unsigned reachable(MessageStatus from, StatusCause cause)
{
  switch (cause) {
  case StatusCause::Claim:
    return from == Queued ? oneOf({Sending}) : 0;
  case StatusCause::Outcome:
    return reachableByOutcome(from);
  case StatusCause::Receipt:
    return reachableByReceipt(from);
  case StatusCause::Person:
    return reachableByPerson(from);
  case StatusCause::Engine:
    return reachableByEngine(from);
  }
  return 0;
}

} // namespace

QLatin1StringView wireName(MessageStatus status)
{
  switch (status) {
  case Queued:
    return "queued"_L1;
  case Sending:
    return "sending"_L1;
  case Sent:
    return "sent"_L1;
  case Delivered:
    return "delivered"_L1;
  case Read:
    return "read"_L1;
  case Failed:
    return "failed"_L1;
  case Unknown:
    return "unknown"_L1;
  case Cancelled:
    return "cancelled"_L1;
  case Expired:
    return "expired"_L1;
  case Skipped:
    return "skipped"_L1;
  }
  return {};
}

std::optional<MessageStatus> messageStatusFrom(QStringView name)
{
  for (const MessageStatus status : kMessageStatuses) {
    if (name == wireName(status))
      return status;
  }
  return std::nullopt;
}

bool canMove(MessageStatus from, MessageStatus to, StatusCause cause)
{
  return (reachable(from, cause) & bit(to)) != 0;
}

QLatin1StringView wireName(ReceiptStatus status)
{
  switch (status) {
  case ReceiptStatus::Accepted:
    return "accepted"_L1;
  case ReceiptStatus::Sent:
    return "sent"_L1;
  case ReceiptStatus::Delivered:
    return "delivered"_L1;
  case ReceiptStatus::Read:
    return "read"_L1;
  case ReceiptStatus::Failed:
    return "failed"_L1;
  }
  return {};
}

std::optional<ReceiptStatus> receiptStatusFrom(QStringView name)
{
  using enum ReceiptStatus;
  for (const ReceiptStatus status :
       {Accepted, ReceiptStatus::Sent, ReceiptStatus::Delivered, ReceiptStatus::Read, ReceiptStatus::Failed}) {
    if (name == wireName(status))
      return status;
  }
  return std::nullopt;
}

std::optional<MessageStatus> afterReceipt(MessageStatus current, ReceiptStatus receipt, bool inDoubt)
{
  const auto moveTo = [current](MessageStatus to) -> std::optional<MessageStatus> {
    if (!canMove(current, to, StatusCause::Receipt))
      return std::nullopt;
    return to;
  };
  switch (receipt) {
  case ReceiptStatus::Accepted:
  case ReceiptStatus::Sent:
    // Without doubt a queued or failed message was refused before, and this report is of that same, failed attempt.
    return current == Unknown || inDoubt ? moveTo(Sent) : std::nullopt;
  case ReceiptStatus::Delivered:
    return moveTo(Delivered);
  case ReceiptStatus::Read:
    return moveTo(Read);
  case ReceiptStatus::Failed:
    return moveTo(Failed);
  }
  return std::nullopt;
}

} // namespace dakiya
