// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/templatetokens.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBraces = 2;

bool isVariableName(QStringView name)
{
  const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
  const auto isNamePart = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
  return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isNamePart);
}

// Where nothing closes the braces, or only after the next ones or on another line, they alone are at fault.
TemplateToken tokenAt(QStringView body, qsizetype open, qsizetype close)
{
  if (close < 0)
    return {open, kBraces, {}, false};
  const QStringView inside = body.sliced(open + kBraces, close - open - kBraces);
  const QStringView name = inside.trimmed();
  if (isVariableName(name))
    return {open, close + kBraces - open, name, true};
  const bool isAnother = inside.contains("{{"_L1) || inside.contains(u'\n');
  return {open, isAnother ? kBraces : close + kBraces - open, name, false};
}

} // namespace

QList<TemplateToken> tokensOf(QStringView body)
{
  QList<TemplateToken> tokens;
  qsizetype close = 0; // looked for once, however many braces it might belong to
  for (qsizetype open = body.indexOf("{{"_L1); open >= 0;) {
    if (close >= 0 && close < open + kBraces)
      close = body.indexOf("}}"_L1, open + kBraces);
    tokens << tokenAt(body, open, close);
    open = body.indexOf("{{"_L1, open + tokens.constLast().length);
  }
  return tokens;
}

} // namespace dakiya
