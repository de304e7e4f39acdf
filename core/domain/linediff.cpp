// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace dakiya {

namespace {

/// How many lines the rests of both texts, from line i and line j on, have in common.
class CommonLines final
{
public:
  CommonLines(const QStringList &one, const QStringList &other)
      : m_width(size_t(other.size()) + 1)
      , m_counts(m_width * (size_t(one.size()) + 1))
  {
    for (qsizetype i = one.size() - 1; i >= 0; --i) {
      for (qsizetype j = other.size() - 1; j >= 0; --j)
        place(i, j) = one[i] == other[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
  }

  [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_counts[size_t(i) * m_width + size_t(j)]; }

private:
  [[nodiscard]] int &place(qsizetype i, qsizetype j) { return m_counts[size_t(i) * m_width + size_t(j)]; }

  size_t m_width;
  std::vector<int> m_counts;
};

} // namespace

QList<DiffLine> compareLines(const QString &first, const QString &second)
{
  const QStringList one = first.split(u'\n');
  const QStringList other = second.split(u'\n');
  const CommonLines common(one, other);
  QList<DiffLine> lines;
  qsizetype i = 0;
  qsizetype j = 0;
  while (i < one.size() || j < other.size()) {
    if (i < one.size() && j < other.size() && one[i] == other[j]) {
      lines << DiffLine{DiffLine::Where::Both, one[i++]};
      ++j;
    } else if (j == other.size() || (i < one.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
      lines << DiffLine{DiffLine::Where::First, one[i++]};
    } else {
      lines << DiffLine{DiffLine::Where::Second, other[j++]};
    }
  }
  return lines;
}

} // namespace dakiya
