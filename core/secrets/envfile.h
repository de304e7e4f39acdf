// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dakiya {

/// One `NAME=value` of an old `.env`.
struct EnvEntry
{
  QString name;
  QString value;
};

/// What an `.env` holds that is of use here.
struct EnvFile
{
  QList<EnvEntry> credentials; ///< each name once; of two the later counts, as the programs that read it do
  QStringList empty;           ///< names of credentials without a value
  int skippedLines = 0;        ///< that set something else, or are no setting at all
};

/// Reads the lines of an `.env`: quotes, comments behind values, `export`, a BOM, CRLF. Errors: FileEncoding;
/// CredentialStoreFailed (a value that does not end, or holds a control character; the words name the line, never the
/// value).
[[nodiscard]] Result<EnvFile> readEnvFile(const QByteArray &bytes);

} // namespace dakiya
