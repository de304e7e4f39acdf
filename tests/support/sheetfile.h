// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorwords.h"
#include "sheet/sheetreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace dakiya {

/// The path of one of the sheets in tests/data/sheets.
inline QString sharedSheet(const char *name)
{
  return QStringLiteral(DAKIYA_TEST_SHEETS "/") + QString::fromLatin1(name);
}

/// A folder of its own in which a test writes the sheets that it reads.
class SheetFolder final
{
public:
  [[nodiscard]] QString path(const char *name = "sheet.csv") const
  {
    return m_folder.filePath(QString::fromLatin1(name));
  }

  [[nodiscard]] QString write(const QByteArray &bytes, const char *name = "sheet.csv") const
  {
    QFile file(path(name));
    file.remove(); // truncating would make some file systems flush at every close
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
      qFatal("the test cannot write its sheet");
    return file.fileName();
  }

private:
  QTemporaryDir m_folder;
};

/// Every row of an open sheet; fails the test that calls it when the sheet breaks off.
inline QList<SheetRow> allRows(SheetReader &reader)
{
  QList<SheetRow> rows;
  SheetRow row;
  for (auto more = reader.next(row); more.value_or(true); more = reader.next(row)) {
    if (!more)
      qFatal("%s", qPrintable(englishSentence(more.error())));
    rows.append(row);
  }
  return rows;
}

/// The texts of all rows below the headings.
inline QList<QStringList> allTexts(SheetReader &reader)
{
  QList<QStringList> texts;
  const QList<SheetRow> rows = allRows(reader);
  for (const SheetRow &row : rows)
    texts.append(row.texts());
  return texts;
}

} // namespace dakiya
