// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"

#include <QCoreApplication>

namespace dakiya {

QString uiLanguage()
{
  //: The tag of the language of this file: en, hi or mr. It chooses the help pages and how dates are written.
  return QCoreApplication::translate("Language", "en");
}

QLocale dateLocale()
{
  return {QLocale(uiLanguage()).language(), QLocale::India};
}

QString inLatinDigits(QString text)
{
  constexpr char16_t zero = u'\u0966';
  for (QChar &letter : text) {
    if (letter.unicode() >= zero && letter.unicode() <= zero + 9)
      letter = QChar(u'0' + letter.unicode() - zero);
  }
  return text;
}

} // namespace dakiya
