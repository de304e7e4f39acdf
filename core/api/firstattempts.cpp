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

bool wasTried(const Message &message)
{
  return !isOnTheWire(message) && (message.status != MessageStatus::Queued || message.attempt > 0);
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

HttpResponse responseFor(const Result<Message> &message)
{
  return message ? jsonAnswer(wasTried(*message) ? 200 : 202, submittedJson(*message)) : problemOf(message.error());
}

} // namespace

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

void FirstAttempts::await(const Message &message, const Responder &responder)
{
  const qint64 seq = message.id.seq;
  m_waiting.insert(seq, responder);
  QTimer::singleShot(int(m_limitMs), this, [this, seq] { giveUp(seq); });
}

void FirstAttempts::look(qint64 seq)
{
  const Result<Message> message = currentOf(m_engine, seq);
  if (message && !wasTried(*message))
    return;
  answer(seq, message);
}

// Taken out first: the client's next request may be served, and wait here, from inside respond().
void FirstAttempts::answer(qint64 seq, const Result<Message> &message)
{
  const auto waiting = m_waiting.constFind(seq);
  if (waiting == m_waiting.cend())
    return;
  const Responder responder = *waiting;
  m_waiting.erase(waiting);
  responder.respond(responseFor(message));
}

void FirstAttempts::giveUp(qint64 seq)
{
  if (!m_waiting.contains(seq))
    return;
  const Result<Message> message = currentOf(m_engine, seq);
  // It is being tried: the provider's own time limit ends this soon, and "queued" would be wrong.
  if (message && isOnTheWire(*message))
    return;
  answer(seq, message);
}

void FirstAttempts::giveUpAll()
{
  const QHash<qint64, Responder> left = std::exchange(m_waiting, {});
  for (auto waiting = left.cbegin(); waiting != left.cend(); ++waiting)
    waiting->respond(responseFor(currentOf(m_engine, waiting.key())));
}

} // namespace dakiya
