// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messagestatus.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dakiya {

class Database;
class WriteScope;

/// A receipt on its way into the store.
struct NewReceipt
{
  QString provider;
  QString eventKey;
  QString providerMessageId;
  ReceiptStatus status = ReceiptStatus::Accepted;
  QString code;
  QString words;
  std::optional<qint64> eventAt;
  qint64 receivedAt = 0;
};

/// A receipt in the store that has not moved its message yet.
struct WaitingReceipt
{
  qint64 id = 0;
  QString providerMessageId;  ///< empty: it names our reference alone
  std::optional<int> attempt; ///< of its message, when that is known already
  ReceiptStatus status = ReceiptStatus::Accepted;
  QString code;
  QString words;
};

/// Which attempt a provider's id belongs to.
struct AttemptKey
{
  qint64 seq = 0;
  int number = 0;
};

/// An attempt that a receipt may be of.
struct PossibleAttempt
{
  int number = 0;
  QString outcome;
};

/// How an attempt ended, as far as it is known.
struct AttemptFate
{
  QString outcome;
  QString code;
  QString words;
};

/// A message that a customer wrote.
struct NewReply
{
  QString provider;
  QString eventKey;
  QString providerMessageId;
  qint64 customerId = 0;
  QString text;
  std::optional<qint64> eventAt;
  qint64 receivedAt = 0;
};

/// Receipts, each event once, and the replies of customers.
class ReceiptStore final
{
public:
  explicit ReceiptStore(Database &database)
      : m_database(database)
  {
  }

  /// Stores a receipt; its row's id, or nullopt when this event is already here.
  [[nodiscard]] Result<std::optional<qint64>> add(WriteScope &scope, const NewReceipt &receipt);
  /// By the provider's id alone: both of MyOperator's dialects may report to one address.
  [[nodiscard]] Result<std::optional<AttemptKey>> attemptOf(const QString &providerMessageId);
  /// The attempts of a message that the provider may have taken and of which a receipt can be that names the message
  /// and an id which belongs to no attempt yet; or any id, when it names none.
  [[nodiscard]] Result<QList<PossibleAttempt>> possibleAttempts(qint64 seq, const QString &providerMessageId);
  [[nodiscard]] Result<std::optional<AttemptFate>> fateOf(const AttemptKey &attempt);
  /// Of these attempts' messages, those of which the provider took an earlier attempt, with the provider's id of the
  /// newest such attempt.
  [[nodiscard]] Result<QHash<qint64, QString>> takenBefore(const QList<AttemptKey> &attempts);
  /// Did the provider take an earlier attempt of the same message, or is a later one on its way, taken or in doubt?
  [[nodiscard]] Result<bool> anotherStands(const AttemptKey &attempt);
  /// Notes whose receipt it is, and of which attempt, if that is known. `applied` is false while it has to wait for
  /// an outcome.
  [[nodiscard]] Result<void> assign(WriteScope &scope, qint64 receiptId, qint64 seq, std::optional<int> attempt,
                                    bool applied);
  /// Receipts that came before the outcome: those that name the provider's id, then those already assigned to the
  /// message.
  [[nodiscard]] Result<QList<WaitingReceipt>> waitingFor(const QString &providerMessageId, qint64 seq);
  /// Does any receipt wait for an outcome? Mostly none does, and then no message needs to be looked up.
  [[nodiscard]] Result<bool> anyWaiting();
  /// A receipt proves that the provider took an attempt of which nobody was sure, and what it calls it.
  [[nodiscard]] Result<void> proveAttempt(WriteScope &scope, const AttemptKey &attempt,
                                          const QString &providerMessageId);
  /// The receipt says that it failed. Not of an attempt that was reported as delivered or read: that stands.
  [[nodiscard]] Result<void> failAttempt(WriteScope &scope, const AttemptKey &attempt, const WaitingReceipt &receipt);
  /// Forgets receipts of messages that nobody knows. Returns how many.
  [[nodiscard]] Result<int> forgetUnmatched(WriteScope &scope, qint64 receivedBefore);

  /// false: this event is already here.
  [[nodiscard]] Result<bool> addReply(WriteScope &scope, const NewReply &reply);

private:
  Database &m_database;
};

} // namespace dakiya
