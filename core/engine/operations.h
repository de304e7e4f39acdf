// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/beside.h"
#include "store/messagestore.h"

#include <QStringList>

#include <functional>

namespace dakiya {

class Clock;
class Submission;
class WriteScope;
struct Store;

/// What is to be done with a message of which nobody knows whether it arrived, when it is to be sent again.
enum class InDoubt {
  Refuse,
  SendAnyway, ///< a person has said so: it may arrive twice
};

/// What a person says of a message that is "not sure".
enum class Resolution {
  Arrived,
  DidNotArrive,
  SendAgain, ///< it may arrive twice
};

/// A message that was left as it is, and why.
struct LeftAlone
{
  QString id;
  Error reason;

  friend bool operator==(const LeftAlone &, const LeftAlone &) = default;
};

/// What became of a wish that concerned many messages.
struct Operated
{
  QList<Message> done; ///< as they stand now
  QList<LeftAlone> refused;
};

/// What a person does with messages that are there: cancel, send again, settle what is not sure. Each is written to the
/// audit log, with how the message stood before and after. Many are done some hundreds in a transaction, so that an
/// engine that sends beside is not kept waiting; what cannot be written is among the refused.
class Operations final
{
public:
  Operations(Store &store, Submission &submission, const Clock &clock)
      : m_store(store)
      , m_submission(submission)
      , m_clock(clock)
  {
  }

  /// Puts a failed, expired, cancelled or unknown message back into the queue; for one that was sent, delivered or read
  /// makes a new one that names it. The message that waits now. Errors: NotFound, StatusForbids, MessageUnsure,
  /// ExpiresBeforeSending, MediaNotSupported, the store's, those of `beside`.
  [[nodiscard]] Result<Message> resend(const QString &id, const QString &who, InDoubt inDoubt,
                                       const Beside<Message> &beside = {});
  /// Takes waiting messages out of the queue. One with an attempt that was accepted or is in doubt goes back to how it
  /// stood before. Refusals: NotFound, StatusForbids, the store's.
  [[nodiscard]] Operated cancel(const QStringList &ids, const QString &who);
  /// Settles messages that are not sure. Refusals: those of cancel and resend.
  [[nodiscard]] Operated resolve(const QStringList &ids, Resolution resolution, const QString &who);

private:
  /// The change that a wish means for one message, or why it cannot be had.
  using Judge = std::function<Result<StatusChange>(const Message &)>;
  struct Wish
  {
    QString action; ///< as the audit log calls it
    QString who;
    Judge judge;
    Beside<Message> beside = {}; ///< hears of each message that was moved
  };

  [[nodiscard]] Operated carryOut(const QStringList &ids, const Wish &wish);
  [[nodiscard]] Result<void> carryOutSome(const QStringList &ids, const Wish &wish, Operated &operated);
  [[nodiscard]] Result<QList<MessageMove>> judged(const QStringList &ids, const Wish &wish, Operated &operated);
  [[nodiscard]] Result<MessageMove> judge(const Message &message, const Wish &wish) const;
  [[nodiscard]] Result<Message> moveOne(WriteScope &scope, const Message &message, const Wish &wish);
  [[nodiscard]] Result<void> move(WriteScope &scope, const Wish &wish, QList<MessageMove> moves, Operated &operated);
  [[nodiscard]] Result<void> rememberDoubt(QList<MessageMove> &moves);
  [[nodiscard]] Result<StatusChange> queuedAgain(const Message &message) const;
  [[nodiscard]] Result<Message> repeat(WriteScope &scope, const Message &earlier, const Wish &wish);

  Store &m_store;
  Submission &m_submission;
  const Clock &m_clock;
};

} // namespace dakiya
