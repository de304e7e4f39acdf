// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace dakiya {

namespace {

constexpr auto kOwnersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

bool isOurs(const QFileInfo &folder)
{
#ifdef Q_OS_WIN
  Q_UNUSED(folder);
  return false; // who may look into it is said by the folder above
#else
  return folder.ownerId() == geteuid();
#endif
}

} // namespace

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
  if (const Result<void> possible = checkDirectoryName(path); !possible)
    return possible;
  const QFileInfo wanted(path);
  if (!wanted.exists()) {
    const QDir above(wanted.absolutePath());
    // A second process may have made it in between: only whether it is there now counts.
    if (above.mkpath(QStringLiteral(".")))
      static_cast<void>(QDir().mkdir(wanted.absoluteFilePath(), kOwnersAlone));
  }
  const QFileInfo made(path);
  if (!made.isDir() || !made.isWritable())
    return fail(ErrorCode::StoreReadOnly, path);
  return {};
}

void keepDirectoryPrivate(const QString &path)
{
  constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                              QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
  const QFileInfo folder(path);
  if (isOurs(folder) && (folder.permissions() & others))
    QFile::setPermissions(path, kOwnersAlone);
}

QString ownerInTheWay(const QString &path)
{
#ifdef Q_OS_WIN
  Q_UNUSED(path);
  return {};
#else
  const QFileInfo folder(path);
  if (geteuid() != 0 || !folder.exists() || folder.ownerId() == 0)
    return {};
  return folder.owner().isEmpty() ? QString::number(folder.ownerId()) : folder.owner();
#endif
}

Result<void> checkDirectoryName(const QString &path)
{
  QFileInfo place(QFileInfo(path).absoluteFilePath());
  while (!place.exists() && !place.isRoot())
    place.setFile(place.absolutePath());
  if (place.exists() && !place.isDir())
    return fail(ErrorCode::FolderIsFile, place.filePath());
  return {};
}

} // namespace dakiya
