// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sheet/encoding.h"

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <memory>

namespace dakiya {

/// The largest sheet that is read: 256 MiB.
inline constexpr qint64 kMaxSheetBytes = 256LL * 1024 * 1024;

/// A text file, handed out piece by piece as UTF-16 whatever its encoding, so that memory stays small.
class TextSource final
{
public:
  /// Looks at the whole file once, so that a wrong encoding is known before the first row. Errors: FileUnreadable,
  /// FileTooLarge, FileNotASheet, FileEncoding.
  [[nodiscard]] static Result<TextSource> open(const QString &path);

  /// The next piece; empty at the end. Errors: FileUnreadable.
  [[nodiscard]] Result<QString> next();
  [[nodiscard]] Result<void> rewind();

private:
  explicit TextSource(std::unique_ptr<QFile> file);

  [[nodiscard]] Result<void> findEncoding();
  [[nodiscard]] Result<TextEncoding> scanBytes();
  [[nodiscard]] tl::unexpected<Error> unreadable() const;

  std::unique_ptr<QFile> m_file;
  EncodingGuess m_encoding;
  QStringDecoder m_decoder;
};

} // namespace dakiya
