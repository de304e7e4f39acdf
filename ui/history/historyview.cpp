// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/preferences.h"
#include "engine/enginehost.h"
#include "history/datepopups.h"
#include "history/exportbar.h"
#include "history/historyfilters.h"
#include "history/historylist.h"
#include "history/historyprinting.h"
#include "history/messagedetails.h"
#include "history/messagetable.h"
#include "history/savedfilters.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;
constexpr int kKeepMs = 500;
/// Narrower than this, the details stand below the list.
constexpr int kSideBySide = 900;
/// With the number of columns: what was kept of others fits no more.
const QString kColumnsKey = QStringLiteral("history/columns%1").arg(int(HistoryModel::ColumnCount));
const QString kSplitKey = QStringLiteral("history/split");

} // namespace

HistoryView::HistoryView(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.host, desk.theme, desk.clock)
    , m_filters(new HistoryFilters(desk))
    , m_bulk(new BulkBar(desk))
    , m_actions(desk, *m_bulk, this)
    , m_printing(new HistoryPrinting(desk, this))
    , m_list(new HistoryList(m_model, desk.theme))
    , m_table(m_list->table())
{
  createWidgets();
  createButtons();
  arrangeLayout();
  restoreLayout();
  connectSignals();
  connectModel();
  connectActions();
  m_desk.host.whenStarted(this, [this] { begin(); });
}

HistoryView::~HistoryView()
{
  if (m_keepLayout.isActive())
    keepLayout();
  // The model dies before the widgets that show it.
  m_table->setModel(nullptr);
}

// Only the split side by side: below each other there is one good way.
void HistoryView::keepLayout()
{
  m_keepLayout.stop();
  m_desk.preferences.keep(kColumnsKey, m_table->columns());
  if (m_split->orientation() == Qt::Horizontal)
    m_desk.preferences.keep(kSplitKey, m_split->saveState());
}

void HistoryView::createWidgets()
{
  setObjectName(QStringLiteral("historyView"));
  m_details = new MessageDetails(m_desk.theme);
  m_details->setResendAction(m_actions.resendAction());
  m_actions.fillMoreMenu(m_details->moreMenu());
  m_export = new ExportBar(m_desk);
  m_notice = new Notice(m_desk.theme);
  m_notice->setObjectName(QStringLiteral("historyNotice"));
}

void HistoryView::createButtons()
{
  m_goToDay = new QPushButton(tr("&Go to date…"));
  m_goToDay->setObjectName(QStringLiteral("goToDate"));
  m_goToDay->setToolTip(tr("Shows the list at a day, without leaving anything out"));
  m_print = new QPushButton(tr("&Print…"));
  m_print->setObjectName(QStringLiteral("printList"));
  m_print->setToolTip(tr("Prints what the filters show, up to 1,000 messages"));
  m_exportButton = new QPushButton(tr("&Export…"));
  m_exportButton->setObjectName(QStringLiteral("exportList"));
  m_exportButton->setToolTip(tr("Writes all that the filters show into a file for Excel or LibreOffice"));
}

void HistoryView::arrangeLayout()
{
  auto *title = new QLabel(tr("History"));
  title->setProperty("heading", true);
  auto *top = new QHBoxLayout;
  top->setSpacing(space::inside);
  top->addWidget(title);
  top->addSpacing(space::group);
  top->addWidget(m_filters->searchField(), 1);
  top->addStretch();
  for (QPushButton *button : {m_goToDay, m_print, m_exportButton})
    top->addWidget(button);
  m_split = new QSplitter(Qt::Horizontal);
  m_split->setObjectName(QStringLiteral("historySplit"));
  m_split->setChildrenCollapsible(false);
  m_split->setHandleWidth(space::between);
  m_split->addWidget(m_list);
  m_split->addWidget(m_details);
  m_split->setStretchFactor(0, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addLayout(top);
  for (QWidget *widget : {static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_bulk),
                          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_notice)})
    column->addWidget(widget);
  column->addWidget(m_split, 1);
}

void HistoryView::restoreLayout()
{
  m_table->restoreColumns(m_desk.preferences.value(kColumnsKey).toByteArray());
  if (!m_split->restoreState(m_desk.preferences.value(kSplitKey).toByteArray()))
    m_split->setSizes({790, 330});
  m_split->setHandleWidth(space::between);
  m_keepLayout.setSingleShot(true);
  m_keepLayout.setInterval(kKeepMs);
  connect(&m_keepLayout, &QTimer::timeout, this, &HistoryView::keepLayout);
  connect(m_table, &MessageTable::columnsChanged, &m_keepLayout, qOverload<>(&QTimer::start));
  connect(m_split, &QSplitter::splitterMoved, &m_keepLayout, qOverload<>(&QTimer::start));
}

void HistoryView::connectSignals()
{
  connect(&m_desk.host, &EngineHost::messagesChanged, this, [this](const QList<qint64> &seqs) {
    m_model.refresh(seqs);
    m_list->noteChanges();
  });
  connect(&m_desk.host, &EngineHost::storeChanged, this, [this] {
    m_model.refreshAll();
    m_list->noteChanges();
  });
  connect(m_filters, &HistoryFilters::changed, this, [this] {
    if (m_isReady)
      m_model.show(m_filters->filter());
  });
  connect(m_filters->saved(), &SavedFilters::deleted, this, [this](const QString &name) {
    tell(Notice::Tone::Calm, tr("The saved filter \"%1\" was deleted.").arg(name), {tr("Undo")});
  });
  connect(m_notice, &Notice::pressed, this, [this] {
    m_filters->saved()->restoreDeleted();
    m_notice->dismiss();
  });
  connect(m_goToDay, &QPushButton::clicked, this, &HistoryView::askForDay);
  connect(m_print, &QPushButton::clicked, this, &HistoryView::beginPrint);
  connect(m_exportButton, &QPushButton::clicked, this, &HistoryView::beginExport);
  connect(m_printing, &HistoryPrinting::told, this,
          [this](Notice::Tone tone, const QString &words) { tell(tone, words); });
  connect(m_list, &HistoryList::clearWanted, m_filters, &HistoryFilters::clear);
}

void HistoryView::connectModel()
{
  const auto showDetails = [this] { m_details->setVisible(m_model.state() == HistoryModel::State::Ready); };
  connect(&m_model, &HistoryModel::stateChanged, this, showDetails);
  showDetails();
  connect(&m_model, &HistoryModel::moreFailed, this, [this](const Error &error) {
    tell(Notice::Tone::Bad, tr("More messages could not be loaded. %1").arg(sentence(error)));
  });
  m_lookAtChosen.setSingleShot(true);
  m_lookAtChosen.setInterval(kLookMs);
  connect(&m_lookAtChosen, &QTimer::timeout, this, &HistoryView::showChosen);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryView::lookAtChosen);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryView::noteSelection);
  connect(m_list, &HistoryList::chosenChanged, this, &HistoryView::showChosen);
  connect(m_table, &MessageTable::selectionMoved, this, &HistoryView::noteSelection);
}

void HistoryView::connectActions()
{
  m_table->addActions({m_actions.copyCellAction(), m_actions.copyRowAction()});
  connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryView::showContextMenu);
  const auto open = [this] { m_details->setFocus(Qt::OtherFocusReason); };
  connect(m_table, &QAbstractItemView::activated, this, open);
  connect(m_actions.openAction(), &QAction::triggered, this, open);
  connect(m_actions.copyCellAction(), &QAction::triggered, this,
          [this] { QGuiApplication::clipboard()->setText(m_table->currentCell()); });
  connect(m_actions.copyRowAction(), &QAction::triggered, this,
          [this] { QGuiApplication::clipboard()->setText(m_table->selectedRows()); });
  connect(m_actions.printAction(), &QAction::triggered, this, [this] {
    if (m_list->chosen())
      m_printing->askForMessageFile(m_list->chosen()->uuid);
  });
  connect(&m_actions, &MessageActions::customerWanted, this, [this](const QString &phone) {
    HistoryFilter filter;
    filter.phone = phone;
    showFiltered(filter);
  });
  connect(m_details, &MessageDetails::earlierWanted, this, &HistoryView::showMessage);
}

void HistoryView::begin()
{
  m_desk.host.ask(
      this, [](Engine &engine) { return std::pair(engine.settings().timeZone(), engine.settings().businessName()); },
      [this](const std::pair<QTimeZone, QString> &office) {
        m_isReady = true;
        m_filters->setZone(office.first);
        m_model.setZone(office.first);
        m_printing->setOffice(office.second, m_model.local());
        if (m_wanted.isEmpty())
          m_model.show(m_filters->filter());
        else
          showMessage(std::exchange(m_wanted, {}));
      });
}

void HistoryView::refresh()
{
  m_model.reload();
}

bool HistoryView::focusSearch()
{
  m_filters->focusSearch();
  return true;
}

void HistoryView::focusFirst()
{
  m_table->setFocus(Qt::OtherFocusReason);
}

bool HistoryView::beginExport()
{
  m_export->askForFile(m_filters->filter(), m_model.local().zone());
  return true;
}

bool HistoryView::beginPrint()
{
  m_printing->printList(m_filters->filter(), m_filters->words());
  return true;
}

void HistoryView::showFiltered(const HistoryFilter &filter)
{
  m_wanted.clear();
  m_filters->setFilter(filter);
}

void HistoryView::showMessage(const QString &id)
{
  if (!m_isReady) {
    m_wanted = id;
    return;
  }
  m_desk.host.read(
      this, [id](Store &store) { return store.messages.find(id); },
      [this, id](const Result<std::optional<Message>> &found) {
        if (!found || !*found) {
          tell(Notice::Tone::Bad, sentence(found ? Error{ErrorCode::NotFound, id, {}} : found.error()));
          m_model.show(m_filters->filter());
          return;
        }
        m_list->choose((*found)->id);
        m_list->landNext(HistoryList::Landing::InTheMiddle);
        m_filters->setFilter({});
        m_model.showAround({}, (*found)->id.seq);
      });
}

void HistoryView::askForDay()
{
  const LocalTime &local = m_model.local();
  const QDate epoch(1970, 1, 1);
  const Message *current = m_model.messageAt(m_table->currentIndex().row());
  const qint64 today = local.localDay(m_desk.clock.wallMs());
  const qint64 shown = current ? local.localDay(current->createdAt()) : today;
  auto *popup = new DayPopup(epoch.addDays(shown), epoch.addDays(today), this);
  connect(popup, &DayPopup::chosen, this, [this, epoch](const QDate &day) { goToDay(epoch.daysTo(day)); });
  popup->openBelow(*m_goToDay);
}

// The newest message of the day stands on top. A period that leaves the day out would show nothing of it.
void HistoryView::goToDay(qint64 localDay)
{
  const qint64 begins = m_model.local().startOfDay(localDay);
  const qint64 ends = m_model.local().startOfDay(localDay + 1);
  HistoryFilter filter = m_filters->filter();
  if (filter.from.value_or(begins) >= ends || filter.to.value_or(ends) <= begins) {
    filter.from.reset();
    filter.to.reset();
    m_filters->setFilter(filter);
  }
  m_list->landNext(HistoryList::Landing::OnTop);
  m_model.showAround(filter, firstSeqAt(ends) - 1);
}

void HistoryView::lookAtChosen(const QModelIndex &first, const QModelIndex &last)
{
  const int row = m_list->chosen() ? m_model.rowOf(m_list->chosen()->seq) : -1;
  if (row >= first.row() && row <= last.row() && !m_lookAtChosen.isActive())
    m_lookAtChosen.start();
}

void HistoryView::noteSelection()
{
  m_actions.setMessages(m_table->selectedMessages());
}

void HistoryView::showChosen()
{
  if (!m_list->chosen())
    return;
  const qint64 seq = m_list->chosen()->seq;
  m_desk.host.read(
      this, [uuid = m_list->chosen()->uuid](Store &store) { return store.messages.timeline(uuid); },
      [this, seq](const Result<std::optional<MessageTimeline>> &timeline) {
        if (!timeline)
          tell(Notice::Tone::Bad, tr("The message could not be loaded. %1").arg(sentence(timeline.error())));
        else if (m_list->chosen()->seq == seq && *timeline)
          m_details->show(**timeline, m_model.local());
      });
}

void HistoryView::showContextMenu(QPoint at)
{
  auto *menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("messageMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  m_actions.fillContextMenu(*menu);
  menu->popup(m_table->viewport()->mapToGlobal(at));
}

void HistoryView::tell(Notice::Tone tone, const QString &words, const QStringList &buttons)
{
  m_notice->say(tone, words, buttons);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
  QWidget::resizeEvent(event);
  const Qt::Orientation wanted = width() < kSideBySide ? Qt::Vertical : Qt::Horizontal;
  if (wanted == m_split->orientation())
    return;
  m_split->setOrientation(wanted);
  // The split itself gets its new height after the page.
  if (wanted == Qt::Vertical)
    QTimer::singleShot(0, m_split, [split = m_split] {
      split->setSizes({3 * split->height() / 5, 2 * split->height() / 5});
    });
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
  if (event->key() != Qt::Key_Escape)
    QWidget::keyPressEvent(event);
  else if (m_details->isAncestorOf(QApplication::focusWidget()))
    m_table->setFocus(Qt::OtherFocusReason);
  else
    m_filters->clear();
}

} // namespace dakiya
