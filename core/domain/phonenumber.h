// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace dakiya {

/// A number that libphonenumber holds for valid, in E.164: `+919812345670`.
struct PhoneNumber
{
  QString e164;

  friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// Reads one number that must be international with `+` (spaces, hyphens, brackets and Devanagari digits are allowed).
/// Errors: PhoneMissing, PhoneNotInternational, PhoneNotANumber, PhoneInvalid.
[[nodiscard]] Result<PhoneNumber> parseInternationalPhone(QStringView text);

/// A number out of a sheet's cell, and whether the country code was ours to add.
struct SheetPhone
{
  PhoneNumber phone;
  bool completed = false;
};

enum class LocalNumbers { Complete, Refuse };

/// Reads a sheet's cell: international with `+`, or (unless refused) 10 digits that begin with 6-9, or 12 that begin
/// with 91, with a leading 0, spaces, hyphens, dots between groups, brackets or Devanagari digits, or a number cell's
/// text such as `9876543210.0`; behind 00 a number of any country. Errors as above, and PhoneScientific,
/// PhoneNotClearlyIndian.
[[nodiscard]] Result<SheetPhone> parseSheetPhone(QStringView cell, LocalNumbers local);

/// For people's eyes: `+91 98123 45670`.
[[nodiscard]] QString displayPhone(const PhoneNumber &phone);

/// Country calling code and the rest of the digits: `91`, `9812345670`.
struct PhoneParts
{
  QString countryCode;
  QString national;
};
[[nodiscard]] PhoneParts split(const PhoneNumber &phone);

} // namespace dakiya
