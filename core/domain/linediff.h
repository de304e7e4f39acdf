// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dakiya {

/// A line of two texts that are compared: in both, only in the first, or only in the second.
struct DiffLine
{
  enum class Where { Both, First, Second };
  Where where = Where::Both;
  QString text;

  friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The fewest lines that have to go and to come to make the second text of the first. For texts of a message's length:
/// time and memory grow with the product of their lines.
[[nodiscard]] QList<DiffLine> compareLines(const QString &first, const QString &second);

} // namespace dakiya
