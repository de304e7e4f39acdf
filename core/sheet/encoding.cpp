// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/encoding.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dakiya {

namespace {

struct Signature
{
  QByteArrayView bytes;
  const char *what;
};

// What people pick by mistake, most often under a name that ends in .csv or .xls.
constexpr std::array kSignatures{
    Signature{"PK\x03\x04",
              QT_TRANSLATE_NOOP("Detail", "it is an Excel, OpenDocument or ZIP file, whatever its name says")},
    Signature{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Detail", "it is an old Excel file (.xls): save it as CSV")},
    Signature{"%PDF-", QT_TRANSLATE_NOOP("Detail", "it is a PDF")},
    Signature{"{\\rtf", QT_TRANSLATE_NOOP("Detail", "it is a text document (RTF)")},
    Signature{"\x89PNG", QT_TRANSLATE_NOOP("Detail", "it is a picture")},
    Signature{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Detail", "it is a picture")},
    Signature{"GIF8", QT_TRANSLATE_NOOP("Detail", "it is a picture")},
    Signature{"\x1F\x8B", QT_TRANSLATE_NOOP("Detail", "it is a compressed file")},
    Signature{"7z\xBC\xAF", QT_TRANSLATE_NOOP("Detail", "it is a compressed file")},
    Signature{"Rar!", QT_TRANSLATE_NOOP("Detail", "it is a compressed file")},
    Signature{"SQLite format 3", QT_TRANSLATE_NOOP("Detail", "it is a database")},
    Signature{"\x7F"
              "ELF",
              QT_TRANSLATE_NOOP("Detail", "it is a program")},
    Signature{"MZ\x90", QT_TRANSLATE_NOOP("Detail", "it is a program")},
};

constexpr std::array<QByteArrayView, 4> kMarkupStarts{"<!doctype", "<html", "<table", "<?xml"};

const char *foreignFormat(QByteArrayView head)
{
  for (const Signature &signature : kSignatures) {
    if (head.startsWith(signature.bytes))
      return signature.what;
  }
  const QByteArray start = head.first(std::min<qsizetype>(head.size(), 64)).toByteArray().trimmed().toLower();
  for (const QByteArrayView markup : kMarkupStarts) {
    if (start.startsWith(markup))
      return QT_TRANSLATE_NOOP("Detail", "it is a web page or XML");
  }
  return nullptr;
}

bool isControl(char16_t character)
{
  return (character < 0x20 && character != '\t' && character != '\n' && character != '\r' && character != '\f') ||
         character == 0x7F;
}

// A stray NUL in a cell is one row's fault; a file with many control characters is no text.
bool looksBinary(qint64 controls, qint64 characters)
{
  return controls >= 8 && controls * 20 > characters;
}

bool looksBinary(QByteArrayView bytes)
{
  const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) { return isControl(uchar(c)); });
  return looksBinary(controls, bytes.size());
}

bool looksBinary16(QByteArrayView bytes, bool bigEndian)
{
  qint64 controls = 0;
  for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
    const auto high = uchar(bytes[bigEndian ? i : i + 1]);
    const auto low = uchar(bytes[bigEndian ? i + 1 : i]);
    controls += isControl(char16_t(high << 8 | low)) ? 1 : 0;
  }
  return looksBinary(controls, bytes.size() / 2);
}

// Separators, digits and line ends leave zeros in one half of each pair whatever the script of the names.
EncodingGuess guessUnmarked(QByteArrayView head)
{
  qint64 evenZeros = 0;
  qint64 oddZeros = 0;
  for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
    evenZeros += head[i] == 0 ? 1 : 0;
    oddZeros += head[i + 1] == 0 ? 1 : 0;
  }
  const qint64 pairs = head.size() / 2;
  if (oddZeros * 4 > pairs && oddZeros > evenZeros * 10)
    return {TextEncoding::Utf16LittleEndian, 0};
  if (evenZeros * 4 > pairs && evenZeros > oddZeros * 10)
    return {TextEncoding::Utf16BigEndian, 0};
  return {TextEncoding::Utf8, 0};
}

EncodingGuess guessFromMark(QByteArrayView head)
{
  if (head.startsWith("\xEF\xBB\xBF"))
    return {TextEncoding::Utf8, 3};
  if (head.startsWith("\xFF\xFE"))
    return {TextEncoding::Utf16LittleEndian, 2};
  if (head.startsWith("\xFE\xFF"))
    return {TextEncoding::Utf16BigEndian, 2};
  return guessUnmarked(head);
}

} // namespace

Result<EncodingGuess> guessEncoding(QByteArrayView head)
{
  if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
    return fail(ErrorCode::FileEncoding);
  const EncodingGuess guess = guessFromMark(head);
  const QByteArrayView text = head.sliced(guess.markSize);
  if (const char *what = foreignFormat(text))
    return fail(phrased(ErrorCode::FileNotASheet, what));
  const bool binary = guess.encoding == TextEncoding::Utf8
                          ? looksBinary(text)
                          : looksBinary16(text, guess.encoding == TextEncoding::Utf16BigEndian);
  if (binary)
    return fail(phrased(ErrorCode::FileNotASheet, QT_TRANSLATE_NOOP("Detail", "it holds no text")));
  return guess;
}

void Utf8Tally::add(QByteArrayView bytes)
{
  for (const char byte : bytes)
    add(uchar(byte));
}

void Utf8Tally::add(uchar byte)
{
  if (byte < 0x80 && m_missing == 0)
    return;
  m_undefined = m_undefined || byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
  if (m_missing == 0)
    return begin(byte);
  if (byte < m_lowest || byte > m_highest) {
    ++m_broken;
    m_missing = 0;
    return begin(byte);
  }
  m_lowest = 0x80;
  m_highest = 0xBF;
  if (--m_missing == 0)
    ++m_sequences;
}

// The ranges of the second byte keep out overlong forms, surrogates and what lies beyond U+10FFFF.
void Utf8Tally::begin(uchar byte)
{
  m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
  m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
  if (byte >= 0xC2 && byte <= 0xDF)
    m_missing = 1;
  else if (byte >= 0xE0 && byte <= 0xEF)
    m_missing = 2;
  else if (byte >= 0xF0 && byte <= 0xF4)
    m_missing = 3;
  else if (byte >= 0x80)
    ++m_broken;
}

Result<TextEncoding> Utf8Tally::encoding(bool marked) const
{
  const qint64 broken = m_broken + (m_missing > 0 ? 1 : 0);
  if (broken == 0)
    return TextEncoding::Utf8;
  if (marked || m_sequences >= broken || m_undefined)
    return fail(ErrorCode::FileEncoding);
  return TextEncoding::Windows1252;
}

QString fromWindows1252(QByteArrayView bytes)
{
  static constexpr char16_t kUpper[] = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                                       u"\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122"
                                       u"\u0161\u203A\u0153\uFFFD\u017E\u0178";
  QString text = QString::fromLatin1(bytes);
  for (QChar &character : text) {
    if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
      character = QChar(kUpper[character.unicode() - 0x80]);
  }
  return text;
}

} // namespace dakiya
