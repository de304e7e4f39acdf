// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxpage.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/bulkbar.h"
#include "common/notice.h"
#include "common/preferences.h"
#include "common/statepanel.h"
#include "engine/enginehost.h"
#include "outbox/causelist.h"
#include "outbox/heapbar.h"
#include "outbox/outboxlist.h"
#include "outbox/sendingswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 1'000;
constexpr int kLeastHeight = 440;
const QString kHeapKey = u"outbox/heap"_s;
const QString kUnknown = u"unknown"_s;

} // namespace

OutboxPage::OutboxPage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_aside(desk.preferences)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  if (const std::optional<Heap> kept = heapFrom(desk.preferences.value(kHeapKey).toString()))
    m_heaps->choose(*kept);
  m_desk.host.whenStarted(this, [this] { begin(); });
}

void OutboxPage::createWidgets()
{
  setObjectName(u"outboxView"_s);
  m_heaps = new HeapBar(m_desk.theme);
  m_switch = new SendingSwitch(m_desk);
  m_notice = new Notice(m_desk.theme);
  m_notice->setObjectName(u"outboxNotice"_s);
  m_bar = new BulkBar(m_desk);
  m_causes = new CauseList(m_desk, *m_bar, m_aside);
  m_list = new OutboxList(m_desk, *m_bar);
  m_state = new StatePanel(m_desk.theme);
  m_state->say(tr("Loading…"), {});
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_causes);
  m_stack->addWidget(m_list);
}

void OutboxPage::arrangeLayout()
{
  auto *title = new QLabel(tr("Outbox"));
  title->setProperty("heading", true);
  auto *top = new QHBoxLayout;
  top->setSpacing(space::group);
  top->addWidget(title);
  top->addWidget(m_switch, 1);
  // On a screen that is too low one scrolls, rather than that a word is cut off.
  auto *content = new QWidget;
  content->setProperty("plain", true);
  content->setMinimumHeight(kLeastHeight);
  auto *scroll = new QScrollArea;
  scroll->setObjectName(u"outboxScroll"_s);
  scroll->setAccessibleName(tr("Outbox"));
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidgetResizable(true);
  scroll->setWidget(content);
  auto *all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(scroll);
  auto *column = new QVBoxLayout(content);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addLayout(top);
  column->addWidget(m_heaps);
  column->addWidget(m_notice);
  column->addWidget(m_bar);
  column->addWidget(m_stack, 1);
}

void OutboxPage::connectSignals()
{
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &OutboxPage::look);
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&m_desk.host, &EngineHost::messagesChanged, this, soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, soon);
  connect(&m_desk.host, &EngineHost::attention, this, soon);
  connect(&m_desk.host, &EngineHost::sendingBegan, this, soon);
  connect(&m_desk.host, &EngineHost::settingsChanged, this, [this](const Settings &settings) {
    m_zone = settings.timeZone();
    m_list->setSettings(settings);
  });
  connect(m_heaps, &HeapBar::heapChosen, this, &OutboxPage::choose);
  connect(m_switch, &SendingSwitch::switched, this, &OutboxPage::refresh);
  connect(m_switch, &SendingSwitch::failed, this,
          [this](const QString &words) { m_notice->say(Notice::Tone::Bad, words); });
  connect(m_causes, &CauseList::asideChanged, this, &OutboxPage::showCounts);
  connect(m_list, &OutboxList::lookLaterWanted, this, &OutboxPage::lookLater);
  connect(m_bar, &BulkBar::finished, this, &OutboxPage::refresh);
  connect(m_state, &StatePanel::pressed, this, &OutboxPage::refresh);
}

void OutboxPage::begin()
{
  m_desk.host.ask(
      this, [](Engine &engine) { return engine.settings(); },
      [this](const Settings &settings) {
        m_zone = settings.timeZone();
        m_list->setSettings(settings);
        refresh();
      });
}

void OutboxPage::refresh()
{
  m_look.stop();
  look();
}

void OutboxPage::showEvent(QShowEvent *event)
{
  Page::showEvent(event);
  if (m_desk.host.isStarted() && m_isKnown)
    refresh();
}

void OutboxPage::look()
{
  if (!m_desk.host.isStarted())
    return;
  askQueue();
  m_desk.host.read(
      this, [now = m_desk.clock.wallMs(), zone = m_zone](Store &store) { return outboxOverview(store, now, zone); },
      [this](const Result<OutboxOverview> &overview) {
        if (overview)
          showOverview(*overview);
        else if (!m_isKnown)
          m_state->say(tr("The outbox could not be read"), sentence(overview.error()), tr("Try again"));
      });
  if (m_stack->currentWidget() == m_list && isVisible())
    m_list->reload();
}

void OutboxPage::askQueue()
{
  m_desk.host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &queue) {
        if (!queue)
          return;
        m_switch->setQueue(*queue);
        m_list->setQueue(*queue);
        // What waits becomes due without anything being written.
        if (queue->counts.queued > 0 && !m_look.isActive() && isVisible())
          m_look.start();
      });
}

void OutboxPage::showOverview(const OutboxOverview &overview)
{
  m_overview = overview;
  m_causes->show(overview.causes, m_zone);
  showCounts();
  if (!std::exchange(m_isKnown, true))
    choose(m_heaps->chosen());
}

bool OutboxPage::isEmpty() const
{
  const OutboxCounts &counts = m_overview.counts;
  return counts.failed + counts.unknown + counts.due + counts.later + counts.sending == 0;
}

void OutboxPage::showCounts()
{
  const OutboxCounts &counts = m_overview.counts;
  const bool unsureAside = m_aside.isAside(kUnknown, counts.unknown, counts.newestUnknown);
  m_heaps->setCount(Heap::Failed, {m_causes->wanting()});
  m_heaps->setCount(Heap::Unknown, {counts.unknown});
  m_heaps->setCount(Heap::Waiting, {counts.due, counts.moreAreDue});
  m_heaps->setCount(Heap::Sending, {counts.sending});
  m_heaps->setCount(Heap::Scheduled, {counts.later, counts.moreAreLater});
  m_list->setAll(counts.unknown);
  if (isEmpty())
    m_state->say(tr("Nothing waits and nothing needs you."),
                 tr("What is on its way, what failed and what is not sure stands here."));
  QWidget *wanted = m_heaps->chosen() == Heap::Failed ? static_cast<QWidget *>(m_causes) : m_list;
  m_stack->setCurrentWidget(isEmpty() ? m_state : wanted);
  Q_EMIT countChanged(int(m_causes->wanting() + (unsureAside ? 0 : counts.unknown)));
}

void OutboxPage::choose(Heap heap)
{
  m_desk.preferences.keep(kHeapKey, heapName(heap));
  m_heaps->choose(heap);
  if (heap != Heap::Failed)
    m_list->show(heap);
  showCounts();
}

void OutboxPage::showHeap(const QString &name)
{
  if (const std::optional<Heap> heap = heapFrom(name))
    choose(*heap);
  m_heaps->focusChosen();
}

void OutboxPage::focusFirst()
{
  m_heaps->focusChosen();
}

void OutboxPage::lookLater()
{
  m_aside.put(kUnknown, m_overview.counts.unknown, m_overview.counts.newestUnknown);
  m_notice->say(Notice::Tone::Calm, tr("Put aside until another message joins. They stay here, and the side bar does "
                                       "not count them."));
  showCounts();
}

} // namespace dakiya
