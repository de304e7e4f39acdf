// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historylist.h"

#include "base/errorwords.h"
#include "common/statepanel.h"
#include "history/historymodel.h"
#include "history/messagetable.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;

} // namespace

HistoryList::HistoryList(HistoryModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
  createWidgets(theme);
  arrangeLayout();
  connectSignals();
  showState();
}

void HistoryList::createWidgets(const Theme &theme)
{
  setObjectName(QStringLiteral("historyList"));
  m_table = new MessageTable(m_model);
  m_state = new StatePanel(theme);
  m_count = new QLabel;
  m_count->setObjectName(QStringLiteral("countLine"));
  m_count->setProperty("muted", true);
  m_newer = new QPushButton;
  m_newer->setObjectName(QStringLiteral("newerButton"));
  m_newer->setProperty("quiet", true);
}

void HistoryList::arrangeLayout()
{
  m_pages = new QStackedWidget;
  m_pages->addWidget(m_state);
  m_pages->addWidget(m_table);
  // The foot keeps the button's room: a list that became shorter would move under the pointer.
  QSizePolicy room = m_newer->sizePolicy();
  room.setRetainSizeWhenHidden(true);
  m_newer->setSizePolicy(room);
  auto *foot = new QHBoxLayout;
  foot->setSpacing(space::inside);
  foot->addWidget(m_count, 1);
  foot->addWidget(m_newer);
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(space::inside);
  rows->addWidget(m_pages, 1);
  rows->addLayout(foot);
}

void HistoryList::connectSignals()
{
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, &m_model, &HistoryModel::countNewer);
  connect(&m_model, &HistoryModel::stateChanged, this, &HistoryList::showState);
  connect(&m_model, &HistoryModel::landed, this, &HistoryList::land);
  connect(&m_model, &HistoryModel::newerWait, this, [this](int count) {
    m_newerWaiting = count;
    showNewerButton();
  });
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryList::chooseAgain);
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryList::showFoot);
  connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryList::showFoot);
  connect(m_table, &MessageTable::chosen, this, &HistoryList::takeChoice);
  connect(m_table, &MessageTable::selectionMoved, this, &HistoryList::showFoot);
  connect(m_newer, &QPushButton::clicked, &m_model, &HistoryModel::reload);
  connect(m_state, &StatePanel::pressed, this, [this] {
    if (m_model.state() == HistoryModel::State::NothingFits)
      Q_EMIT clearWanted();
    else
      m_model.reload();
  });
}

void HistoryList::noteChanges()
{
  if (!m_look.isActive())
    m_look.start();
}

void HistoryList::showState()
{
  sayWhatIsThere();
  const bool isReady = m_model.state() == HistoryModel::State::Ready;
  m_newerWaiting = 0;
  m_pages->setCurrentWidget(isReady ? static_cast<QWidget *>(m_table) : m_state);
  if (isReady) {
    chooseAgain();
    if (!m_table->currentIndex().isValid())
      m_table->setCurrentIndex(m_model.index(0, HistoryModel::Customer));
  }
  showFoot();
}

void HistoryList::sayWhatIsThere()
{
  using State = HistoryModel::State;
  switch (m_model.state()) {
  case State::Loading:
    m_state->say(tr("Loading…"), {});
    break;
  case State::NothingThere:
    m_state->say(tr("No messages yet"), tr("What you write, what is sent from a sheet and what your own programs send "
                                           "stands here."));
    break;
  case State::NothingFits:
    m_state->say(tr("Nothing matches"), tr("No message fits the search and the filters."), tr("Show all messages"));
    break;
  case State::Failed:
    m_state->say(tr("The messages could not be loaded"), sentence(*m_model.error()), tr("Try again"));
    break;
  case State::Ready:
    break;
  }
}

void HistoryList::takeChoice(int row)
{
  if (const Message *message = m_model.messageAt(row)) {
    m_chosen = message->id;
    Q_EMIT chosenChanged();
  }
}

// The chosen message's row is back in the window.
void HistoryList::chooseAgain()
{
  const int row = m_chosen && !m_table->currentIndex().isValid() ? m_model.rowOf(m_chosen->seq) : -1;
  if (row >= 0)
    m_table->choose(row);
}

void HistoryList::land(int row)
{
  m_table->land(row, m_landing == Landing::InTheMiddle ? QAbstractItemView::PositionAtCenter
                                                       : QAbstractItemView::PositionAtTop);
  m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryList::showFoot()
{
  showNewerButton();
  if (m_model.state() != HistoryModel::State::Ready) {
    m_count->clear();
    return;
  }
  // Nobody counts ten million messages only to say how many there are.
  const bool isAll = m_model.reachesNewest() && m_model.reachesOldest();
  const QString words = isAll ? tr("%Ln messages", nullptr, m_model.rowCount())
                              : tr("%Ln messages shown; scroll for more", nullptr, m_model.rowCount());
  const int selected = int(m_table->selectionModel()->selectedRows().size());
  m_count->setText(selected > 1 ? tr("%1 · %Ln selected", nullptr, selected).arg(words) : words);
}

void HistoryList::showNewerButton()
{
  if (!m_model.reachesNewest())
    m_newer->setText(tr("Go to the newest messages"));
  else if (m_newerWaiting >= HistoryModel::kPage)
    m_newer->setText(tr("Many new messages: show them"));
  else
    m_newer->setText(tr("%n new messages: show them", nullptr, m_newerWaiting));
  const bool isReady = m_model.state() == HistoryModel::State::Ready;
  m_newer->setVisible(isReady && (m_newerWaiting > 0 || !m_model.reachesNewest()));
}

} // namespace dakiya
