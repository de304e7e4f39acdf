// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movein/exportfile.h"

#include <QJsonDocument>

namespace dakiya {

namespace {

constexpr qint64 kPieceBytes = 256 * 1024;
/// MongoDB's documents have 16 MiB at most; what is longer is no document.
constexpr qsizetype kMostBytes = 16 * 1024 * 1024;

bool isBlank(char byte)
{
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

} // namespace

Result<ExportFile> ExportFile::open(const QString &path)
{
  auto file = std::make_unique<QFile>(path);
  if (!file->open(QIODevice::ReadOnly))
    return fail(ErrorCode::FileUnreadable, path);
  const QByteArray head = file->peek(4096);
  ExportFile opened(std::move(file));
  // What Windows' shell writes into a file is UTF-16 with its mark.
  if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
    opened.m_decoder = QStringDecoder(QStringDecoder::Utf16);
  else if (head.contains('\0'))
    return fail(ErrorCode::ExportUnreadable, path);
  else if (head.startsWith("\xEF\xBB\xBF"))
    opened.m_file->skip(3);
  return opened;
}

Result<bool> ExportFile::readPiece()
{
  QByteArray piece = m_file->read(kPieceBytes);
  if (piece.isEmpty() && m_file->error() != QFile::NoError)
    return fail(ErrorCode::FileUnreadable, m_file->fileName());
  m_at = 0;
  const bool isMore = !piece.isEmpty();
  m_piece = m_decoder.isValid() ? QString(m_decoder(piece)).toUtf8() : std::move(piece);
  return isMore;
}

Result<bool> ExportFile::next(ExportDocument &document)
{
  while (true) {
    while (m_at < m_piece.size()) {
      const char byte = m_piece[m_at++];
      const bool isGiven = take(byte, document);
      m_lineBegins = byte == '\n';
      m_line += m_lineBegins ? 1 : 0;
      if (isGiven)
        return true;
    }
    const Result<bool> more = readPiece();
    if (!more)
      return more;
    if (!*more)
      return m_place == Place::Between ? false : give(document);
  }
}

bool ExportFile::take(char byte, ExportDocument &document)
{
  switch (m_place) {
  case Place::Between:
    return takeBetween(byte);
  case Place::Document:
    return takeInDocument(byte, document);
  case Place::Text:
    return takeInText(byte, document);
  case Place::Junk:
    break;
  }
  return takeJunk(byte, document);
}

void ExportFile::begin(Place place, char byte)
{
  m_place = place;
  m_text = QByteArray(1, byte);
  m_beginLine = m_line;
  m_depth = 1;
  m_escaped = false;
}

bool ExportFile::give(ExportDocument &document)
{
  document.line = m_beginLine;
  document.text = m_text.trimmed();
  const QJsonDocument read = QJsonDocument::fromJson(document.text);
  document.object = read.isObject() ? std::optional(read.object()) : std::nullopt;
  m_place = Place::Between;
  m_text.clear();
  return true;
}

bool ExportFile::takeBetween(char byte)
{
  const bool isArray = byte == '[' || byte == ']' || byte == ',';
  if (byte == '{')
    begin(Place::Document, byte);
  else if (!isBlank(byte) && !isArray)
    begin(Place::Junk, byte);
  return false;
}

bool ExportFile::takeInDocument(char byte, ExportDocument &document)
{
  // What is spread over lines is indented: a document at the margin means that the one before it was cut off.
  if (m_lineBegins && byte == '{') {
    const bool isGiven = give(document);
    begin(Place::Document, byte);
    return isGiven;
  }
  m_text += byte;
  if (byte == '"')
    m_place = Place::Text;
  else if (byte == '{' || byte == '[')
    ++m_depth;
  else if (byte == '}' || byte == ']')
    --m_depth;
  if (m_text.size() > kMostBytes)
    m_place = Place::Junk;
  return m_depth == 0 && give(document);
}

bool ExportFile::takeInText(char byte, ExportDocument &document)
{
  // JSON has no line break inside a text.
  if (byte == '\n')
    return give(document);
  m_text += byte;
  if (byte == '"' && !m_escaped)
    m_place = Place::Document;
  m_escaped = byte == '\\' && !m_escaped;
  if (m_text.size() > kMostBytes)
    m_place = Place::Junk;
  return false;
}

bool ExportFile::takeJunk(char byte, ExportDocument &document)
{
  if (byte == '\n')
    return give(document);
  if (byte == '{' && m_text.trimmed().endsWith(',')) {
    const bool isGiven = give(document);
    begin(Place::Document, byte);
    return isGiven;
  }
  if (m_text.size() <= kMostBytes)
    m_text += byte;
  return false;
}

} // namespace dakiya
