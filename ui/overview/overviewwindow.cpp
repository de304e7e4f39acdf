// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewwindow.h"

#include "base/errorwords.h"
#include "overview/statustable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kDays = 7;
constexpr int kRefreshMs = 1'000;

QString percent(const std::optional<double> &rate)
{
  return rate ? OverviewWindow::tr("%1 %").arg(QLocale().toString(*rate, 'f', 2)) : QStringLiteral("—");
}

} // namespace

OverviewWindow::OverviewWindow(EngineHost &host, Theme theme, QWidget *parent)
    : QMainWindow(parent)
    , m_host(host)
    , m_theme(std::move(theme))
{
  createWidgets();
  arrangeLayout();
  connectSignals();
}

void OverviewWindow::createWidgets()
{
  setWindowTitle(tr("Dakiya"));
  setObjectName(QStringLiteral("overviewWindow"));
  m_table = new StatusTable(m_theme, this);

  m_banner = new QLabel(tr("Starting…"));
  m_banner->setObjectName(QStringLiteral("banner"));
  m_banner->setProperty("banner", true);
  m_banner->setWordWrap(true);

  m_title = new QLabel(tr("The last %n days", nullptr, kDays));
  m_title->setObjectName(QStringLiteral("title"));
  QFont large = m_title->font();
  large.setPointSizeF(13);
  large.setWeight(QFont::DemiBold);
  m_title->setFont(large);

  m_summary = new QLabel(tr("Loading…"));
  m_summary->setObjectName(QStringLiteral("summary"));
  m_summary->setProperty("muted", true);
  m_summary->setWordWrap(true);

  m_view = new QTableView;
  m_view->setObjectName(QStringLiteral("statusTable"));
  m_view->setAccessibleName(tr("Messages of the last days by what became of them"));
  m_view->setModel(m_table);
  m_view->verticalHeader()->hide();
  m_view->setShowGrid(false);
  m_view->setTabKeyNavigation(false);
  m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_view->horizontalHeader()->setSectionResizeMode(StatusTable::Meaning, QHeaderView::Stretch);

  m_queue = new QLabel;
  m_queue->setObjectName(QStringLiteral("queueLine"));
  statusBar()->addWidget(m_queue, 1);
}

void OverviewWindow::arrangeLayout()
{
  auto *page = new QWidget;
  auto *column = new QVBoxLayout(page);
  column->setContentsMargins(space::page, space::page, space::page, space::group);
  column->setSpacing(space::between);
  for (QWidget *widget :
       {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_summary)})
    column->addWidget(widget);
  column->addWidget(m_view, 1);
  setCentralWidget(page);
  resize(960, 600);
}

void OverviewWindow::connectSignals()
{
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(kRefreshMs);
  connect(&m_refresh, &QTimer::timeout, this, &OverviewWindow::refresh);
  const auto soon = [this] {
    if (!m_refresh.isActive())
      m_refresh.start();
  };
  connect(&m_host, &EngineHost::messagesChanged, this, soon);
  connect(&m_host, &EngineHost::storeChanged, this, soon);
  connect(&m_host, &EngineHost::started, this, &OverviewWindow::showStarted);
  connect(&m_host, &EngineHost::sendingBegan, this, &OverviewWindow::showSending);
  connect(&m_host, &EngineHost::refused, this, &OverviewWindow::showRefusal);
}

void OverviewWindow::showStarted(const QString &provider, bool sending)
{
  m_provider = provider;
  if (sending)
    showSending();
  refresh();
}

void OverviewWindow::showSending()
{
  const bool practice = m_provider == QLatin1String("practice");
  m_banner->setText(practice ? tr("Practice mode: nothing reaches a customer.")
                             : tr("Messages leave through %1.").arg(m_provider));
}

void OverviewWindow::showRefusal(const Error &error)
{
  m_banner->setText(sentence(error));
}

void OverviewWindow::refresh()
{
  // The settings and today's date are the engine's; the counting is the reader's.
  m_host.ask(
      this, [](Engine &engine) { return std::pair(engine.today(), engine.settings()); },
      [this](const std::pair<qint64, Settings> &known) {
        m_host.read(
            this, [known](Store &store) { return store.statistics.read(known.first, kDays, known.second); },
            [this](const Result<Statistics> &statistics) { showStatistics(statistics); });
      });
  m_host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &snapshot) { showQueue(snapshot); });
}

void OverviewWindow::showStatistics(const Result<Statistics> &statistics)
{
  if (!statistics) {
    m_summary->setText(tr("The messages could not be loaded. %1").arg(sentence(statistics.error())));
    return;
  }
  const StatusCounts &counts = statistics->counts;
  m_table->setCounts(counts);
  if (counts.total() == 0)
    m_summary->setText(tr("No messages yet. Send a sheet with: dakiyactl import FILE --type delivery_reminder"));
  else
    m_summary->setText(tr("%n messages", nullptr, int(counts.total())) + QStringLiteral(" · ") +
                       tr("delivered %1").arg(percent(counts.deliveryRate())) + QStringLiteral(" · ") +
                       tr("read at least %1").arg(percent(counts.readRate())));
}

void OverviewWindow::showQueue(const Result<QueueSnapshot> &snapshot)
{
  if (!snapshot)
    return;
  if (snapshot->stops.any())
    m_queue->setText(tr("Sending is stopped. Go on with: dakiyactl resume"));
  else if (snapshot->providerSilent)
    m_queue->setText(tr("The provider does not answer. It is tried again by itself."));
  else
    m_queue->setText(tr("%n messages wait", nullptr, int(snapshot->counts.queued)));
}

} // namespace dakiya
