// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/pick.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace dakiya {

/// The figures of a chart as a table: each cell says its words and knows which messages it stands for.
class FigureTable final : public QAbstractTableModel
{
  Q_OBJECT

public:
  enum Role { ShareRole = Qt::UserRole + 1, StatusRole };

  struct Cell
  {
    QString text;
    std::optional<Pick> pick = {};
    std::optional<double> share = {};         ///< 0 to 1: the length of its bar
    std::optional<MessageStatus> status = {}; ///< whose colour the bar has
  };
  using Row = QList<Cell>;

  using QAbstractTableModel::QAbstractTableModel;

  /// The first column says what a row is about; figures follow.
  void show(const QStringList &headings, const QList<Row> &rows);
  [[nodiscard]] std::optional<Pick> pickAt(const QModelIndex &index) const;

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  QStringList m_headings;
  QList<Row> m_rows;
};

} // namespace dakiya
