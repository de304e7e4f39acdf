// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "engine/backups.h"

#include <QTreeWidget>

namespace dakiya {

/// `1.2 MB`.
[[nodiscard]] QString sizeInWords(qint64 bytes);

/// The copies of the data, newest first: when each was made, of what, and how large it is.
class BackupList final : public QTreeWidget
{
  Q_OBJECT

public:
  explicit BackupList(QWidget *parent = nullptr);

  void showFiles(const QList<BackupFile> &files, const LocalTime &local, qint64 nowMs);
  /// The chosen one; nullopt: none is, or it cannot be read.
  [[nodiscard]] std::optional<BackupFile> chosen() const;

private:
  QList<BackupFile> m_files;
};

} // namespace dakiya
