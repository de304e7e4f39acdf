// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/formcheck.h"

namespace dakiya {

/// What will happen to a message once it is sent, in one line.
struct Outlook
{
  enum class Tone { Calm, Attention, Bad };

  Tone tone = Tone::Calm;
  QString words;
};

/// `customer` is whom it goes to, as far as known.
[[nodiscard]] Outlook outlookOf(const FormCheck &check, const TypedMessage &typed, const Office &office,
                                const std::optional<Customer> &customer, qint64 now);

/// `10:00` for a moment of today, `3 Dec, 10:00` for another, on the office's clock.
[[nodiscard]] QString momentWords(qint64 utcMs, qint64 now, const Settings &settings);

} // namespace dakiya
