// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace dakiya {

/// One document of an export, or what stands where one should be.
struct ExportDocument
{
  int line = 0;                      ///< where it begins, from 1
  QByteArray text;                   ///< as it stands in the file
  std::optional<QJsonObject> object; ///< nullopt: it is no whole JSON object
};

/// What mongoexport writes, document by document in little memory: one a line, an array, or spread over lines. A
/// document that is cut off costs itself and not those behind it.
class ExportFile final
{
public:
  /// Errors: FileUnreadable, ExportUnreadable (not a text).
  [[nodiscard]] static Result<ExportFile> open(const QString &path);

  /// The next document; false at the end. Errors: FileUnreadable.
  [[nodiscard]] Result<bool> next(ExportDocument &document);
  [[nodiscard]] qint64 bytesRead() const { return m_file->pos(); }

private:
  enum class Place { Between, Document, Text, Junk };

  explicit ExportFile(std::unique_ptr<QFile> file)
      : m_file(std::move(file))
  {
  }

  [[nodiscard]] Result<bool> readPiece();
  [[nodiscard]] bool take(char byte, ExportDocument &document);
  [[nodiscard]] bool takeBetween(char byte);
  [[nodiscard]] bool takeInDocument(char byte, ExportDocument &document);
  [[nodiscard]] bool takeInText(char byte, ExportDocument &document);
  [[nodiscard]] bool takeJunk(char byte, ExportDocument &document);
  void begin(Place place, char byte);
  [[nodiscard]] bool give(ExportDocument &document);

  std::unique_ptr<QFile> m_file;
  QStringDecoder m_decoder; ///< of UTF-16; invalid for UTF-8
  QByteArray m_piece;
  qsizetype m_at = 0;
  Place m_place = Place::Between;
  QByteArray m_text;
  int m_beginLine = 1;
  int m_line = 1;
  int m_depth = 0;
  bool m_escaped = false;
  bool m_lineBegins = true;
};

} // namespace dakiya
