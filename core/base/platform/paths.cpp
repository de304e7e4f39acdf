// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dakiya {

QString dataDirectory(const QString &wanted)
{
  const QString given = wanted.isEmpty() ? qEnvironmentVariable("DAKIYA_DATA_DIR") : wanted;
  if (!given.isEmpty())
    return QDir::cleanPath(QFileInfo(given).absoluteFilePath());
  // The generic location and a fixed name: the programs share one folder, whatever each is called.
  return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("dakiya"));
}

Result<void> makePrivateDirectory(const QString &path)
{
  const QFileInfo wanted(path);
  if (!wanted.exists()) {
    const QDir above(wanted.absolutePath());
    const auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    // A second process may have made it in between: only whether it is there now counts.
    if (above.mkpath(QStringLiteral(".")))
      static_cast<void>(QDir().mkdir(wanted.absoluteFilePath(), ownersAlone));
  }
  const QFileInfo made(path);
  if (!made.isDir() || !made.isWritable())
    return fail(ErrorCode::StoreReadOnly, path);
  return {};
}

} // namespace dakiya
