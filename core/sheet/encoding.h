// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace dakiya {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// What the first bytes of a file say about its encoding.
struct EncodingGuess
{
  TextEncoding encoding = TextEncoding::Utf8;
  int markSize = 0; ///< bytes of the byte order mark; 0 without one
};

/// Errors: FileNotASheet when the first bytes belong to something else than text (an archive, a PDF, a picture, a web
/// page, a program), FileEncoding for UTF-32.
[[nodiscard]] Result<EncodingGuess> guessEncoding(QByteArrayView head);

/// Tells UTF-8 from Windows-1252 by looking at every byte of a file, so that a Hindi name is never sent as "à¤—".
class Utf8Tally final
{
public:
  void add(QByteArrayView bytes);

  /// Windows1252 only for text that has no UTF-8 in it. Errors: FileEncoding for damaged UTF-8, and for bytes that are
  /// in neither.
  [[nodiscard]] Result<TextEncoding> encoding(bool marked) const;

private:
  void add(uchar byte);
  void begin(uchar byte);

  qint64 m_sequences = 0;
  qint64 m_broken = 0;
  bool m_undefined = false;
  int m_missing = 0;
  uchar m_lowest = 0x80;
  uchar m_highest = 0xBF;
};

/// The five bytes that Windows-1252 leaves undefined become U+FFFD.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace dakiya
