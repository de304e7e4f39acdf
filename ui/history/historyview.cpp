// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "base/errorwords.h"
#include "common/statepanel.h"
#include "engine/enginehost.h"
#include "history/historyfilters.h"
#include "history/messagedetails.h"
#include "history/messagetable.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;
/// Narrower than this, the details stand below the list.
constexpr int kSideBySide = 900;

} // namespace

HistoryView::HistoryView(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.host, desk.theme, desk.clock)
    , m_filters(new HistoryFilters(desk.theme, desk.clock))
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  showState();
  m_desk.host.whenStarted(this, [this] { begin(); });
}

void HistoryView::createWidgets()
{
  setObjectName(QStringLiteral("historyView"));
  m_table = new MessageTable(m_model);
  m_details = new MessageDetails(m_desk.theme);
  m_state = new StatePanel(m_desk.theme);
  m_newer = new QPushButton;
  m_newer->setObjectName(QStringLiteral("newerButton"));
  m_newer->setProperty("quiet", true);
  m_newer->hide();
  m_count = new QLabel;
  m_count->setObjectName(QStringLiteral("countLine"));
  m_count->setProperty("muted", true);
}

void HistoryView::arrangeLayout()
{
  auto *title = new QLabel(tr("History"));
  title->setProperty("heading", true);
  m_list = new QStackedWidget;
  m_list->addWidget(m_state);
  m_list->addWidget(m_table);
  auto *left = new QWidget;
  auto *rows = new QVBoxLayout(left);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(space::inside);
  rows->addWidget(m_newer);
  rows->addWidget(m_list, 1);
  rows->addWidget(m_count);
  m_split = new QSplitter(Qt::Horizontal);
  m_split->setObjectName(QStringLiteral("historySplit"));
  m_split->setChildrenCollapsible(false);
  m_split->setHandleWidth(space::between);
  m_split->addWidget(left);
  m_split->addWidget(m_details);
  m_split->setStretchFactor(0, 1);
  m_split->setSizes({760, 360});
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addWidget(title);
  column->addWidget(m_filters);
  column->addWidget(m_split, 1);
}

void HistoryView::connectSignals()
{
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, &m_model, &HistoryModel::countNewer);
  connect(&m_desk.host, &EngineHost::messagesChanged, this, [this](const QList<qint64> &seqs) {
    m_model.refresh(seqs);
    noteChanges();
  });
  connect(&m_desk.host, &EngineHost::storeChanged, this, [this] {
    m_model.refreshAll();
    noteChanges();
  });
  connect(m_filters, &HistoryFilters::changed, this, [this] { m_model.show(m_filters->filter()); });
  connect(&m_model, &HistoryModel::stateChanged, this, &HistoryView::showState);
  connect(&m_model, &HistoryModel::newerWait, this, &HistoryView::showNewerWaiting);
  connect(&m_model, &HistoryModel::moreFailed, this, [this](const Error &error) {
    m_count->setText(tr("More messages could not be loaded. %1").arg(sentence(error)));
  });
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::updateCount);
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::chooseAgain);
  m_lookAtChosen.setSingleShot(true);
  m_lookAtChosen.setInterval(kLookMs);
  connect(&m_lookAtChosen, &QTimer::timeout, this, &HistoryView::showChosen);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryView::lookAtChosen);
  connect(m_table, &MessageTable::chosen, this, &HistoryView::choose);
  connect(m_newer, &QPushButton::clicked, this, &HistoryView::refresh);
  connect(m_state, &StatePanel::pressed, this, [this] {
    if (m_model.state() == HistoryModel::State::NothingFits)
      m_filters->clear();
    else
      m_model.reload();
  });
}

void HistoryView::begin()
{
  m_desk.host.ask(
      this, [](Engine &engine) { return engine.settings().timeZone(); },
      [this](const QTimeZone &zone) {
        m_filters->setZone(zone);
        m_model.setZone(zone);
        m_model.show(m_filters->filter());
      });
}

void HistoryView::noteChanges()
{
  if (!m_look.isActive())
    m_look.start();
}

void HistoryView::refresh()
{
  m_newer->hide();
  m_model.reload();
}

bool HistoryView::focusSearch()
{
  m_filters->focusSearch();
  return true;
}

void HistoryView::showFiltered(const HistoryFilter &filter)
{
  m_model.show(filter);
}

void HistoryView::showMessage(const QString &id)
{
  m_desk.host.read(
      this, [id](Store &store) { return store.messages.find(id); },
      [this](const Result<std::optional<Message>> &found) {
        if (!found || !*found)
          return;
        m_chosen = (*found)->id;
        HistoryFilter filter;
        filter.phone = (*found)->phone;
        showFiltered(filter);
        showChosen();
      });
}

void HistoryView::showState()
{
  using State = HistoryModel::State;
  m_newer->hide();
  switch (m_model.state()) {
  case State::Loading:
    m_state->say(tr("Loading…"), {});
    break;
  case State::NothingThere:
    m_state->say(tr("No messages yet"), tr("What is sent from a sheet or by your own programs stands here."));
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
  const bool ready = m_model.state() == State::Ready;
  m_list->setCurrentWidget(ready ? static_cast<QWidget *>(m_table) : m_state);
  m_details->setVisible(ready);
  updateCount();
  if (!ready)
    return;
  chooseAgain();
  if (!m_table->currentIndex().isValid())
    m_table->setCurrentIndex(m_model.index(0, 0));
}

void HistoryView::choose(int row)
{
  if (const Message *message = m_model.messageAt(row)) {
    m_chosen = message->id;
    showChosen();
  }
}

// The chosen message's row is back in the window.
void HistoryView::chooseAgain()
{
  const int row = m_chosen && !m_table->currentIndex().isValid() ? m_model.rowOf(m_chosen->seq) : -1;
  if (row >= 0)
    m_table->choose(row);
}

void HistoryView::lookAtChosen(const QModelIndex &first, const QModelIndex &last)
{
  const int row = m_chosen ? m_model.rowOf(m_chosen->seq) : -1;
  if (row >= first.row() && row <= last.row() && !m_lookAtChosen.isActive())
    m_lookAtChosen.start();
}

void HistoryView::updateCount()
{
  const QString rows = QLocale().toString(m_model.rowCount());
  if (m_model.state() != HistoryModel::State::Ready)
    m_count->clear();
  else if (m_model.reachesNewest() && m_model.reachesOldest())
    m_count->setText(tr("%n messages", nullptr, m_model.rowCount()));
  else
    m_count->setText(tr("%1 messages shown; scroll for more").arg(rows));
}

void HistoryView::showNewerWaiting(int count)
{
  const bool many = count >= HistoryModel::kPage;
  m_newer->setText(many ? tr("Many new messages: show them") : tr("%n new messages: show them", nullptr, count));
  m_newer->setVisible(count > 0 && m_model.reachesNewest());
}

void HistoryView::showChosen()
{
  if (!m_chosen)
    return;
  const qint64 seq = m_chosen->seq;
  m_desk.host.read(
      this, [uuid = m_chosen->uuid](Store &store) { return store.messages.timeline(uuid); },
      [this, seq](const Result<std::optional<MessageTimeline>> &timeline) {
        if (m_chosen->seq == seq && timeline && *timeline)
          m_details->show(**timeline, m_model.local());
      });
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  m_split->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    m_filters->clear();
  else
    QWidget::keyPressEvent(event);
}

} // namespace dakiya
