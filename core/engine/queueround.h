// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/roundstore.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dakiya {

class Engine;

/// Why a round through the queue was over.
enum class RoundEnd {
  AllTried,
  Paused,         ///< by a person or a fault of the account
  Held,           ///< a person has to look first
  ProviderSilent, ///< it does not answer, and is probed
  NotSending,     ///< this engine has stopped, or never sent
  TimeUp,
};

/// What came of a round: each message that was tried counts once.
struct RoundResult
{
  AttemptTally tally;
  RoundEnd end = RoundEnd::AllTried;
};

/// One round through the queue: waits until everything that was due at its start has been tried once, and counts how
/// that ended. What comes later, and the second try of what failed, belong to the next round. It asks the store, so
/// that a round beside an engine of another process (`watchOther`) ends right, too.
///
/// For `process-queue`: QueueRound round(engine, 25'000); round.start(done). For `send` and `resend` without a running
/// engine: round.onlyFor({seq}) before start(), and it ends as soon as those were tried, however much waits beside
/// them. Start the engine's sending before, and let the event loop run.
class QueueRound final : public QObject
{
  Q_OBJECT

public:
  using Done = std::function<void(const Result<RoundResult> &)>;

  QueueRound(Engine &engine, qint64 limitMs, QObject *parent = nullptr);

  /// Waits for these messages alone, or until nothing that is due can leave; the counts stay those of all.
  void onlyFor(QList<qint64> seqs) { m_only = std::move(seqs); }
  /// Another process sends: that this engine does not is no end.
  void watchOther() { m_watchesOther = true; }
  /// `done` hears of the end once, never from within this call. Errors: the store's.
  void start(Done done);

private:
  void look();
  [[nodiscard]] Result<std::optional<RoundEnd>> endOf();
  [[nodiscard]] Result<std::optional<RoundEnd>> stopOf();
  [[nodiscard]] Result<bool> isDone();
  [[nodiscard]] Result<bool> areTried();
  void finish(const Result<RoundResult> &result);

  Engine &m_engine;
  const qint64 m_limitMs;
  QList<qint64> m_only;
  bool m_watchesOther = false;
  bool m_hasStopped = false;
  RoundStart m_start;
  Done m_done;
  QTimer m_look;
  QTimer m_limit;
};

} // namespace dakiya
