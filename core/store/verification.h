// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace dakiya {

class Database;

/// How much a store holds.
struct RowCounts
{
  qint64 messages = 0;
  qint64 attempts = 0;
  qint64 receipts = 0;
};
[[nodiscard]] Result<RowCounts> countRows(Database &database);

/// Checks a whole store: the file's integrity, the statistics against a recount, and that no message contradicts its
/// attempts. The list holds one English line per fault; empty means all is well. Takes long on a large store.
[[nodiscard]] Result<QStringList> verifyStore(Database &database);

/// The same in steps, for whoever shows how far it is and may stop between two of them. Each sees the store as it
/// stands at one moment; what is written between two steps contradicts nothing.
[[nodiscard]] int verificationSteps();
/// `step` from 0 on.
[[nodiscard]] Result<QStringList> verifyStep(Database &database, int step);

/// The two halves of it: the file, and what it says.
[[nodiscard]] Result<QStringList> fileFaults(Database &database);
[[nodiscard]] Result<QStringList> contentFaults(Database &database);

} // namespace dakiya
