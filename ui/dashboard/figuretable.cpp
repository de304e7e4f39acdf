// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figuretable.h"

namespace dakiya {

void FigureTable::show(const QStringList &headings, const QList<Row> &rows)
{
  const bool sameShape = headings == m_headings && rows.size() == m_rows.size();
  if (sameShape) {
    m_rows = rows;
    if (!rows.isEmpty())
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_headings = headings;
  m_rows = rows;
  endResetModel();
}

std::optional<Pick> FigureTable::pickAt(const QModelIndex &index) const
{
  return index.isValid() ? m_rows[index.row()][index.column()].pick : std::nullopt;
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
  if (!index.isValid())
    return {};
  const Cell &cell = m_rows[index.row()][index.column()];
  switch (role) {
  case Qt::DisplayRole:
    return cell.text;
  case Qt::ToolTipRole:
    return index.column() == 0 ? QVariant(cell.text) : QVariant();
  case Qt::AccessibleTextRole:
    // A figure alone says nothing to whoever only hears it.
    return index.column() == 0
               ? cell.text
               : tr("%1, %2: %3").arg(m_rows[index.row()][0].text, m_headings[index.column()], cell.text);
  case Qt::TextAlignmentRole:
    return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
  case ShareRole:
    return cell.share ? QVariant(*cell.share) : QVariant();
  case StatusRole:
    return cell.status ? QVariant(int(*cell.status)) : QVariant();
  default:
    return {};
  }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
    return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
  return role == Qt::DisplayRole ? QVariant(m_headings[section]) : QVariant();
}

} // namespace dakiya
