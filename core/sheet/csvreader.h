// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/csvtokenizer.h"
#include "sheet/sheetreader.h"
#include "sheet/textsource.h"

namespace dakiya {

/// Reads comma, semicolon and tab separated text in UTF-8, UTF-16 and Windows-1252.
class CsvReader final : public SheetReader
{
public:
  /// Errors: those of TextSource::open(), and FileNotASheet for a file without headings or with a quotation mark that
  /// is never closed.
  [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path);

  [[nodiscard]] const QStringList &headings() const override { return m_headings; }
  [[nodiscard]] int rowCount() const override { return m_rowCount; }
  [[nodiscard]] Result<bool> next(SheetRow &row) override;

private:
  explicit CsvReader(TextSource source);

  [[nodiscard]] Result<void> findDelimiter();
  [[nodiscard]] Result<void> countRows();
  [[nodiscard]] Result<void> readHeadings();
  [[nodiscard]] Result<void> restart();
  [[nodiscard]] Result<bool> nextRecord(SheetRow &row);
  [[nodiscard]] Result<bool> nextFilledRecord(SheetRow &row);

  TextSource m_source;
  QChar m_delimiter = u',';
  int m_announcedDelimiter = 0; ///< characters of a first line such as `sep=;`
  CsvTokenizer m_tokenizer;
  QString m_piece;
  qsizetype m_used = 0;
  bool m_ended = false;
  int m_record = 0;
  int m_headingRow = 0; ///< the first row of a spreadsheet is 1
  QStringList m_headings;
  int m_rowCount = 0;
};

} // namespace dakiya
