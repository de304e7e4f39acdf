// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace dakiya {

/// Makes an empty file of this name that only its owner can read. Errors: FileExists, StoreReadOnly, StoreFull,
/// FileUnreadable.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

/// Waits until what was written to a file lies on the disk. Errors: StoreFull, FileUnreadable.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

/// Gives a file its final name in the same folder, durably; a file that has that name already is never replaced.
/// Errors: FileExists, FileUnreadable.
[[nodiscard]] Result<void> renameDurably(const QString &from, const QString &to);

} // namespace dakiya
