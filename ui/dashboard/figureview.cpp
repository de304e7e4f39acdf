// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figureview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <set>

namespace dakiya {

namespace {

constexpr int kRowHeight = 34;
constexpr int kBar = 3;

/// Underlines a figure with a bar as long as its share.
class BarDelegate final : public QStyledItemDelegate
{
public:
  BarDelegate(const Theme &theme, QObject *parent)
      : QStyledItemDelegate(parent)
      , m_theme(theme)
  {
  }

  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
  {
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(FigureTable::ShareRole);
    if (!share.isValid())
      return;
    const QVariant status = index.data(FigureTable::StatusRole);
    const QRectF room = QRectF(option.rect).adjusted(space::inside, 0, -space::inside, -4);
    const QRectF track(room.left(), room.bottom() - kBar, room.width(), kBar);
    painter->fillRect(track, m_theme.faint);
    QRectF bar = track;
    bar.setWidth(track.width() * qBound(0.0, share.toDouble(), 1.0));
    painter->fillRect(bar, status.isValid() ? m_theme.of(MessageStatus(status.toInt())) : m_theme.muted);
  }

private:
  const Theme m_theme;
};

} // namespace

FigureView::FigureView(const Theme &theme, FigureTable *table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
  setModel(table);
  setItemDelegate(new BarDelegate(theme, this));
  setShowGrid(false);
  setTabKeyNavigation(false);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 16));
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  connect(table, &QAbstractItemModel::modelReset, this, [this] {
    if (m_table->columnCount() > 0)
      horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    updateGeometry();
  });
  connect(this, &QAbstractItemView::doubleClicked, this, &FigureView::open);
}

void FigureView::setShowsAllRows(bool all)
{
  m_showsAllRows = all;
  setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  updateGeometry();
}

int FigureView::fullHeight() const
{
  return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + 2;
}

QSize FigureView::sizeHint() const
{
  return m_showsAllRows ? QSize(320, fullHeight()) : QSize(320, 160);
}

QSize FigureView::minimumSizeHint() const
{
  return m_showsAllRows ? QSize(160, fullHeight()) : QSize(160, 120);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
  if (event->matches(QKeySequence::Copy))
    copy(false);
  else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
    copy(true);
  else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    open(currentIndex());
  else
    QTableView::keyPressEvent(event);
}

void FigureView::open(const QModelIndex &index)
{
  if (const std::optional<Pick> pick = m_table->pickAt(index))
    Q_EMIT opened(*pick);
}

void FigureView::copy(bool wholeRows) const
{
  std::set<int> rows;
  std::set<int> columns;
  for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
    rows.insert(index.row());
    columns.insert(index.column());
  }
  QStringList lines;
  const bool everything = int(rows.size()) == m_table->rowCount() && int(columns.size()) == m_table->columnCount();
  if (wholeRows) {
    for (int column = 0; column < m_table->columnCount(); ++column)
      columns.insert(column);
  }
  if (wholeRows || everything) {
    QStringList headings;
    for (const int column : columns)
      headings << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << headings.join(QLatin1Char('\t'));
  }
  for (const int row : rows) {
    QStringList cells;
    for (const int column : columns)
      cells << m_table->index(row, column).data().toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  if (!rows.empty())
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace dakiya
