// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/filelock.h"

#include <QFile>

namespace dakiya {

namespace {

constexpr qint64 kMaxNoteBytes = 4096;

} // namespace

FileLock::FileLock(QString path, Handle handle, Afterwards afterwards)
    : m_path(std::move(path))
    , m_handle(handle)
    , m_afterwards(afterwards)
{
}

QString FileLock::readNote(const QString &path)
{
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return {};
  return QString::fromUtf8(file.read(kMaxNoteBytes));
}

} // namespace dakiya

#ifdef Q_OS_WIN

#include <windows.h>

namespace dakiya {

namespace {

// Windows' locks forbid reading too: one byte far behind the note is locked, so that others can read the note.
OVERLAPPED lockedByte()
{
  OVERLAPPED place{};
  place.Offset = 0x7fff'fffe;
  return place;
}

Error errorOfSystem(const QString &path)
{
  switch (GetLastError()) {
  case ERROR_ACCESS_DENIED:
  case ERROR_WRITE_PROTECT:
    return {ErrorCode::StoreReadOnly, path, {}};
  case ERROR_DISK_FULL:
    return {ErrorCode::StoreFull, path, {}};
  default:
    return {ErrorCode::FileUnreadable, path, {}};
  }
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::tryLock(const QString &path, Afterwards afterwards)
{
  const HANDLE file =
      CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                  FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (file == INVALID_HANDLE_VALUE)
    return fail(errorOfSystem(path));
  OVERLAPPED place = lockedByte();
  if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place)) {
    CloseHandle(file);
    return fail(ErrorCode::StoreBusy, readNote(path));
  }
  std::unique_ptr<FileLock> lock(new FileLock(path, reinterpret_cast<Handle>(file), afterwards));
  if (const auto emptied = lock->writeNote({}); !emptied)
    return fail(emptied.error());
  return lock;
}

FileLock::~FileLock()
{
  static_cast<void>(writeNote({}));
  CloseHandle(reinterpret_cast<HANDLE>(m_handle));
  // Refused by the system while anybody else has it open.
  if (m_afterwards == Afterwards::Goes)
    QFile::remove(m_path);
}

Result<void> FileLock::writeNote(const QString &note)
{
  const QByteArray bytes = note.toUtf8().left(kMaxNoteBytes);
  const HANDLE file = reinterpret_cast<HANDLE>(m_handle);
  DWORD written = 0;
  if (SetFilePointer(file, 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER || !SetEndOfFile(file) ||
      !WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr))
    return fail(errorOfSystem(m_path));
  return {};
}

} // namespace dakiya

#else

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dakiya {

namespace {

Error errorOfSystem(const QString &path)
{
  switch (errno) {
  case EACCES:
  case EPERM:
  case EROFS:
    return {ErrorCode::StoreReadOnly, path, {}};
  case ENOSPC:
  case EDQUOT:
    return {ErrorCode::StoreFull, path, {}};
  default:
    return {ErrorCode::FileUnreadable, path, {}};
  }
}

int lockAtOnce(int file)
{
  int answer = 0;
  do
    answer = flock(file, LOCK_EX | LOCK_NB);
  while (answer == -1 && errno == EINTR);
  return answer;
}

// Whoever had it may have removed it between our opening and our locking: then others lock another file of that name.
bool isStillThere(int file, const QString &path)
{
  struct stat ours = {};
  struct stat there = {};
  return fstat(file, &ours) == 0 && stat(QFile::encodeName(path).constData(), &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::tryLock(const QString &path, Afterwards afterwards)
{
  // Not handed on to child processes: one of them would keep the lock after our death.
  const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file == -1)
    return fail(errorOfSystem(path));
  if (lockAtOnce(file) == -1) {
    const Error error = errno == EWOULDBLOCK ? Error{ErrorCode::StoreBusy, readNote(path), {}} : errorOfSystem(path);
    close(file);
    return fail(error);
  }
  if (!isStillThere(file, path)) {
    close(file);
    return fail(ErrorCode::StoreBusy);
  }
  std::unique_ptr<FileLock> lock(new FileLock(path, file, afterwards));
  if (const auto emptied = lock->writeNote({}); !emptied)
    return fail(emptied.error());
  return lock;
}

FileLock::~FileLock()
{
  static_cast<void>(writeNote({}));
  if (m_afterwards == Afterwards::Goes)
    QFile::remove(m_path); // before it is free
  close(int(m_handle));
}

Result<void> FileLock::writeNote(const QString &note)
{
  const QByteArray bytes = note.toUtf8().left(kMaxNoteBytes);
  const int file = int(m_handle);
  if (ftruncate(file, 0) == -1 || pwrite(file, bytes.constData(), size_t(bytes.size()), 0) != bytes.size())
    return fail(errorOfSystem(m_path));
  return {};
}

} // namespace dakiya

#endif
