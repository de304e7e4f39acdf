// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/statistics.h"

#include <QAbstractTableModel>

namespace dakiya {

/// The buckets of a period, one row a status: what a person sees of the statistics.
class StatusTable final : public QAbstractTableModel
{
  Q_OBJECT

public:
  enum Column { Status, Messages, Share, Meaning, ColumnCount };

  explicit StatusTable(Theme theme, QObject *parent = nullptr);

  void setCounts(const StatusCounts &counts);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  [[nodiscard]] QString text(MessageStatus status, int column) const;

  const Theme m_theme;
  StatusCounts m_counts;
};

} // namespace dakiya
