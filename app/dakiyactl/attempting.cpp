// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempting.h"

#include "base/platform/signals.h"
#include "terminal.h"
#include "words.h"

#include <limits>

namespace dakiya {

Result<void> Attempting::begin()
{
  const Result<ProviderCredentials> credentials = credentialsFromEnvironment();
  if (!credentials)
    return fail(credentials.error());
  const Result<void> started = m_open.engine.startSending({*credentials});
  return !started && started.error().code == ErrorCode::AnotherEngineSends ? Result<void>() : started;
}

Result<RoundResult> Attempting::run(const QList<qint64> &seqs, qint64 besideMs)
{
  Engine &engine = m_open.engine;
  const bool beside = isBeside();
  Result<RoundResult> result = RoundResult{{}, beside ? RoundEnd::TimeUp : RoundEnd::NotSending};
  QObject here;
  const StopSignals signals;
  QueueRound round(engine, beside ? besideMs : std::numeric_limits<int>::max());
  round.onlyFor(seqs);
  if (beside)
    round.watchOther();
  const auto end = [&] { beside ? QCoreApplication::exit() : engine.stop(); };
  QObject::connect(&signals, &StopSignals::stopRequested, &here, end);
  QObject::connect(&engine, &Engine::stopped, &here, [] { QCoreApplication::exit(); });
  QObject::connect(&engine, &Engine::attention, &here, [&](const Problem &problem) {
    m_saidWhy = true;
    warn(problemInWords(problem, engine.providerName()));
  });
  round.start([&](const Result<RoundResult> &ended) {
    result = ended;
    end();
  });
  QCoreApplication::exec();
  if (result)
    sayStop(result->end);
  return result;
}

void Attempting::sayStop(RoundEnd end)
{
  Engine &engine = m_open.engine;
  if (m_saidWhy)
    return;
  if (end == RoundEnd::ProviderSilent)
    warn(problemInWords({Problem::Kind::ProviderSilent, {}}, engine.providerName()));
  const Result<QueueSnapshot> queue = engine.queueSnapshot();
  if (queue && (end == RoundEnd::Paused || end == RoundEnd::Held))
    warn(stopsInWords(queue->stops, engine.providerName()));
}

} // namespace dakiya
