// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/messagerow.h"

namespace dakiya {

struct Store;
class WriteScope;

/// Messages of the past with their attempts, as the database takes them.
struct PastRows
{
  MessageRows messages;
  QVariantList attempts;
  QList<QPair<qint64, qint64>> latencies; ///< hour and milliseconds of each attempt that was accepted

  void add(const MessageTimeline &past);
};

/// Writes messages of the past with their attempts, in the caller's transaction. The receipts of those that the
/// provider had given an id follow from their moments.
[[nodiscard]] Result<void> insertPast(WriteScope &scope, Store &store, const PastRows &past);

/// Fills a store with a past, as fast as the disk takes it. For practice: a power cut meanwhile may spoil the file.
class BulkHistory final
{
public:
  explicit BulkHistory(Store &store)
      : m_store(store)
  {
  }

  /// Stops waiting for the disk until finish().
  [[nodiscard]] Result<void> begin();
  /// Makes customers in one transaction, or finds them; their ids in the same order.
  struct Person
  {
    QString phone;
    QString name;
  };
  [[nodiscard]] Result<QList<qint64>> addCustomers(const QList<Person> &people, qint64 now);
  /// Writes messages that stand in ascending order with their attempts, in one transaction. Of those whose provider's
  /// id begins with `idPrefix`, the receipts follow from their moments.
  [[nodiscard]] Result<void> add(const PastRows &past, QLatin1StringView idPrefix);
  /// Everything is on the disk now.
  [[nodiscard]] Result<void> finish();

private:
  [[nodiscard]] Result<void> addReceipts(qint64 firstSeq, qint64 lastSeq, QLatin1StringView idPrefix);

  Store &m_store;
};

} // namespace dakiya
