// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/message.h"
#include "sheet/csvwriter.h"
#include "sheet/xlsxwriter.h"

#include <memory>
#include <variant>

namespace dakiya {

struct Store;

enum class ExportFormat { Csv, Xlsx };

/// Writes what a filter shows into a file for spreadsheets, newest first, a page at a time so that it can be stopped
/// between two. Headings and words are in the language of the program. Given up before commit(), it leaves no file.
class HistoryExport final
{
public:
  /// Errors: FileUnreadable.
  [[nodiscard]] static Result<std::shared_ptr<HistoryExport>> open(const QString &path, ExportFormat format,
                                                                   const HistoryFilter &filter, const QTimeZone &zone);

  /// Writes the next page; false: that was the last one. Errors: FileUnreadable, the store's.
  [[nodiscard]] Result<bool> writeNext(Store &store);
  /// The file is there now. Errors: FileUnreadable.
  [[nodiscard]] Result<void> commit();
  [[nodiscard]] qint64 written() const { return m_written; }

private:
  using Writer = std::variant<CsvWriter, XlsxWriter>;
  HistoryExport(Writer writer, HistoryFilter filter, const QTimeZone &zone);

  [[nodiscard]] Result<void> write(const Message &message);
  [[nodiscard]] QList<SheetCell> cellsOf(const Message &message) const;
  [[nodiscard]] QString asText(const SheetCell &cell) const;
  [[nodiscard]] SheetCell moment(std::optional<qint64> utcMs) const;

  Writer m_writer;
  const HistoryFilter m_filter;
  const LocalTime m_local;
  std::optional<qint64> m_before;
  qint64 m_written = 0;
};

} // namespace dakiya
