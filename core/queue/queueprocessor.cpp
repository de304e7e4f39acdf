// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queueprocessor.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "send/httptransport.h"
#include "send/provider.h"
#include "store/writescope.h"

#include <algorithm>

namespace dakiya {

namespace {

constexpr qint64 kLongestSleepMs = 30'000;
constexpr qint64 kStoreRetryMs = 1'000;
constexpr int kOverduePerTurn = 500;
constexpr int kMaxWaitingWebhooks = 2'000;
/// One message in four of those on the wire is kept free for immediate ones.
constexpr int kImmediateShare = 4;
constexpr qint64 kForgetReceiptsMs = 7LL * 24 * 60 * 60 * 1000;

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
  HttpTransport::Limits limits;
  limits.requestTimeoutMs = settings.requestTimeoutMs();
  m_transport.setLimits(limits);
  wake();
}

Circumstances QueueProcessor::circumstances()
{
  return {m_settings, m_local, m_clock.wallMs(), m_random.uniform()};
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
  const qint64 paceSpan = m_settings.recipientIntervalMs() * m_settings.recipientBurst();
  const Result<QList<QPair<QString, qint64>>> recent = m_store.queue.recentRecipients(now - paceSpan);
  const Result<QList<qint64>> left = m_store.queue.leftSending();
  if (!newest || !recent || !left)
    return fail(!newest ? newest.error() : !recent ? recent.error() : left.error());
  m_clockWatch.sawMessage(createdAtOf(*newest));
  for (const auto &[phone, at] : *recent)
    m_pace.note(phone, at);
  if (left->isEmpty())
    return {};

  // The claim was committed before the first byte left, so nothing can prove that none did.
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return scope.begun();
  Result<QList<Message>> messages = m_store.messages.findAll(*left);
  if (!messages)
    return fail(messages.error());
  Outcome crash;
  crash.words.code = QStringLiteral("crash");
  Settled settled;
  for (const Message &message : std::as_const(*messages)) {
    if (const Result<void> done = m_settlement.record(scope, {message, crash}, circumstances(), settled); !done)
      return done;
  }
  qCInfo(lcQueue) << left->size() << "messages of a dead engine are unknown now";
  return scope.commit();
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

bool QueueProcessor::hasWork()
{
  if (!m_ended.isEmpty() || !m_webhooks.isEmpty() || m_clockWatch.isWrong())
    return true;
  if (m_clock.bootMs() >= m_nextSweepBoot)
    return true;
  const qint64 now = m_clock.wallMs();
  const Capacity free = capacity();
  const auto any = [](const auto &found) { return !found || !found->isEmpty(); };
  return any(m_store.queue.tooLate(now, 1)) || (free.immediate > 0 && any(m_store.queue.dueImmediate(now, 1))) ||
         (free.bulk > 0 && any(m_store.queue.dueBulk(now, 1)));
}

void QueueProcessor::runTurn()
{
  if (!m_running)
    return;
  m_turn.stop();
  probeIfDue();
  if (hasWork()) {
    Settled settled;
    const Result<QList<Message>> claimed = writeTurn(settled);
    if (!claimed) {
      failTurn(claimed.error());
      return;
    }
    m_storeFailing = false;
    finishTurn(settled, *claimed);
  }
  if (m_stopping && m_inFlight.count() == 0 && m_ended.isEmpty())
    finishStop();
  else
    arm();
}

Result<QList<Message>> QueueProcessor::writeTurn(Settled &settled)
{
  WriteScope scope(m_store.database);
  if (!scope.begun())
    return fail(scope.begun().error());
  const Circumstances at = circumstances();
  for (const auto step : {&QueueProcessor::writeEnded, &QueueProcessor::writeOverdue}) {
    if (const Result<void> done = (this->*step)(scope, at, settled); !done)
      return fail(done.error());
  }
  const Result<QList<Message>> claimed = claim(scope, at);
  if (!claimed)
    return claimed;
  if (const Result<void> committed = scope.commit(); !committed)
    return fail(committed.error());
  return claimed;
}

Result<void> QueueProcessor::writeEnded(WriteScope &scope, const Circumstances &at, Settled &settled)
{
  for (const EndedAttempt &attempt : std::as_const(m_ended)) {
    if (const Result<void> done = m_settlement.record(scope, attempt, at, settled); !done)
      return done;
  }
  for (const Webhook &webhook : std::as_const(m_webhooks)) {
    const Result<void> done = m_settlement.takeReceipts(scope, webhook.provider, webhook.events, at, settled);
    if (!done)
      return done;
  }
  return {};
}

Result<void> QueueProcessor::writeOverdue(WriteScope &scope, const Circumstances &at, Settled &settled)
{
  if (const Result<void> held = holdIfClockIsWrong(scope, settled); !held)
    return held;
  const Result<QueueStops> stops = m_store.settings.stops();
  if (!stops)
    return fail(stops.error());
  // Held means that a person has to look first, at the clock for one: nothing may expire by it.
  if (!stops->held.isEmpty())
    return {};
  const Result<QList<qint64>> late = m_store.queue.tooLate(at.now, kOverduePerTurn);
  if (!late)
    return fail(late.error());
  const Result<void> expired =
      m_settlement.giveUp(scope, *late, MessageStatus::Expired, QStringLiteral("expired"), at.now, settled);
  if (!expired || m_clock.bootMs() < m_nextSweepBoot)
    return expired;

  m_lastSweep = at.now;
  m_nextSweepBoot = m_clock.bootMs() + m_settings.sweepMs();
  m_pace.prune(at.now);
  if (const Result<int> forgotten = m_store.receipts.forgetUnmatched(scope, at.now - kForgetReceiptsMs); !forgotten)
    return fail(forgotten.error());
  const Result<QList<qint64>> unwanted =
      m_store.queue.unwanted(at.now, m_settings.marketingNeedsOptIn(), kOverduePerTurn);
  if (!unwanted)
    return fail(unwanted.error());
  return m_settlement.giveUp(scope, *unwanted, MessageStatus::Skipped, QStringLiteral("no-consent"), at.now, settled);
}

Result<void> QueueProcessor::holdIfClockIsWrong(WriteScope &scope, Settled &settled)
{
  if (!m_clockWatch.isWrong())
    return {};
  const Result<QString> held = m_store.settings.fact(fact::held);
  const Result<qint64> newest = m_store.messages.newestSeq();
  if (!held || !newest)
    return fail(held ? newest.error() : held.error());
  if (!held->isEmpty())
    return {};
  // Held before and not any more: a person has looked, perhaps from another process.
  if (std::exchange(m_heldForClock, !m_heldForClock)) {
    m_clockWatch.accept(createdAtOf(*newest));
    return {};
  }
  settled.problems << Problem{Problem::Kind::ClockWrong, {}};
  return m_store.settings.setFact(scope, fact::held, QStringLiteral("clock"));
}

Capacity QueueProcessor::capacity() const
{
  if (m_stopping || m_storeFailing)
    return {};
  const int most = m_settings.maxInFlight();
  const int free = std::min(most - m_inFlight.count(), m_breaker.allowance());
  const int rated = free > 0 ? m_rate.available(m_clock.bootMs(), free) : 0;
  const int forBulk = std::max(1, most - most / kImmediateShare);
  return {rated, std::min(rated, forBulk - m_inFlight.bulkCount())};
}

Result<QList<Message>> QueueProcessor::claim(WriteScope &scope, const Circumstances &at)
{
  const Capacity free = capacity();
  if (free.immediate <= 0)
    return QList<Message>();
  const Result<QueueStops> stops = m_store.settings.stops();
  if (!stops)
    return fail(stops.error());
  if (stops->any())
    return QList<Message>();
  const Result<QList<qint64>> chosen = ClaimPlan(m_store.queue, m_pace).choose(scope, free, at);
  if (!chosen)
    return fail(chosen.error());
  if (chosen->isEmpty())
    return QList<Message>();
  return m_store.queue.claim(scope, *chosen, at.now, m_providerName, m_settings.marketingNeedsOptIn());
}

void QueueProcessor::finishTurn(const Settled &settled, const QList<Message> &claimed)
{
  m_ended.clear();
  const QList<Webhook> answered = std::exchange(m_webhooks, {});
  feedBreaker(settled.doubtful);
  m_rate.take(m_clock.bootMs(), int(claimed.size()));
  QList<qint64> changed = settled.changed;
  for (const Message &message : claimed) {
    m_breaker.left();
    m_inFlight.send(message);
    m_clockWatch.sawMessage(message.createdAt());
    changed << message.id.seq;
  }
  for (const Webhook &webhook : answered)
    webhook.done({});
  if (!changed.isEmpty())
    Q_EMIT messagesChanged(changed);
  for (const Problem &problem : settled.problems)
    Q_EMIT attention(problem);
}

// Outcomes stay in memory, nothing new is claimed, and the write is tried again: never send anew because a disk was
// full.
void QueueProcessor::failTurn(const Error &error)
{
  const QList<Webhook> refused = std::exchange(m_webhooks, {});
  for (const Webhook &webhook : refused)
    webhook.done(fail(error));
  if (!m_storeFailing && error.code != ErrorCode::StoreBusy) {
    qCWarning(lcQueue).noquote() << "the store cannot be written:" << error.detail;
    Q_EMIT attention({Problem::Kind::StoreFailed, error.detail});
  }
  m_storeFailing = true;
  m_alarm.start(int(kStoreRetryMs));
}

void QueueProcessor::feedBreaker(const QList<bool> &doubtful)
{
  const bool wasSilent = m_breaker.state() != Breaker::State::Closed;
  for (const bool one : doubtful)
    m_breaker.ended(one, m_clock.bootMs());
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
    arm();
  });
}

void QueueProcessor::arm()
{
  const qint64 boot = m_clock.bootMs();
  const qint64 now = m_clock.wallMs();
  qint64 sleep = std::min(kLongestSleepMs, std::max<qint64>(0, m_nextSweepBoot - boot));
  const auto sooner = [&](qint64 ms) { sleep = std::min(sleep, std::max<qint64>(0, ms)); };
  if (const std::optional<qint64> probe = m_breaker.probeAt())
    sooner(*probe - boot);
  if (const Result<std::optional<qint64>> due = m_store.queue.nextDue(now); due && *due)
    sooner(**due - now);
  if (const Result<std::optional<qint64>> expiry = m_store.queue.nextExpiry(); expiry && *expiry && **expiry > now)
    sooner(**expiry - now);
  // What is due and held back only by the rate goes on as soon as the rate allows.
  if (m_rate.available(boot, 1) == 0)
    sooner(m_rate.nextAt(boot) - boot);
  m_alarm.start(int(sleep));
}

void QueueProcessor::stop(qint64 graceMs)
{
  if (!m_running || m_stopping)
    return;
  m_stopping = true;
  m_grace.start(int(graceMs));
  wake();
}

void QueueProcessor::finishStop()
{
  m_grace.stop();
  m_ended << m_inFlight.abandon();
  Settled settled;
  if (const Result<QList<Message>> written = writeTurn(settled); written)
    finishTurn(settled, *written);
  else
    qCWarning(lcQueue).noquote() << "the last outcomes could not be written; they become unknown at the next start";
  m_running = false;
  m_turn.stop();
  m_alarm.stop();
  Q_EMIT stopped();
}

} // namespace dakiya
