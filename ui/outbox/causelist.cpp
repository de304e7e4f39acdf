// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/causelist.h"

#include "base/clock.h"
#include "common/bulkbar.h"
#include "common/navigator.h"
#include "common/staff.h"
#include "common/statepanel.h"
#include "engine/enginehost.h"
#include "outbox/asidenotes.h"
#include "outbox/causecard.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAtOnce = 100'000;

QString nameOf(const OutboxCause &cause)
{
  return u"failed %1 %2"_s.arg(cause.provider, cause.code);
}

} // namespace

CauseList::CauseList(const Desk &desk, BulkBar &bar, AsideNotes &aside, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(bar)
    , m_notes(aside)
{
  setObjectName(u"causeList"_s);
  m_state = new StatePanel(desk.theme);
  m_state->say(tr("Loading…"), {});
  m_asideWords = new QLabel(tr("Put aside until another message joins"));
  m_asideWords->setObjectName(u"asideWords"_s);
  m_asideWords->setProperty("muted", true);
  arrangeLayout();
}

void CauseList::arrangeLayout()
{
  auto *content = new QWidget;
  content->setProperty("plain", true);
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(0, 0, space::inside, 0);
  m_column->setSpacing(space::between);
  m_column->addWidget(m_asideWords);
  m_column->addStretch();
  m_scroll = new QScrollArea;
  m_scroll->setObjectName(u"causeScroll"_s);
  m_scroll->setAccessibleName(tr("Failed messages by cause"));
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setWidget(content);
  m_stack = new QStackedWidget;
  m_stack->addWidget(m_state);
  m_stack->addWidget(m_scroll);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
}

void CauseList::show(const QList<OutboxCause> &causes, const QTimeZone &zone)
{
  if (m_zone != zone)
    qDeleteAll(std::exchange(m_cards, {}));
  m_zone = zone;
  m_causes = causes;
  m_state->say(tr("Nothing failed"), tr("No message of the last %n days waits for a decision.", nullptr, kOutboxDays));
  m_stack->setCurrentIndex(causes.isEmpty() ? 0 : 1);
  arrangeCards();
}

// What stays is the same card as before: nothing jumps under a person's hand, and an open call list stays open.
void CauseList::arrangeCards()
{
  QList<CauseCard *> cards;
  QList<CauseCard *> aside;
  m_wanting = 0;
  for (const OutboxCause &cause : std::as_const(m_causes)) {
    CauseCard *card = cardOf(cause);
    card->setCause(cause);
    const bool isAside = m_notes.isAside(nameOf(cause), cause.count, cause.newest);
    card->setAside(isAside);
    (isAside ? aside : cards) << card;
    m_wanting += isAside ? 0 : cause.count;
  }
  m_asideWords->setVisible(!aside.isEmpty());
  int place = 0;
  const auto put = [&](QWidget *widget) {
    if (m_column->indexOf(widget) != place) {
      m_column->removeWidget(widget);
      m_column->insertWidget(place, widget);
    }
    ++place;
  };
  for (CauseCard *card : std::as_const(cards))
    put(card);
  put(m_asideWords);
  for (CauseCard *card : std::as_const(aside))
    put(card);
  cards << aside;
  for (CauseCard *old : std::as_const(m_cards)) {
    if (!cards.contains(old))
      old->deleteLater();
  }
  for (CauseCard *card : std::as_const(cards))
    card->show();
  m_cards = cards;
}

CauseCard *CauseList::cardOf(const OutboxCause &cause)
{
  const auto known = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                  [&](const CauseCard *card) { return card->cause().isSameAs(cause); });
  if (known != m_cards.cend())
    return *known;
  auto *card = new CauseCard(m_desk, m_zone);
  connect(card, &CauseCard::resendWanted, this, &CauseList::resend);
  connect(card, &CauseCard::historyWanted, this, &CauseList::openInHistory);
  connect(card, &CauseCard::asideWanted, this, &CauseList::putAside);
  return card;
}

OutboxQuestion CauseList::questionFor(const OutboxCause &cause) const
{
  OutboxQuestion question;
  question.heap = Heap::Failed;
  question.now = m_desk.clock.wallMs();
  question.zone = m_zone;
  question.limit = kMostAtOnce;
  question.cause = cause;
  return question;
}

void CauseList::putAside(const OutboxCause &cause, bool aside)
{
  if (aside)
    m_notes.put(nameOf(cause), cause.count, cause.newest);
  else
    m_notes.takeBack(nameOf(cause));
  arrangeCards();
  Q_EMIT asideChanged();
}

void CauseList::resend(const OutboxCause &cause)
{
  m_desk.host.runJob(
      this, [question = questionFor(cause)](Store &store) { return outboxIds(store, question); },
      [this](const Result<QStringList> &ids) {
        if (ids && !ids->isEmpty())
          m_bar.ask(tr("%n messages go back to the queue as they are, and leave in turn.", nullptr, int(ids->size())),
                    tr("Resend %n messages", nullptr, int(ids->size())), tr("Leave them"),
                    resendTask(m_desk.staff.name()), *ids);
      });
}

void CauseList::openInHistory(const OutboxCause &)
{
  HistoryFilter filter;
  filter.status = MessageStatus::Failed;
  filter.from = outboxBegins(m_desk.clock.wallMs(), m_zone);
  Q_EMIT m_desk.navigator.historyWanted(filter);
}

void CauseList::focusFirst()
{
  if (!m_cards.isEmpty())
    m_cards.constFirst()->findChild<QPushButton *>(u"callListButton"_s)->setFocus();
}

} // namespace dakiya
