// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace dakiya {

/// What a spreadsheet finds in a workbook: its cells by name (`B2`) and what kind each is.
class WorkbookFile final
{
public:
  struct Cell
  {
    QString kind; ///< `inlineStr` for text, empty for a number
    QString value;
    bool isFormula = false;
  };

  /// Unpacks it with Python, which the style checks need as well. Sheets count from 1.
  explicit WorkbookFile(const QString &path, int sheet = 1)
  {
    QProcess unzip;
    unzip.start(QStringLiteral("python3"),
                {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, m_folder.path()});
    m_isReadable = unzip.waitForFinished(60'000) && unzip.exitCode() == 0 && read(sheet);
  }

  [[nodiscard]] bool isReadable() const { return m_isReadable; }
  [[nodiscard]] int rows() const { return m_rows; }
  [[nodiscard]] Cell cell(const QString &name) const { return m_cells.value(name); }
  [[nodiscard]] QString text(const QString &name) const { return m_cells.value(name).value; }

private:
  bool read(int sheet)
  {
    QFile file(m_folder.filePath(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    if (!file.open(QIODevice::ReadOnly))
      return false;
    QXmlStreamReader xml(&file);
    QString name;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement)
        continue;
      if (xml.name() == QLatin1String("row")) {
        ++m_rows;
      } else if (xml.name() == QLatin1String("c")) {
        name = xml.attributes().value(QLatin1String("r")).toString();
        m_cells[name].kind = xml.attributes().value(QLatin1String("t")).toString();
      } else if (xml.name() == QLatin1String("f")) {
        m_cells[name].isFormula = true;
      } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
        m_cells[name].value = xml.readElementText();
      }
    }
    return !xml.hasError();
  }

  QTemporaryDir m_folder;
  QHash<QString, Cell> m_cells;
  int m_rows = 0;
  bool m_isReadable = false;
};

} // namespace dakiya
