// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/posting.h"
#include "practice/simulator.h"

#include <QHash>

#include <array>

namespace dakiya {

/// What becomes of one message.
struct Fate
{
  bool refused = false; ///< answered 400
  bool dropped = false; ///< accepted, and the connection closed without an answer
  bool failed = false;  ///< accepted, and reported undeliverable
  bool read = false;
  qint64 latencyMs = 0;
  std::array<qint64, 3> receiptDelaysMs{}; ///< before each receipt, after the one before
};

/// Decides fates. The same seed, recipient and content always meet the same fate, in whatever order messages come, so
/// that a run can be replayed; the second time the same message comes, the dice are thrown again.
class FateSource final
{
public:
  explicit FateSource(const SimulatorOptions &options);

  [[nodiscard]] Fate next(const Posting &posting);

private:
  SimulatorOptions m_options;
  QHash<quint64, quint32> m_occurrences;
};

} // namespace dakiya
