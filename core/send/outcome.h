// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failurecode.h"

#include <QString>

#include <optional>
#include <variant>

namespace dakiya {

/// What the provider said, for the timeline: its code and its own words (both may be empty, neither holds a secret).
struct ProviderWords
{
  QString code;
  QString text;
};

/// The provider took the message.
struct Accepted
{
  QString providerMessageId;
};
/// Refused for good. `failureClass` is Permanent or OptOut.
struct Refused
{
  FailureClass failureClass = FailureClass::Permanent;
  bool isListed = false; ///< by a code that says what is wrong, so the template is not to blame
};
/// To be tried later. `burnsRetry` is false for a 429 and its like: expiry bounds those. `failureClass` is Retry,
/// RetrySlow or Pace.
struct TryLater
{
  std::optional<qint64> afterMs; ///< the provider's Retry-After, clamped to 24 h
  FailureClass failureClass = FailureClass::Retry;
  bool burnsRetry = true;
};
/// The account or the set-up is at fault; the message is innocent.
struct AccountFault
{
};
/// No byte of our body was ever read by the transport: nothing can have been sent.
struct Unreachable
{
};
/// Nobody can know.
struct Unknown
{
};

using Verdict = std::variant<Accepted, Refused, TryLater, AccountFault, Unreachable, Unknown>;

/// Everything that is known of one attempt once it is over.
struct Outcome
{
  Verdict verdict = Unknown{};
  ProviderWords words;
  int httpStatus = 0;   ///< 0: no answer
  qint64 latencyMs = 0; ///< from handing the request over to the end of the answer
};

} // namespace dakiya
