// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvtokenizer.h"

#include "sheet/formulaguard.h"

#include <algorithm>
#include <utility>

namespace dakiya {

namespace {

bool isLineEnd(QChar character)
{
  return character == u'\n' || character == u'\r';
}

} // namespace

CsvTokenizer::CsvTokenizer(QChar delimiter)
    : m_delimiter(delimiter)
{
}

qsizetype CsvTokenizer::consume(QStringView text)
{
  qsizetype used = 0;
  while (used < text.size() && !m_ready) {
    const QStringView rest = text.sliced(used);
    qsizetype run = 0;
    if (m_state == State::Plain)
      run = plainRun(rest);
    else if (m_state == State::Quoted)
      run = quotedRun(rest);
    if (run > 0) {
      append(rest.first(run));
      m_afterReturn = false;
      used += run;
    } else {
      readCharacter(rest.front());
      ++used;
    }
  }
  return used;
}

qsizetype CsvTokenizer::plainRun(QStringView text) const
{
  const auto end = std::find_if(text.begin(), text.end(), [this](QChar c) { return c == m_delimiter || isLineEnd(c); });
  return end - text.begin();
}

qsizetype CsvTokenizer::quotedRun(QStringView text)
{
  const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'"' || isLineEnd(c); });
  return end - text.begin();
}

void CsvTokenizer::readCharacter(QChar character)
{
  const bool restOfLineEnd = m_afterReturn && character == u'\n';
  countLine(character);
  if (m_state == State::Quoted) {
    if (character == u'"')
      m_state = State::QuoteInQuoted;
    else
      append(QStringView(&character, 1));
  } else if (restOfLineEnd && !m_begun) {
    m_recordLine = m_line;
  } else {
    readOutsideQuotes(character);
  }
}

void CsvTokenizer::readOutsideQuotes(QChar character)
{
  m_begun = true;
  if (character == m_delimiter) {
    endCell();
  } else if (isLineEnd(character)) {
    endRecord();
  } else if (character == u'"' && m_state == State::CellStart) {
    m_state = State::Quoted;
  } else if (character == u'"' && m_state == State::QuoteInQuoted) {
    m_state = State::Quoted;
    append(QStringView(&character, 1));
  } else {
    m_state = State::Plain;
    append(QStringView(&character, 1));
  }
}

void CsvTokenizer::countLine(QChar character)
{
  if (character == u'\r' || (character == u'\n' && !m_afterReturn))
    ++m_line;
  m_afterReturn = character == u'\r';
}

void CsvTokenizer::append(QStringView run)
{
  const qsizetype room = kMaxCellLength - m_cell.text.size();
  m_cell.text.append(run.first(std::min(room, run.size())));
  m_cell.tooLong = m_cell.tooLong || run.size() > room;
}

void CsvTokenizer::endCell()
{
  m_cell.text = unguarded(m_cell.text);
  if (m_cells.size() < kMaxColumns)
    m_cells.append(m_cell);
  m_cell = {};
  m_state = State::CellStart;
}

void CsvTokenizer::endRecord()
{
  endCell();
  m_ready = true;
}

void CsvTokenizer::finish()
{
  if (m_begun && !m_ready)
    endRecord();
}

QList<SheetCell> CsvTokenizer::takeRecord()
{
  m_ready = false;
  m_begun = false;
  m_recordLine = m_line;
  return std::exchange(m_cells, {});
}

} // namespace dakiya
