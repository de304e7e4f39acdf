// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/outcomerule.h"

#include "domain/failurecode.h"
#include "domain/retrypolicy.h"
#include "send/httptransport.h"

namespace dakiya {

namespace {

constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;
constexpr int kSmallestSpecificCode = 1'000;

bool isBetween(int status, int from, int below)
{
  return status >= from && status < below;
}

bool isStatusLike(const QString &code)
{
  bool isNumber = false;
  const qint64 number = code.toLongLong(&isNumber);
  return isNumber && number < kSmallestSpecificCode;
}

const FailureCode *listedCode(QStringView provider, const AnswerFacts &facts, int status)
{
  if (const FailureCode *listed = findFailureCode(provider, facts.errorCode))
    return listed;
  const bool isRefusal = facts.saysFailed || isBetween(status, 400, 500);
  if (isStatusLike(facts.statusCode) && !isRefusal)
    return nullptr;
  return findFailureCode(provider, facts.statusCode);
}

Verdict later(FailureClass failureClass, const HttpAnswer &answer, qint64 now)
{
  return TryLater{parseRetryAfter(answer.retryAfter, now), failureClass, answer.status != kTooManyRequests};
}

Verdict byClass(FailureClass failureClass, const HttpAnswer &answer, qint64 now)
{
  switch (failureClass) {
  case FailureClass::Retry:
  case FailureClass::RetrySlow:
  case FailureClass::Pace:
    return later(failureClass, answer, now);
  case FailureClass::Permanent:
  case FailureClass::OptOut:
    return Refused{failureClass, true};
  case FailureClass::Account:
    break;
  }
  return AccountFault{};
}

Verdict byStatus(const AnswerFacts &facts, const HttpAnswer &answer, qint64 now)
{
  const int status = answer.status;
  switch (status) {
  case 401:
  case 402:
  case 403:
  case 404:
  case 405:
  case 407:
    return AccountFault{};
  case 408:
  case 425:
  case kTooManyRequests:
    return later(FailureClass::Retry, answer, now);
  default:
    break;
  }
  if (isBetween(status, 300, 400))
    return AccountFault{};
  if (status == kUnavailable && !answer.retryAfter.isEmpty())
    return later(FailureClass::Retry, answer, now);
  if (isBetween(status, 400, 500))
    return Refused{FailureClass::Permanent};
  if (isBetween(status, 200, 300) && !facts.messageId.isEmpty())
    return Accepted{facts.messageId};
  return Unknown{};
}

} // namespace

Outcome judge(QStringView provider, const AnswerFacts &facts, const HttpAnswer &answer, qint64 now)
{
  Outcome outcome;
  outcome.httpStatus = answer.status;
  outcome.words.text = facts.text;
  if (const FailureCode *listed = listedCode(provider, facts, answer.status)) {
    outcome.words.code = listed->code;
    outcome.verdict = byClass(listed->failureClass, answer, now);
    return outcome;
  }
  outcome.verdict = byStatus(facts, answer, now);
  if (std::holds_alternative<Accepted>(outcome.verdict))
    outcome.words = {};
  else
    outcome.words.code = facts.errorCode.isEmpty() ? facts.statusCode : facts.errorCode;
  return outcome;
}

Outcome outcomeOf(const Provider &provider, const TransportResult &result, qint64 now)
{
  Outcome outcome;
  switch (result.end) {
  case TransportResult::End::Answered:
    outcome = provider.outcome(result.answer, now);
    break;
  case TransportResult::End::Unreachable:
    outcome.verdict = Unreachable{};
    outcome.words.text = result.detail;
    break;
  case TransportResult::End::Lost:
    outcome.verdict = Unknown{};
    outcome.words.text = result.detail;
    break;
  }
  outcome.latencyMs = result.latencyMs;
  return outcome;
}

} // namespace dakiya
