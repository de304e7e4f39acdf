// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "movein/seedmessage.h"
#include "movein/seedreport.h"

#include <QHash>
#include <QSet>

namespace dakiya {

class WriteScope;
struct PastRows;
struct Store;

/// Puts old messages into the store, some at a time, each once: a document whose message is here already only brings it
/// forward, never back. What waits holds the queue in the same transaction.
class SeedMessages final
{
public:
  /// A dry one writes nothing and finds out the same.
  SeedMessages(Store &store, qint64 now, bool isDry);

  /// Takes a piece of one collection, in one transaction. Errors: the store's; then nothing of it is in.
  [[nodiscard]] Result<void> take(const QList<SeedMessage> &piece, SeedCollection collection, SeedReport &report);

private:
  /// The customers of this run: the newest name that the old service had for one stays.
  struct KnownCustomer
  {
    qint64 id = 0;
    qint64 namedAt = 0;
  };
  struct Sorted
  {
    QList<SeedMessage> fresh;
    QList<SeedMessage> known;
  };

  [[nodiscard]] Result<void> takeAll(WriteScope *scope, const QList<SeedMessage> &piece, SeedCollection collection,
                                     SeedReport &report);
  [[nodiscard]] Sorted sortOut(const QList<SeedMessage> &piece) const;
  void count(const QList<SeedMessage> &fresh, SeedCollection collection, SeedReport &report) const;
  void noteDry(const QStringList &ids, MessageStatus status);
  [[nodiscard]] Result<void> write(WriteScope &scope, QList<SeedMessage> &fresh);
  [[nodiscard]] Result<void> giveIds(QList<SeedMessage> &fresh);
  [[nodiscard]] Result<void> giveCustomer(WriteScope &scope, SeedMessage &seed);
  [[nodiscard]] Result<void> hold(WriteScope &scope);
  [[nodiscard]] Result<void> readKnown(const QList<SeedMessage> &known);
  [[nodiscard]] Result<void> bringForward(WriteScope *scope, const QList<SeedMessage> &known, SeedCollection collection,
                                          SeedReport &report);
  [[nodiscard]] Result<bool> bringForward(WriteScope *scope, Message &message, const SeedMessage &seed,
                                          SeedCollection collection);
  [[nodiscard]] std::optional<Message> messageOf(const SeedMessage &seed) const;

  Store &m_store;
  const qint64 m_now;
  const bool m_isDry;
  Random m_random = Random::fromSystem();
  QHash<QString, KnownCustomer> m_customers; ///< by phone
  QHash<QString, qint64> m_seqs;             ///< of this piece, by old id
  QHash<qint64, Message> m_messages;         ///< of this piece, by seq
  QHash<size_t, MessageStatus> m_dry;        ///< what a dry run would have taken, by the old id's hash
  QSet<QString> m_waiting;                   ///< old ids that the queue still has
};

} // namespace dakiya
