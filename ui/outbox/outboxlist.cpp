// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxlist.h"

#include "base/errorwords.h"
#include "common/bulkbar.h"
#include "common/flowlayout.h"
#include "common/navigator.h"
#include "common/staff.h"
#include "common/statepanel.h"
#include "engine/enginehost.h"
#include "engine/sendnow.h"
#include "history/messagedetails.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kRowHeight = 34;
constexpr int kSideBySide = 900;
constexpr int kAboveEachOther = 560;
constexpr int kNarrow = 700;
constexpr int kMostAtOnce = 100'000;

MessageTask sendNowTask(const QString &who)
{
  MessageTask task;
  task.title = OutboxList::tr("Making due");
  task.deed = [who](Engine &engine, const QStringList &ids) { return sendNow(engine, ids, who); };
  task.done = [](int count) { return OutboxList::tr("%n messages leave now.", nullptr, count); };
  return task;
}

} // namespace

OutboxList::OutboxList(const Desk &desk, BulkBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(bar)
    , m_model(desk.host, desk.theme, desk.clock)
{
  setObjectName(QStringLiteral("outboxList"));
  createTable();
  createButtons();
  createDetails();
  arrangeLayout();
  connectSignals();
}

void OutboxList::createTable()
{
  m_words = new QLabel;
  m_words->setObjectName(QStringLiteral("unsureWords"));
  m_words->setWordWrap(true);
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("outboxTable"));
  m_table->setAccessibleName(tr("Messages that wait, the next one first"));
  m_table->setModel(&m_model);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setDefaultSectionSize(
      std::max(kRowHeight, m_table->fontMetrics().lineSpacing() * 115 / 100 + 12));
  QHeaderView *columns = m_table->horizontalHeader();
  columns->setHighlightSections(false);
  columns->setMinimumSectionSize(60);
  const int letter = m_table->fontMetrics().averageCharWidth();
  columns->resizeSection(OutboxModel::Customer, 22 * letter);
  columns->resizeSection(OutboxModel::Type, 19 * letter);
  columns->resizeSection(OutboxModel::When, 14 * letter);
  for (const int column : {OutboxModel::Text, OutboxModel::Why})
    columns->setSectionResizeMode(column, QHeaderView::Stretch);
  m_state = new StatePanel(m_desk.theme);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_table);
}

QPushButton *OutboxList::add(const char *name)
{
  auto *button = new QPushButton;
  button->setObjectName(QLatin1String(name));
  return button;
}

void OutboxList::createButtons()
{
  m_count = new QLabel;
  m_count->setObjectName(QStringLiteral("outboxCount"));
  m_count->setProperty("muted", true);
  m_cancelAll = add("cancelAllButton");
  m_cancelAll->setProperty("danger", true);
  m_cancel = add("cancelButton");
  m_sendNow = add("sendNowButton");
  m_later = add("lookLaterButton");
  m_later->setText(tr("Look later"));
  m_later->setToolTip(tr("Puts these aside until another message joins them"));
  m_sendAgain = add("sendAgainButton");
  m_sendAgain->setText(tr("Send again: may arrive twice"));
  m_notArrived = add("notArrivedButton");
  m_arrived = add("arrivedButton");
  m_arrived->setProperty("primary", true);
}

// What concerns one message alone stands at the foot of its details, and in the menu of its row.
void OutboxList::createDetails()
{
  m_details = new MessageDetails(m_desk.theme);
  m_open = new QAction(tr("Show in history"), this);
  m_open->setObjectName(QStringLiteral("openAction"));
  m_open->setPriority(QAction::LowPriority);
  m_details->setResendAction(m_open);
  m_copy = new QAction(tr("Copy the number"), this);
  m_copy->setObjectName(QStringLiteral("copyNumberAction"));
  m_details->moreMenu().addAction(m_copy);
  m_details->showNothing();
  m_table->addActions({m_open, m_copy});
  m_look.setSingleShot(true);
  m_look.setInterval(120);
}

void OutboxList::arrangeLayout()
{
  m_split = new QSplitter(Qt::Horizontal);
  m_split->setChildrenCollapsible(false);
  m_split->setMinimumSize(240, 100); // it turns before it is cut off
  m_split->setHandleWidth(space::between);
  m_split->addWidget(m_stack);
  m_split->addWidget(m_details);
  m_split->setStretchFactor(0, 1);
  m_split->setSizes({760, 320});
  auto *choices = new QWidget;
  auto *flow = new FlowLayout(choices);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(space::inside);
  flow->setAtEnd(true);
  for (QPushButton *button : {m_cancelAll, m_later, m_sendAgain, m_notArrived, m_arrived, m_sendNow, m_cancel})
    flow->addWidget(button);
  m_foot = new QWidget;
  auto *row = new QHBoxLayout(m_foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  row->addWidget(m_count);
  row->addWidget(choices, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addWidget(m_words);
  column->addWidget(m_split, 1);
  column->addWidget(m_foot);
}

void OutboxList::connectSignals()
{
  connect(&m_model, &OutboxModel::loaded, this, &OutboxList::showState);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxList::nameButtons);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_look, qOverload<>(&QTimer::start));
  connect(&m_look, &QTimer::timeout, this, &OutboxList::showDetails);
  connect(m_table, &QTableView::doubleClicked, this, &OutboxList::openInHistory);
  connect(m_open, &QAction::triggered, this, &OutboxList::openInHistory);
  connect(m_copy, &QAction::triggered, this, &OutboxList::copyNumber);
  connect(&m_bar, &BulkBar::workingChanged, this, &OutboxList::nameButtons);
  connect(m_state, &StatePanel::pressed, this, &OutboxList::reload);
  connect(m_cancel, &QPushButton::clicked, this, &OutboxList::cancelChosen);
  connect(m_cancelAll, &QPushButton::clicked, this, &OutboxList::cancelAll);
  connect(m_sendNow, &QPushButton::clicked, this, &OutboxList::sendChosenNow);
  connect(m_arrived, &QPushButton::clicked, this, [this] { settle(Resolution::Arrived); });
  connect(m_notArrived, &QPushButton::clicked, this, [this] { settle(Resolution::DidNotArrive); });
  connect(m_sendAgain, &QPushButton::clicked, this, &OutboxList::sendAgain);
  connect(m_later, &QPushButton::clicked, this, &OutboxList::lookLaterWanted);
}

void OutboxList::show(Heap heap)
{
  const bool unsure = heap == Heap::Unknown;
  const bool waits = heap == Heap::Waiting || heap == Heap::Scheduled;
  for (QPushButton *button : {m_later, m_sendAgain, m_notArrived, m_arrived})
    button->setVisible(unsure);
  m_cancel->setVisible(waits);
  m_cancelAll->setVisible(waits);
  m_sendNow->setVisible(heap == Heap::Scheduled);
  m_table->setAccessibleName(unsure  ? tr("Messages of which nobody knows whether they arrived")
                             : waits ? tr("Messages that wait, the next one first")
                                     : tr("Messages that are being sent"));
  m_all = 0;
  m_model.show(heap);
  m_details->showNothing();
  showState();
}

void OutboxList::setAll(qint64 all)
{
  m_all = all;
  nameButtons();
}

void OutboxList::focusFirst()
{
  m_table->setFocus();
}

void OutboxList::showState()
{
  const bool empty = m_model.messages().isEmpty();
  m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_state) : m_table);
  m_details->setVisible(!empty && hasRoomForDetails());
  m_foot->setVisible(!empty);
  m_words->setVisible(!empty && m_model.heap() == Heap::Unknown);
  if (!m_model.isLoaded())
    m_state->say(tr("Loading…"), {});
  else if (m_model.error())
    m_state->say(tr("The messages could not be loaded"), sentence(*m_model.error()), tr("Try again"));
  else if (m_model.heap() == Heap::Unknown)
    m_state->say(tr("Nothing is in doubt"), tr("Of every message of the last days it is known what became of it."));
  else if (m_model.heap() == Heap::Sending)
    m_state->say(tr("Nothing is being sent right now"), tr("A message lies here only while the provider answers."));
  else if (m_model.heap() == Heap::Scheduled)
    m_state->say(tr("Nothing is scheduled"),
                 tr("Messages that leave at a chosen time, after quiet hours or as a retry stand here."));
  else
    m_state->say(tr("Nothing waits"), tr("Every message whose time has come has left."));
  if (!empty && !m_table->currentIndex().isValid())
    m_table->setCurrentIndex(m_model.index(0, 0));
  m_look.start();
  nameButtons();
}

QStringList OutboxList::chosenIds() const
{
  QStringList ids;
  const QModelIndexList rows = m_table->selectionModel()->selectedRows();
  for (const QModelIndex &row : rows) {
    if (const Message *message = m_model.messageAt(row.row()))
      ids << message->id.uuid;
  }
  return ids;
}

void OutboxList::nameButtons()
{
  const int chosen = int(m_table->selectionModel()->selectedRows().size());
  const bool can = chosen > 0 && !m_bar.isWorking();
  m_cancel->setText(chosen > 0 ? tr("Cancel %n messages", nullptr, chosen) : tr("Cancel messages"));
  m_sendNow->setText(chosen > 0 ? tr("Send %n now", nullptr, chosen) : tr("Send now"));
  m_arrived->setText(chosen == 1 ? tr("It arrived") : tr("They arrived"));
  m_notArrived->setText(chosen == 1 ? tr("It did not arrive") : tr("They did not arrive"));
  for (QPushButton *button : {m_cancel, m_sendNow, m_arrived, m_notArrived, m_sendAgain})
    button->setEnabled(can);
  m_later->setEnabled(!m_model.messages().isEmpty());
  m_cancelAll->setText(tr("Cancel all…"));
  m_cancelAll->setEnabled(!m_model.messages().isEmpty() && !m_bar.isWorking());
  m_words->setText(tr("We do not know whether these %n messages arrived. Look at each customer's chat on the phone, "
                      "then choose.",
                      nullptr, int(std::max<qint64>(m_all, m_model.messages().size()))));
  const qsizetype shown = m_model.messages().size();
  const QString selected = chosen > 0 ? tr("%n selected", nullptr, chosen) : QString();
  const QString most = m_model.hasMore() && shown >= OutboxModel::kMost
                           ? tr("The first %1 are shown.").arg(QLocale().toString(shown))
                           : QString();
  m_count->setText(most.isEmpty() || selected.isEmpty() ? most + selected
                                                        : QStringLiteral("%1 · %2").arg(most, selected));
}

void OutboxList::showDetails()
{
  const Message *message = m_model.messageAt(m_table->currentIndex().row());
  if (!message || !m_desk.host.isStarted()) {
    m_details->showNothing();
    return;
  }
  m_desk.host.read(
      this, [id = message->id.uuid](Store &store) { return store.messages.timeline(id); },
      [this](const Result<std::optional<MessageTimeline>> &timeline) {
        if (timeline && *timeline)
          m_details->show(**timeline, m_model.local());
      });
}

void OutboxList::cancelChosen()
{
  m_bar.run(cancelTask(m_desk.staff.name()), chosenIds());
}

void OutboxList::cancelAll()
{
  m_desk.host.runJob(
      this, [question = m_model.question(kMostAtOnce)](Store &store) { return outboxIds(store, question); },
      [this](const Result<QStringList> &ids) {
        if (ids && !ids->isEmpty())
          m_bar.ask(tr("All %n messages of this heap would not leave.", nullptr, int(ids->size())),
                    tr("Cancel %n messages", nullptr, int(ids->size())), tr("Let them leave"),
                    cancelTask(m_desk.staff.name()), *ids);
      });
}

void OutboxList::sendChosenNow()
{
  m_bar.run(sendNowTask(m_desk.staff.name()), chosenIds());
}

void OutboxList::settle(Resolution resolution)
{
  const QStringList ids = chosenIds();
  const int count = int(ids.size());
  const bool arrived = resolution == Resolution::Arrived;
  m_bar.ask(arrived ? tr("%n messages will count as delivered. This cannot be taken back.", nullptr, count)
                    : tr("%n messages will count as failed. They can be sent again then.", nullptr, count),
            arrived ? tr("Mark as delivered") : tr("Mark as failed"), tr("Leave them"),
            settleTask(resolution, m_desk.staff.name()), ids);
}

void OutboxList::sendAgain()
{
  const QStringList ids = chosenIds();
  m_bar.ask(tr("%n customers may get the same message twice.", nullptr, int(ids.size())), tr("Send again all the same"),
            tr("Leave them"), settleTask(Resolution::SendAgain, m_desk.staff.name()), ids);
}

void OutboxList::openInHistory()
{
  if (const Message *message = m_model.messageAt(m_table->currentIndex().row()))
    Q_EMIT m_desk.navigator.messageWanted(message->id.uuid);
}

void OutboxList::copyNumber()
{
  if (const Message *message = m_model.messageAt(m_table->currentIndex().row()))
    QGuiApplication::clipboard()->setText(message->phone);
}

void OutboxList::keyPressEvent(QKeyEvent *event)
{
  const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && m_table->hasFocus())
    openInHistory();
  else
    QWidget::keyPressEvent(event);
}

// On a small screen the list alone; Enter leads to the history, where the details are.
bool OutboxList::hasRoomForDetails() const
{
  return width() >= kSideBySide || height() >= kAboveEachOther;
}

void OutboxList::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  m_split->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
  m_details->setVisible(!m_model.messages().isEmpty() && hasRoomForDetails());
  const bool narrow = width() < kNarrow;
  m_count->setVisible(!narrow);
  m_table->setColumnHidden(OutboxModel::Type, narrow);
  m_table->setColumnHidden(OutboxModel::Text, narrow);
}

} // namespace dakiya
