// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/messagetable.h"

#include "history/historymodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace dakiya {

namespace {

constexpr int kRowHeight = 34;
/// So many rows before an end the next ones are asked for.
constexpr int kAhead = 60;

} // namespace

MessageTable::MessageTable(HistoryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
  setObjectName(QStringLiteral("messageTable"));
  setAccessibleName(tr("Messages, newest first"));
  setModel(&model);
  setShowGrid(false);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setContextMenuPolicy(Qt::CustomContextMenu);
  createColumns();
  fitRowHeight();
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageTable::loadAtTheEnds);
  // What comes or goes above the first visible row must not move it.
  connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
    if (first == 0)
      shift(last - first + 1);
  });
  connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
    setAutoScroll(true);
    if (first == 0)
      shift(first - last - 1);
  });
}

void MessageTable::createColumns()
{
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  QHeaderView *header = horizontalHeader();
  header->setObjectName(QStringLiteral("messageColumns"));
  header->setHighlightSections(false);
  header->setSectionsMovable(true);
  header->setMinimumSectionSize(60);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QWidget::customContextMenuRequested, this, &MessageTable::showColumnMenu);
  connect(header, &QHeaderView::sectionResized, this, &MessageTable::columnsChanged);
  connect(header, &QHeaderView::sectionMoved, this, &MessageTable::columnsChanged);
  layOutColumns();
}

void MessageTable::layOutColumns()
{
  QHeaderView *header = horizontalHeader();
  const int letter = fontMetrics().averageCharWidth();
  constexpr std::array<std::pair<int, int>, 6> kLetters{{{HistoryModel::Time, 14},
                                                         {HistoryModel::Customer, 18},
                                                         {HistoryModel::Number, 20},
                                                         {HistoryModel::Type, 19},
                                                         {HistoryModel::Reference, 16},
                                                         {HistoryModel::Status, 14}}};
  for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
    header->moveSection(header->visualIndex(column), column);
    header->setSectionHidden(column, column == HistoryModel::Number || column == HistoryModel::Reference);
  }
  for (const auto &[column, letters] : kLetters)
    header->resizeSection(column, letters * letter);
  header->setSectionResizeMode(HistoryModel::Text, QHeaderView::Stretch);
}

// The last column that is shown cannot be hidden: nothing would be left to press.
void MessageTable::showColumnMenu(QPoint at)
{
  QHeaderView *header = horizontalHeader();
  auto *menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("columnMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool isLast = header->hiddenSectionCount() == HistoryModel::ColumnCount - 1;
  for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QAction *action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(!header->isSectionHidden(column));
    action->setEnabled(header->isSectionHidden(column) || !isLast);
    connect(action, &QAction::toggled, header,
            [header, column](bool shown) { header->setSectionHidden(column, !shown); });
  }
  menu->addSeparator();
  menu->addAction(tr("Columns as they were at first"), this, &MessageTable::layOutColumns);
  menu->popup(header->mapToGlobal(at));
}

QByteArray MessageTable::columns() const
{
  return horizontalHeader()->saveState();
}

void MessageTable::restoreColumns(const QByteArray &columns)
{
  if (columns.isEmpty() || !horizontalHeader()->restoreState(columns))
    layOutColumns();
}

// Devanagari stands higher than Latin letters: the font says how high, not we.
void MessageTable::fitRowHeight()
{
  verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().lineSpacing() * 115 / 100 + 12));
}

void MessageTable::shift(int rows)
{
  updateGeometries();
  verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * verticalHeader()->defaultSectionSize());
}

void MessageTable::loadAtTheEnds()
{
  const int ahead = kAhead * verticalHeader()->defaultSectionSize();
  const QScrollBar *bar = verticalScrollBar();
  if (bar->maximum() - bar->value() < ahead)
    m_model.loadOlder();
  else if (bar->value() < ahead)
    m_model.loadNewer();
}

void MessageTable::choose(int row)
{
  setAutoScroll(false);
  setCurrentIndex(m_model.index(row, HistoryModel::Customer));
  setAutoScroll(true);
}

void MessageTable::land(int row, ScrollHint hint)
{
  choose(row);
  scrollTo(m_model.index(row, currentIndex().column()), hint);
}

QList<Message> MessageTable::selectedMessages() const
{
  QModelIndexList rows = selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  QList<Message> messages;
  for (const QModelIndex &row : std::as_const(rows)) {
    if (const Message *message = m_model.messageAt(row.row()))
      messages << *message;
  }
  return messages;
}

QString MessageTable::currentCell() const
{
  return currentIndex().data().toString();
}

QString MessageTable::selectedRows() const
{
  QModelIndexList rows = selectionModel()->selectedRows();
  std::sort(rows.begin(), rows.end());
  const QHeaderView *header = horizontalHeader();
  QStringList lines;
  for (const QModelIndex &row : std::as_const(rows)) {
    QStringList cells;
    for (int place = 0; place < header->count(); ++place) {
      const int column = header->logicalIndex(place);
      if (!header->isSectionHidden(column))
        cells << row.siblingAtColumn(column).data().toString();
    }
    lines << cells.join(u'\t');
  }
  return lines.join(u'\n');
}

// Qt would make the next row the current one and scroll to it.
void MessageTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
  setAutoScroll(false);
  const int row = currentIndex().row();
  if (row >= first && row <= last)
    selectionModel()->clearCurrentIndex();
  QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void MessageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
  QTableView::currentChanged(current, previous);
  if (current.isValid() && current.row() != previous.row())
    Q_EMIT chosen(current.row());
}

void MessageTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
  QTableView::selectionChanged(selected, deselected);
  Q_EMIT selectionMoved();
}

void MessageTable::changeEvent(QEvent *event)
{
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    fitRowHeight();
}

} // namespace dakiya
