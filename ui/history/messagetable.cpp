// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/messagetable.h"

#include "history/historymodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

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
  QHeaderView *columns = horizontalHeader();
  columns->setObjectName(QStringLiteral("messageColumns"));
  columns->setHighlightSections(false);
  columns->setSectionsMovable(true);
  columns->setMinimumSectionSize(60);
  const int letter = fontMetrics().averageCharWidth();
  columns->resizeSection(HistoryModel::Time, 14 * letter);
  columns->resizeSection(HistoryModel::Customer, 22 * letter);
  columns->resizeSection(HistoryModel::Type, 22 * letter);
  columns->resizeSection(HistoryModel::Status, 17 * letter);
  columns->setSectionResizeMode(HistoryModel::Text, QHeaderView::Stretch);
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
  setCurrentIndex(m_model.index(row, 0));
  setAutoScroll(true);
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

void MessageTable::changeEvent(QEvent *event)
{
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
    fitRowHeight();
}

} // namespace dakiya
