// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"
#include "domain/settings.h"
#include "queue/breaker.h"
#include "queue/claimplan.h"
#include "queue/clockwatch.h"
#include "queue/inflight.h"
#include "queue/settlement.h"
#include "queue/wireshare.h"
#include "send/ratelimiter.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace dakiya {

class Clock;
class Transport;
class Provider;
class Random;

/// How the queue stands, for a status line.
struct QueueSnapshot
{
  QueueCounts counts;
  QueueStops stops;
  bool providerSilent = false;     ///< the breaker is open
  std::optional<qint64> nextDue;   ///< UTC ms
  std::optional<qint64> lastSweep; ///< UTC ms
  std::optional<Error> storeError; ///< the last write failed, and none has worked since
};

/// The queue: when to claim, how many, and what to do with each outcome. One transaction per turn of the event loop
/// writes outcomes and receipts and claims the next messages; only after its commit a byte leaves and a webhook is
/// answered.
class QueueProcessor final : public QObject
{
  Q_OBJECT

public:
  struct Parts
  {
    Store &store;
    Transport &transport;
    const Provider &provider;
    const Clock &clock;
    Random &random;
    QUrl probeUrl; ///< what the breaker tries to reach
  };
  using Taken = std::function<void(const Result<void> &)>;

  QueueProcessor(const Parts &parts, const Settings &settings, QObject *parent = nullptr);

  /// Settles what a dead engine left behind and begins to send. Errors: the store's.
  [[nodiscard]] Result<void> start();
  /// No new claims; what is on the wire gets `graceMs`, the rest becomes unknown. Then `stopped` is emitted, also when
  /// it does not run.
  void stop(qint64 graceMs = 5'000);

  void setSettings(const Settings &settings);
  /// To be said before start(): receipts are taken and messages expire, but none is claimed until sendWith().
  void onlyReceive() { m_maySend = false; }
  /// A queue that only received sends from now on with `provider`, whose name is that of the one before. What it was
  /// told meanwhile stays with it.
  void sendWith(const Provider &provider, const QUrl &probeUrl);
  /// Something changed: look again. Wakes of one turn of the event loop count as one.
  void wake();

  /// Takes what a webhook brought. `done` hears when it is committed, or StoreBusy at once when too much waits.
  void takeWebhook(const QString &provider, const WebhookEvents &events, Taken done);

  /// A person has looked: ends pause, hold, template pauses and an open breaker, and accepts the clock.
  [[nodiscard]] Result<void> resume(const QString &who);

  /// The same from another process: what the store says of it is read at each turn, so only the breaker is left.
  void tryProvider();
  /// Somebody else in this engine could not write: nothing is claimed until a write works again.
  void noteStoreFailure(const Error &error);

  [[nodiscard]] Result<QueueSnapshot> snapshot();
  [[nodiscard]] int inFlight() const { return m_inFlight.count(); }

  /// One turn at once. The timers call it; tests that own the clock do, too.
  void runTurn();

Q_SIGNALS:
  void messagesChanged(const QList<qint64> &seqs);
  void attention(const dakiya::Problem &problem);
  void stopped();

private:
  struct Webhook
  {
    QString provider;
    WebhookEvents events;
    Taken done;
  };

  /// What one transaction did; it takes effect after the commit.
  struct Turn
  {
    Settled settled;
    QList<Message> claimed;
    bool moreWaits = false; ///< something is left that need not wait
    bool swept = false;
    bool heldForClock = false;
    std::optional<qint64> clockAccepted; ///< a person has looked at the clock; messages up to then may lie ahead
  };

  // queueprocessor.cpp: when
  [[nodiscard]] Result<void> recover();
  [[nodiscard]] Result<void> abandonLeft(const QList<qint64> &seqs);
  void finishTurn(const Turn &turn);
  void failTurn(const Error &error);
  [[nodiscard]] bool proveStore();
  void endStoreFailure();
  void refuseWebhooks(const Error &error);
  void feedBreaker(const QList<bool> &doubtful);
  void arm();
  void soonerForWhatWaits(qint64 boot, qint64 now, const std::function<void(qint64)> &sooner);
  void probeIfDue();
  [[nodiscard]] Result<void> writeLast();
  void finishStop();

  // queueturn.cpp: what
  [[nodiscard]] Circumstances circumstances();
  [[nodiscard]] bool hasWork();
  [[nodiscard]] int wireRoom() const;
  [[nodiscard]] Capacity capacity() const;
  [[nodiscard]] Result<void> writeTurn(Turn &turn);
  [[nodiscard]] Result<void> writeSteps(WriteScope &scope, const Circumstances &at, Turn &turn);
  [[nodiscard]] Result<void> writeEnded(WriteScope &scope, const Circumstances &at, Turn &turn);
  [[nodiscard]] Result<void> holdIfClockIsWrong(WriteScope &scope, Turn &turn);
  [[nodiscard]] Result<void> writeOverdue(WriteScope &scope, const Circumstances &at, Turn &turn);
  [[nodiscard]] Result<void> sweep(WriteScope &scope, qint64 now);
  [[nodiscard]] Result<void> claim(WriteScope &scope, const Circumstances &at, Turn &turn);
  [[nodiscard]] Result<void> skipUnwanted(WriteScope &scope, const QList<qint64> &chosen, qint64 now, Turn &turn);

  Store &m_store;
  Transport &m_transport;
  const Clock &m_clock;
  Random &m_random;
  const QString m_providerName;
  QUrl m_probeUrl;
  Settings m_settings;
  LocalTime m_local;

  InFlight m_inFlight;
  RateLimiter m_rate;
  WireShare m_share;
  RecipientPace m_pace;
  Breaker m_breaker;
  ClockWatch m_clockWatch;
  Settlement m_settlement;

  QList<EndedAttempt> m_ended; ///< outcomes that are not committed yet
  QList<Webhook> m_webhooks;   ///< receipts that are not committed yet
  bool m_running = false;
  bool m_stopping = false;
  bool m_maySend = true;
  std::optional<qint64> m_lastTryUntil; ///< boot ms; while the last outcomes cannot be written
  bool m_storeFailing = false;          ///< the last turn could not be written
  std::optional<Error> m_storeError;    ///< why, until something was written
  bool m_heldForClock = false;
  bool m_rateHoldsBack = false;      ///< more may be due than the rate allowed
  std::optional<qint64> m_lastSweep; ///< UTC ms
  qint64 m_nextSweepBoot = 0;
  QTimer m_turn;  ///< the next turn
  QTimer m_alarm; ///< the next interesting moment
  QTimer m_grace; ///< while stopping
};

} // namespace dakiya
