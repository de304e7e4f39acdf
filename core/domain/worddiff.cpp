// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/worddiff.h"

#include <QStringList>

#include <algorithm>

namespace dakiya {

namespace {

constexpr int kLeastInCommon = 3; ///< one in so many words

/// Words with the signs beside them, and the spaces between, each for itself.
QStringList piecesOf(const QString &line)
{
  QStringList pieces;
  for (const QChar letter : line) {
    const bool goesOn = !pieces.isEmpty() && !letter.isSpace() && !pieces.constLast().front().isSpace();
    if (goesOn)
      pieces.last() += letter;
    else
      pieces << QString(letter);
  }
  return pieces;
}

void add(QList<DiffStretch> &stretches, const QString &text, bool isChanged)
{
  if (!stretches.isEmpty() && stretches.constLast().isChanged == isChanged)
    stretches.last().text += text;
  else
    stretches << DiffStretch{text, isChanged};
}

QList<DiffStretch> whole(const QString &line, bool isChanged)
{
  return {DiffStretch{line, isChanged}};
}

/// A line that became another one; nothing where they are too different to be called so.
std::optional<DiffRow> changedLine(const QString &first, const QString &second)
{
  const QStringList one = piecesOf(first);
  const QStringList other = piecesOf(second);
  // No word has a line break in it, so words can be compared as lines are.
  const QList<DiffLine> words = compareLines(one.join(u'\n'), other.join(u'\n'));
  DiffRow row{DiffRow::Kind::Changed, {}, {}};
  qsizetype common = 0;
  for (const DiffLine &word : words) {
    const bool isBoth = word.where == DiffLine::Where::Both;
    common += isBoth && !word.text.trimmed().isEmpty() ? 1 : 0;
    if (word.where != DiffLine::Where::Second)
      add(row.first, word.text, !isBoth);
    if (word.where != DiffLine::Where::First)
      add(row.second, word.text, !isBoth);
  }
  const auto wordsIn = [](const QStringList &pieces) {
    return std::count_if(pieces.cbegin(), pieces.cend(), [](const QString &piece) { return !piece.front().isSpace(); });
  };
  const auto longest = std::max(wordsIn(one), wordsIn(other));
  return common * kLeastInCommon >= longest && longest > 0 ? std::optional(row) : std::nullopt;
}

/// What was taken out and what came in its place.
void addHunk(const QStringList &removed, const QStringList &added, QList<DiffRow> &rows)
{
  qsizetype next = 0;
  for (const QString &line : removed) {
    std::optional<DiffRow> changed;
    qsizetype partner = next;
    while (partner < added.size() && !(changed = changedLine(line, added[partner])))
      ++partner;
    if (!changed) {
      rows << DiffRow{DiffRow::Kind::Removed, whole(line, true), {}};
      continue;
    }
    for (; next < partner; ++next)
      rows << DiffRow{DiffRow::Kind::Added, {}, whole(added[next], true)};
    rows << *changed;
    ++next;
  }
  for (; next < added.size(); ++next)
    rows << DiffRow{DiffRow::Kind::Added, {}, whole(added[next], true)};
}

} // namespace

QList<DiffRow> compareSideBySide(const QString &first, const QString &second)
{
  QList<DiffRow> rows;
  QStringList removed;
  QStringList added;
  const QList<DiffLine> lines = compareLines(first, second);
  for (const DiffLine &line : lines) {
    if (line.where != DiffLine::Where::Both) {
      (line.where == DiffLine::Where::First ? removed : added) << line.text;
      continue;
    }
    addHunk(removed, added, rows);
    removed.clear();
    added.clear();
    rows << DiffRow{DiffRow::Kind::Same, whole(line.text, false), whole(line.text, false)};
  }
  addHunk(removed, added, rows);
  return rows;
}

} // namespace dakiya
