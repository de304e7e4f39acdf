// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <variant>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace dakiya {

/// A moment as a wall clock shows it: ms since 1970-01-01 00:00 of that clock.
struct SheetMoment
{
  qint64 localMs = 0;

  friend bool operator==(const SheetMoment &, const SheetMoment &) = default;
};

/// What a cell holds: nothing, text (never calculated, whatever it looks like), a whole number, or a moment.
using SheetCell = std::variant<std::monostate, QString, qint64, SheetMoment>;

/// Writes a workbook for spreadsheets row by row, in memory for one row. The file appears under its name only when
/// commit() succeeds. A sheet that is full is followed by another one.
class XlsxWriter final
{
public:
  struct Column
  {
    QString heading;
    int width = 12; ///< in digits
  };

  /// `title` is the name of the sheet. Errors: FileUnreadable.
  [[nodiscard]] static Result<XlsxWriter> open(const QString &path, const QString &title, const QList<Column> &columns);
  XlsxWriter(XlsxWriter &&other) noexcept;
  XlsxWriter &operator=(XlsxWriter &&) = delete;
  ~XlsxWriter();

  [[nodiscard]] Result<void> write(const QList<SheetCell> &cells);
  [[nodiscard]] Result<void> commit();

  /// A sheet of this format has no more, headings included.
  static constexpr quint32 kMostRows = 1'048'576;

private:
  XlsxWriter(QString path, QString title, QList<Column> columns);

  [[nodiscard]] bool begin();
  [[nodiscard]] bool addSheet();
  [[nodiscard]] bool put(quint16 column, const SheetCell &cell);
  [[nodiscard]] tl::unexpected<Error> unwritable() const;

  QString m_path;
  QString m_partPath; ///< beside it, until it is whole
  QString m_title;
  QList<Column> m_columns;
  QByteArray m_folder; ///< the library keeps the pointer
  lxw_workbook *m_book = nullptr;
  lxw_worksheet *m_sheet = nullptr;
  lxw_format *m_bold = nullptr;
  lxw_format *m_time = nullptr;
  quint32 m_row = 0;
  int m_sheets = 0;
};

} // namespace dakiya
