// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "base/errorwords.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/page.h"
#include "common/queuewords.h"
#include "common/staff.h"
#include "common/statepanel.h"
#include "compose/composepage.h"
#include "compose/drafts.h"
#include "dashboard/dashboardpage.h"
#include "history/historyview.h"
#include "outbox/outboxpage.h"
#include "settings/settingspage.h"
#include "templates/templatespage.h"
#include "window/banner.h"
#include "window/sidebar.h"
#include "window/statusline.h"

#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;
constexpr int kRoomForWords = 1'200;
const QString kCompose = QStringLiteral("compose");
const QString kHistory = QStringLiteral("history");
constexpr char kOutbox[] = "outbox";
constexpr char kSettings[] = "settings";

} // namespace

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
{
  createWidgets();
  createPages();
  arrangeLayout();
  createActions();
  connectSignals();
  connectNavigator();
  // What needs a person is counted from the start.
  (void)pageAt(placeOf(QLatin1String(kOutbox)));
  showPlace(0);
}

void MainWindow::createWidgets()
{
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(tr("Dakiya"));
  m_side = new SideBar(m_desk.theme);
  m_banner = new Banner(m_desk.theme);
  m_notice = new Notice(m_desk.theme);
  m_notice->setObjectName(QStringLiteral("windowNotice"));
  m_pages = new QStackedWidget;
  m_trouble = new StatePanel(m_desk.theme);
  m_trouble->setObjectName(QStringLiteral("windowTrouble"));
  m_pages->addWidget(m_trouble);
  m_status = new StatusLine(m_desk);
  statusBar()->addWidget(m_status, 1);
  statusBar()->setSizeGripEnabled(false);
}

// In the order of the side bar.
void MainWindow::createPages()
{
  addPage<ComposePage>("compose", "compose", tr("Compose"));
  addPage<OutboxPage>(kOutbox, "outbox", tr("Outbox"));
  addPage<HistoryView>("history", "history", tr("History"));
  addPage<TemplatesPage>("templates", "templates", tr("Templates"));
  addPage<DashboardPage>("dashboard", "dashboard", tr("Dashboard"));
  addPage<SettingsPage>(kSettings, "settings", tr("Settings"));
}

template <class PageClass> void MainWindow::addPage(const char *name, const char *icon, const QString &title)
{
  const QString page = QString::fromLatin1(name);
  m_side->addPage(page + QStringLiteral("Page"), QString::fromLatin1(icon), title);
  m_entries << Entry{page, title, [this] { return new PageClass(m_desk); }};
}

void MainWindow::arrangeLayout()
{
  auto *right = new QWidget;
  auto *column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_banner);
  auto *told = new QVBoxLayout;
  told->setContentsMargins(space::page, space::inside, space::page, 0);
  told->addWidget(m_notice);
  column->addLayout(told);
  column->addWidget(m_pages, 1);
  auto *all = new QWidget;
  auto *row = new QHBoxLayout(all);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_side);
  row->addWidget(right, 1);
  setCentralWidget(all);
  resize(1280, 720);
}

void MainWindow::connectSignals()
{
  connect(m_side, &SideBar::chosen, this, &MainWindow::showPlace);
  connect(m_banner, &Banner::pressed, this, &MainWindow::pressBanner);
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &MainWindow::askForQueue);
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&m_desk.host, &EngineHost::messagesChanged, this, soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, soon);
  connect(&m_desk.host, &EngineHost::attention, this, soon);
  if (m_desk.host.isStarted())
    showStarted(m_desk.host.isSending());
  connect(&m_desk.host, &EngineHost::started, this, [this](const QString &, bool sending) { showStarted(sending); });
  connect(&m_desk.host, &EngineHost::doorChanged, this, &MainWindow::showDoor);
  connect(m_notice, &Notice::pressed, this, [this] {
    m_notice->dismiss();
    Q_EMIT m_desk.navigator.settingsWanted(QStringLiteral("api"));
  });
  showDoor(m_desk.host.door());
  connect(&m_desk.host, &EngineHost::sendingBegan, this, [this] {
    m_refusal.clear();
    askForQueue();
  });
  connect(&m_desk.host, &EngineHost::refused, this, &MainWindow::showRefusal);
  connect(&m_desk.host, &EngineHost::settingsChanged, this, [this](const Settings &settings) {
    m_local = LocalTime(settings.timeZone());
    askForQueue();
  });
}

void MainWindow::connectNavigator()
{
  connect(&m_desk.navigator, &Navigator::historyWanted, this, [this](const HistoryFilter &filter) {
    showPage(kHistory);
    history()->showFiltered(filter);
  });
  connect(&m_desk.navigator, &Navigator::messageWanted, this, [this](const QString &id) {
    showPage(kHistory);
    history()->showMessage(id);
  });
  connect(&m_desk.navigator, &Navigator::composeWanted, this, [this](const Draft &draft) {
    // Without anything in it, it asks for the page: what stands there stays.
    if (const TypedMessage typed = typedFrom(draft); !typed.isBlank())
      m_desk.drafts.begin(typed);
    showPage(kCompose);
  });
  connect(&m_desk.navigator, &Navigator::backWanted, this, [this] { showPlace(m_placeBefore); });
  connect(&m_desk.navigator, &Navigator::outboxWanted, this, [this](const QString &heap) {
    showPage(QLatin1String(kOutbox));
    static_cast<OutboxPage *>(pageAt(placeOf(QLatin1String(kOutbox))))->showHeap(heap);
  });
  connect(&m_desk.navigator, &Navigator::settingsWanted, this, [this](const QString &section) {
    showPage(QLatin1String(kSettings));
    static_cast<SettingsPage *>(pageAt(placeOf(QLatin1String(kSettings))))->showSection(section);
  });
}

bool MainWindow::showPage(const QString &name)
{
  const int place = placeOf(name);
  if (place < 0)
    return false;
  showPlace(place);
  return true;
}

QString MainWindow::shownPage() const
{
  const QWidget *shown = m_pages->currentWidget();
  const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                  [shown](const Entry &candidate) { return candidate.page == shown; });
  return entry == m_entries.cend() ? QString() : entry->name;
}

void MainWindow::tell(const QString &words)
{
  m_tellsDoor = false;
  m_notice->say(Notice::Tone::Calm, words);
}

void MainWindow::showPlace(int place)
{
  if (const int shown = placeOf(shownPage()); shown >= 0 && shown != place)
    m_placeBefore = shown;
  Page *page = pageAt(place);
  m_side->choose(place);
  m_pages->setCurrentWidget(page);
  page->focusFirst();
}

Page *MainWindow::pageAt(int place)
{
  Entry &entry = m_entries[place];
  if (!entry.page) {
    entry.page = entry.make();
    m_pages->addWidget(entry.page);
    connect(entry.page, &Page::countChanged, this, [this, place](int count) { m_side->setCount(place, count); });
  }
  return entry.page;
}

int MainWindow::placeOf(const QString &name) const
{
  const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                  [&name](const Entry &candidate) { return candidate.name == name; });
  return entry == m_entries.cend() ? -1 : int(entry - m_entries.cbegin());
}

HistoryView *MainWindow::history()
{
  return static_cast<HistoryView *>(pageAt(placeOf(kHistory)));
}

void MainWindow::showStarted(bool sending)
{
  if (sending)
    m_refusal.clear();
  askForQueue();
}

// A port that is taken ends nothing: only other programs do not reach this console.
void MainWindow::showDoor(const DoorState &door)
{
  if (door.kind == DoorState::Kind::Shut && door.trouble) {
    m_notice->say(Notice::Tone::Attention,
                  tr("The local API is not reached, and receipts with it: %1 Sending goes on, and the port is tried "
                     "again by itself.")
                      .arg(sentence(*door.trouble)),
                  {tr("Change the port")});
    m_tellsDoor = true;
  } else if (std::exchange(m_tellsDoor, false)) {
    m_notice->dismiss();
  }
}

// Without a store there is nothing that a page could show.
void MainWindow::showRefusal(const Error &error)
{
  m_refusal = sentence(error);
  if (m_desk.host.isStarted()) {
    m_banner->say(Banner::Tone::Trouble, m_refusal);
    return;
  }
  m_trouble->say(tr("The data could not be opened"), m_refusal);
  m_pages->setCurrentWidget(m_trouble);
}

void MainWindow::askForQueue()
{
  if (!m_desk.host.isStarted())
    return;
  m_desk.host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &queue) {
        if (queue)
          showQueue(*queue);
      });
}

void MainWindow::showQueue(const QueueSnapshot &queue)
{
  m_status->showQueue(queue, m_local);
  const QString &provider = m_desk.host.provider();
  const QString stops = stopsInWords(queue, provider);
  m_canGoOn = canGoOn(queue);
  m_pause->setEnabled(!queue.stops.any());
  m_resume->setEnabled(m_canGoOn);
  if (!m_refusal.isEmpty())
    m_banner->say(Banner::Tone::Trouble, m_refusal);
  else if (!stops.isEmpty())
    m_banner->say(Banner::Tone::Trouble, stops, m_canGoOn ? tr("Resume sending") : QString());
  else if (provider == QLatin1String("practice"))
    m_banner->say(Banner::Tone::Calm, tr("Practice mode: nothing reaches a customer."), tr("Connect account"));
  else
    m_banner->say(Banner::Tone::Calm, {});
}

void MainWindow::pressBanner()
{
  if (m_canGoOn)
    setPaused(false);
  else
    Q_EMIT m_desk.navigator.assistantWanted();
}

void MainWindow::setPaused(bool paused)
{
  m_desk.host.ask(
      this,
      [paused, who = m_desk.staff.name()](Engine &engine) { return paused ? engine.pause(who) : engine.resume(who); },
      [this](const Result<void> &done) {
        if (done)
          askForQueue();
        else
          m_banner->say(Banner::Tone::Trouble, sentence(done.error()));
      });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
  QMainWindow::resizeEvent(event);
  m_side->setCompact(width() < kRoomForWords);
}

} // namespace dakiya
