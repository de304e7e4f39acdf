// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textsource.h"

namespace dakiya {

namespace {

constexpr qint64 kPieceBytes = 256 * 1024;
constexpr qint64 kHeadBytes = 8 * 1024;

QStringDecoder decoderFor(TextEncoding encoding)
{
  switch (encoding) {
  case TextEncoding::Utf16LittleEndian:
    return QStringDecoder(QStringConverter::Utf16LE);
  case TextEncoding::Utf16BigEndian:
    return QStringDecoder(QStringConverter::Utf16BE);
  case TextEncoding::Utf8:
  case TextEncoding::Windows1252:
    break;
  }
  return QStringDecoder(QStringConverter::Utf8);
}

} // namespace

TextSource::TextSource(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

Result<TextSource> TextSource::open(const QString &path)
{
  TextSource source(std::make_unique<QFile>(path));
  QFile &file = *source.m_file;
  if (!file.open(QIODevice::ReadOnly) || file.isSequential())
    return source.unreadable();
  if (file.size() > kMaxSheetBytes)
    return fail(phrased(ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Detail", "the limit is 256 MB")));
  if (file.size() == 0)
    return fail(phrased(ErrorCode::FileNotASheet, QT_TRANSLATE_NOOP("Detail", "it is empty")));
  if (const auto found = source.findEncoding(); !found)
    return fail(found.error());
  if (const auto rewound = source.rewind(); !rewound)
    return fail(rewound.error());
  return source;
}

Result<void> TextSource::findEncoding()
{
  const QByteArray head = m_file->read(kHeadBytes);
  if (head.isEmpty())
    return unreadable();
  const auto guess = guessEncoding(head);
  if (!guess)
    return fail(guess.error());
  m_encoding = *guess;
  if (m_encoding.encoding != TextEncoding::Utf8) {
    if ((m_file->size() - m_encoding.markSize) % 2 != 0)
      return fail(ErrorCode::FileEncoding);
    return {};
  }
  const auto encoding = scanBytes();
  if (!encoding)
    return fail(encoding.error());
  m_encoding.encoding = *encoding;
  return {};
}

Result<TextEncoding> TextSource::scanBytes()
{
  Utf8Tally tally;
  if (!m_file->seek(m_encoding.markSize))
    return unreadable();
  while (!m_file->atEnd()) {
    const QByteArray bytes = m_file->read(kPieceBytes);
    if (bytes.isEmpty())
      return unreadable();
    tally.add(bytes);
  }
  return tally.encoding(m_encoding.markSize > 0);
}

Result<QString> TextSource::next()
{
  const QByteArray bytes = m_file->read(kPieceBytes);
  if (bytes.isEmpty()) {
    if (!m_file->atEnd() || m_file->error() != QFileDevice::NoError)
      return unreadable();
    return QString();
  }
  if (m_encoding.encoding == TextEncoding::Windows1252)
    return fromWindows1252(bytes);
  return QString(m_decoder.decode(bytes));
}

Result<void> TextSource::rewind()
{
  if (!m_file->seek(m_encoding.markSize))
    return unreadable();
  m_decoder = decoderFor(m_encoding.encoding);
  return {};
}

tl::unexpected<Error> TextSource::unreadable() const
{
  return fail(ErrorCode::FileUnreadable, m_file->fileName());
}

} // namespace dakiya
