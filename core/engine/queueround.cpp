// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queueround.h"

#include "base/clock.h"
#include "engine/engine.h"

#include <algorithm>
#include <utility>

namespace dakiya {

namespace {

/// How often it looks while no message of this engine moves: a stop, or another process, is noticed so late.
constexpr int kLookMs = 200;

} // namespace

QueueRound::QueueRound(Engine &engine, qint64 limitMs, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_limitMs(limitMs)
{
  m_look.setInterval(kLookMs);
  m_limit.setSingleShot(true);
  connect(&m_look, &QTimer::timeout, this, &QueueRound::look);
  connect(&m_limit, &QTimer::timeout, this, [this] {
    const Result<AttemptTally> tally = m_engine.store().rounds.tally(m_start);
    finish(tally ? Result<RoundResult>(RoundResult{*tally, RoundEnd::TimeUp}) : fail(tally.error()));
  });
  connect(&engine, &Engine::messagesChanged, this, &QueueRound::look);
  connect(&engine, &Engine::stopped, this, [this] {
    m_hasStopped = true;
    look();
  });
}

void QueueRound::start(Done done)
{
  m_done = std::move(done);
  const Result<RoundStart> begun = m_engine.store().rounds.begin(m_engine.clock().wallMs());
  if (!begun) {
    QTimer::singleShot(0, this, [this, error = begun.error()] { finish(fail(error)); });
    return;
  }
  m_start = *begun;
  m_look.start();
  m_limit.start(int(m_limitMs));
  m_engine.wake();
  QTimer::singleShot(0, this, &QueueRound::look);
}

void QueueRound::look()
{
  if (!m_look.isActive())
    return;
  const Result<std::optional<RoundEnd>> end = endOf();
  if (!end) {
    // Another process writes: the next look will do.
    if (end.error().code != ErrorCode::StoreBusy)
      finish(fail(end.error()));
    return;
  }
  if (!*end)
    return;
  const Result<AttemptTally> tally = m_engine.store().rounds.tally(m_start);
  finish(tally ? Result<RoundResult>(RoundResult{*tally, **end}) : fail(tally.error()));
}

// What is on the wire ends in any case, and a stop is told after it.
Result<std::optional<RoundEnd>> QueueRound::endOf()
{
  const Result<bool> done = isDone();
  if (!done)
    return fail(done.error());
  if (*done)
    return std::optional(RoundEnd::AllTried);
  if (m_hasStopped || (!m_engine.isSending() && !m_watchesOther))
    return std::optional(RoundEnd::NotSending);
  const Result<bool> isTrying = m_engine.store().rounds.isTrying(m_start);
  if (!isTrying)
    return fail(isTrying.error());
  return *isTrying ? std::optional<RoundEnd>() : stopOf();
}

Result<std::optional<RoundEnd>> QueueRound::stopOf()
{
  const Result<QueueSnapshot> queue = m_engine.queueSnapshot();
  if (!queue)
    return fail(queue.error());
  if (!queue->stops.held.isEmpty())
    return std::optional(RoundEnd::Held);
  if (!queue->stops.paused.isEmpty())
    return std::optional(RoundEnd::Paused);
  return queue->providerSilent ? std::optional(RoundEnd::ProviderSilent) : std::nullopt;
}

Result<bool> QueueRound::isDone()
{
  const Result<bool> tried = m_only.isEmpty() ? Result<bool>(false) : areTried();
  if (!tried || *tried)
    return tried;
  Store &store = m_engine.store();
  const Result<bool> isTrying = store.rounds.isTrying(m_start);
  if (!isTrying || *isTrying)
    return isTrying ? Result<bool>(false) : isTrying;
  const Result<QList<Candidate>> immediate = store.queue.dueImmediate(m_start.at, 1);
  if (!immediate || !immediate->isEmpty())
    return immediate ? Result<bool>(false) : fail(immediate.error());
  const Result<QList<Candidate>> bulk = store.queue.dueBulk(m_start.at, 1);
  return bulk ? Result<bool>(bulk->isEmpty()) : fail(bulk.error());
}

// What was tried and waits again is due later than the start.
Result<bool> QueueRound::areTried()
{
  const Result<QList<Message>> messages = m_engine.store().messages.findAll(m_only);
  if (!messages)
    return fail(messages.error());
  return std::none_of(messages->cbegin(), messages->cend(), [this](const Message &message) {
    return message.status == MessageStatus::Sending ||
           (message.status == MessageStatus::Queued && message.dueAt <= m_start.at);
  });
}

void QueueRound::finish(const Result<RoundResult> &result)
{
  m_look.stop();
  m_limit.stop();
  if (const Done done = std::exchange(m_done, {}))
    done(result);
}

} // namespace dakiya
