// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardpage.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/preferences.h"
#include "common/progressline.h"
#include "common/statepanel.h"
#include "dashboard/board.h"
#include "dashboard/figurewords.h"
#include "dashboard/news.h"
#include "dashboard/periodbar.h"
#include "engine/dashboardreading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kRefreshMs = 1'000;
constexpr int kMinuteMs = 60'000;
const QString kTables = QStringLiteral("dashboard/tables");

} // namespace

DashboardPage::DashboardPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  m_state->say(tr("Loading…"), {});
  m_desk.host.whenStarted(this, [this] { refresh(); });
}

void DashboardPage::createWidgets()
{
  setObjectName(QStringLiteral("dashboard"));
  m_title = new QLabel(tr("Dashboard"));
  m_title->setObjectName(QStringLiteral("title"));
  m_title->setProperty("heading", true);
  m_days = new QLabel;
  m_days->setObjectName(QStringLiteral("days"));
  m_days->setProperty("small", true);
  m_days->setWordWrap(true);
  m_period = new PeriodBar(m_desk.preferences);
  m_export = new QPushButton(lineIcon(QStringLiteral("export"), m_desk.theme.text), tr("&Export…"));
  m_export->setObjectName(QStringLiteral("exportButton"));
  m_export->setToolTip(tr("Write the dashboard to a PDF or a picture (Ctrl+E)"));
  m_progress = new ProgressLine;
  m_receipts = new Notice(m_desk.theme);
  m_receipts->setObjectName(QStringLiteral("receiptsNotice"));
  m_receipts->setClosable(false);
  m_alarm = new Notice(m_desk.theme);
  m_alarm->setObjectName(QStringLiteral("targetNotice"));
  m_alarm->setClosable(false);
  m_exported = new Notice(m_desk.theme);
  m_exported->setObjectName(QStringLiteral("exportNotice"));
  m_state = new StatePanel(m_desk.theme);
  m_board = new Board(m_desk.theme);
  m_board->showTables(m_desk.preferences.value(kTables).toStringList());
  m_scroll = new QScrollArea;
  m_scroll->setObjectName(QStringLiteral("boardScroll"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // What is inside takes the keyboard; the area itself would be one stop for nothing.
  m_scroll->setFocusPolicy(Qt::NoFocus);
  // The news scrolls with the figures: in a low window it would leave them no room.
  auto *content = new QWidget;
  content->setProperty("plain", true);
  auto *column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::between);
  column->addWidget(m_receipts);
  column->addWidget(m_alarm);
  column->addWidget(m_board, 1);
  m_scroll->setWidget(content);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_scroll);
}

void DashboardPage::arrangeLayout()
{
  auto *head = new QHBoxLayout;
  head->setSpacing(space::between);
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_export);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::inside);
  column->addLayout(head);
  column->addWidget(m_period);
  column->addWidget(m_days);
  column->addWidget(m_exported);
  column->addWidget(m_progress);
  column->addWidget(m_stack, 1);
}

void DashboardPage::connectSignals()
{
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(kRefreshMs);
  connect(&m_refresh, &QTimer::timeout, this, &DashboardPage::load);
  m_minute.setInterval(kMinuteMs);
  connect(&m_minute, &QTimer::timeout, this, &DashboardPage::soon);
  m_minute.start();
  connect(&m_desk.host, &EngineHost::messagesChanged, this, &DashboardPage::soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, &DashboardPage::soon);
  connect(m_period, &PeriodBar::changed, this, &DashboardPage::refresh);
  connect(m_export, &QPushButton::clicked, this, &DashboardPage::beginExport);
  connect(m_state, &StatePanel::pressed, this, &DashboardPage::lookElsewhere);
  connect(m_board, &Board::opened, this, &DashboardPage::open);
  connect(m_board, &Board::tablesChanged, this, [this] { m_desk.preferences.keep(kTables, m_board->tables()); });
  connect(m_receipts, &Notice::pressed, this,
          [this] { Q_EMIT m_desk.navigator.settingsWanted(QStringLiteral("api")); });
  connect(m_alarm, &Notice::pressed, this, [this] { open(m_alarming); });
}

void DashboardPage::soon()
{
  if (!isVisible())
    m_isStale = true;
  else if (!m_refresh.isActive())
    m_refresh.start();
}

void DashboardPage::showEvent(QShowEvent *event)
{
  Page::showEvent(event);
  if (m_isStale)
    load();
}

void DashboardPage::focusFirst()
{
  m_period->focusFirst();
}

// Because a person wants it: shows that it works.
void DashboardPage::refresh()
{
  if (!m_desk.host.isStarted())
    return;
  if (m_shown.today == 0)
    m_state->say(tr("Loading…"), {});
  m_progress->begin(tr("Counting the messages"), 0, false);
  load();
}

void DashboardPage::load()
{
  m_isStale = false;
  const quint64 asked = ++m_asked;
  // The settings and today's date are the engine's; the counting is the reader's.
  m_desk.host.ask(
      this, [](Engine &engine) { return std::pair(engine.today(), engine.settings()); },
      [this, asked](const std::pair<qint64, Settings> &known) {
        if (asked == m_asked)
          read(known.first, known.second);
      });
}

void DashboardPage::read(qint64 today, const Settings &settings)
{
  m_period->setToday(today);
  const DaySpan span = m_period->span(today);
  const qint64 now = m_desk.clock.wallMs();
  m_desk.host.read(
      this, [span, settings, now](Store &store) { return readDashboard(store, span, settings, now); },
      [this, asked = m_asked, settings, today, now](const Result<Dashboard> &answer) {
        if (asked == m_asked)
          take(answer, settings, today, now);
      });
}

void DashboardPage::take(const Result<Dashboard> &answer, const Settings &settings, qint64 today, qint64 now)
{
  m_progress->end();
  if (!answer)
    return showFailure(answer.error());
  const QTimeZone zone = settings.timeZone();
  m_shown = {*answer, Targets::of(settings), settings.businessName(), zone, now, today, Shown::kNeverSilent};
  if (answer->missingReceipts)
    m_shown.silentFrom = LocalTime(zone).localDay(answer->missingReceipts->acceptedAt);
  showShown();
}

void DashboardPage::showShown()
{
  const DaySpan &span = m_shown.dashboard.span;
  m_days->setText(tr("%1, compared with %2").arg(FigureWords::span(span), FigureWords::span(span.before())));
  showNews();
  const bool isEmpty = m_shown.counts().total() == 0;
  m_export->setEnabled(!isEmpty);
  if (isEmpty)
    m_state->say(tr("Nothing was sent in these days"),
                 m_period->canLengthen() ? tr("Choose a longer period, or write a message.")
                                         : tr("Choose other days, or write a message."),
                 m_period->canLengthen() ? tr("Show a longer period") : tr("Write a message"));
  else
    m_board->show(m_shown);
  m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_state) : m_scroll);
}

void DashboardPage::showNews()
{
  const QString receipts = News::ofReceipts(m_shown);
  if (receipts.isEmpty())
    m_receipts->dismiss();
  else if (receipts != m_receipts->words())
    m_receipts->say(Notice::Tone::Attention, receipts, {tr("Open the settings of receipts")});
  const std::optional<News::Alarm> alarm = News::ofTargets(m_shown);
  if (!alarm)
    return m_alarm->dismiss();
  m_alarming = alarm->pick;
  // Said once: whoever listens is not told anew each second.
  if (alarm->words != m_alarm->words())
    m_alarm->say(Notice::Tone::Bad, alarm->words, {alarm->button});
}

void DashboardPage::showFailure(const Error &error)
{
  m_export->setEnabled(false);
  m_state->say(tr("The figures could not be loaded"), sentence(error), tr("Try again"));
  m_stack->setCurrentWidget(m_state);
  m_shown = {};
}

// The one button of the panel: what it says depends on why there is nothing to see.
void DashboardPage::lookElsewhere()
{
  if (m_shown.today == 0)
    refresh();
  else if (m_period->canLengthen())
    m_period->lengthen();
  else
    Q_EMIT m_desk.navigator.composeWanted({});
}

void DashboardPage::open(const Pick &pick)
{
  Q_EMIT m_desk.navigator.historyWanted(filterOf(pick, LocalTime(m_shown.zone)));
}

} // namespace dakiya
