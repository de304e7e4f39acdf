// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include "domain/textrules.h"

#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>

#include <optional>
#include <string>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

using Parsed = i18n::phonenumbers::PhoneNumber;
using Library = i18n::phonenumbers::PhoneNumberUtil;

constexpr int kMostDigits = 20; // E.164 has 15; some write a trunk 0 as well

// Address books and web pages put these around a number; nobody sees them.
bool isInvisible(QChar letter)
{
  return letter.category() == QChar::Other_Format;
}

QChar plainLetter(QChar letter)
{
  const char16_t unit = letter.unicode();
  if (unit >= 0xFF10 && unit <= 0xFF19) // full-width digits
    return QChar(char16_t(unit - 0xFF10 + u'0'));
  if (unit == 0xFF0B) // full-width plus
    return u'+';
  if (letter.category() == QChar::Punctuation_Dash)
    return u'-';
  return letter.isSpace() ? QChar(u' ') : letter;
}

QString plainText(QStringView text)
{
  QString plain;
  for (const QChar letter : latinDigits(text)) {
    if (!isInvisible(letter))
      plain.append(plainLetter(letter));
  }
  // "(+91) 98178 12345": the brackets say nothing.
  static const QRegularExpression bracketedCode(QStringLiteral("^\\(\\s*(\\+[0-9 ]+)\\)"));
  return plain.trimmed().replace(bracketedCode, QStringLiteral("\\1 "));
}

QString digitsOf(QStringView text)
{
  QString digits;
  for (const QChar letter : text) {
    if (letter >= u'0' && letter <= u'9')
      digits.append(letter);
  }
  return digits;
}

std::optional<Parsed> parsed(const QString &e164)
{
  // The library would read letters as the digits on a telephone's keys.
  static const QRegularExpression international(QStringLiteral("^\\+[0-9]+\\z"));
  if (!international.match(e164).hasMatch())
    return std::nullopt;
  Parsed number;
  // Nearly all numbers are these, and taking them apart here makes a sheet of 100,000 three times as fast.
  static const QRegularExpression indian(QStringLiteral("^\\+91[1-9][0-9]{9}\\z"));
  if (indian.match(e164).hasMatch()) {
    number.set_country_code(91);
    number.set_national_number(e164.mid(3).toULongLong());
    return number;
  }
  if (Library::GetInstance()->Parse(e164.toStdString(), "ZZ", &number) != Library::NO_PARSING_ERROR)
    return std::nullopt;
  return number;
}

Result<PhoneNumber> valid(const QString &digits)
{
  // The library takes minutes over what a whole document pasted by mistake may hold.
  if (digits.size() > kMostDigits)
    return fail(ErrorCode::PhoneInvalid);
  const std::optional<Parsed> number = parsed(u'+' % digits);
  if (!number || !Library::GetInstance()->IsValidNumber(*number))
    return fail(ErrorCode::PhoneInvalid);
  std::string e164;
  Library::GetInstance()->Format(*number, Library::E164, &e164);
  return PhoneNumber{QString::fromStdString(e164)};
}

// `text` is plain already.
Result<PhoneNumber> parseInternational(const QString &text)
{
  static const QRegularExpression shape(QStringLiteral("^\\+?[0-9 ().-]*[0-9][0-9 ().-]*$"));
  if (!shape.match(text).hasMatch())
    return fail(ErrorCode::PhoneNotANumber);
  if (!text.startsWith(u'+'))
    return fail(ErrorCode::PhoneNotInternational);
  return valid(digitsOf(text));
}

// `91…` for what is clearly an Indian number without its plus.
std::optional<QString> completed(const QString &text)
{
  QString digits = digitsOf(text);
  if (digits.startsWith("0091"_L1)) // 00 is how one dials abroad
    digits.remove(0, 2);
  else if (digits.startsWith(u'0'))
    digits.remove(0, 1);
  if (digits.size() == 10 && digits[0] >= u'6')
    return QStringLiteral("91") + digits;
  if (digits.size() == 12 && digits.startsWith("91"_L1))
    return digits;
  return std::nullopt;
}

Result<PhoneNumber> parseLocal(QString text, LocalNumbers local)
{
  static const QRegularExpression decimalsOfANumberCell(QStringLiteral("^(\\d+)\\.0+$"));
  static const QRegularExpression shape(QStringLiteral("^[0-9(][0-9 ()-]*$"));
  // "98178.12345": a dot between groups of digits parts them, as a space does.
  static const QRegularExpression dotBetweenGroups(QStringLiteral("(?<=\\d{3})\\.(?=\\d{3})"));
  text.replace(decimalsOfANumberCell, QStringLiteral("\\1")).replace(dotBetweenGroups, QStringLiteral(" "));
  if (!shape.match(text).hasMatch() || digitsOf(text).isEmpty())
    return fail(ErrorCode::PhoneNotANumber);
  if (local == LocalNumbers::Refuse)
    return fail(ErrorCode::PhoneNotInternational);
  const QString dialled = digitsOf(text);
  // 00 is how one dials abroad; behind it stands a whole number.
  if (dialled.startsWith("00"_L1) && !dialled.startsWith("0091"_L1))
    return valid(dialled.mid(2));
  const std::optional<QString> digits = completed(text);
  if (!digits)
    return fail(ErrorCode::PhoneNotClearlyIndian);
  return valid(*digits);
}

} // namespace

Result<PhoneNumber> parseInternationalPhone(QStringView text)
{
  const QString plain = plainText(text);
  if (plain.isEmpty())
    return fail(ErrorCode::PhoneMissing);
  return parseInternational(plain);
}

Result<SheetPhone> parseSheetPhone(QStringView cell, LocalNumbers local)
{
  static const QRegularExpression scientific(QStringLiteral("^[+-]?\\d+([.,]\\d*)?[eE][+-]?\\d+$"));
  const QString plain = plainText(cell);
  if (plain.isEmpty())
    return fail(ErrorCode::PhoneMissing);
  if (scientific.match(plain).hasMatch())
    return fail(ErrorCode::PhoneScientific);
  const bool international = plain.startsWith(u'+');
  const Result<PhoneNumber> phone = international ? parseInternational(plain) : parseLocal(plain, local);
  if (!phone)
    return fail(phone.error());
  return SheetPhone{*phone, !international};
}

QString displayPhone(const PhoneNumber &phone)
{
  const std::optional<Parsed> number = parsed(phone.e164);
  if (!number)
    return phone.e164;
  std::string text;
  Library::GetInstance()->Format(*number, Library::INTERNATIONAL, &text);
  return QString::fromStdString(text);
}

PhoneParts split(const PhoneNumber &phone)
{
  const std::optional<Parsed> number = parsed(phone.e164);
  if (!number)
    return {};
  std::string national;
  Library::GetInstance()->GetNationalSignificantNumber(*number, &national);
  return {QString::number(number->country_code()), QString::fromStdString(national)};
}

} // namespace dakiya
