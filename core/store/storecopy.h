// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/verification.h"

namespace dakiya {

struct Store;

/// Whose messages a store holds, and when it was copied from another: a store that has this begins with its queue held.
struct CopyNote
{
  QString provider;  ///< wire name
  qint64 madeAt = 0; ///< UTC ms
};

/// A copy that has proved to be whole.
struct CheckedCopy
{
  CopyNote note;
  qint64 bytes = 0;
  RowCounts rows;
  QStringList faults; ///< what verifyStore() finds in the content, as it was found in the original
};

/// How far a copy is looked through before it gets its name.
enum class CopyCheck {
  Whole, ///< the file and all that it says
  None,
};

/// Copies a store as it stands at one moment into a new file, for its owner alone, while others write to it. The copy
/// is on the disk and checked before it gets the name; whatever fails leaves no file. Opened as a store it holds its
/// queue until a person has looked.
///
/// By VACUUM INTO over a connection that only reads: SQLite's backup interface begins anew whenever somebody writes, so
/// that beside a full queue it would never end; this is one view of the store, and nobody who writes waits for it.
/// Errors: FileExists, StoreFull (also when there would be too little space), StoreCorrupt, StoreReadOnly, StoreFailed.
[[nodiscard]] Result<CheckedCopy> copyStore(Database &source, const QString &file, const CopyNote &note,
                                            CopyCheck check = CopyCheck::Whole);

/// Looks at a file that is to become a store. Nothing in it is changed. Errors: FileUnreadable, NotAStore,
/// BackupDamaged, StoreFromNewer, the store's.
[[nodiscard]] Result<CheckedCopy> checkCopy(const QString &file);

/// What is noted in a store that was copied; without a note, what can be told from the store itself.
[[nodiscard]] Result<CopyNote> readCopyNote(Database &database);

/// Writes into a copy who brought it back, and from where.
[[nodiscard]] Result<void> noteRestored(const QString &file, const QString &who, const QString &from, qint64 now);

/// Has nobody a store open? Errors: StoreInUse, StoreCorrupt, the store's.
[[nodiscard]] Result<void> checkUnused(const QString &file);

/// Takes a store that is to be replaced away from every program: none may have it open, and one that comes a moment too
/// late is refused (StoreReplaced). Errors: StoreInUse, StoreCorrupt, the store's.
[[nodiscard]] Result<void> retireStore(const QString &file, const CopyNote &note);
/// Takes that back.
[[nodiscard]] Result<void> reinstateStore(const QString &file);

} // namespace dakiya
