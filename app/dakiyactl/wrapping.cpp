// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapping.h"

#include "texttable.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBetweenColumns = 2;
constexpr int kWidestName = 24;

QStringList filledLines(const QStringList &words, int width)
{
  QStringList lines;
  for (const QString &word : words) {
    const bool fits = !lines.isEmpty() && displayWidth(lines.constLast()) + 1 + displayWidth(word) <= width;
    if (fits)
      lines.last() += u' ' + word;
    else
      lines << word;
  }
  return lines;
}

/// Where a shell's command may be broken: between words, but not between an option and its value.
QStringList shellPieces(const QString &command)
{
  QStringList pieces{QString()};
  QChar quote;
  for (const QChar letter : command) {
    const bool isQuote = letter == u'"' || letter == u'\'';
    if (isQuote && (quote.isNull() || quote == letter))
      quote = quote.isNull() ? letter : QChar();
    const bool isAfterOption = pieces.constLast().startsWith("--"_L1) && !pieces.constLast().contains(u' ');
    if (letter == u' ' && quote.isNull() && !isAfterOption)
      pieces << QString();
    else
      pieces.last() += letter;
  }
  return pieces;
}

QString spaces(qsizetype count)
{
  return QString(count, u' ');
}

} // namespace

QStringList linesOf(const QString &text, int width)
{
  return filledLines(text.simplified().split(u' ', Qt::SkipEmptyParts), width);
}

QString wrapped(const QString &text, int indent)
{
  return spaces(indent) + linesOf(text, kHelpWidth - indent).join(u'\n' + spaces(indent));
}

QString wrappedCommand(const QString &command, int indent)
{
  constexpr int further = 2; // what goes on stands a little to the right
  const QStringList lines = filledLines(shellPieces(command), kHelpWidth - indent - further - 2);
  return spaces(indent) + lines.join(u" \\\n"_s + spaces(indent + further));
}

QString definitions(const QList<std::pair<QString, QString>> &list, int indent)
{
  int widest = 0;
  for (const auto &[name, meaning] : list)
    widest = std::max(widest, displayWidth(name) <= kWidestName ? displayWidth(name) : 0);
  const int column = indent + widest + kBetweenColumns;
  QStringList lines;
  for (const auto &[name, meaning] : list) {
    QString text = wrapped(meaning, column);
    if (displayWidth(name) <= widest)
      text.replace(0, column, spaces(indent) + name + spaces(column - indent - displayWidth(name)));
    else
      text.prepend(spaces(indent) + name + u'\n');
    lines << text;
  }
  return lines.join(u'\n');
}

} // namespace dakiya
