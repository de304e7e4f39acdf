// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform/filelock.h"
#include "base/result.h"

#include <memory>

namespace dakiya {

/// The folder that holds everything: practice has a store of its own, all real accounts share the other. The provider
/// in use is remembered beside them, so that every command looks at the same store.
class DataFolder final
{
public:
  explicit DataFolder(QString path)
      : m_path(std::move(path))
  {
  }

  /// Makes the folder, for its owner alone; one that is there and holds nothing else is kept to its owner, too.
  /// Errors: FolderIsFile, FolderOfOther, StoreReadOnly.
  [[nodiscard]] Result<void> make() const;
  [[nodiscard]] const QString &path() const { return m_path; }
  [[nodiscard]] QString logFolder() const;

  /// `practice` in a fresh folder.
  [[nodiscard]] QString provider() const;
  [[nodiscard]] Result<void> rememberProvider(const QString &provider) const;

  [[nodiscard]] QString storeFile(const QString &provider) const;
  /// The right to send from a store: one engine has it. Errors: AnotherEngineSends (detail: who).
  [[nodiscard]] Result<std::unique_ptr<FileLock>> lockForSending(const QString &provider) const;
  /// The right to import the sheet of that fingerprint: one import has it. Errors: ImportRunning.
  [[nodiscard]] Result<std::unique_ptr<FileLock>> lockForImport(const QString &provider,
                                                                const QString &fingerprint) const;

private:
  [[nodiscard]] bool isDakiyas() const;
  [[nodiscard]] static bool isPractice(const QString &provider);
  [[nodiscard]] QString noteFile() const;

  QString m_path;
};

} // namespace dakiya
