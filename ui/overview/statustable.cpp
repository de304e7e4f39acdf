// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/statustable.h"

#include "domain/statuswords.h"

#include <QLocale>

namespace dakiya {

StatusTable::StatusTable(Theme theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(std::move(theme))
{
}

void StatusTable::setCounts(const StatusCounts &counts)
{
  if (counts == m_counts)
    return;
  m_counts = counts;
  Q_EMIT dataChanged(index(0, Messages), index(rowCount() - 1, Share));
}

int StatusTable::rowCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(kMessageStatuses.size());
}

int StatusTable::columnCount(const QModelIndex &parent) const
{
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StatusTable::data(const QModelIndex &index, int role) const
{
  if (!index.isValid())
    return {};
  const MessageStatus status = kMessageStatuses[size_t(index.row())];
  switch (role) {
  case Qt::DisplayRole:
    return text(status, index.column());
  case Qt::ForegroundRole:
    return index.column() == Status ? QVariant(m_theme.of(status)) : QVariant();
  case Qt::TextAlignmentRole:
    return int(Qt::AlignVCenter |
               (index.column() == Messages || index.column() == Share ? Qt::AlignRight : Qt::AlignLeft));
  case Qt::ToolTipRole:
    return statusMeaning(status);
  default:
    return {};
  }
}

QString StatusTable::text(MessageStatus status, int column) const
{
  const QLocale locale;
  switch (column) {
  case Status:
    return QStringLiteral("%1  %2").arg(statusSign(status), statusWord(status));
  case Messages:
    return locale.toString(m_counts[status]);
  case Share:
    return m_counts.total() > 0
               ? tr("%1 %").arg(locale.toString(100.0 * double(m_counts[status]) / double(m_counts.total()), 'f', 1))
               : QStringLiteral("—");
  case Meaning:
    return statusMeaning(status);
  default:
    return {};
  }
}

QVariant StatusTable::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (section == Messages || section == Share ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole)
    return {};
  switch (section) {
  case Status:
    return tr("What became of it");
  case Messages:
    return tr("Messages");
  case Share:
    return tr("Share");
  case Meaning:
    return tr("What that means");
  default:
    return {};
  }
}

} // namespace dakiya
