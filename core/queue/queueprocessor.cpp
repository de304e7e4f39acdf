// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queueprocessor.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "send/provider.h"
#include "send/transport.h"
#include "store/writescope.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr qint64 kLongestSleepMs = 30'000;
constexpr qint64 kLongestPaceMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kStoreRetryMs = 1'000;
/// With a full wire the next answer wakes the queue; until then what becomes due need not be looked for.
constexpr qint64 kFullWireSleepMs = 1'000;
/// How long, and how far apart, the last outcomes are tried to be written when the store refuses them at the end.
constexpr qint64 kLastTriesMs = 5'000;
constexpr int kLastTryMs = 250;
constexpr int kMaxWaitingWebhooks = 2'000;

} // namespace

QueueProcessor::QueueProcessor(const Parts &parts, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(parts.store)
    , m_transport(parts.transport)
    , m_clock(parts.clock)
    , m_random(parts.random)
    , m_providerName(parts.provider.name())
    , m_probeUrl(parts.probeUrl)
    , m_inFlight(parts.provider, parts.transport, parts.clock)
    , m_pace(settings.recipientBurst(), settings.recipientIntervalMs())
    , m_clockWatch(parts.clock)
    , m_settlement(parts.store)
{
  for (QTimer *timer : {&m_turn, &m_alarm, &m_grace})
    timer->setSingleShot(true);
  m_turn.setTimerType(Qt::PreciseTimer);
  m_alarm.setTimerType(Qt::PreciseTimer);
  connect(&m_turn, &QTimer::timeout, this, &QueueProcessor::runTurn);
  connect(&m_alarm, &QTimer::timeout, this, &QueueProcessor::runTurn);
  connect(&m_grace, &QTimer::timeout, this, &QueueProcessor::finishStop);
  connect(&m_inFlight, &InFlight::ended, this, [this](const EndedAttempt &attempt) {
    m_ended << attempt;
    wake();
  });
  setSettings(settings);
}

void QueueProcessor::setSettings(const Settings &settings)
{
  m_settings = settings;
  m_local = LocalTime(settings.timeZone());
  m_rate.setRate(settings.ratePerSecond());
  m_pace.setLimits(settings.recipientBurst(), settings.recipientIntervalMs());
  TransportLimits limits;
  limits.requestTimeoutMs = settings.requestTimeoutMs();
  m_transport.setLimits(limits);
  wake();
}

Result<void> QueueProcessor::start()
{
  if (const Result<void> recovered = recover(); !recovered)
    return recovered;
  m_running = true;
  wake();
  return {};
}

Result<void> QueueProcessor::recover()
{
  const Result<qint64> newest = m_store.messages.newestSeq();
  const qint64 now = m_clock.wallMs();
  const qint64 paceSpan = std::min(kLongestPaceMs, m_settings.recipientIntervalMs() * m_settings.recipientBurst());
  const Result<QList<QPair<QString, qint64>>> recent = m_store.queue.recentRecipients(now - paceSpan);
  const Result<QList<qint64>> left = m_store.queue.leftSending();
  if (!newest || !recent || !left)
    return fail(!newest ? newest.error() : !recent ? recent.error() : left.error());
  m_clockWatch.sawMessage(createdAtOf(*newest));
  for (const auto &[phone, at] : *recent)
    m_pace.note(phone, at);
  return left->isEmpty() ? Result<void>() : abandonLeft(*left);
}

// The claim was committed before the first byte left, so nothing can prove that none did.
Result<void> QueueProcessor::abandonLeft(const QList<qint64> &seqs)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  const Result<QList<Message>> messages = m_store.messages.findAll(seqs);
  if (!messages)
    return fail(messages.error());
  Outcome crash;
  crash.words.code = QStringLiteral("crash");
  QList<EndedAttempt> abandoned;
  for (const Message &message : *messages)
    abandoned << EndedAttempt{message, crash};
  Settled settled;
  if (const Result<void> done = m_settlement.record(scope, abandoned, circumstances(), settled); !done)
    return done;
  qCInfo(lcQueue) << seqs.size() << "messages of a dead engine are unknown now";
  if (const Result<void> committed = scope.commit(); !committed)
    return committed;
  for (const Problem &problem : std::as_const(settled.problems))
    Q_EMIT attention(problem);
  return {};
}

void QueueProcessor::wake()
{
  if (m_running && !m_turn.isActive() && !m_storeFailing)
    m_turn.start(0);
}

void QueueProcessor::takeWebhook(const QString &provider, const WebhookEvents &events, Taken done)
{
  if (!m_running || m_webhooks.size() >= kMaxWaitingWebhooks) {
    done(fail(ErrorCode::StoreBusy));
    return;
  }
  m_webhooks << Webhook{provider, events, std::move(done)};
  wake();
}

void QueueProcessor::runTurn()
{
  if (!m_running)
    return;
  m_turn.stop();
  probeIfDue();
  // After a failed write only a good one shows that the store can be written again.
  const bool wasFailing = m_storeFailing;
  if (wasFailing || hasWork()) {
    Turn turn;
    if (const Result<void> written = writeTurn(turn); !written) {
      failTurn(written.error());
      return;
    }
    finishTurn(turn);
  }
  if (m_storeError && !wasFailing && !proveStore())
    return;
  if (m_stopping && m_inFlight.count() == 0 && m_ended.isEmpty())
    finishStop();
  else
    arm();
}

void QueueProcessor::finishTurn(const Turn &turn)
{
  const bool wasFailing = std::exchange(m_storeFailing, false);
  for (const EndedAttempt &attempt : std::as_const(m_ended)) {
    const bool inDark = std::holds_alternative<Unknown>(attempt.outcome.verdict);
    m_share.sawAnswer(inDark ? m_settings.requestTimeoutMs() : attempt.outcome.latencyMs);
  }
  m_ended.clear();
  const QList<Webhook> answered = std::exchange(m_webhooks, {});
  if (!turn.settled.changed.isEmpty() || !turn.claimed.isEmpty() || !answered.isEmpty())
    endStoreFailure();
  m_heldForClock = turn.heldForClock;
  if (turn.clockAccepted)
    m_clockWatch.accept(*turn.clockAccepted);
  if (turn.swept)
    m_lastSweep = m_clock.wallMs();
  // While the queue is held its time passes, too, and nothing is swept.
  if (m_clock.bootMs() >= m_nextSweepBoot)
    m_nextSweepBoot = m_clock.bootMs() + m_settings.sweepMs();
  feedBreaker(turn.settled.doubtful);
  m_rate.take(m_clock.bootMs(), int(turn.claimed.size()));
  QList<qint64> changed = turn.settled.changed;
  for (const Message &message : turn.claimed) {
    if (m_inFlight.send(message))
      m_breaker.left();
    if (message.immediate)
      m_share.sawImmediate(m_clock.bootMs());
    m_clockWatch.sawMessage(message.createdAt());
    changed << message.id.seq;
  }
  if (wasFailing || turn.moreWaits)
    wake();
  for (const Webhook &webhook : answered)
    webhook.done({});
  if (!changed.isEmpty())
    Q_EMIT messagesChanged(changed);
  for (const Problem &problem : turn.settled.problems)
    Q_EMIT attention(problem);
}

// Outcomes stay in memory, nothing new is claimed, and the write is tried again: never send anew because a disk was
// full.
void QueueProcessor::failTurn(const Error &error)
{
  m_settlement.undo();
  refuseWebhooks(error);
  noteStoreFailure(error);
}

void QueueProcessor::noteStoreFailure(const Error &error)
{
  if (!m_running)
    return;
  if (!m_storeError && error.code != ErrorCode::StoreBusy) {
    qCWarning(lcQueue).noquote() << "the store cannot be written:" << error.detail;
    m_storeError = error;
    Q_EMIT attention({Problem::Kind::StoreFailed, error.detail});
  }
  m_storeFailing = true;
  m_alarm.start(int(kStoreRetryMs));
}

// A turn that had nothing to write proves nothing: one fact is written for the sake of it.
bool QueueProcessor::proveStore()
{
  WriteScope scope(m_store.database);
  Result<void> written = scope.begun();
  if (written)
    written = m_store.settings.setFact(scope, fact::written, QString::number(m_clock.wallMs()));
  if (written)
    written = scope.commit();
  if (written)
    endStoreFailure();
  else
    noteStoreFailure(written.error());
  return written.has_value();
}

void QueueProcessor::endStoreFailure()
{
  if (!std::exchange(m_storeError, std::nullopt))
    return;
  qCInfo(lcQueue) << "the store can be written again";
  Q_EMIT attention({Problem::Kind::StoreGoesOn, {}});
}

void QueueProcessor::refuseWebhooks(const Error &error)
{
  const QList<Webhook> refused = std::exchange(m_webhooks, {});
  for (const Webhook &webhook : refused)
    webhook.done(fail(error));
}

void QueueProcessor::feedBreaker(const QList<bool> &doubtful)
{
  const bool wasSilent = m_breaker.state() != Breaker::State::Closed;
  for (const bool one : doubtful)
    m_breaker.ended(one, m_clock.bootMs());
  if (wasSilent && m_breaker.state() == Breaker::State::Closed)
    qCInfo(lcQueue) << "the provider answers again: the breaker is closed";
  if (!wasSilent && m_breaker.state() != Breaker::State::Closed)
    Q_EMIT attention({Problem::Kind::ProviderSilent, {}});
}

void QueueProcessor::probeIfDue()
{
  const std::optional<qint64> at = m_breaker.probeAt();
  if (!at || *at > m_clock.bootMs() || m_stopping)
    return;
  m_breaker.startProbe();
  m_transport.probe(m_probeUrl, [this](bool reached, const QString &detail) {
    qCInfo(lcQueue).noquote() << "probe:" << (reached ? QStringLiteral("reached") : detail);
    m_breaker.probed(reached, m_clock.bootMs());
    wake();
  });
}

void QueueProcessor::arm()
{
  // A turn that is about to come arms anew.
  if (m_turn.isActive())
    return;
  const qint64 boot = m_clock.bootMs();
  const qint64 now = m_clock.wallMs();
  qint64 sleep = std::min(kLongestSleepMs, std::max<qint64>(0, m_nextSweepBoot - boot));
  const auto sooner = [&](qint64 ms) { sleep = std::min(sleep, std::max<qint64>(0, ms)); };
  if (const std::optional<qint64> probe = m_breaker.probeAt())
    sooner(*probe - boot);
  if (wireRoom() > 0)
    soonerForWhatWaits(boot, now, sooner);
  else
    sooner(kFullWireSleepMs);
  m_alarm.start(int(sleep));
}

void QueueProcessor::soonerForWhatWaits(qint64 boot, qint64 now, const std::function<void(qint64)> &sooner)
{
  if (const Result<std::optional<qint64>> due = m_store.queue.nextDue(now); due && *due)
    sooner(**due - now);
  if (const Result<std::optional<qint64>> expiry = m_store.queue.nextExpiry(); expiry && *expiry && **expiry > now)
    sooner(**expiry - now);
  // What is due and held back only by the rate goes on as soon as the rate allows.
  if (m_rateHoldsBack)
    sooner(m_rate.nextAt(boot) - boot);
}

void QueueProcessor::stop(qint64 graceMs)
{
  if (!m_running)
    QTimer::singleShot(0, this, &QueueProcessor::stopped);
  if (!m_running || m_stopping)
    return;
  m_stopping = true;
  m_grace.start(int(graceMs));
  wake();
}

Result<void> QueueProcessor::writeLast()
{
  if (m_ended.isEmpty() && m_webhooks.isEmpty())
    return {};
  Turn turn;
  if (const Result<void> written = writeTurn(turn); !written) {
    m_settlement.undo();
    refuseWebhooks(written.error());
    return written;
  }
  finishTurn(turn);
  return {};
}

void QueueProcessor::finishStop()
{
  m_grace.stop();
  m_ended << m_inFlight.abandon();
  if (const Result<void> written = writeLast(); !written) {
    m_lastTryUntil = m_lastTryUntil.value_or(m_clock.bootMs() + kLastTriesMs);
    if (m_clock.bootMs() < *m_lastTryUntil) {
      m_grace.start(kLastTryMs);
      return;
    }
    qCWarning(lcQueue).noquote() << "the last outcomes could not be written; they become unknown at the next start";
  }
  m_running = false;
  m_turn.stop();
  m_alarm.stop();
  Q_EMIT stopped();
}

} // namespace dakiya
