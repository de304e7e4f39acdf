// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/messageactions.h"

#include "common/icons.h"
#include "common/navigator.h"
#include "common/staff.h"

#include <QAction>
#include <QMenu>

namespace dakiya {

MessageActions::MessageActions(const Desk &desk, BulkBar &bar, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar)
{
  createActions();
  setMessages({});
  connect(&m_bar, &BulkBar::workingChanged, this, &MessageActions::enableActions);
}

QAction *MessageActions::add(const char *name, const QString &words)
{
  auto *action = new QAction(words, this);
  action->setObjectName(QLatin1String(name));
  return action;
}

void MessageActions::createActions()
{
  m_open = add("openMessage", tr("&Open"));
  m_resend = add("resendMessages", {});
  m_resend->setIcon(lineIcon(QStringLiteral("send"), m_desk.theme.muted));
  m_cancel = add("cancelMessages", {});
  m_arrived = add("markArrived", {});
  m_notArrived = add("markNotArrived", {});
  m_write = add("messageAgain", tr("Write a &new message like this…"));
  m_write->setIcon(lineIcon(QStringLiteral("compose"), m_desk.theme.muted));
  m_customer = add("showCustomer", tr("Show all messages of this c&ustomer"));
  m_customer->setIcon(lineIcon(QStringLiteral("person"), m_desk.theme.muted));
  m_copyCell = add("copyCell", tr("&Copy the cell"));
  m_copyCell->setIcon(lineIcon(QStringLiteral("copy"), m_desk.theme.muted));
  m_copyCell->setShortcut(QKeySequence::Copy);
  m_copyRow = add("copyRow", tr("Copy the &row"));
  m_copyRow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  for (QAction *action : {m_copyCell, m_copyRow})
    action->setShortcutContext(Qt::WidgetShortcut);
  m_print = add("printMessage", tr("Save with its timeline as &PDF…"));
  m_print->setIcon(lineIcon(QStringLiteral("print"), m_desk.theme.muted));
  connect(m_resend, &QAction::triggered, this, &MessageActions::resend);
  connect(m_cancel, &QAction::triggered, this, [this] { m_bar.run(cancelTask(m_desk.staff.name()), m_waiting); });
  connect(m_arrived, &QAction::triggered, this, [this] { settle(Resolution::Arrived); });
  connect(m_notArrived, &QAction::triggered, this, [this] { settle(Resolution::DidNotArrive); });
  connect(m_write, &QAction::triggered, this, &MessageActions::messageAgain);
  connect(m_customer, &QAction::triggered, this, [this] { Q_EMIT customerWanted(m_messages.constFirst().phone); });
}

void MessageActions::setMessages(const QList<Message> &messages)
{
  m_messages = messages;
  for (QStringList *ids : {&m_again, &m_taken, &m_unsure, &m_waiting})
    ids->clear();
  for (const Message &message : messages) {
    switch (message.status) {
    case MessageStatus::Failed:
    case MessageStatus::Expired:
    case MessageStatus::Cancelled:
      m_again << message.id.uuid;
      break;
    case MessageStatus::Sent:
    case MessageStatus::Delivered:
    case MessageStatus::Read:
      m_taken << message.id.uuid;
      break;
    case MessageStatus::Unknown:
      m_unsure << message.id.uuid;
      break;
    case MessageStatus::Queued:
      m_waiting << message.id.uuid;
      break;
    case MessageStatus::Sending:
    case MessageStatus::Skipped:
      break;
    }
  }
  nameActions();
  enableActions();
}

// The words say what happens, and how many it concerns where that is not all too plain.
void MessageActions::nameActions()
{
  const int resent = int(m_again.size() + m_taken.size() + m_unsure.size());
  if (m_messages.size() > 1)
    m_resend->setText(m_again.size() == resent ? tr("&Resend %n", nullptr, resent)
                                               : tr("&Send again to %n…", nullptr, resent));
  else
    m_resend->setText(resent == m_again.size() ? tr("&Resend") : tr("&Send again…"));
  const int waiting = int(m_waiting.size());
  m_cancel->setText(m_messages.size() > 1 ? tr("C&ancel %n waiting", nullptr, waiting) : tr("C&ancel"));
  const int unsure = int(m_unsure.size());
  m_arrived->setText(m_messages.size() > 1 ? tr("%n arrived", nullptr, unsure) : tr("It arrived"));
  m_notArrived->setText(m_messages.size() > 1 ? tr("%n did not arrive", nullptr, unsure) : tr("It did not arrive"));
  m_copyRow->setText(tr("Copy %n &rows", nullptr, int(std::max<qsizetype>(1, m_messages.size()))));
}

void MessageActions::enableActions()
{
  const bool isFree = !m_bar.isWorking();
  const bool isOne = m_messages.size() == 1;
  m_resend->setEnabled(isFree && !(m_again.isEmpty() && m_taken.isEmpty() && m_unsure.isEmpty()));
  m_cancel->setEnabled(isFree && !m_waiting.isEmpty());
  for (QAction *action : {m_arrived, m_notArrived}) {
    action->setEnabled(isFree);
    action->setVisible(!m_unsure.isEmpty());
  }
  for (QAction *action : {m_open, m_write, m_customer, m_print})
    action->setEnabled(isOne);
  for (QAction *action : {m_copyCell, m_copyRow})
    action->setEnabled(!m_messages.isEmpty());
}

void MessageActions::resend()
{
  const QStringList all = m_again + m_taken + m_unsure;
  const QString question = questionBeforeResend();
  // Whoever presses the button has read that it may arrive twice.
  const InDoubt inDoubt = m_unsure.isEmpty() ? InDoubt::Refuse : InDoubt::SendAnyway;
  const MessageTask task = resendTask(m_desk.staff.name(), inDoubt);
  if (question.isEmpty()) {
    m_bar.run(task, all);
    return;
  }
  const QString button = m_unsure.isEmpty()
                             ? tr("Send again to %n", nullptr, int(all.size()))
                             : tr("Send again to %n, even if it arrives twice", nullptr, int(all.size()));
  m_bar.ask(question, button, tr("Leave them"), task, all);
}

QString MessageActions::questionBeforeResend() const
{
  QStringList sentences;
  if (!m_taken.isEmpty())
    sentences << tr("%n of these messages were sent already: a new message goes out, and the customer gets the text "
                    "twice.",
                    nullptr, int(m_taken.size()));
  if (!m_unsure.isEmpty())
    sentences << tr("Nobody knows whether %n of these messages arrived: sent again, they may arrive twice. Look at "
                    "the customer's chat first.",
                    nullptr, int(m_unsure.size()));
  return sentences.join(u'\n');
}

void MessageActions::settle(Resolution resolution)
{
  m_bar.run(settleTask(resolution, m_desk.staff.name()), m_unsure);
}

void MessageActions::messageAgain()
{
  const Message &message = m_messages.constFirst();
  Draft draft;
  draft.phone = message.phone;
  draft.type = QString(wireName(message.type));
  for (const auto &[name, value] : message.context.asKeyValueRange())
    draft.context.insert(name, value);
  draft.reference = message.reference;
  draft.language = message.language;
  draft.media = message.media;
  Q_EMIT m_desk.navigator.composeWanted(draft);
}

void MessageActions::addActions(QMenu &menu) const
{
  menu.addAction(m_arrived);
  menu.addAction(m_notArrived);
  menu.addAction(m_cancel);
  menu.addSeparator();
  menu.addAction(m_write);
  menu.addAction(m_customer);
  menu.addSeparator();
  menu.addAction(m_copyCell);
  menu.addAction(m_copyRow);
  menu.addSeparator();
  menu.addAction(m_print);
}

void MessageActions::fillContextMenu(QMenu &menu) const
{
  menu.addAction(m_open);
  menu.setDefaultAction(m_open);
  menu.addSeparator();
  menu.addAction(m_resend);
  addActions(menu);
}

void MessageActions::fillMoreMenu(QMenu &menu) const
{
  addActions(menu);
}

} // namespace dakiya
