// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/messagedetails.h"

#include "common/icons.h"
#include "common/messagebubble.h"
#include "common/timetext.h"
#include "domain/failurecode.h"
#include "domain/phonenumber.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "domain/typewords.h"
#include "history/timelineentries.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLeastWidth = 300;
constexpr int kSignSize = 16;

/// What to do, and who does it.
QString adviceOn(const Message &message)
{
  const QString advice = whatToDo(message.provider, message.errorCode);
  if (advice.isEmpty())
    return {};
  const FailureCode *code = findFailureCode(message.provider, message.errorCode);
  switch (code ? code->owner : FailureOwner::Staff) {
  case FailureOwner::Manager:
    return MessageDetails::tr("For a manager: %1").arg(advice);
  case FailureOwner::Staff:
    return MessageDetails::tr("What to do: %1").arg(advice);
  case FailureOwner::Nobody:
    break;
  }
  return advice;
}

} // namespace

MessageDetails::MessageDetails(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
  createWidgets();
  createFoot();
  arrangeLayout();
  showNothing();
}

QLabel *MessageDetails::addLabel(const char *name, bool muted)
{
  auto *label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setProperty("muted", muted);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

void MessageDetails::createWidgets()
{
  setObjectName(QStringLiteral("messageDetails"));
  setProperty("card", true);
  setMinimumWidth(kLeastWidth);
  m_scroll = new QScrollArea;
  m_scroll->setObjectName(QStringLiteral("detailsScroll"));
  m_scroll->setAccessibleName(tr("The chosen message"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusProxy(m_scroll);

  m_name = addLabel("detailsName", false);
  m_name->setProperty("heading", true);
  m_phone = addLabel("detailsPhone", true);
  m_about = addLabel("detailsAbout", true);
  m_earlier = addLabel("detailsEarlier", false);
  m_earlier->setTextFormat(Qt::RichText);
  m_earlier->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  connect(m_earlier, &QLabel::linkActivated, this, &MessageDetails::earlierWanted);
  m_bubble = new MessageBubble(m_theme);
  m_statusSign = new QLabel;
  m_status = addLabel("detailsStatus", false);
  m_status->setProperty("strong", true);
  m_reason = addLabel("detailsReason", false);
  m_advice = addLabel("detailsAdvice", false);
  m_ids = addLabel("detailsIds", true);
  m_technical = new QToolButton;
  m_technical->setObjectName(QStringLiteral("technicalButton"));
  m_technical->setText(tr("Technical details"));
  m_technical->setCheckable(true);
  m_technical->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_technical->setArrowType(Qt::RightArrow);
  connect(m_technical, &QToolButton::toggled, this, &MessageDetails::showTechnical);
}

void MessageDetails::createFoot()
{
  m_resend = new QPushButton;
  m_resend->setObjectName(QStringLiteral("resendButton"));
  m_resend->setProperty("primary", true);
  m_moreMenu = new QMenu(this);
  m_more = new QPushButton(tr("&More"));
  m_more->setObjectName(QStringLiteral("moreButton"));
  m_more->setProperty("menu", true);
  m_more->setMenu(m_moreMenu);
  m_foot = new QWidget;
  auto *row = new QHBoxLayout(m_foot);
  row->setContentsMargins(space::between, space::inside, space::between, space::between);
  row->setSpacing(space::inside);
  row->addStretch();
  row->addWidget(m_more);
  row->addWidget(m_resend);
}

void MessageDetails::arrangeLayout()
{
  arrangeContent();
  m_scroll->setWidget(m_content);
  auto *all = new QVBoxLayout(this);
  all->setContentsMargins(1, 1, 1, 1);
  all->setSpacing(0);
  all->addWidget(m_scroll, 1);
  all->addWidget(m_foot);
}

void MessageDetails::arrangeContent()
{
  m_content = new QWidget;
  m_content->setProperty("panelContent", true);
  auto *column = new QVBoxLayout(m_content);
  column->setContentsMargins(space::group, space::group, space::group, space::group);
  column->setSpacing(space::inside);
  for (QWidget *widget :
       {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_about),
        static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_bubble)})
    column->addWidget(widget);
  auto *status = new QHBoxLayout;
  status->setSpacing(space::inside);
  status->addWidget(m_statusSign, 0, Qt::AlignTop);
  status->addWidget(m_status, 1);
  column->addSpacing(space::inside);
  column->addLayout(status);
  column->addWidget(m_reason);
  column->addWidget(m_advice);
  column->addSpacing(space::inside);
  m_steps = new QWidget;
  m_stepRows = new QGridLayout(m_steps);
  m_stepRows->setContentsMargins(0, 0, 0, 0);
  m_stepRows->setHorizontalSpacing(space::inside);
  m_stepRows->setVerticalSpacing(2);
  m_stepRows->setColumnStretch(1, 1);
  column->addWidget(m_steps);
  column->addWidget(m_technical);
  column->addWidget(m_ids);
  column->addStretch();
}

void MessageDetails::setResendAction(QAction *action)
{
  connect(m_resend, &QPushButton::clicked, action, &QAction::trigger);
  connect(action, &QAction::changed, this, [this, action] { followResend(*action); });
  m_resend->setProperty("primary", action->priority() != QAction::LowPriority);
  followResend(*action);
}

void MessageDetails::followResend(const QAction &action)
{
  m_resend->setText(action.text());
  m_resend->setEnabled(action.isEnabled());
}

void MessageDetails::showNothing()
{
  m_content->hide();
  m_foot->hide();
}

void MessageDetails::show(const MessageTimeline &timeline, const LocalTime &local)
{
  const Message &message = timeline.message;
  const QString phone = displayPhone({message.phone});
  m_name->setText(message.customerName.isEmpty() ? phone : message.customerName);
  m_phone->setText(phone);
  m_phone->setVisible(!message.customerName.isEmpty());
  const QString type = typeWord(message.type);
  m_about->setText(message.reference.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, message.reference));
  m_earlier->setText(QStringLiteral("<a href=\"%1\">%2</a>").arg(message.resendOf, tr("Repeats an earlier message")));
  m_earlier->setVisible(!message.resendOf.isEmpty());
  m_bubble->setMessage(message.text);
  m_bubble->setFoot(shortTime(message.sentAt.value_or(message.createdAt()), message.createdAt(), local));
  showStatus(message);
  showSteps(timeline, local);
  const QString own = tr("Id: %1").arg(message.id.uuid);
  m_ids->setText(message.providerMessageId.isEmpty()
                     ? own
                     : QStringList{own, tr("Provider's id: %1").arg(message.providerMessageId)}.join(u'\n'));
  m_content->show();
  m_foot->show();
  showTechnical(m_technical->isChecked());
}

void MessageDetails::showStatus(const Message &message)
{
  m_statusSign->setPixmap(statusIcon(message.status, m_theme).pixmap(kSignSize + 4, kSignSize + 4));
  m_status->setText(QStringLiteral("%1 · %2").arg(statusWord(message.status), statusMeaning(message.status)));
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  const QString advice = adviceOn(message);
  m_advice->setText(advice);
  m_advice->setVisible(!advice.isEmpty());
}

void MessageDetails::showSteps(const MessageTimeline &timeline, const LocalTime &local)
{
  while (QLayoutItem *item = m_stepRows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int row = 0;
  for (const TimelineEntry &entry : timelineEntries(timeline)) {
    addStep(row, entry.sign, entry.words, fullTime(entry.at, local), entry.technical);
    row += 2;
  }
}

void MessageDetails::addStep(int row, MessageStatus sign, const QString &words, const QString &when,
                             const QString &technical)
{
  auto *icon = new QLabel;
  icon->setPixmap(statusIcon(sign, m_theme).pixmap(kSignSize, kSignSize));
  m_stepRows->addWidget(icon, row, 0, Qt::AlignTop);
  QLabel *text = addLabel("step", false);
  text->setText(words);
  m_stepRows->addWidget(text, row, 1);
  QLabel *below = addLabel("stepTime", true);
  below->setText(when);
  below->setProperty("plain", when);
  below->setProperty("technical", technical);
  below->setContentsMargins(0, 0, 0, space::inside);
  m_stepRows->addWidget(below, row + 1, 1);
}

void MessageDetails::showTechnical(bool shown)
{
  m_technical->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
  m_ids->setVisible(shown);
  for (QLabel *below : m_steps->findChildren<QLabel *>(QStringLiteral("stepTime"))) {
    const QString when = below->property("plain").toString();
    const QString technical = below->property("technical").toString();
    below->setText(shown && !technical.isEmpty() ? when + u'\n' + technical : when);
  }
}

} // namespace dakiya
