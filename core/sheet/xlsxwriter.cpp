// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsxwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <xlsxwriter.h>

namespace dakiya {

namespace {

/// More UTF-16 units than this a cell does not hold.
constexpr qsizetype kMostCharacters = 32'767;
constexpr qsizetype kMostTitle = 31;
constexpr double kMsOfDay = 86'400'000.0;
/// Spreadsheets count days from the end of 1899.
constexpr double kDaysTo1970 = 25'569.0;

QByteArray cellText(QString text)
{
  if (text.size() > kMostCharacters) {
    text.truncate(text[kMostCharacters - 1].isHighSurrogate() ? kMostCharacters - 1 : kMostCharacters);
  }
  return text.toUtf8();
}

} // namespace

XlsxWriter::XlsxWriter(QString path, QString title, QList<Column> columns)
    : m_path(std::move(path))
    , m_title(std::move(title))
    , m_columns(std::move(columns))
{
}

XlsxWriter::XlsxWriter(XlsxWriter &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_partPath(std::exchange(other.m_partPath, {}))
    , m_title(std::move(other.m_title))
    , m_columns(std::move(other.m_columns))
    , m_folder(std::move(other.m_folder))
    , m_book(std::exchange(other.m_book, nullptr))
    , m_sheet(other.m_sheet)
    , m_bold(other.m_bold)
    , m_time(other.m_time)
    , m_row(other.m_row)
    , m_sheets(other.m_sheets)
{
}

XlsxWriter::~XlsxWriter()
{
  if (m_book)
    lxw_workbook_free(m_book);
  if (!m_partPath.isEmpty())
    QFile::remove(m_partPath);
}

Result<XlsxWriter> XlsxWriter::open(const QString &path, const QString &title, const QList<Column> &columns)
{
  XlsxWriter writer(path, title, columns);
  if (!writer.begin())
    return writer.unwritable();
  return writer;
}

bool XlsxWriter::begin()
{
  // A saved file takes the place of what was there: it must not be a device or a pipe.
  const QFileInfo before(m_path);
  if ((before.exists() && !before.isFile()) || (before.exists() && !before.isWritable()))
    return false;
  QTemporaryFile part(m_path + QStringLiteral(".XXXXXX"));
  part.setAutoRemove(false);
  if (!part.open())
    return false;
  m_partPath = part.fileName();
  part.close();
  m_folder = QFile::encodeName(before.absolutePath());
  // The disk that must hold the file also holds what goes before it, not the computer's memory.
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = m_folder.data();
  m_book = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
  if (!m_book)
    return false;
  m_bold = workbook_add_format(m_book);
  format_set_bold(m_bold);
  m_time = workbook_add_format(m_book);
  format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
  return addSheet();
}

bool XlsxWriter::addSheet()
{
  ++m_sheets;
  QString title = m_title.left(kMostTitle);
  if (m_sheets > 1) {
    const QString number = QStringLiteral(" %1").arg(m_sheets);
    title = m_title.left(kMostTitle - number.size()) + number;
  }
  m_sheet = workbook_add_worksheet(m_book, title.toUtf8().constData());
  if (!m_sheet)
    return false;
  for (int i = 0; i < m_columns.size(); ++i)
    worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_columns[i].width, nullptr);
  worksheet_freeze_panes(m_sheet, 1, 0);
  for (int i = 0; i < m_columns.size(); ++i) {
    if (worksheet_write_string(m_sheet, 0, lxw_col_t(i), cellText(m_columns[i].heading).constData(), m_bold))
      return false;
  }
  m_row = 1;
  return true;
}

Result<void> XlsxWriter::write(const QList<SheetCell> &cells)
{
  if (m_row == kMostRows && !addSheet())
    return unwritable();
  for (int i = 0; i < cells.size(); ++i) {
    if (!put(quint16(i), cells[i]))
      return unwritable();
  }
  ++m_row;
  return {};
}

bool XlsxWriter::put(quint16 column, const SheetCell &cell)
{
  if (const auto *text = std::get_if<QString>(&cell))
    return text->isEmpty() ||
           worksheet_write_string(m_sheet, m_row, column, cellText(*text).constData(), nullptr) == LXW_NO_ERROR;
  if (const auto *number = std::get_if<qint64>(&cell))
    return worksheet_write_number(m_sheet, m_row, column, double(*number), nullptr) == LXW_NO_ERROR;
  if (const auto *moment = std::get_if<SheetMoment>(&cell)) {
    // Whole seconds: spreadsheets would round the rest, and some to the wrong minute.
    const double days = double(moment->localMs / 1'000 * 1'000) / kMsOfDay + kDaysTo1970;
    return worksheet_write_number(m_sheet, m_row, column, days, m_time) == LXW_NO_ERROR;
  }
  return true;
}

Result<void> XlsxWriter::commit()
{
  if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
    return unwritable();
  std::error_code error;
  std::filesystem::rename(std::filesystem::path(m_partPath.toStdU16String()),
                          std::filesystem::path(m_path.toStdU16String()), error);
  if (error)
    return unwritable();
  m_partPath.clear();
  return {};
}

tl::unexpected<Error> XlsxWriter::unwritable() const
{
  return fail(ErrorCode::FileUnreadable, m_path);
}

} // namespace dakiya
