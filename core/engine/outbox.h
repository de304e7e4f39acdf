// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outboxstore.h"

#include <QTimeZone>

namespace dakiya {

struct Store;

/// The heaps of the outbox: what needs a person, and what is on its way.
enum class Heap { Failed, Unknown, Waiting, Sending, Scheduled };

/// The last days, today included, of which the outbox shows what failed or is not sure. What is older stands in the
/// history.
inline constexpr int kOutboxDays = 7;

/// How much lies on each heap, and why messages failed.
struct OutboxOverview
{
  OutboxCounts counts;
  QList<OutboxCause> causes;
};

/// Which messages of a heap a list shows.
struct OutboxQuestion
{
  Heap heap = Heap::Waiting;
  qint64 now = 0; ///< UTC ms
  QTimeZone zone = {};
  int limit = 0;
  std::optional<Message> after = {}; ///< the last of the page before
  OutboxCause cause = {};            ///< for failed ones
};

/// A page of a heap, and what keeps single messages of it back.
struct OutboxSlice
{
  QList<Message> messages;
  bool hasMore = false;
  OutboxHolds holds;
};

/// Whom to call because a message did not arrive; each customer once.
struct CallEntry
{
  QString name;
  QString phone;
  QString reason;
};

/// UTC ms at which the outbox's days begin.
[[nodiscard]] qint64 outboxBegins(qint64 now, const QTimeZone &zone);
[[nodiscard]] Result<OutboxOverview> outboxOverview(Store &store, qint64 now, const QTimeZone &zone);
[[nodiscard]] Result<OutboxSlice> outboxSlice(Store &store, const OutboxQuestion &question);
/// The ids of all that the question means, at most `limit` of them.
[[nodiscard]] Result<QStringList> outboxIds(Store &store, const OutboxQuestion &question);
/// The reasons are in the language of the program. `limit` is of messages.
[[nodiscard]] Result<QList<CallEntry>> callList(Store &store, const OutboxQuestion &question);
/// Writes the list as a sheet; how many it names. Errors: FileUnreadable, the store's.
[[nodiscard]] Result<qint64> writeCallList(Store &store, const OutboxQuestion &question, const QString &path);

} // namespace dakiya
