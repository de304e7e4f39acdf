// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "base/clock.h"
#include "common/icons.h"
#include "common/queuewords.h"
#include "common/staff.h"
#include "engine/enginehost.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QToolButton>

namespace dakiya {

namespace {

constexpr int kSign = 16;

QIcon signOf(const QueueSnapshot &queue, const Theme &theme)
{
  if (queue.stops.any() || queue.storeError)
    return lineIcon(QStringLiteral("pause"), theme.attention);
  if (queue.providerSilent)
    return lineIcon(QStringLiteral("banner-trouble"), theme.attention);
  return queue.counts.sending > 0 ? lineIcon(QStringLiteral("send"), theme.primary)
                                  : lineIcon(QStringLiteral("good"), theme.good);
}

} // namespace

StatusLine::StatusLine(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(new QLabel)
    , m_queue(new QLabel)
    , m_person(new QToolButton)
{
  m_queue->setObjectName(QStringLiteral("queueLine"));
  m_person->setObjectName(QStringLiteral("personButton"));
  m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_person->setIcon(lineIcon(QStringLiteral("person"), desk.theme.muted));
  m_person->setToolTip(tr("Who sits here: this name stands beside every change. Press to choose another."));
  connect(m_person, &QToolButton::clicked, this, &StatusLine::askForName);
  connect(&desk.staff, &Staff::changed, this, &StatusLine::showPerson);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(space::group, 0, space::inside, 0);
  row->setSpacing(space::inside);
  row->addWidget(m_sign);
  row->addWidget(m_queue, 1);
  row->addWidget(m_person);
  showPerson();
}

void StatusLine::showQueue(const QueueSnapshot &queue, const LocalTime &local)
{
  m_sign->setPixmap(signOf(queue, m_desk.theme).pixmap(kSign, kSign));
  const QString words = queueInWords(queue, m_desk.host.provider(), m_desk.clock.wallMs(), local);
  if (m_queue->text() == words)
    return;
  m_queue->setText(words);
  m_queue->setAccessibleName(words);
}

void StatusLine::showPerson()
{
  m_person->setText(m_desk.staff.name());
  m_person->setAccessibleName(tr("Who sits here: %1").arg(m_desk.staff.name()));
}

void StatusLine::askForName()
{
  auto *dialog = new QInputDialog(this);
  dialog->setObjectName(QStringLiteral("nameDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Who sits here"));
  dialog->setLabelText(tr("Your name, as it shall stand beside what you do:"));
  dialog->setTextValue(m_desk.staff.name());
  dialog->setOkButtonText(tr("Use this name"));
  dialog->setCancelButtonText(tr("Cancel"));
  connect(dialog, &QInputDialog::textValueSelected, &m_desk.staff, &Staff::setName);
  dialog->open();
}

} // namespace dakiya
