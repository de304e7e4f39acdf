// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batchstore.h"
#include "store/customerstore.h"
#include "store/database.h"
#include "store/historystore.h"
#include "store/idempotencystore.h"
#include "store/messagestore.h"
#include "store/movedinstore.h"
#include "store/queuestore.h"
#include "store/receiptstore.h"
#include "store/roundstore.h"
#include "store/settingsstore.h"
#include "store/statisticsstore.h"
#include "store/templatestore.h"
#include "store/tokenstore.h"

namespace dakiya {

/// One open store: a connection and everything that is asked through it. Belongs to one thread.
struct Store
{
  Database database;
  MessageStore messages{database};
  QueueStore queue{database};
  ReceiptStore receipts{database};
  CustomerStore customers{database};
  TemplateStore templates{database};
  SettingsStore settings{database};
  BatchStore batches{database};
  HistoryStore history{database};
  RoundStore rounds{database};
  TokenStore tokens{database};
  IdempotencyStore keys{database};
  StatisticsStore statistics{database};
  MovedInStore movedIn{database};

  /// What to do with a store whose place a backup has taken.
  enum class Retired { Refuse, Accept };

  /// Opens for writing; a missing store is made, an old one migrated, missing default templates added. `now` in UTC ms.
  /// Errors: StoreFromNewer, StoreReplaced, those of the database.
  [[nodiscard]] Result<void> open(const QString &file, qint64 now);
  /// Opens an existing store for reading; also one in a folder that cannot be written, when it was closed in order.
  /// Errors: StoreFromNewer, StoreReplaced, StoreReadOnly, StoreFailed.
  [[nodiscard]] Result<void> openForReading(const QString &file, Retired retired = Retired::Refuse);

private:
  [[nodiscard]] Result<void> openAs(Database::Mode mode, const QString &file, Retired retired);
  [[nodiscard]] Result<void> refuseRetired();
};

} // namespace dakiya
