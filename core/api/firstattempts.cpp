// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/firstattempts.h"

#include "api/messagejson.h"
#include "api/problem.h"
#include "engine/engine.h"

namespace dakiya {

namespace {

bool isOnTheWire(const Message &message)
{
  return message.status == MessageStatus::Sending;
}

bool wasTriedAfter(int before, const Message &message)
{
  return !isOnTheWire(message) && (message.status != MessageStatus::Queued || message.attempt > before);
}

/// The message as it stands now. Errors: the store's, NotFound.
Result<Message> currentOf(Engine &engine, qint64 seq)
{
  const Result<std::optional<Message>> message = engine.store().messages.find(seq);
  if (!message)
    return fail(message.error());
  if (!*message)
    return fail(ErrorCode::NotFound);
  return **message;
}

} // namespace

HttpResponse submittedAnswer(const Message &message, int before)
{
  return jsonAnswer(wasTriedAfter(before, message) ? 200 : 202, submittedJson(message));
}

FirstAttempts::FirstAttempts(Engine &engine, qint64 limitMs, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_limitMs(limitMs)
{
  connect(&engine, &Engine::messagesChanged, this, [this](const QList<qint64> &seqs) {
    for (const qint64 seq : seqs) {
      if (m_waiting.contains(seq))
        look(seq);
    }
  });
  connect(&engine, &Engine::stopped, this, &FirstAttempts::giveUpAll);
}

void FirstAttempts::await(const Message &message, Answer answer)
{
  const qint64 seq = message.id.seq;
  Waiting &waiting = m_waiting[seq];
  waiting.wait = ++m_lastWait;
  waiting.before = message.attempt;
  waiting.answers << std::move(answer);
  QTimer::singleShot(int(m_limitMs), this, [this, seq, wait = waiting.wait] { giveUp(seq, wait); });
}

void FirstAttempts::look(qint64 seq)
{
  const Result<Message> message = currentOf(m_engine, seq);
  if (message && !wasTriedAfter(m_waiting.value(seq).before, *message))
    return;
  tell(seq, message);
}

// Taken out first: the client's next request may be served, and wait here, from inside an answer.
void FirstAttempts::tell(qint64 seq, const Result<Message> &message)
{
  const Waiting waiting = m_waiting.take(seq);
  for (const Answer &answer : waiting.answers)
    answer(message ? submittedAnswer(*message, waiting.before) : problemOf(message.error()));
}

void FirstAttempts::giveUp(qint64 seq, quint64 wait)
{
  const auto waiting = m_waiting.constFind(seq);
  if (waiting == m_waiting.cend() || waiting->wait != wait)
    return;
  const Result<Message> message = currentOf(m_engine, seq);
  // It is being tried: the provider's own time limit ends this soon, and "queued" would be wrong.
  if (message && isOnTheWire(*message))
    return;
  tell(seq, message);
}

void FirstAttempts::giveUpAll()
{
  const QList<qint64> left = m_waiting.keys();
  for (const qint64 seq : left)
    tell(seq, currentOf(m_engine, seq));
}

} // namespace dakiya
