// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linediff.h"

namespace dakiya {

/// A stretch of one text that the other has too, or has not.
struct DiffStretch
{
  QString text;
  bool isChanged = false;

  friend bool operator==(const DiffStretch &, const DiffStretch &) = default;
};

/// One row of two texts side by side.
struct DiffRow
{
  enum class Kind {
    Same,    ///< in both
    Changed, ///< a line of the one became one of the other
    Removed, ///< in the first alone
    Added,   ///< in the second alone
  };
  Kind kind = Kind::Same;
  QList<DiffStretch> first;
  QList<DiffStretch> second;
};

/// Two texts side by side, line by line, with the words marked that differ. A line counts as changed rather than as
/// removed and another added when they have at least a third of their words in common.
[[nodiscard]] QList<DiffRow> compareSideBySide(const QString &first, const QString &second);

} // namespace dakiya
