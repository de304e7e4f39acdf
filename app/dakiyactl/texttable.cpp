// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "domain/textrules.h"

#include <algorithm>

namespace dakiya {

namespace {

bool takesNoColumn(char32_t letter)
{
  const QChar::Category category = QChar::category(letter);
  return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

// East Asian letters and most pictures.
bool takesTwoColumns(char32_t letter)
{
  return (letter >= 0x1100 && letter <= 0x115F) || (letter >= 0x2E80 && letter <= 0xA4CF) ||
         (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF) ||
         (letter >= 0xFF00 && letter <= 0xFF60) || (letter >= 0x1F300 && letter <= 0x1FAFF);
}

} // namespace

int displayWidth(QStringView text)
{
  int width = 0;
  for (const char32_t letter : text.toUcs4()) {
    if (!takesNoColumn(letter))
      width += takesTwoColumns(letter) ? 2 : 1;
  }
  return width;
}

TextTable::TextTable(QStringList headings, QSet<int> rightAligned)
    : m_headings(std::move(headings))
    , m_rightAligned(std::move(rightAligned))
{
}

void TextTable::add(const QStringList &cells)
{
  QStringList row;
  for (const QString &cell : cells)
    row << withoutControls(cell, LineBreaks::Refused);
  m_rows << row;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
  QString text;
  for (int column = 0; column < cells.size(); ++column) {
    const QString &cell = cells[column];
    const QString filling(std::max(0, widths[column] - displayWidth(cell)), u' ');
    text += column > 0 ? QStringLiteral("  ") : QString();
    text += m_rightAligned.contains(column) ? QString(filling + cell) : QString(cell + filling);
  }
  while (text.endsWith(u' '))
    text.chop(1);
  return text;
}

QString TextTable::text() const
{
  QList<QStringList> rows = m_rows;
  if (!m_headings.isEmpty())
    rows.prepend(m_headings);
  QList<int> widths;
  for (const QStringList &row : std::as_const(rows)) {
    widths.resize(std::max(widths.size(), row.size()));
    for (int column = 0; column < row.size(); ++column)
      widths[column] = std::max(widths[column], displayWidth(row[column]));
  }
  QStringList lines;
  for (const QStringList &row : std::as_const(rows))
    lines << line(row, widths);
  return lines.join(u'\n');
}

} // namespace dakiya
