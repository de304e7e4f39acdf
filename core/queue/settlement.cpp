// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/settlement.h"

#include "base/log.h"
#include "store/writescope.h"

#include <array>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRefusalsThatPause = 20;
} // namespace

QLatin1StringView wireName(Problem::Kind kind)
{
  constexpr std::array names{"account-fault"_L1, "provider-silent"_L1, "clock-wrong"_L1,    "store-failed"_L1,
                             "store-goes-on"_L1, "template-paused"_L1, "account-changed"_L1};
  static_assert(names.size() == size_t(Problem::Kind::AccountChanged) + 1);
  return names.at(size_t(kind));
}

Result<void> Settlement::record(WriteScope &scope, const QList<EndedAttempt> &attempts,
                                const Circumstances &circumstances, Settled &settled)
{
  QList<EndedAttempt> some;
  QSet<qint64> seen;
  Result<void> done;
  for (const EndedAttempt &attempt : attempts) {
    // A time-out and its late answer may come together: the second finds what the first has written.
    if (seen.contains(attempt.message.id.seq)) {
      done = recordEach(scope, some, circumstances, settled);
      if (!done)
        return done;
      some.clear();
      seen.clear();
    }
    seen.insert(attempt.message.id.seq);
    some << attempt;
  }
  return recordEach(scope, some, circumstances, settled);
}

Result<void> Settlement::recordEach(WriteScope &scope, const QList<EndedAttempt> &attempts,
                                    const Circumstances &circumstances, Settled &settled)
{
  QList<Decision> decisions;
  for (const EndedAttempt &attempt : attempts) {
    decisions << decide(attempt.message, attempt.outcome, circumstances);
    if (attempt.message.status == MessageStatus::Sending && attempt.left)
      settled.doubtful << decisions.constLast().doubtful;
  }
  if (const Result<void> kept = keepTaken(attempts, decisions); !kept)
    return kept;
  QList<MessageMove> moves;
  for (qsizetype i = 0; i < attempts.size(); ++i)
    moves << MessageMove{attempts[i].message, decisions[i].change};
  if (const Result<void> changed = m_store.messages.changeAll(scope, moves); !changed)
    return changed;
  QList<AttemptEnd> ends;
  for (qsizetype i = 0; i < moves.size(); ++i) {
    if (!moves[i].moved)
      continue;
    settled.changed << moves[i].message.id.seq;
    decisions[i].attempt.localHour = moves[i].message.localHour;
    ends << decisions[i].attempt;
  }
  if (const Result<void> ended = m_store.queue.endAttempts(scope, ends); !ended)
    return ended;
  for (qsizetype i = 0; i < moves.size(); ++i) {
    const Result<void> done = moves[i].moved ? settle(scope, moves[i].message, decisions[i], circumstances, settled)
                                             : noteLate(scope, attempts[i], decisions[i], circumstances, settled);
    if (!done)
      return done;
  }
  return {};
}

// Sent again it would arrive twice, and failed or not sure would be untrue.
Result<void> Settlement::keepTaken(const QList<EndedAttempt> &attempts, QList<Decision> &decisions)
{
  QList<AttemptKey> later;
  for (qsizetype i = 0; i < attempts.size(); ++i) {
    const Message &message = attempts[i].message;
    if (message.attempt > 1 && decisions[i].change.to != MessageStatus::Sent)
      later << AttemptKey{message.id.seq, message.attempt};
  }
  const Result<QHash<qint64, QString>> taken = m_store.receipts.takenBefore(later);
  if (!taken)
    return fail(taken.error());
  for (qsizetype i = 0; i < attempts.size(); ++i) {
    const auto id = taken->constFind(attempts[i].message.id.seq);
    if (id == taken->constEnd() || decisions[i].change.to == MessageStatus::Sent)
      continue;
    StatusChange sent;
    sent.to = MessageStatus::Sent;
    sent.at = decisions[i].change.at;
    sent.providerMessageId = *id;
    decisions[i].change = sent;
  }
  return {};
}

// A receipt or a person was faster than a late answer. The provider's id is worth keeping: more receipts may name it,
// and a message that waits to be sent again, because nobody knew, need not be.
Result<void> Settlement::noteLate(WriteScope &scope, const EndedAttempt &attempt, const Decision &decision,
                                  const Circumstances &circumstances, Settled &settled)
{
  qCInfo(lcQueue).noquote() << "late result of" << attempt.message.id.uuid;
  Result<std::optional<Message>> message = m_store.messages.find(attempt.message.id.seq);
  if (!message)
    return fail(message.error());
  if (!*message)
    return {};
  const AttemptKey key{attempt.message.id.seq, attempt.message.attempt};
  const Result<std::optional<AttemptFate>> fate = m_store.receipts.fateOf(key);
  if (!fate)
    return fail(fate.error());
  AttemptEnd end = decision.attempt;
  end.localHour = (*message)->localHour;
  const QString known = *fate ? (*fate)->outcome : QString();
  const bool hasFailed = known == QLatin1String("failed");
  // A receipt has told more than an answer that does not say that it was taken.
  if (end.providerMessageId.isEmpty() && (hasFailed || known == QLatin1String("accepted")))
    return {};
  // That it was taken is older news than that it failed.
  if (hasFailed) {
    end.outcome = known;
    end.code = (*fate)->code;
    end.words = (*fate)->words;
  }
  if (const Result<void> ended = m_store.queue.endAttempts(scope, {end}); !ended)
    return ended;
  const QString id = end.providerMessageId;
  if (id.isEmpty())
    return {};
  IntakeResult intake;
  const Result<void> done = m_intake.applyLateAnswer(scope, **message, key, id, circumstances, intake);
  if (!done)
    return done;
  return takeIntake(scope, intake, settled);
}

Result<void> Settlement::takeIntake(WriteScope &scope, const IntakeResult &intake, Settled &settled)
{
  settled.changed << intake.changed;
  return intake.pauseReason.isEmpty() ? Result<void>() : pauseForAccount(scope, intake.pauseReason, settled);
}

Result<void> Settlement::settle(WriteScope &scope, Message &message, const Decision &decision,
                                const Circumstances &circumstances, Settled &settled)
{
  if (decision.optsOut) {
    const QString reason = decision.attempt.code;
    if (const Result<void> out = m_store.customers.optOut(scope, message.customerId, reason, circumstances.now); !out)
      return out;
  }
  if (decision.pauses) {
    if (const Result<void> paused = pauseForAccount(scope, decision.attempt.code, settled); !paused)
      return paused;
  }
  if (const Result<void> counted = countRefusal(scope, message, decision, circumstances.now, settled); !counted)
    return counted;
  const QString &id = decision.attempt.providerMessageId;
  IntakeResult intake;
  if (const Result<void> applied = m_intake.applyWaiting(scope, message, id, circumstances, intake); !applied)
    return applied;
  return takeIntake(scope, intake, settled);
}

Result<void> Settlement::countRefusal(WriteScope &scope, const Message &message, const Decision &decision, qint64 now,
                                      Settled &settled)
{
  Refusals &refusals = m_refusals[QStringLiteral("%1 %2").arg(wireName(message.type), message.language)];
  if (!decision.refusesTemplate) {
    // An unknown or unreachable one says nothing about the template.
    if (!decision.doubtful)
      refusals = {};
    return {};
  }
  const QString &code = decision.attempt.code;
  refusals.inARow = refusals.code == code ? refusals.inARow + 1 : 1;
  refusals.code = code;
  if (refusals.inARow < kRefusalsThatPause)
    return {};
  refusals = {};
  settled.problems << Problem{Problem::Kind::TemplatePaused, code};
  return m_store.queue.pauseTemplate(scope, message.type, message.language, now, code);
}

Result<void> Settlement::pauseForAccount(WriteScope &scope, const QString &code, Settled &settled)
{
  const Result<QueueStops> stops = m_store.settings.stops();
  if (!stops)
    return fail(stops.error());
  // One alarm for one fault, however many messages run into it.
  if (!stops->paused.isEmpty())
    return {};
  settled.problems << Problem{Problem::Kind::AccountFault, code};
  return m_store.settings.setFact(scope, fact::paused, QStringLiteral("account:%1").arg(code));
}

Result<void> Settlement::takeReceipts(WriteScope &scope, const QString &provider, const WebhookEvents &events,
                                      const Circumstances &circumstances, Settled &settled)
{
  IntakeResult intake;
  if (const Result<void> taken = m_intake.take(scope, provider, events, circumstances, intake); !taken)
    return taken;
  return takeIntake(scope, intake, settled);
}

Result<void> Settlement::giveUp(WriteScope &scope, const QList<qint64> &seqs, MessageStatus to, const QString &reason,
                                qint64 now, Settled &settled)
{
  if (seqs.isEmpty())
    return {};
  Result<QList<Message>> messages = m_store.messages.findAll(seqs);
  if (!messages)
    return fail(messages.error());
  for (Message &message : *messages) {
    StatusChange change;
    change.to = message.earlierStatus.value_or(to);
    change.at = now;
    change.cause = StatusCause::Engine;
    change.errorCode = message.earlierStatus ? message.errorCode : reason;
    change.errorText = message.earlierStatus ? message.errorText : QString();
    const Result<bool> changed = m_store.messages.change(scope, message, change);
    if (!changed)
      return fail(changed.error());
    if (*changed)
      settled.changed << message.id.seq;
  }
  return {};
}

} // namespace dakiya
