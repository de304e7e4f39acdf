// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace dakiya {

/// The longest text that a cell may hold, as in Excel. What is longer is cut and marked.
inline constexpr qsizetype kMaxCellLength = 32767;

/// The widest row that is kept, as in Excel.
inline constexpr qsizetype kMaxColumns = 16384;

/// One cell as text: a formula is its text, a number its digits.
struct SheetCell
{
  QString text;
  bool tooLong = false; ///< `text` is only the beginning

  friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// One row below the headings.
struct SheetRow
{
  int number = 0;   ///< 1 is the first row below the headings; empty rows count, too
  int line = 0;     ///< where it begins in the file, as an editor counts
  int sheetRow = 0; ///< as a spreadsheet counts: the headings mostly stand in row 1
  QList<SheetCell> cells;

  [[nodiscard]] QStringList texts() const;
};

/// A sheet read row by row, whatever its format. Opening finds everything that is wrong with the file as a whole, so
/// that a bad file is refused before its first row is used.
class SheetReader
{
public:
  virtual ~SheetReader() = default;

  /// As they stand in the file, the empty ones too.
  [[nodiscard]] virtual const QStringList &headings() const = 0;
  /// How many rows next() will give.
  [[nodiscard]] virtual int rowCount() const = 0;
  /// Fills `row` with the next row that is not empty; false at the end. Errors: FileUnreadable.
  [[nodiscard]] virtual Result<bool> next(SheetRow &row) = 0;
};

/// Opens a sheet by what it holds, not by its name. Errors: FileUnreadable, FileTooLarge, FileNotASheet, FileEncoding.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openSheet(const QString &path);

} // namespace dakiya
