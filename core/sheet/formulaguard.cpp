// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/formulaguard.h"

namespace dakiya {

namespace {

bool startsFormula(QChar character)
{
  return QStringView(u"=+-@\t\r").contains(character);
}

qsizetype leadingApostrophes(const QString &text)
{
  qsizetype count = 0;
  while (count < text.size() && text[count] == u'\'')
    ++count;
  return count;
}

} // namespace

QString guarded(const QString &text)
{
  const qsizetype apostrophes = leadingApostrophes(text);
  if (apostrophes < text.size() && startsFormula(text[apostrophes]))
    return QChar(u'\'') + text;
  return text;
}

QString unguarded(const QString &text)
{
  const qsizetype apostrophes = leadingApostrophes(text);
  if (apostrophes > 0 && apostrophes < text.size() && startsFormula(text[apostrophes]))
    return text.mid(1);
  return text;
}

} // namespace dakiya
