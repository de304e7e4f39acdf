// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "base/errorwords.h"
#include "common/queuewords.h"
#include "history/historyview.h"
#include "overview/overviewpage.h"
#include "window/banner.h"
#include "window/sidebar.h"

#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;
constexpr int kRoomForWords = 1'200;

QString whoSitsHere()
{
  const QString user = qEnvironmentVariable("USER");
  return user.isEmpty() ? qEnvironmentVariable("USERNAME", QStringLiteral("dakiya")) : user;
}

} // namespace

MainWindow::MainWindow(EngineHost &host, const Theme &theme, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_host(host)
    , m_theme(theme)
{
  createWidgets(clock);
  arrangeLayout();
  createActions();
  connectSignals();
  showPage(0);
}

void MainWindow::createWidgets(const Clock &clock)
{
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(tr("Dakiya"));
  m_side = new SideBar(m_theme);
  m_banner = new Banner(m_theme);
  m_pages = new QStackedWidget;
  m_history = new HistoryView(m_host, m_theme, clock);
  m_overview = new OverviewPage(m_host, m_theme);
  addPage(QStringLiteral("historyPage"), QStringLiteral("history"), tr("History"), m_history);
  addPage(QStringLiteral("overviewPage"), QStringLiteral("overview"), tr("Overview"), m_overview);
  m_queueLine = new QLabel;
  m_queueLine->setObjectName(QStringLiteral("queueLine"));
  m_queueLine->setContentsMargins(space::group, 0, 0, 0);
  statusBar()->addWidget(m_queueLine, 1);
}

void MainWindow::addPage(const QString &name, const QString &icon, const QString &title, QWidget *page)
{
  m_side->addPage(name, icon, title);
  m_pages->addWidget(page);
}

void MainWindow::createActions()
{
  QMenu *view = menuBar()->addMenu(tr("&View"));
  QMenu *file = menuBar()->addMenu(tr("&File"));
  menuBar()->insertMenu(view->menuAction(), file);
  file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
  view->addAction(tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] { showPage(0); });
  view->addAction(tr("&Overview"), QKeySequence(Qt::CTRL | Qt::Key_2), this, [this] { showPage(1); });
  view->addSeparator();
  view->addAction(tr("&Search"), QKeySequence::Find, this, [this] {
    showPage(0);
    m_history->focusSearch();
  });
  view->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] {
    m_history->refresh();
    m_overview->refresh();
    askForQueue();
  });
}

void MainWindow::arrangeLayout()
{
  auto *right = new QWidget;
  auto *column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_banner);
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
  connect(m_side, &SideBar::chosen, this, &MainWindow::showPage);
  connect(m_banner, &Banner::pressed, this, &MainWindow::resumeSending);
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &MainWindow::askForQueue);
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&m_host, &EngineHost::messagesChanged, this, soon);
  connect(&m_host, &EngineHost::storeChanged, this, soon);
  connect(&m_host, &EngineHost::attention, this, soon);
  connect(&m_host, &EngineHost::started, this, &MainWindow::showStarted);
  connect(&m_host, &EngineHost::sendingBegan, this, [this] {
    m_refusal.clear();
    askForQueue();
  });
  connect(&m_host, &EngineHost::refused, this, [this](const Error &error) {
    m_refusal = sentence(error);
    m_banner->say(Banner::Tone::Trouble, m_refusal);
  });
}

void MainWindow::showPage(int page)
{
  m_side->choose(page);
  m_pages->setCurrentIndex(page);
}

void MainWindow::showStarted(const QString &provider, bool sending)
{
  m_provider = provider;
  if (sending)
    m_refusal.clear();
  askForQueue();
}

void MainWindow::askForQueue()
{
  m_host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &queue) {
        if (queue)
          showQueue(*queue);
      });
}

void MainWindow::showQueue(const QueueSnapshot &queue)
{
  m_queueLine->setText(queueInWords(queue, m_provider));
  const QString stops = stopsInWords(queue, m_provider);
  if (!m_refusal.isEmpty())
    m_banner->say(Banner::Tone::Trouble, m_refusal);
  else if (!stops.isEmpty())
    m_banner->say(Banner::Tone::Trouble, stops, canGoOn(queue) ? tr("Resume sending") : QString());
  else if (m_provider == QLatin1String("practice"))
    m_banner->say(Banner::Tone::Calm, tr("Practice mode: nothing reaches a customer."));
  else
    m_banner->say(Banner::Tone::Calm, {});
}

void MainWindow::resumeSending()
{
  m_host.ask(
      this, [who = whoSitsHere()](Engine &engine) { return engine.resume(who); },
      [this](const Result<void> &resumed) {
        if (resumed)
          askForQueue();
        else
          m_banner->say(Banner::Tone::Trouble, sentence(resumed.error()));
      });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
  QMainWindow::resizeEvent(event);
  m_side->setCompact(width() < kRoomForWords);
}

} // namespace dakiya
