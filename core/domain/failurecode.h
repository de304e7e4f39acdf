// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace dakiya {

/// What a provider's failure code means for the queue.
enum class FailureClass {
  Retry,     ///< later, as a retry
  RetrySlow, ///< as a retry, at least a day later
  Pace,      ///< later, for this recipient only
  Permanent, ///< failed for good
  OptOut,    ///< failed, and the customer takes no marketing any more
  Account,   ///< the account or the set-up is at fault: the queue pauses
};

enum class FailureOwner { Nobody, Staff, Manager };

/// One row of resources/failure-codes.csv. `meaning` and `whatToDo` are source texts for translation (context
/// "FailureCode").
struct FailureCode
{
  QLatin1StringView family; ///< `whatsapp`, `myoperator`, `twilio`
  QLatin1StringView code;
  FailureClass failureClass;
  const char *meaning;
  const char *whatToDo;
  FailureOwner owner;
};

[[nodiscard]] QLatin1StringView wireName(FailureClass failureClass);
[[nodiscard]] std::span<const FailureCode> failureCodes();

/// The row for a code that `provider` (its wire name) reported: `myoperator*` and `practice` know the families
/// myoperator and whatsapp, `twilio` knows twilio and whatsapp. nullptr when it is not listed.
[[nodiscard]] const FailureCode *findFailureCode(QStringView provider, QStringView code);

} // namespace dakiya
