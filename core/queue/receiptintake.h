// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/outcomepolicy.h"
#include "send/provider.h"
#include "store/store.h"

namespace dakiya {

/// What came in by the webhook in one transaction.
struct IntakeResult
{
  QList<qint64> changed; ///< messages that moved
  QString pauseReason;   ///< a receipt says that the account is at fault; empty: none does
};

/// Stores receipts and replies, each event once, and moves the messages that they name, never backwards.
class ReceiptIntake final
{
public:
  explicit ReceiptIntake(Store &store)
      : m_store(store)
  {
  }

  /// A new transaction begins.
  void begin() { m_anyWaiting.reset(); }

  [[nodiscard]] Result<void> take(WriteScope &scope, const QString &provider, const WebhookEvents &events,
                                  const Circumstances &circumstances, IntakeResult &result);

  /// Applies receipts that came before an attempt's outcome was written. `message` stands as just written, and
  /// `providerMessageId` is what the attempt brought, if anything.
  [[nodiscard]] Result<void> applyWaiting(WriteScope &scope, Message &message, const QString &providerMessageId,
                                          const Circumstances &circumstances, IntakeResult &result);

  /// The provider said late that it took an attempt, which has not been reported as failed: as good as its receipt.
  [[nodiscard]] Result<void> applyLateAnswer(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                             const QString &providerMessageId, const Circumstances &circumstances,
                                             IntakeResult &result);

private:
  [[nodiscard]] Result<void> takeReceipt(WriteScope &scope, const QString &provider, const ProviderReceipt &receipt,
                                         const Circumstances &circumstances, IntakeResult &result);
  [[nodiscard]] Result<void> takeReply(WriteScope &scope, const QString &provider, const IncomingMessage &incoming,
                                       const Circumstances &circumstances);
  [[nodiscard]] Result<std::optional<Message>> namedBy(const ProviderReceipt &receipt);
  /// To which attempt a receipt belongs.
  struct Credit
  {
    std::optional<int> attempt;     ///< empty: to one of several, nobody can know which
    QList<PossibleAttempt> several; ///< those, else empty

    /// None of them is known to have failed.
    [[nodiscard]] bool inDoubt() const;
  };
  [[nodiscard]] Result<Credit> creditOf(const Message &message, const WaitingReceipt &receipt);
  [[nodiscard]] Result<void> apply(WriteScope &scope, Message &message, const WaitingReceipt &receipt,
                                   const Circumstances &circumstances, IntakeResult &result);
  /// What a receipt or a late answer says of an attempt.
  struct Word
  {
    ReceiptStatus status = ReceiptStatus::Accepted;
    QString id;           ///< the provider's, where it is new
    bool inDoubt = false; ///< the attempt was taken or perhaps taken, and nobody has said that it failed
  };
  [[nodiscard]] static Word wordOf(const WaitingReceipt &receipt, const Message &message, bool inDoubt);
  [[nodiscard]] Result<void> move(WriteScope &scope, Message &message, const Word &word, qint64 now,
                                  IntakeResult &result);
  [[nodiscard]] Result<bool> isInDoubt(const Message &message, const AttemptKey &attempt);
  [[nodiscard]] Result<void> applySuccess(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                          const WaitingReceipt &receipt, const Circumstances &circumstances,
                                          IntakeResult &result);
  /// Fails several attempts when as many failures wait that name the message and different ids.
  [[nodiscard]] Result<void> failTheLot(WriteScope &scope, Message &message, const QList<PossibleAttempt> &several,
                                        const Circumstances &circumstances, IntakeResult &result);
  [[nodiscard]] Result<void> applyFailure(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                          const WaitingReceipt &receipt, const Circumstances &circumstances,
                                          IntakeResult &result);

  Store &m_store;
  std::optional<bool> m_anyWaiting; ///< of this transaction, before it took any receipt
};

} // namespace dakiya
