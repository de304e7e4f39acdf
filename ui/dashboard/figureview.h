// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "dashboard/figuretable.h"

#include <QTableView>

namespace dakiya {

/// A table of figures with bars in its cells. Enter, or a double click, opens the messages behind one; Ctrl+C copies.
class FigureView final : public QTableView
{
  Q_OBJECT

public:
  FigureView(const Theme &theme, FigureTable *table, QWidget *parent = nullptr);

  /// As tall as its rows, where the page scrolls and the table must not.
  void setShowsAllRows(bool all);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
  void opened(const dakiya::Pick &pick);

protected:
  void keyPressEvent(QKeyEvent *event) override;

private:
  void open(const QModelIndex &index);
  /// What is chosen, with tabs between cells; the whole rows with their headings where the row is wanted.
  void copy(bool wholeRows) const;
  [[nodiscard]] int fullHeight() const;

  FigureTable *m_table;
  bool m_showsAllRows = false;
};

} // namespace dakiya
