// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
  /// A person has gone to another row. Rows that leave the window take no choice with them.
  void chosen(int row);

protected:
  void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void changeEvent(QEvent *event) override;

private:
  void createColumns();
  void fitRowHeight();
  void shift(int rows);
  void loadAtTheEnds();

  HistoryModel &m_model;
};

} // namespace dakiya
