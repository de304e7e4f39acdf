// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "base/errorwords.h"
#include "overview/statustable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kDays = 7;
constexpr int kRefreshMs = 1'000;

QString percent(const std::optional<double> &rate)
{
  return rate ? OverviewPage::tr("%1 %").arg(QLocale().toString(*rate, 'f', 2)) : QStringLiteral("—");
}

} // namespace

OverviewPage::OverviewPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
}

void OverviewPage::createWidgets()
{
  setObjectName(QStringLiteral("overview"));
  m_table = new StatusTable(m_desk.theme, this);

  m_title = new QLabel(tr("The last %n days", nullptr, kDays));
  m_title->setObjectName(QStringLiteral("title"));
  m_title->setProperty("heading", true);

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
}

void OverviewPage::arrangeLayout()
{
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addWidget(m_title);
  column->addWidget(m_summary);
  column->addWidget(m_view, 1);
}

void OverviewPage::connectSignals()
{
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(kRefreshMs);
  connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
  const auto soon = [this] {
    if (!m_refresh.isActive())
      m_refresh.start();
  };
  connect(&m_desk.host, &EngineHost::messagesChanged, this, soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, soon);
  m_desk.host.whenStarted(this, [this] { refresh(); });
}

void OverviewPage::refresh()
{
  // The settings and today's date are the engine's; the counting is the reader's.
  m_desk.host.ask(
      this, [](Engine &engine) { return std::pair(engine.today(), engine.settings()); },
      [this](const std::pair<qint64, Settings> &known) {
        m_desk.host.read(
            this, [known](Store &store) { return store.statistics.read(known.first, kDays, known.second); },
            [this](const Result<Statistics> &statistics) { showStatistics(statistics); });
      });
}

void OverviewPage::showStatistics(const Result<Statistics> &statistics)
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

} // namespace dakiya
