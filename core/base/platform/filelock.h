// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace dakiya {

/// Keeps a file to one process for as long as the object lives. The operating system frees it when the process ends,
/// however it ends; then the file itself stays.
class FileLock final
{
public:
  /// What becomes of the file when the lock is given back.
  enum class Afterwards { Stays, Goes };

  /// Takes the lock or says at once why not. Errors: StoreBusy (somebody has it; `detail` is the holder's note),
  /// StoreReadOnly, StoreFull, FileUnreadable.
  [[nodiscard]] static Result<std::unique_ptr<FileLock>> tryLock(const QString &path,
                                                                 Afterwards afterwards = Afterwards::Stays);

  /// What the holder last wrote. Only true while tryLock() is refused: a killed holder leaves its note behind.
  [[nodiscard]] static QString readNote(const QString &path);

  ~FileLock();
  FileLock(const FileLock &) = delete;
  FileLock &operator=(const FileLock &) = delete;

  /// Says to others who holds the lock (a short text or JSON, at most 4096 bytes of UTF-8, never a secret).
  [[nodiscard]] Result<void> writeNote(const QString &note);

  [[nodiscard]] const QString &path() const { return m_path; }

private:
  using Handle = qintptr;

  FileLock(QString path, Handle handle, Afterwards afterwards);

  QString m_path;
  Handle m_handle;
  Afterwards m_afterwards;
};

} // namespace dakiya
