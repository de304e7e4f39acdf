// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "queue/outcomepolicy.h"
#include "send/ratelimiter.h"
#include "store/queuestore.h"

namespace dakiya {

/// How many may leave now.
struct Capacity
{
  int immediate = 0; ///< at most so many in all
  int bulk = 0;      ///< of which at most so many bulk ones
};

/// Chooses what leaves next: immediate before bulk, within the pace of each recipient and outside quiet hours. What may
/// not leave yet is made due later in the same transaction, so that it does not stand in the way of others.
class ClaimPlan final
{
public:
  ClaimPlan(QueueStore &queue, RecipientPace &pace)
      : m_queue(queue)
      , m_pace(pace)
  {
  }

  [[nodiscard]] Result<QList<qint64>> choose(WriteScope &scope, const Capacity &capacity,
                                             const Circumstances &circumstances);

  /// Was one made due later? Then more may be due behind it.
  [[nodiscard]] bool postponedAny() const { return !m_postponed.isEmpty() || m_quiet; }

private:
  enum class Lane { Immediate, Bulk };
  [[nodiscard]] Result<void> chooseFrom(Lane lane, WriteScope &scope, int limit, const Circumstances &circumstances,
                                        QList<qint64> &chosen);
  /// When the candidate may leave, if not now.
  [[nodiscard]] std::optional<qint64> laterAt(const Candidate &candidate, Lane lane,
                                              const Circumstances &circumstances);

  QueueStore &m_queue;
  RecipientPace &m_pace;
  QHash<QString, int> m_postponed; ///< per recipient, so that each waits for a turn of its own
  bool m_quiet = false;            ///< one fell into quiet hours
};

} // namespace dakiya
