// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/settlement.h"

#include "base/log.h"
#include "store/writescope.h"

namespace dakiya {

namespace {
constexpr int kRefusalsThatPause = 20;
} // namespace

Result<void> Settlement::record(WriteScope &scope, const EndedAttempt &attempt, const Circumstances &circumstances,
                                Settled &settled)
{
  Message message = attempt.message;
  const Decision decision = decide(message, attempt.outcome, circumstances);
  if (message.status == MessageStatus::Sending && attempt.left)
    settled.doubtful << decision.doubtful;
  const Result<bool> changed = m_store.messages.change(scope, message, decision.change);
  if (!changed)
    return fail(changed.error());
  if (!*changed)
    return noteLate(scope, attempt, decision, circumstances, settled);
  settled.changed << message.id.seq;
  if (const Result<void> ended = m_store.queue.endAttempt(scope, message, decision.attempt); !ended)
    return ended;
  return settle(scope, message, decision, circumstances, settled);
}

// A receipt or a person was faster than a late answer. The provider's id is worth keeping: more receipts may name it,
// and a message that waits to be sent again, because nobody knew, need not be.
Result<void> Settlement::noteLate(WriteScope &scope, const EndedAttempt &attempt, const Decision &decision,
                                  const Circumstances &circumstances, Settled &settled)
{
  qCInfo(lcQueue).noquote() << "late result of" << attempt.message.id.uuid;
  if (const Result<void> ended = m_store.queue.endAttempt(scope, attempt.message, decision.attempt); !ended)
    return ended;
  const QString id = decision.attempt.providerMessageId;
  if (id.isEmpty())
    return {};
  Result<std::optional<Message>> message = m_store.messages.find(attempt.message.id.seq);
  if (!message)
    return fail(message.error());
  if (!*message)
    return {};
  const AttemptKey key{attempt.message.id.seq, attempt.message.attempt};
  IntakeResult intake;
  if (const Result<void> done = m_intake.applyLateAnswer(scope, **message, key, id, circumstances, intake); !done)
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
    const QString reason = decision.change.errorCode;
    if (const Result<void> out = m_store.customers.optOut(scope, message.customerId, reason, circumstances.now); !out)
      return out;
  }
  if (decision.pauses) {
    if (const Result<void> paused = pauseForAccount(scope, decision.change.errorCode, settled); !paused)
      return paused;
  }
  if (const Result<void> counted = countRefusal(scope, message, decision, circumstances.now, settled); !counted)
    return counted;
  const AttemptKey key{message.id.seq, message.attempt};
  const QString &id = decision.attempt.providerMessageId;
  IntakeResult intake;
  if (const Result<void> applied = m_intake.applyWaiting(scope, message, key, id, circumstances, intake); !applied)
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
  refusals.inARow = refusals.code == decision.change.errorCode ? refusals.inARow + 1 : 1;
  refusals.code = decision.change.errorCode;
  if (refusals.inARow < kRefusalsThatPause)
    return {};
  refusals = {};
  settled.problems << Problem{Problem::Kind::TemplatePaused, decision.change.errorCode};
  return m_store.queue.pauseTemplate(scope, message.type, message.language, now, decision.change.errorCode);
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
