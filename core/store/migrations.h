// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace dakiya {

class Database;

/// The newest schema that this program knows.
inline constexpr int kSchemaVersion = 3;

/// Brings a store to kSchemaVersion: each numbered script of resources/migrations in one transaction, after a copy of
/// the store beside it (`NAME.before-VERSION`) where there was one to keep. `now` in UTC ms. Errors: StoreFromNewer
/// (then nothing was touched), StoreBusy, StoreFull, StoreFailed.
[[nodiscard]] Result<void> migrate(Database &database, qint64 now);

/// The store's schema; 0 for an empty file.
[[nodiscard]] Result<int> schemaVersion(Database &database);

} // namespace dakiya
