// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/datafolder.h"
#include "store/storecopy.h"

#include <functional>
#include <optional>

namespace dakiya {

class Clock;

/// A file in the folder of backups.
struct BackupFile
{
  QString file;
  qint64 bytes = 0;
  std::optional<CopyNote> note; ///< none: it cannot be read as a backup
};

/// What a restore did.
struct Restored
{
  QString provider; ///< whose messages they are
  CheckedCopy copy;
  qint64 waiting = 0; ///< messages that wait until a person has looked
  QString setAside;   ///< where the data that was there before is kept; empty when there was none
};

/// How far a restore is.
struct RestoreStep
{
  enum class Kind { Checking, Copying };

  Kind kind = Kind::Checking;
  QString file;     ///< the copy that grows: partSize() tells how much of it is there
  qint64 bytes = 0; ///< of the backup
};

/// The backups of a data folder, and the way back from one.
class Backups final
{
public:
  /// `clock` must outlive it.
  Backups(DataFolder folder, const Clock &clock)
      : m_folder(std::move(folder))
      , m_clock(clock)
  {
  }

  /// Where they are kept unless a name is given.
  [[nodiscard]] QString directory() const;
  /// A name in there that says whose and when, by this computer's time.
  [[nodiscard]] QString newFile(const QString &provider) const;

  /// Writes one; may run in any thread, over any connection to the store. Errors: those of copyStore().
  [[nodiscard]] Result<CheckedCopy> make(Database &source, const QString &provider, const QString &file) const;
  /// Newest first.
  [[nodiscard]] QList<BackupFile> list() const;

  /// Puts a backup in the place of the store of `provider`; empty: of the one in use, or of the backup's own where it
  /// is the first of its kind here. Nobody may have the store open. Errors: those of checkCopy() and copyStore(),
  /// AnotherEngineSends, StoreInUse, BackupOfOther, FolderOfOther; then everything is as it was. May run in any thread;
  /// `began` hears there of each step.
  using Began = std::function<void(const RestoreStep &)>;
  [[nodiscard]] Result<Restored> restore(const QString &file, const QString &provider, const QString &who,
                                         const Began &began = {}) const;

private:
  [[nodiscard]] Result<Restored> replace(const QString &file, const QString &provider, const QString &who,
                                         const CheckedCopy &backup, const Began &began) const;
  [[nodiscard]] Result<void> clearBroken(const QString &incoming, const QString &provider) const;
  [[nodiscard]] QString placeOf(const QString &known) const;
  [[nodiscard]] Result<QString> exchange(const QString &store, const QString &incoming, const QString &provider) const;
  [[nodiscard]] Result<void> makeDirectory() const;
  [[nodiscard]] QString dated(const QString &provider, const QString &what) const;

  DataFolder m_folder;
  const Clock &m_clock;
};

} // namespace dakiya
