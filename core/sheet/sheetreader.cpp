// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"

#include "sheet/csvreader.h"

namespace dakiya {

QStringList SheetRow::texts() const
{
  QStringList result;
  result.reserve(cells.size());
  for (const SheetCell &cell : cells)
    result.append(cell.text);
  return result;
}

Result<std::unique_ptr<SheetReader>> openSheet(const QString &path)
{
  auto reader = CsvReader::open(path);
  if (!reader)
    return fail(reader.error());
  return std::unique_ptr<SheetReader>(std::move(*reader));
}

} // namespace dakiya
