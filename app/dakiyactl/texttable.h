// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dakiya {

/// How many columns of a terminal a text takes: signs that stand above or below a letter take none.
[[nodiscard]] int displayWidth(QStringView text);

/// A table of plain text whose columns stand below each other, in Devanagari too.
class TextTable final
{
public:
  /// `rightAligned` are the columns of numbers. Without headings there is no line of them.
  explicit TextTable(QStringList headings = {}, QSet<int> rightAligned = {});

  /// What a cell holds may come from anywhere: control characters and line breaks are taken out of it.
  void add(const QStringList &cells);
  [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
  /// The lines, without a line break at the end.
  [[nodiscard]] QString text() const;

private:
  [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

  QStringList m_headings;
  QSet<int> m_rightAligned;
  QList<QStringList> m_rows;
};

} // namespace dakiya
