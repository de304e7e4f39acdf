// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/receiptintake.h"

#include "store/writescope.h"

#include <QSet>
#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

bool hasFailed(const PossibleAttempt &attempt)
{
  return attempt.outcome == QLatin1String("failed");
}

bool wasTaken(const Message &message)
{
  return message.status == MessageStatus::Sent || message.status == MessageStatus::Delivered ||
         message.status == MessageStatus::Read;
}

Result<void> nothingOf(const Result<bool> &done)
{
  if (!done)
    return fail(done.error());
  return {};
}

} // namespace

Result<void> ReceiptIntake::take(WriteScope &scope, const QString &provider, const WebhookEvents &events,
                                 const Circumstances &circumstances, IntakeResult &result)
{
  for (const ProviderReceipt &receipt : events.receipts) {
    if (const Result<void> done = takeReceipt(scope, provider, receipt, circumstances, result); !done)
      return done;
  }
  for (const IncomingMessage &incoming : events.incoming) {
    if (const Result<void> done = takeReply(scope, provider, incoming, circumstances); !done)
      return done;
  }
  return {};
}

Result<void> ReceiptIntake::takeReceipt(WriteScope &scope, const QString &provider, const ProviderReceipt &receipt,
                                        const Circumstances &circumstances, IntakeResult &result)
{
  const Result<std::optional<qint64>> id =
      m_store.receipts.add(scope, {provider, receipt.eventKey, receipt.providerMessageId, receipt.status,
                                   receipt.words.code, receipt.words.text, receipt.eventAt, circumstances.now});
  if (!id)
    return fail(id.error());
  if (!*id)
    return {}; // this event is already here
  const Result<std::optional<AttemptKey>> attempt = m_store.receipts.attemptOf(receipt.providerMessageId);
  if (!attempt)
    return fail(attempt.error());
  Result<std::optional<Message>> message = *attempt ? m_store.messages.find((*attempt)->seq) : namedBy(receipt);
  if (!message)
    return fail(message.error());
  if (!*message) {
    scope.noteDetail(QStringLiteral("receipt %1 of a message that nobody knows yet").arg(wireName(receipt.status)));
    return {};
  }
  scope.noteDetail(QStringLiteral("%1 receipt %2").arg((*message)->id.uuid, wireName(receipt.status)));
  WaitingReceipt taken{**id, receipt.providerMessageId, {}, receipt.status, receipt.words.code, receipt.words.text};
  if (*attempt)
    taken.attempt = (*attempt)->number;
  return apply(scope, **message, taken, circumstances, result);
}

Result<std::optional<Message>> ReceiptIntake::namedBy(const ProviderReceipt &receipt)
{
  if (receipt.ourReference.isEmpty())
    return std::optional<Message>();
  Result<std::optional<Message>> named = m_store.messages.find(receipt.ourReference);
  if (named && *named && (*named)->attempt == 0)
    named->reset();
  return named;
}

bool ReceiptIntake::Credit::inDoubt() const
{
  return !several.isEmpty() && std::none_of(several.cbegin(), several.cend(), hasFailed);
}

Result<ReceiptIntake::Credit> ReceiptIntake::creditOf(const Message &message, const WaitingReceipt &receipt)
{
  if (receipt.attempt)
    return Credit{receipt.attempt, {}};
  const Result<std::optional<AttemptKey>> named = m_store.receipts.attemptOf(receipt.providerMessageId);
  if (!named)
    return fail(named.error());
  if (*named && (*named)->seq == message.id.seq)
    return Credit{(*named)->number, {}};
  const Result<QList<PossibleAttempt>> possible =
      m_store.receipts.possibleAttempts(message.id.seq, receipt.providerMessageId);
  if (!possible)
    return fail(possible.error());
  if (possible->size() > 1)
    return Credit{{}, *possible};
  if (!possible->isEmpty())
    return Credit{possible->constFirst().number, {}};
  // The newest attempt's id is known once it is accepted: another id is an earlier attempt's, and says nothing of it.
  const bool isEarlier = message.status == MessageStatus::Sent && message.attempt > 1;
  return Credit{message.attempt - (isEarlier ? 1 : 0), {}};
}

Result<void> ReceiptIntake::takeReply(WriteScope &scope, const QString &provider, const IncomingMessage &incoming,
                                      const Circumstances &circumstances)
{
  const QString phone = incoming.phone.startsWith(u'+') ? incoming.phone : QStringLiteral("+%1").arg(incoming.phone);
  const Result<PhoneNumber> number = parseInternationalPhone(phone);
  if (!number)
    return {};
  const Result<Customer> customer = m_store.customers.obtain(scope, number->e164, {}, circumstances.now);
  if (!customer)
    return fail(customer.error());
  return nothingOf(
      m_store.receipts.addReply(scope, {provider, incoming.eventKey, incoming.providerMessageId, customer->id,
                                        incoming.text, incoming.eventAt, circumstances.now}));
}

Result<void> ReceiptIntake::applyWaiting(WriteScope &scope, Message &message, const QString &providerMessageId,
                                         const Circumstances &circumstances, IntakeResult &result)
{
  if (!m_anyWaiting) {
    const Result<bool> any = m_store.receipts.anyWaiting();
    if (!any)
      return fail(any.error());
    m_anyWaiting = *any;
  }
  if (!*m_anyWaiting)
    return {};
  const Result<QList<WaitingReceipt>> waiting = m_store.receipts.waitingFor(providerMessageId, message.id.seq);
  if (!waiting)
    return fail(waiting.error());
  for (const WaitingReceipt &receipt : *waiting) {
    if (const Result<void> done = apply(scope, message, receipt, circumstances, result); !done)
      return done;
  }
  return {};
}

Result<void> ReceiptIntake::applyLateAnswer(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                            const QString &providerMessageId, const Circumstances &circumstances,
                                            IntakeResult &result)
{
  // A receipt that waited for this id may say that it failed: that it was taken is older news.
  if (const Result<void> done = applyWaiting(scope, message, providerMessageId, circumstances, result); !done)
    return done;
  const Result<std::optional<AttemptFate>> fate = m_store.receipts.fateOf(attempt);
  if (!fate)
    return fail(fate.error());
  if (!*fate || (*fate)->outcome == QLatin1String("failed"))
    return {};
  return move(scope, message, {ReceiptStatus::Sent, providerMessageId, true}, circumstances.now, result);
}

// Where the message came from is not enough: a person may have said that the attempt did not arrive, or a later one may
// have been refused.
Result<bool> ReceiptIntake::isInDoubt(const Message &message, const AttemptKey &attempt)
{
  if (message.status != MessageStatus::Queued && message.status != MessageStatus::Failed)
    return false;
  const Result<std::optional<AttemptFate>> fate = m_store.receipts.fateOf(attempt);
  if (!fate)
    return fail(fate.error());
  const QString outcome = *fate ? (*fate)->outcome : QString();
  if (outcome == QLatin1String("accepted") || outcome == QLatin1String("unknown"))
    return true;
  return message.status == MessageStatus::Queued && message.earlierStatus == MessageStatus::Unknown &&
         outcome != QLatin1String("failed");
}

ReceiptIntake::Word ReceiptIntake::wordOf(const WaitingReceipt &receipt, const Message &message, bool inDoubt)
{
  // The id by which a message that was taken is known stays: this may be another attempt's.
  return {receipt.status, wasTaken(message) ? QString() : receipt.providerMessageId, inDoubt};
}

Result<void> ReceiptIntake::move(WriteScope &scope, Message &message, const Word &word, qint64 now,
                                 IntakeResult &result)
{
  const std::optional<MessageStatus> to = afterReceipt(message.status, word.status, word.inDoubt);
  if (!to)
    return {};
  StatusChange change;
  change.to = *to;
  change.at = now;
  change.cause = StatusCause::Receipt;
  change.providerMessageId = word.id;
  const Result<bool> changed = m_store.messages.change(scope, message, change);
  if (changed && *changed)
    result.changed << message.id.seq;
  return nothingOf(changed);
}

Result<void> ReceiptIntake::apply(WriteScope &scope, Message &message, const WaitingReceipt &receipt,
                                  const Circumstances &circumstances, IntakeResult &result)
{
  const qint64 seq = message.id.seq;
  // Which attempt is meant may be known only when the one on the wire has its answer.
  if (message.status == MessageStatus::Sending)
    return m_store.receipts.assign(scope, receipt.id, seq, receipt.attempt, false);
  const Result<Credit> credit = creditOf(message, receipt);
  if (!credit)
    return fail(credit.error());
  const bool isFailure = receipt.status == ReceiptStatus::Failed;
  const bool isClear = credit->attempt.has_value();
  // One of several attempts has failed, and the others may have arrived: more has to be known of them first.
  const bool waits = isFailure && !isClear;
  if (const auto assigned = m_store.receipts.assign(scope, receipt.id, seq, credit->attempt, !waits); !assigned)
    return assigned;
  if (waits)
    return failTheLot(scope, message, credit->several, circumstances, result);
  if (!isClear)
    return move(scope, message, wordOf(receipt, message, credit->inDoubt()), circumstances.now, result);
  const AttemptKey attempt{seq, *credit->attempt};
  return isFailure ? applyFailure(scope, message, attempt, receipt, circumstances, result)
                   : applySuccess(scope, message, attempt, receipt, circumstances, result);
}

Result<void> ReceiptIntake::failTheLot(WriteScope &scope, Message &message, const QList<PossibleAttempt> &several,
                                       const Circumstances &circumstances, IntakeResult &result)
{
  const Result<QList<WaitingReceipt>> waiting = m_store.receipts.waitingFor({}, message.id.seq);
  if (!waiting)
    return fail(waiting.error());
  QList<WaitingReceipt> failures;
  QSet<QString> ids;
  for (const WaitingReceipt &one : *waiting) {
    const bool isNew = one.status == ReceiptStatus::Failed && !one.providerMessageId.isEmpty() && !one.attempt;
    if (isNew && !ids.contains(one.providerMessageId)) {
      ids << one.providerMessageId;
      failures << one;
    }
  }
  // Each id is of one attempt. Which is of which does not matter when all have failed.
  for (qsizetype i = 0; failures.size() >= several.size() && i < several.size(); ++i) {
    const AttemptKey attempt{message.id.seq, several[i].number};
    Result<void> done = m_store.receipts.assign(scope, failures[i].id, attempt.seq, attempt.number, true);
    if (done)
      done = applyFailure(scope, message, attempt, failures[i], circumstances, result);
    if (!done)
      return done;
  }
  return {};
}

Result<void> ReceiptIntake::applySuccess(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                         const WaitingReceipt &receipt, const Circumstances &circumstances,
                                         IntakeResult &result)
{
  // Mostly it is of the attempt by which the message is known, and there is no doubt to end.
  if (wasTaken(message) && receipt.providerMessageId == message.providerMessageId)
    return move(scope, message, wordOf(receipt, message, false), circumstances.now, result);
  const Result<bool> inDoubt = isInDoubt(message, attempt);
  if (!inDoubt)
    return fail(inDoubt.error());
  if (const Result<void> proven = m_store.receipts.proveAttempt(scope, attempt, receipt.providerMessageId); !proven)
    return proven;
  return move(scope, message, wordOf(receipt, message, *inDoubt), circumstances.now, result);
}

Result<void> ReceiptIntake::applyFailure(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                         const WaitingReceipt &receipt, const Circumstances &circumstances,
                                         IntakeResult &result)
{
  if (const Result<void> noted = m_store.receipts.failAttempt(scope, attempt, receipt); !noted)
    return noted;
  if (message.status != MessageStatus::Sent && message.status != MessageStatus::Unknown)
    return {};
  // Another attempt may be on its way or accepted: the failure of this one says nothing about that.
  const Result<bool> another = message.attempt > 1 ? m_store.receipts.anotherStands(attempt) : false;
  if (!another || *another)
    return nothingOf(another);
  const Decision decision = decideFailedReceipt(message, message.provider, receipt.code, receipt.words, circumstances);
  const Result<bool> changed = m_store.messages.change(scope, message, decision.change);
  if (!changed)
    return fail(changed.error());
  if (*changed)
    result.changed << message.id.seq;
  if (decision.pauses)
    result.pauseReason = decision.change.errorCode;
  if (decision.optsOut)
    return m_store.customers.optOut(scope, message.customerId, decision.change.errorCode, circumstances.now);
  return {};
}

} // namespace dakiya
