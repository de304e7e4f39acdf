// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QRegularExpression>

namespace dakiya {

namespace {

constexpr QStringView kNumber = u"[number]";
constexpr QStringView kSecret = u"[secret]";

// "+" and 8 to 15 digits, grouped or not, also as it stands in an address (%2B).
const QRegularExpression &internationalNumber()
{
  static const QRegularExpression pattern(QStringLiteral("(?:\\+|%2[Bb])[ -]?\\d(?:[ ()-]{0,2}\\d){7,14}"));
  return pattern;
}

// Ten digits from 6 to 9, or the same behind 91: an Indian mobile number without its "+".
const QRegularExpression &indianNumber()
{
  static const QRegularExpression pattern(QStringLiteral("(?<![\\w.-])(?:91|0)?[6-9]\\d{9}(?![\\w-])"));
  return pattern;
}

const QRegularExpression &authorization()
{
  static const QRegularExpression pattern(QStringLiteral("\\b(Bearer|Basic)\\s+[^\\s\"']+"),
                                          QRegularExpression::CaseInsensitiveOption);
  return pattern;
}

const QRegularExpression &namedSecret()
{
  static const QRegularExpression pattern(QStringLiteral("(api_?key|token|secret|password|authorization|signature)([\"'"
                                                         "]?\\s*[:=]\\s*[\"']?)(?!Bearer|Basic)[^\\s\"'&,;]{6,}"),
                                          QRegularExpression::CaseInsensitiveOption);
  return pattern;
}

const QRegularExpression &passwordInAddress()
{
  static const QRegularExpression pattern(QStringLiteral("(\\w://)[^\\s/@]+@"));
  return pattern;
}

// 32 or more letters and digits mixed. Our own ids are shorter or, as UUIDs, have their hyphens at known places.
const QRegularExpression &longToken()
{
  static const QRegularExpression pattern(
      QStringLiteral("(?<![\\w/.-])(?![0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![\\w-]))"
                     "(?=[\\w=-]*\\d)(?=[\\w=-]*[A-Za-z])[\\w=-]{32,}"));
  return pattern;
}

} // namespace

QString redacted(QString text)
{
  text.replace(authorization(), QString(u"\\1 " % kSecret));
  text.replace(namedSecret(), QString(u"\\1\\2" % kSecret));
  text.replace(passwordInAddress(), QString(u"\\1" % kSecret % u"@"));
  text.replace(longToken(), kSecret.toString());
  text.replace(internationalNumber(), kNumber.toString());
  text.replace(indianNumber(), kNumber.toString());
  return text;
}

} // namespace dakiya
