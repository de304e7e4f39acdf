// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/causecard.h"

#include "base/clock.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "domain/reasons.h"
#include "outbox/calllistview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 20;

// The tables' sentences come without their full stop.
QString ended(const QString &sentence)
{
  return sentence.isEmpty() || sentence.endsWith(u'.') || sentence.endsWith(u'।') ? sentence : sentence + u'.';
}

} // namespace

CauseCard::CauseCard(const Desk &desk, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_zone(zone)
{
  setObjectName(u"causeCard"_s);
  setProperty("card", true);
  createWidgets();
  arrangeLayout();
}

void CauseCard::createWidgets()
{
  m_title = new QLabel;
  m_title->setObjectName(u"causeTitle"_s);
  m_title->setProperty("strong", true);
  m_title->setWordWrap(true);
  m_advice = new QLabel;
  m_advice->setObjectName(u"causeAdvice"_s);
  m_advice->setWordWrap(true);
  m_calls = new QPushButton(lineIcon(u"phone"_s, m_desk.theme.text), tr("Call list"));
  m_calls->setObjectName(u"callListButton"_s);
  m_calls->setCheckable(true);
  m_history = new QPushButton(tr("Show in history"));
  m_history->setObjectName(u"causeHistoryButton"_s);
  m_aside = new QPushButton;
  m_aside->setObjectName(u"causeLaterButton"_s);
  m_resend = new QPushButton(tr("Resend…"));
  m_resend->setObjectName(u"causeResendButton"_s);
  m_resend->setProperty("quiet", true);
  m_list = new CallListView(m_desk);
  m_list->hide();
  connect(m_calls, &QPushButton::toggled, this, &CauseCard::showCalls);
  connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyWanted(m_cause); });
  connect(m_aside, &QPushButton::clicked, this, [this] { Q_EMIT asideWanted(m_cause, !m_isAside); });
  connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT resendWanted(m_cause); });
}

void CauseCard::arrangeLayout()
{
  auto *sign = new QLabel;
  sign->setPixmap(statusIcon(MessageStatus::Failed, m_desk.theme).pixmap(kSign, kSign));
  auto *words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(m_advice);
  auto *top = new QHBoxLayout;
  top->setSpacing(space::between);
  top->addWidget(sign, 0, Qt::AlignTop);
  top->addLayout(words, 1);
  auto *ways = new QWidget;
  auto *flow = new FlowLayout(ways);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(space::inside);
  for (QPushButton *button : {m_calls, m_history, m_aside})
    flow->addWidget(button);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addWidget(ways, 1);
  buttons->addWidget(m_resend, 0, Qt::AlignBottom);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::group, space::between, space::group, space::between);
  column->setSpacing(space::between);
  column->addLayout(top);
  column->addLayout(buttons);
  column->addWidget(m_list);
}

void CauseCard::setCause(const OutboxCause &cause)
{
  const bool joined = cause.count != m_cause.count || cause.newest != m_cause.newest;
  m_cause = cause;
  showCause();
  if (joined && m_calls->isChecked())
    showCalls(true);
}

void CauseCard::setAside(bool aside)
{
  m_isAside = aside;
  m_aside->setText(aside ? tr("Look at it now") : tr("Look later"));
  m_aside->setToolTip(aside ? QString() : tr("Puts these aside until another message joins them"));
  m_title->setProperty("muted", aside);
}

void CauseCard::showCause()
{
  const QString reason = reasonInWords(m_cause.provider, m_cause.code, m_cause.words);
  m_title->setText(u"%1 · %2"_s.arg(QLocale().toString(m_cause.count),
                                    ended(reason.isEmpty() ? tr("The provider gave no reason") : reason)));
  const QString advice = whatToDo(m_cause.provider, m_cause.code);
  m_advice->setText(ended(advice));
  m_advice->setVisible(!advice.isEmpty());
  m_resend->setAccessibleName(tr("Resend %n messages: %1", nullptr, int(m_cause.count)).arg(reason));
  m_calls->setAccessibleName(tr("Call list: %1").arg(reason));
  m_history->setAccessibleName(tr("Show in history: %1").arg(reason));
  setAccessibleName(m_title->text());
  setAside(m_isAside);
}

void CauseCard::showCalls(bool shown)
{
  m_list->setVisible(shown);
  m_calls->setText(shown ? tr("Close call list") : tr("Call list"));
  if (!shown)
    return;
  OutboxQuestion question;
  question.heap = Heap::Failed;
  question.now = m_desk.clock.wallMs();
  question.zone = m_zone;
  question.cause = m_cause;
  m_list->show(question);
}

} // namespace dakiya
