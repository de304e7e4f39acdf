// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QTableView>

namespace dakiya {

class HistoryModel;

/// The list of messages: rows of one height, which stay under the pointer while the window slides over the store.
class MessageTable final : public QTableView
{
  Q_OBJECT

public:
  explicit MessageTable(HistoryModel &model, QWidget *parent = nullptr);

  /// Makes a row the current one without scrolling to it.
  void choose(int row);
  /// Brings a row into view: in the middle, or on top.
  void land(int row, ScrollHint hint);
  /// In the order of the list.
  [[nodiscard]] QList<Message> selectedMessages() const;
  [[nodiscard]] QString currentCell() const;
  /// The selected rows as they are shown, cells parted by tabs.
  [[nodiscard]] QString selectedRows() const;

  /// Which columns are shown, in which order and how wide.
  [[nodiscard]] QByteArray columns() const;
  void restoreColumns(const QByteArray &columns);

Q_SIGNALS:
  /// A person has gone to another row. Rows that leave the window take no choice with them.
  void chosen(int row);
  void selectionMoved();
  void columnsChanged();

protected:
  void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
  void changeEvent(QEvent *event) override;

private:
  void createColumns();
  void layOutColumns();
  void showColumnMenu(QPoint at);
  void fitRowHeight();
  void shift(int rows);
  void loadAtTheEnds();

  HistoryModel &m_model;
};

} // namespace dakiya
