// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csvwriter.h"

#include "sheet/formulaguard.h"

#include <QFileInfo>

#include <algorithm>

namespace dakiya {

namespace {

// Semicolons and tabs are quoted too, so that a reader's guess at the delimiter cannot go wrong.
bool needsQuotes(const QString &text)
{
  if (text.isEmpty())
    return false;
  const bool special =
      std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); });
  return special || text.front().isSpace() || text.back().isSpace();
}

QString quoted(QString text)
{
  text.replace(u'"', QStringLiteral("\"\""));
  return u'"' + text + u'"';
}

} // namespace

QString csvLine(const QStringList &cells)
{
  QString line;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (i > 0)
      line += u',';
    const QString text = guarded(cells[i]);
    line += needsQuotes(text) ? quoted(text) : text;
  }
  return line + QStringLiteral("\r\n");
}

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
}

Result<CsvWriter> CsvWriter::open(const QString &path, ByteOrderMark mark)
{
  CsvWriter writer(std::make_unique<QSaveFile>(path));
  // A saved file takes the place of what was there: it must not be a device or a pipe.
  const QFileInfo before(path);
  if ((before.exists() && !before.isFile()) || !writer.m_file->open(QIODevice::WriteOnly))
    return writer.unwritable();
  if (mark == ByteOrderMark::With) {
    if (const auto done = writer.put(QByteArrayLiteral("\xEF\xBB\xBF")); !done)
      return fail(done.error());
  }
  return writer;
}

Result<void> CsvWriter::write(const QStringList &cells)
{
  return put(csvLine(cells).toUtf8());
}

Result<void> CsvWriter::commit()
{
  if (!m_file->commit())
    return unwritable();
  return {};
}

Result<void> CsvWriter::put(const QByteArray &bytes)
{
  if (m_file->write(bytes) != bytes.size())
    return unwritable();
  return {};
}

tl::unexpected<Error> CsvWriter::unwritable() const
{
  return fail(ErrorCode::FileUnreadable, m_file->fileName());
}

} // namespace dakiya
