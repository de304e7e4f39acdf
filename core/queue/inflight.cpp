// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/inflight.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "base/log.h"
#include "send/outcomerule.h"
#include "send/provider.h"
#include "send/transport.h"

namespace dakiya {

namespace {

OutgoingMessage outgoing(const Message &message)
{
  return {message.id.uuid, {message.phone}, message.text, QString(wireName(message.type)), std::nullopt, message.media};
}

/// By ourselves, for a reason that lies in the message.
Outcome refusedOutcome(const QString &code)
{
  Outcome outcome;
  outcome.verdict = Refused{FailureClass::Permanent, true};
  outcome.words.code = code;
  return outcome;
}

Outcome unknownOutcome(const QString &code)
{
  Outcome outcome;
  outcome.words.code = code;
  return outcome;
}

} // namespace

InFlight::InFlight(const Provider &provider, Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(&provider)
    , m_transport(transport)
    , m_clock(clock)
{
}

bool InFlight::send(const Message &message)
{
  const OutgoingMessage parcel = outgoing(message);
  if (const Result<void> carried = m_provider->canCarry(parcel); !carried) {
    Q_EMIT ended({message, refusedOutcome(wireName(carried.error().code)), false});
    return false;
  }
  const quint64 ticket = ++m_lastTicket;
  m_calls.insert(ticket, {message, false});
  ++(message.immediate ? m_immediate : m_bulk);
  m_transport.post(
      m_provider->call(parcel), [this, ticket] { timedOut(ticket); },
      [this, ticket](const TransportResult &result) { answered(ticket, result); });
  return true;
}

void InFlight::release(const Message &message)
{
  --(message.immediate ? m_immediate : m_bulk);
}

void InFlight::timedOut(quint64 ticket)
{
  const auto call = m_calls.find(ticket);
  if (call == m_calls.end() || call->timedOut)
    return;
  call->timedOut = true;
  release(call->message);
  const EndedAttempt attempt{call->message, unknownOutcome(QStringLiteral("no-answer")), true};
  call->message.status = MessageStatus::Unknown;
  qCInfo(lcQueue).noquote() << "no answer in time" << attempt.message.id.uuid;
  Q_EMIT ended(attempt);
}

void InFlight::answered(quint64 ticket, const TransportResult &result)
{
  const auto call = m_calls.constFind(ticket);
  if (call == m_calls.cend())
    return;
  const Call over = *call;
  m_calls.erase(call);
  // After the time-out only an answer is news: the message is unknown already.
  if (over.timedOut && result.end != TransportResult::End::Answered)
    return;
  if (!over.timedOut)
    release(over.message);
  Q_EMIT ended({over.message, outcomeOf(*m_provider, result, m_clock.wallMs()), true});
}

QList<EndedAttempt> InFlight::abandon()
{
  QList<EndedAttempt> given;
  for (const Call &call : std::as_const(m_calls)) {
    if (!call.timedOut)
      given << EndedAttempt{call.message, unknownOutcome(QStringLiteral("stopped")), true};
  }
  m_calls.clear();
  m_immediate = m_bulk = 0;
  m_transport.abandonAll();
  return given;
}

} // namespace dakiya
