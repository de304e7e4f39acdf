// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/inflight.h"
#include "queue/outcomepolicy.h"
#include "queue/receiptintake.h"
#include "store/store.h"

#include <QHash>
#include <QObject>

namespace dakiya {

/// Something that a person has to know or do.
struct Problem
{
  enum class Kind {
    AccountFault,
    ProviderSilent,
    ClockWrong,
    StoreFailed,
    StoreGoesOn,
    TemplatePaused,
    AccountChanged
  };
  Kind kind = Kind::AccountFault;
  QString code; ///< the provider's code, or our own short one

  friend bool operator==(const Problem &, const Problem &) = default;
};

/// The name on the wire and in the log, such as `account-fault`.
[[nodiscard]] QLatin1StringView wireName(Problem::Kind kind);

/// What became of messages in one transaction, to be told after its commit.
struct Settled
{
  QList<qint64> changed; ///< messages that moved
  QList<bool> doubtful;  ///< one per attempt that ended: did the provider leave us in the dark?
  QList<Problem> problems;
};

/// Writes what became of messages: outcomes, receipts, expiry. Everything happens in the caller's transaction.
class Settlement final
{
public:
  explicit Settlement(Store &store)
      : m_store(store)
      , m_intake(store)
  {
  }

  /// Outcomes, each only where the message still stands as when it was sent; then the receipts that came before it.
  [[nodiscard]] Result<void> record(WriteScope &scope, const QList<EndedAttempt> &attempts,
                                    const Circumstances &circumstances, Settled &settled);
  [[nodiscard]] Result<void> takeReceipts(WriteScope &scope, const QString &provider, const WebhookEvents &events,
                                          const Circumstances &circumstances, Settled &settled);
  /// Messages that wait no longer: expired, skipped or cancelled. One of which an attempt was accepted or is in doubt
  /// goes back to its earlier status instead.
  [[nodiscard]] Result<void> giveUp(WriteScope &scope, const QList<qint64> &seqs, MessageStatus to,
                                    const QString &reason, qint64 now, Settled &settled);
  /// To be called before each transaction, and when it was not committed: what it counted did not happen.
  void begin()
  {
    m_refusalsBefore = m_refusals;
    m_intake.begin();
  }
  void undo() { m_refusals = m_refusalsBefore; }

private:
  /// The same for attempts of as many messages.
  [[nodiscard]] Result<void> recordEach(WriteScope &scope, const QList<EndedAttempt> &attempts,
                                        const Circumstances &circumstances, Settled &settled);
  /// Lets a message count as sent whose attempt has failed while an earlier one was taken by the provider after all.
  [[nodiscard]] Result<void> keepTaken(const QList<EndedAttempt> &attempts, QList<Decision> &decisions);
  [[nodiscard]] Result<void> settle(WriteScope &scope, Message &message, const Decision &decision,
                                    const Circumstances &circumstances, Settled &settled);
  [[nodiscard]] Result<void> noteLate(WriteScope &scope, const EndedAttempt &attempt, const Decision &decision,
                                      const Circumstances &circumstances, Settled &settled);
  [[nodiscard]] Result<void> takeIntake(WriteScope &scope, const IntakeResult &intake, Settled &settled);
  [[nodiscard]] Result<void> countRefusal(WriteScope &scope, const Message &message, const Decision &decision,
                                          qint64 now, Settled &settled);
  [[nodiscard]] Result<void> pauseForAccount(WriteScope &scope, const QString &code, Settled &settled);

  /// The last refusal of a template, and how often it came in a row.
  struct Refusals
  {
    QString code;
    int inARow = 0;
  };

  Store &m_store;
  ReceiptIntake m_intake;
  QHash<QString, Refusals> m_refusals; ///< by type and language
  QHash<QString, Refusals> m_refusalsBefore;
};

} // namespace dakiya
