// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/rollups.h"

#include <QStringList>

namespace dakiya {

class Database;

/// One write transaction (BEGIN IMMEDIATE) and the statistics that it changes. Rolled back unless committed.
class WriteScope final
{
public:
  explicit WriteScope(Database &database);
  ~WriteScope();
  WriteScope(const WriteScope &) = delete;
  WriteScope &operator=(const WriteScope &) = delete;

  /// Did it begin? StoreBusy, StoreReadOnly, … otherwise.
  [[nodiscard]] const Result<void> &begun() const { return m_begun; }
  [[nodiscard]] Database &database() { return m_database; }
  [[nodiscard]] RollupDelta &rollups() { return m_rollups; }

  /// Lines for the log, once it is committed: what did not happen is not told. A detail needs the level debug.
  void note(const QString &line) { m_notes << line; }
  void noteDetail(const QString &line) { m_details << line; }
  /// Does anybody read details? Otherwise there is no need to make them.
  [[nodiscard]] static bool tellsDetails();

  /// Writes the statistics and commits durably.
  [[nodiscard]] Result<void> commit();

private:
  Database &m_database;
  RollupDelta m_rollups;
  QStringList m_notes;
  QStringList m_details;
  Result<void> m_begun;
  bool m_open = false;
};

} // namespace dakiya
