// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace dakiya {

/// An amount in paise, never negative.
struct Money
{
  qint64 paise = 0;

  friend auto operator<=>(const Money &, const Money &) = default;
};

enum class ZeroAmount { Allowed, Refused };

/// Reads text with an optional currency sign (₹, Rs, Rs., INR) and trailing `/-`, Indian or western grouping, at most
/// two decimals, Latin or Devanagari digits. Errors: AmountNotANumber, AmountNegative, AmountZero, AmountTooPrecise,
/// AmountTooLarge (above ₹99,99,99,999.99).
[[nodiscard]] Result<Money> parseMoney(QStringView text, ZeroAmount zero);

/// A JSON number of rupees, rounded half up to paise (through its shortest decimal form, so that 1.005 gives 1.01).
/// Errors: AmountNotANumber (NaN, infinite), AmountNegative, AmountZero, AmountTooLarge.
[[nodiscard]] Result<Money> moneyFromNumber(double rupees, ZeroAmount zero);

/// `1,23,456.50`: Indian grouping, two decimals, Latin digits, no sign.
[[nodiscard]] QString formatMoney(Money money);

} // namespace dakiya
