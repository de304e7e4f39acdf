// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QSaveFile>

#include <array>
#include <memory>

namespace dakiya {

/// How one of the old collections fared. What was read is the sum of the four behind it.
struct SeedCounts
{
  QString collection;
  QString file; ///< empty: it is not there
  qint64 read = 0;
  qint64 taken = 0;
  qint64 movedOn = 0; ///< here already, and further on there than here
  qint64 alreadyThere = 0;
  qint64 refused = 0;
};

/// A document that did not go in.
struct SeedProblem
{
  QString collection;
  int line = 0;
  Error reason;
};

/// A setting that was taken over, by its name here.
struct SeedSetting
{
  QString oldKey;
  QString key;
  QString value;
};

/// What became of the old service's data.
struct SeedReport
{
  std::array<SeedCounts, 4> collections; ///< in the order in which they are read
  qint64 waiting = 0;                    ///< of the taken: held until a person says resume
  qint64 tooLate = 0;                    ///< of those: would expire at once
  qint64 notSure = 0;                    ///< of the taken: the old service did not note whether they left
  qint64 completedPhones = 0;
  qint64 naiveTimes = 0;
  QList<SeedSetting> settings;
  QList<SeedProblem> problems; ///< the first thousand

  [[nodiscard]] qint64 sum(qint64 SeedCounts::*what) const;
};

/// Takes down which documents were refused, also in a file if one is asked for: one JSON object a line.
class SeedProblems final
{
public:
  /// Errors: FileUnreadable.
  [[nodiscard]] Result<void> open(const QString &rejectsFile);
  [[nodiscard]] Result<void> add(SeedReport &report, const SeedProblem &problem, const QByteArray &document);
  [[nodiscard]] Result<void> finish();

private:
  std::unique_ptr<QSaveFile> m_file; ///< nullptr: none was asked for
};

} // namespace dakiya
