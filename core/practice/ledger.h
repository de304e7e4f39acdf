// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "practice/fate.h"

#include <QByteArray>
#include <QFile>

#include <deque>

namespace dakiya {

/// What was accepted, one JSON object per line, in the order of acceptance. Only ever appended to; without a file the
/// newest 100,000 are kept.
class Ledger final
{
public:
  /// Continues that file; an empty name keeps the ledger in memory. Error: FileUnreadable.
  [[nodiscard]] Result<> open(const QString &fileName);

  void add(const Posting &posting, const Fate &fate, const QString &messageId, qint64 acceptedAtMs);
  /// Hands the new lines to the operating system, so that they survive our own end. False when it does not take them.
  [[nodiscard]] bool flush();
  /// All lines that are kept.
  [[nodiscard]] QByteArray lines();

private:
  QFile m_file;
  QByteArray m_unwritten;        ///< with a file: what was not flushed yet
  std::deque<QByteArray> m_kept; ///< without one
};

} // namespace dakiya
