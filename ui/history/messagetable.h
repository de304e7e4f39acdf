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

  /// The message of the current row; nullopt when there is none.
  [[nodiscard]] std::optional<qint64> currentSeq() const;

Q_SIGNALS:
  void currentChangedTo(int row);

protected:
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
