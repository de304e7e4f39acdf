// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/durable.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace dakiya {

namespace {

Error openingError(const QFile &file)
{
  switch (file.error()) {
  case QFileDevice::PermissionsError:
    return {ErrorCode::StoreReadOnly, file.fileName(), {}};
  case QFileDevice::ResourceError:
    return {ErrorCode::StoreFull, file.fileName(), {}};
  default:
    return {ErrorCode::FileUnreadable, file.fileName(), {}};
  }
}

#ifdef Q_OS_WIN

bool flush(QFile &file)
{
  return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
}

// Windows writes a folder's entries by itself.
void syncFolder(const QString &) {}

#else

bool flush(QFile &file)
{
  return ::fsync(file.handle()) == 0;
}

void syncFolder(const QString &path)
{
  const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0)
    return;
  ::fsync(folder);
  ::close(folder);
}

#endif

} // namespace

Result<void> makePrivateFile(const QString &path)
{
  if (QFile::exists(path))
    return fail(ErrorCode::FileExists, path);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
    return fail(openingError(file));
  return {};
}

Result<void> syncToDisk(const QString &path)
{
  QFile file(path);
  if (!file.open(QIODevice::ReadWrite))
    return fail(openingError(file));
  if (!flush(file))
    return fail(ErrorCode::StoreFull, path);
  return {};
}

Result<void> renameDurably(const QString &from, const QString &to)
{
  if (QFile::exists(to))
    return fail(ErrorCode::FileExists, to);
  if (!QFile::rename(from, to))
    return fail(ErrorCode::FileUnreadable, to);
  syncFolder(QFileInfo(to).path());
  return {};
}

} // namespace dakiya
