// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace dakiya {

/// Where the data lies: `wanted` (from the command line) if it is given, else DAKIYA_DATA_DIR, else `dakiya` in the
/// folder that the system gives a person's programs. Always absolute. Nothing is created.
[[nodiscard]] QString dataDirectory(const QString &wanted = {});

/// Makes `path` and what is missing above it; a folder that it makes is its owner's alone (0700). One that exists
/// stays as it is. Errors: FolderIsFile, StoreReadOnly (also when it exists and cannot be written to).
[[nodiscard]] Result<void> makePrivateDirectory(const QString &path);

/// Shuts others out of a folder that is ours; nothing happens where that cannot be done.
void keepDirectoryPrivate(const QString &path);

/// Whose folder it is, when a superuser is at work and it is another person's: files that the superuser made there
/// would lock its owner out. Empty otherwise.
[[nodiscard]] QString ownerInTheWay(const QString &path);

/// Can there be a folder of this name? Errors: FolderIsFile (it, or what should hold it, is something else).
[[nodiscard]] Result<void> checkDirectoryName(const QString &path);

} // namespace dakiya
