// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/outcomepolicy.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kUnreachableDelayMs = 30'000;
constexpr qint64 kDefaultLaterMs = 60'000;
// "Retry-After: 0" uses up no retry: without this it would be tried as fast as the network goes.
constexpr qint64 kLeastLaterMs = 1'000;

QString httpCode(const Outcome &outcome)
{
  if (!outcome.words.code.isEmpty())
    return outcome.words.code;
  return outcome.httpStatus > 0 ? QStringLiteral("http-%1").arg(outcome.httpStatus) : QString();
}

void queueAgain(Decision &decision, const Message &message, qint64 dueAt, const Circumstances &circumstances)
{
  decision.change.to = MessageStatus::Queued;
  decision.change.dueAt = outsideQuietHours(message.type, dueAt, circumstances);
}

/// Uses up a retry, or fails when none is left. `atLeastMs` bounds the wait from below.
void retryOrFail(Decision &decision, const Message &message, std::optional<qint64> afterMs, qint64 atLeastMs,
                 const Circumstances &circumstances)
{
  const RetryPolicy policy = circumstances.settings.retryPolicy();
  if (message.retries >= policy.maxRetries) {
    decision.change.to = MessageStatus::Failed;
    return;
  }
  const qint64 wait = afterMs.value_or(policy.delayMs(message.retries + 1, circumstances.jitter));
  decision.change.retries = message.retries + 1;
  queueAgain(decision, message, circumstances.now + std::max(wait, atLeastMs), circumstances);
}

qint64 leastWait(FailureClass failureClass, const Circumstances &circumstances)
{
  if (failureClass == FailureClass::RetrySlow)
    return kDayMs;
  return failureClass == FailureClass::Pace ? circumstances.settings.recipientIntervalMs() : 0;
}

/// Fills a decision by the kind of verdict; one function per kind.
struct Judge
{
  Decision &decision;
  const Message &message;
  const Outcome &outcome;
  const Circumstances &at;

  void operator()(const Accepted &accepted) const
  {
    decision.attempt.outcome = QStringLiteral("accepted");
    decision.attempt.providerMessageId = accepted.providerMessageId;
    decision.change.to = MessageStatus::Sent;
    decision.change.providerMessageId = accepted.providerMessageId;
    decision.change.errorCode.clear();
    decision.change.errorText.clear();
  }

  void operator()(const Refused &refused) const
  {
    decision.attempt.outcome = QStringLiteral("refused");
    decision.change.to = MessageStatus::Failed;
    decision.optsOut = refused.failureClass == FailureClass::OptOut;
    decision.refusesTemplate = !refused.isListed;
  }

  void operator()(const TryLater &later) const
  {
    decision.attempt.outcome = QStringLiteral("later");
    const qint64 least = leastWait(later.failureClass, at);
    if (later.burnsRetry)
      retryOrFail(decision, message, later.afterMs, least, at);
    else
      queueAgain(decision, message, at.now + std::max({later.afterMs.value_or(kDefaultLaterMs), least, kLeastLaterMs}),
                 at);
  }

  void operator()(const AccountFault &) const
  {
    decision.attempt.outcome = QStringLiteral("account");
    decision.pauses = true;
    queueAgain(decision, message, at.now, at);
  }

  void operator()(const Unreachable &) const
  {
    decision.attempt.outcome = QStringLiteral("unreachable");
    decision.doubtful = true;
    decision.change.errorCode = QStringLiteral("unreachable");
    queueAgain(decision, message, at.now + kUnreachableDelayMs, at);
  }

  void operator()(const Unknown &) const
  {
    decision.attempt.outcome = QStringLiteral("unknown");
    decision.doubtful = true;
    decision.change.to = MessageStatus::Unknown;
    if (decision.change.errorCode.isEmpty())
      decision.change.errorCode = QStringLiteral("connection-lost");
  }
};

} // namespace

qint64 outsideQuietHours(MessageType type, qint64 at, const Circumstances &circumstances)
{
  const std::optional<QuietHours> quiet = circumstances.settings.quietHours(type);
  return quiet ? quiet->firstAllowed(at, circumstances.local) : at;
}

Decision decide(const Message &message, const Outcome &outcome, const Circumstances &circumstances)
{
  Decision decision;
  decision.attempt.seq = message.id.seq;
  decision.attempt.number = message.attempt;
  decision.change.at = circumstances.now;
  decision.change.errorCode = httpCode(outcome);
  decision.change.errorText = outcome.words.text;
  decision.attempt.finishedAt = circumstances.now;
  decision.attempt.httpStatus = outcome.httpStatus;
  decision.attempt.code = httpCode(outcome);
  decision.attempt.words = outcome.words.text;
  decision.attempt.latencyMs = outcome.latencyMs;
  std::visit(Judge{decision, message, outcome, circumstances}, outcome.verdict);
  return decision;
}

Decision decideFailedReceipt(const Message &message, const QString &provider, const QString &code, const QString &words,
                             const Circumstances &circumstances)
{
  Decision decision;
  decision.change.at = circumstances.now;
  decision.change.cause = StatusCause::Receipt;
  decision.change.errorCode = code.isEmpty() ? QStringLiteral("no-reason") : code;
  decision.change.errorText = words;
  decision.change.to = MessageStatus::Failed;
  const FailureCode *known = findFailureCode(provider, code);
  const FailureClass failureClass = known ? known->failureClass : FailureClass::Permanent;
  switch (failureClass) {
  case FailureClass::Permanent:
    break;
  case FailureClass::OptOut:
    decision.optsOut = true;
    break;
  case FailureClass::Account:
    decision.pauses = true;
    queueAgain(decision, message, circumstances.now, circumstances);
    break;
  case FailureClass::Retry:
  case FailureClass::RetrySlow:
  case FailureClass::Pace:
    retryOrFail(decision, message, std::nullopt, leastWait(failureClass, circumstances), circumstances);
    // Waiting for a moment after its expiry would only hide that it failed.
    if (decision.change.dueAt && *decision.change.dueAt >= message.expiresAt)
      decision.change.to = MessageStatus::Failed;
    break;
  }
  if (decision.change.to == MessageStatus::Queued)
    decision.change.earlierStatus = MessageStatus::Failed;
  return decision;
}

} // namespace dakiya
