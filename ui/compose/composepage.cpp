// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/composepage.h"

#include "base/clock.h"
#include "base/errorwords.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/queuewords.h"
#include "compose/composeform.h"
#include "compose/departurebars.h"
#include "compose/drafts.h"
#include "compose/messagepreview.h"
#include "compose/outlookline.h"
#include "domain/statuswords.h"
#include "engine/enginehost.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLookMs = 1'000;
constexpr int kWatchMs = 5'000;
/// Narrower than this, the preview stands below the form.
constexpr int kSideBySide = 760;
constexpr int kLeastPreview = 220;
/// Wider than this, the eye would have to travel.
constexpr int kMostWidth = 1'360;

} // namespace

ComposePage::ComposePage(const Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
{
  createWidgets();
  arrangeLayout();
  connectSignals();
  m_desk.host.whenStarted(this, [this] { refresh(); });
}

void ComposePage::createWidgets()
{
  setObjectName(QStringLiteral("composePage"));
  m_form = new ComposeForm(m_desk, m_office);
  m_preview = new MessagePreview(m_desk.theme);
  m_outlook = new OutlookLine(m_desk.theme);
  m_bars = new DepartureBars(m_desk);
  m_guide = new Notice(m_desk.theme);
  m_guide->setObjectName(QStringLiteral("composeGuide"));
  m_aside = new Notice(m_desk.theme);
  m_aside->setObjectName(QStringLiteral("composeAside"));
  m_notice = new Notice(m_desk.theme);
  m_notice->setObjectName(QStringLiteral("composeNotice"));
  m_clear = new QPushButton(tr("Cl&ear the form"));
  m_clear->setObjectName(QStringLiteral("clearButton"));
  m_send = new QPushButton(tr("&Send message"));
  m_send->setObjectName(QStringLiteral("sendButton"));
  m_send->setProperty("primary", true);
  m_send->setToolTip(tr("Ctrl+Enter"));
  m_send->setEnabled(false);
}

void ComposePage::arrangeLayout()
{
  auto *title = new QLabel(tr("Compose"));
  title->setProperty("heading", true);
  auto *actions = new QHBoxLayout;
  actions->setSpacing(space::inside);
  actions->addWidget(m_outlook, 1);
  actions->addWidget(m_clear);
  actions->addWidget(m_send);
  auto *content = new QWidget;
  content->setMaximumWidth(kMostWidth);
  auto *column = new QVBoxLayout(content);
  column->setContentsMargins(space::page, space::group, space::page, space::inside);
  column->setSpacing(space::between);
  column->addWidget(title);
  for (QWidget *above :
       {static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_guide), static_cast<QWidget *>(m_aside)})
    column->addWidget(above);
  column->addLayout(makeBody(), 1);
  column->addWidget(m_notice);
  column->addLayout(actions);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(content, 1);
  row->addStretch();
}

QLayout *ComposePage::makeBody()
{
  auto *scrolled = new QWidget;
  scrolled->setProperty("plain", true);
  m_scrolled = new QVBoxLayout(scrolled);
  m_scrolled->setContentsMargins(2, 0, space::inside, 2);
  m_scrolled->setSpacing(space::group);
  m_scrolled->addWidget(m_form, 1);
  auto *scroll = new QScrollArea;
  scroll->setObjectName(QStringLiteral("composeScroll"));
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidgetResizable(true);
  scroll->setWidget(scrolled);
  m_body = new QHBoxLayout;
  m_body->setSpacing(space::group);
  m_body->addWidget(scroll, 3);
  m_body->addWidget(m_preview, 2);
  return m_body;
}

void ComposePage::connectSignals()
{
  connect(m_form, &ComposeForm::edited, m_notice, &Notice::dismiss);
  connect(m_form, &ComposeForm::changed, this, &ComposePage::check);
  connect(m_send, &QPushButton::clicked, this, [this] { send(Duplicate::Refuse); });
  connect(m_clear, &QPushButton::clicked, this, [this] { m_desk.drafts.clear(); });
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { send(Duplicate::Refuse); });
  }
  connect(m_notice, &Notice::pressed, this, &ComposePage::noticePressed);
  connect(m_aside, &Notice::pressed, &m_desk.drafts, &Drafts::bringBack);
  connect(m_aside, &Notice::dismissed, this, [this] { m_desk.drafts.forgetPutAside(); });
  connect(&m_desk.drafts, &Drafts::replaced, this, &ComposePage::reload);
  connect(&m_desk.drafts, &Drafts::refusalChanged, this, &ComposePage::check);
  connect(&m_desk.drafts, &Drafts::handedOver, this, &ComposePage::check);
  connect(&m_desk.drafts, &Drafts::isDuplicate, this, &ComposePage::showDuplicate);
  connect(&m_desk.drafts, &Drafts::turnedDown, this, &ComposePage::showRefusals);
  connect(&m_desk.drafts, &Drafts::handingFailed, this,
          [this](const Error &error) { refuse(tr("The message was not stored. %1").arg(sentence(error))); });
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  m_watch.setInterval(kWatchMs);
  connect(&m_look, &QTimer::timeout, this, &ComposePage::refresh);
  connect(&m_watch, &QTimer::timeout, this, [this] {
    if (isVisible())
      refresh();
  });
  m_watch.start();
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&m_desk.host, &EngineHost::messagesChanged, this, soon);
  connect(&m_desk.host, &EngineHost::storeChanged, this, soon);
  connect(&m_desk.host, &EngineHost::attention, this, soon);
  connect(&m_desk.host, &EngineHost::settingsChanged, this, soon);
}

void ComposePage::refresh()
{
  if (m_desk.host.isStarted())
    m_desk.host.ask(this, lookAround, [this](const Result<Office> &office) { takeOffice(office); });
}

void ComposePage::takeOffice(const Result<Office> &office)
{
  if (!office) {
    refuse(tr("The texts could not be read. %1").arg(sentence(office.error())));
    return;
  }
  const bool isOther = !m_isReady || m_office.templates != office->templates || m_office.settings != office->settings;
  m_office = *office;
  m_isReady = true;
  if (isOther)
    m_form->takeOffice();
  showGuide();
  showAside();
  check();
}

void ComposePage::reload()
{
  m_notice->dismiss();
  // First, because a field that is left is judged.
  m_form->focusPerson();
  m_form->forgetLeft();
  if (m_isReady)
    m_form->reload();
  showAside();
  check();
}

void ComposePage::check()
{
  if (!m_isReady)
    return;
  m_office.refusal = m_desk.drafts.refusal();
  const TypedMessage &typed = m_desk.drafts.typed();
  const qint64 now = m_desk.clock.wallMs();
  m_check = checkForm(typed, m_office, now);
  m_form->setCheck(m_check);
  m_preview->show(m_check, typed, m_office);
  m_outlook->show(outlookOf(m_check, typed, m_office, m_form->customer(), now));
  const QString stops = stopsInWords(m_office.queue, m_office.provider);
  m_bars->setStops(m_office.refusal.isEmpty() ? stops : m_office.refusal, m_office.settings.timeZone());
  m_send->setText(typed.sendAt ? tr("&Schedule message") : tr("&Send message"));
  m_send->setEnabled(!m_desk.drafts.isHandingOver());
  m_clear->setEnabled(!typed.isBlank());
}

void ComposePage::showGuide()
{
  if (!m_office.isEmpty) {
    m_guide->hide();
    return;
  }
  const QString words = m_office.isPractice()
                            ? tr("Begin with a message to yourself: type your own number with + and its country, and "
                                 "press Send. This is practice, so nothing leaves this computer.")
                            : tr("Send the first message to yourself: type your own number with + and its country, and "
                                 "look how it arrives on your phone.");
  if (m_guide->words() == words)
    return;
  m_guide->say(Notice::Tone::Calm, words);
  m_guide->setClosable(false);
}

void ComposePage::showAside()
{
  if (!m_desk.drafts.hasPutAside())
    m_aside->hide();
  else if (m_aside->isHidden())
    m_aside->say(Notice::Tone::Calm, tr("What you were writing was put aside."), {tr("&Bring it back")});
}

void ComposePage::send(Duplicate duplicate)
{
  if (!m_isReady || m_desk.drafts.isHandingOver())
    return;
  check();
  if (m_form->showAllErrors())
    return;
  if (!m_check.errors.isEmpty()) {
    refuse(sentence(m_check.errors.first()));
    return;
  }
  m_notice->dismiss();
  Draft draft = m_check.draft;
  draft.allowDuplicate = duplicate == Duplicate::SendAnyway;
  m_desk.drafts.handOver(draft);
  m_send->setEnabled(false);
}

void ComposePage::showDuplicate(const Earlier &earlier)
{
  check();
  m_earlier = earlier.id.uuid;
  const Draft &draft = m_check.draft;
  const QString name = draft.context.value(QStringLiteral("customer_name")).toString();
  const QString person = name.isEmpty() ? displayPhone({draft.phone}) : name;
  const QString time = momentWords(createdAtOf(earlier.id.seq), m_desk.clock.wallMs(), m_office.settings);
  m_notice->say(
      Notice::Tone::Attention,
      tr("The same message was written to %1 at %2. How it stands: %3.").arg(person, time, statusWord(earlier.status)),
      {tr("Show &it"), tr("Send &anyway")});
  m_notice->setClosable(true);
}

void ComposePage::showRefusals(const QList<Error> &refusals)
{
  check();
  for (const Error &refusal : refusals)
    m_check.errors.insert(formField(refusal.field, m_desk.drafts.typed().type), refusal);
  m_form->setCheck(m_check);
  if (!m_form->showAllErrors())
    refuse(sentence(refusals.constFirst()));
}

void ComposePage::refuse(const QString &words)
{
  check();
  m_notice->say(Notice::Tone::Bad, words);
}

void ComposePage::noticePressed(int button)
{
  if (button == 0)
    Q_EMIT m_desk.navigator.messageWanted(m_earlier);
  else
    send(Duplicate::SendAnyway);
}

void ComposePage::focusFirst()
{
  m_form->focusPerson();
}

void ComposePage::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    Q_EMIT m_desk.navigator.backWanted();
  else
    Page::keyPressEvent(event);
}

void ComposePage::showEvent(QShowEvent *event)
{
  Page::showEvent(event);
  refresh();
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
  Page::resizeEvent(event);
  placePreview();
}

void ComposePage::placePreview()
{
  const bool isBeside = width() >= kSideBySide;
  if (isBeside == m_isBeside)
    return;
  m_isBeside = isBeside;
  m_preview->setMinimumHeight(isBeside ? 0 : kLeastPreview);
  if (isBeside)
    m_body->addWidget(m_preview, 2);
  else
    m_scrolled->addWidget(m_preview);
}

} // namespace dakiya
