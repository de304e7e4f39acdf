// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "sheet/columnmapping.h"
#include "sheet/sheetreader.h"

#include <QTimeZone>

namespace dakiya {

/// Why a row cannot become a message, said in terms of the sheet.
struct RowProblem
{
  int row = 0;      ///< 1 is the first row below the headings
  int line = 0;     ///< in the file
  int sheetRow = 0; ///< as a spreadsheet counts
  QString heading;  ///< of the column; empty when the row as a whole is wrong
  Error reason;

  friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// A row that has become a draft.
struct RowDraft
{
  int row = 0;
  int line = 0;
  Draft draft;
  bool phoneCompleted = false; ///< the country code was ours to add
};

/// A row's draft that passed every check that needs no store.
struct CheckedRow
{
  int row = 0;
  int line = 0;
  CheckedDraft draft;
  bool phoneCompleted = false;
};

using RowResult = tl::expected<RowDraft, QList<RowProblem>>;
using CheckedRowResult = tl::expected<CheckedRow, QList<RowProblem>>;

/// Makes drafts of a sheet's rows. Amounts stay text: validate() reads them by the one rule for money.
class RowReader final
{
public:
  /// `zone` is the office's: times without an offset are read in it.
  RowReader(ColumnMapping mapping, QTimeZone zone, LocalNumbers localNumbers = LocalNumbers::Complete);

  [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }

  /// The draft, or all that is wrong with the cells themselves: the phone, missing values, times. The rest is
  /// validate()'s.
  [[nodiscard]] RowResult read(const SheetRow &row) const;
  /// read() and validate(draft, now) together, with the problems of both.
  [[nodiscard]] CheckedRowResult check(const SheetRow &row, qint64 now) const;
  /// Says an error of validate(), render() or submit in terms of the sheet: `context.amount` becomes its heading.
  [[nodiscard]] RowProblem problemOf(const SheetRow &row, const Error &error) const;

private:
  struct Reading;

  [[nodiscard]] Reading readCells(const SheetRow &row) const;
  [[nodiscard]] QString text(const SheetRow &row, const QString &variable) const;
  void readShape(const SheetRow &row, Reading &reading) const;
  void readPhone(const SheetRow &row, Reading &reading) const;
  void readContext(const SheetRow &row, Reading &reading) const;
  void readNeeded(const SheetRow &row, Reading &reading) const;
  [[nodiscard]] std::optional<qint64> readTime(const SheetRow &row, const QString &variable, Reading &reading) const;
  [[nodiscard]] QList<RowProblem> problemsOf(const SheetRow &row, const QList<Error> &errors) const;

  ColumnMapping m_mapping;
  QTimeZone m_zone;
  LocalNumbers m_localNumbers;
};

/// The line of a `--rejects` file: the row as it was, and a last cell with the reasons in English.
[[nodiscard]] QStringList rejectedCells(const QStringList &headings, const SheetRow &row,
                                        const QList<RowProblem> &problems);

/// The headings of a `--rejects` file: the sheet's own and `reason`. A `reason` of an earlier one is replaced.
[[nodiscard]] QStringList rejectedHeadings(const QStringList &headings);

} // namespace dakiya
