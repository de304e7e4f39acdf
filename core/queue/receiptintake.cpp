// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/receiptintake.h"

#include "store/writescope.h"

#include <QVariant>

namespace dakiya {

namespace {

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
  const Result<std::optional<AttemptKey>> attempt = attemptOf(receipt);
  if (!attempt)
    return fail(attempt.error());
  if (!*attempt) {
    scope.noteDetail(QStringLiteral("receipt %1 of a message that nobody knows yet").arg(wireName(receipt.status)));
    return {};
  }
  Result<std::optional<Message>> message = m_store.messages.find((*attempt)->seq);
  if (!message)
    return fail(message.error());
  if (!*message)
    return {};
  scope.noteDetail(QStringLiteral("%1 receipt %2 of attempt %3")
                       .arg((*message)->id.uuid, wireName(receipt.status), QString::number((*attempt)->number)));
  return apply(scope, **message, **attempt, {**id, {}, receipt.status, receipt.words.code, receipt.words.text},
               circumstances, result);
}

Result<std::optional<AttemptKey>> ReceiptIntake::attemptOf(const ProviderReceipt &receipt)
{
  Result<std::optional<AttemptKey>> attempt = m_store.receipts.attemptOf(receipt.providerMessageId);
  if (!attempt || *attempt || receipt.ourReference.isEmpty())
    return attempt;
  const Result<std::optional<Message>> named = m_store.messages.find(receipt.ourReference);
  if (!named)
    return fail(named.error());
  if (!*named || (*named)->attempt == 0)
    return std::optional<AttemptKey>();
  const Result<std::optional<AttemptKey>> open = m_store.receipts.openAttemptOf((*named)->id.seq);
  if (!open || *open)
    return open;
  // The running attempt's id is known once it is accepted: another id is an earlier attempt's, and says nothing of this
  // one.
  const bool isEarlier = (*named)->status == MessageStatus::Sent && (*named)->attempt > 1;
  return std::optional(AttemptKey{(*named)->id.seq, (*named)->attempt - (isEarlier ? 1 : 0)});
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

Result<void> ReceiptIntake::applyWaiting(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                         const QString &providerMessageId, const Circumstances &circumstances,
                                         IntakeResult &result)
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
    const AttemptKey own{attempt.seq, receipt.attempt.value_or(attempt.number)};
    if (const Result<void> done = apply(scope, message, own, receipt, circumstances, result); !done)
      return done;
  }
  return {};
}

Result<void> ReceiptIntake::applyLateAnswer(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                            const QString &providerMessageId, const Circumstances &circumstances,
                                            IntakeResult &result)
{
  const Result<void> moved =
      move(scope, message, {ReceiptStatus::Sent, providerMessageId, true}, circumstances.now, result);
  return moved ? applyWaiting(scope, message, attempt, providerMessageId, circumstances, result) : moved;
}

// Where the message came from is not enough: a person may have said that the attempt did not arrive.
Result<bool> ReceiptIntake::isInDoubt(const Message &message, const AttemptKey &attempt)
{
  if (message.status != MessageStatus::Queued)
    return false;
  const Result<std::optional<AttemptFate>> fate = m_store.receipts.fateOf(attempt);
  if (!fate)
    return fail(fate.error());
  const QString outcome = *fate ? (*fate)->outcome : QString();
  if (outcome == QLatin1String("accepted") || outcome == QLatin1String("unknown"))
    return true;
  return message.earlierStatus == MessageStatus::Unknown && outcome != QLatin1String("failed");
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

Result<void> ReceiptIntake::apply(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                  const WaitingReceipt &receipt, const Circumstances &circumstances,
                                  IntakeResult &result)
{
  const bool waits = message.status == MessageStatus::Sending;
  if (const Result<void> assigned = m_store.receipts.assign(scope, receipt.id, attempt, !waits); !assigned)
    return assigned;
  if (waits)
    return {};
  if (receipt.status == ReceiptStatus::Failed)
    return applyFailure(scope, message, attempt, receipt, circumstances, result);
  const Result<bool> inDoubt = isInDoubt(message, attempt);
  return inDoubt ? move(scope, message, {receipt.status, {}, *inDoubt}, circumstances.now, result)
                 : fail(inDoubt.error());
}

Result<void> ReceiptIntake::applyFailure(WriteScope &scope, Message &message, const AttemptKey &attempt,
                                         const WaitingReceipt &receipt, const Circumstances &circumstances,
                                         IntakeResult &result)
{
  if (const Result<void> noted = m_store.receipts.failAttempt(scope, attempt, receipt.code, receipt.words); !noted)
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
