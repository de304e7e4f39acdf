// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace dakiya {

enum class ByteOrderMark { With, Without };

/// One line of RFC 4180 text with its CRLF. Cells that a spreadsheet would calculate are guarded (formulaguard.h).
[[nodiscard]] QString csvLine(const QStringList &cells);

/// Writes a sheet as comma separated UTF-8. The file appears under its name only when commit() succeeds.
class CsvWriter final
{
public:
  /// Excel takes UTF-8 without a byte order mark for Windows-1252, so it is written unless refused. Errors:
  /// FileUnreadable.
  [[nodiscard]] static Result<CsvWriter> open(const QString &path, ByteOrderMark mark = ByteOrderMark::With);

  [[nodiscard]] Result<void> write(const QStringList &cells);
  [[nodiscard]] Result<void> commit();

private:
  explicit CsvWriter(std::unique_ptr<QSaveFile> file);

  [[nodiscard]] Result<void> put(const QByteArray &bytes);
  [[nodiscard]] tl::unexpected<Error> unwritable() const;

  std::unique_ptr<QSaveFile> m_file;
};

} // namespace dakiya
