// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dakiya {

namespace {

constexpr int kLongest = 64;
constexpr int kNothing = 1'000;

/// How many letters are wrong, missing, too many, or in each other's place.
int slips(const QString &one, const QString &other)
{
  QList<int> before(other.size() + 1);
  QList<int> last(other.size() + 1);
  std::iota(last.begin(), last.end(), 0);
  for (int row = 1; row <= one.size(); ++row) {
    QList<int> next(other.size() + 1, row);
    for (int column = 1; column <= other.size(); ++column) {
      const int same = one[row - 1] == other[column - 1] ? 0 : 1;
      next[column] = std::min({last[column] + 1, next[column - 1] + 1, last[column - 1] + same});
      if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
        next[column] = std::min(next[column], before[column - 2] + 1);
    }
    before = std::exchange(last, next);
  }
  return last.constLast();
}

} // namespace

QString nearestTo(const QString &typed, const QStringList &names)
{
  const QString meant = typed.left(kLongest).toLower();
  QString nearest;
  int fewest = kNothing;
  for (const QString &name : names) {
    // Whoever stops early, or says it in more words, has made no slip.
    const bool isPart = meant.size() >= 3 && (name.startsWith(meant) || meant.startsWith(name));
    const int count = isPart ? 1 : slips(meant, name);
    const int allowed = std::max(1, int(std::min(meant.size(), name.size())) / 3);
    if (count <= allowed && count < fewest) {
      nearest = name;
      fewest = count;
    }
  }
  return nearest;
}

} // namespace dakiya
