// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <QStringView>

namespace dakiya {

/// Cuts delimited text into records by RFC 4180, in whatever pieces the text arrives. Where files break the rules it
/// reads what the writer meant: a quotation mark inside a plain cell is text, and so is what follows a closing one.
class CsvTokenizer final
{
public:
  explicit CsvTokenizer(QChar delimiter);

  /// Reads on until a record is complete or `text` ends; returns how much of `text` was used.
  [[nodiscard]] qsizetype consume(QStringView text);
  /// The text has ended: what was begun becomes the last record.
  void finish();

  [[nodiscard]] bool recordReady() const { return m_ready; }
  /// Cells as they were written, without quotation marks and formula guards. Makes room for the next record.
  [[nodiscard]] QList<SheetCell> takeRecord();
  /// Where the record begins that is being read or is ready, counted from 1.
  [[nodiscard]] int recordLine() const { return m_recordLine; }
  /// True at the end of a text whose last quotation mark is never closed; recordLine() tells where that row began.
  [[nodiscard]] bool insideQuotes() const { return m_state == State::Quoted; }

private:
  enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

  [[nodiscard]] qsizetype plainRun(QStringView text) const;
  [[nodiscard]] static qsizetype quotedRun(QStringView text);
  void readCharacter(QChar character);
  void readOutsideQuotes(QChar character);
  void countLine(QChar character);
  void append(QStringView run);
  void endCell();
  void endRecord();

  QChar m_delimiter;
  State m_state = State::CellStart;
  bool m_ready = false;
  bool m_afterReturn = false; ///< the last character was CR, so that an LF belongs to it
  bool m_begun = false;       ///< the record has at least one character
  int m_line = 1;
  int m_recordLine = 1;
  SheetCell m_cell;
  QList<SheetCell> m_cells;
};

} // namespace dakiya
