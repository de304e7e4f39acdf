// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "practice/fate.h"

#include <QByteArray>
#include <QFile>

namespace dakiya {

/// What was accepted, one JSON object per line, in the order of acceptance. Only ever appended to.
class Ledger final
{
public:
  /// Continues that file; an empty name keeps the ledger in memory. Error: FileUnreadable.
  [[nodiscard]] Result<> open(const QString &fileName);

  void add(const Posting &posting, const Fate &fate, const QString &messageId, qint64 acceptedAtMs);
  /// Hands the new lines to the operating system, so that they survive our own end. False when it does not take them.
  [[nodiscard]] bool flush();
  /// All lines.
  [[nodiscard]] QByteArray lines();

private:
  QFile m_file;
  QByteArray m_lines; ///< without a file: all; with one: those not flushed yet
};

} // namespace dakiya
