// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sendingswitch.h"

#include "base/errorwords.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/queuewords.h"
#include "common/staff.h"
#include "engine/enginehost.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 18;

} // namespace

SendingSwitch::SendingSwitch(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(new QLabel)
    , m_words(new QLabel)
    , m_account(new QPushButton(tr("Check the account")))
    , m_switch(new QPushButton)
{
  setObjectName(u"sendingSwitch"_s);
  m_words->setObjectName(u"sendingWords"_s);
  m_words->setWordWrap(true);
  m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_account->setObjectName(u"accountButton"_s);
  m_account->hide();
  m_switch->setObjectName(u"pauseButton"_s);
  connect(m_account, &QPushButton::clicked, this, [this] { Q_EMIT m_desk.navigator.settingsWanted(u"account"_s); });
  connect(m_switch, &QPushButton::clicked, this, &SendingSwitch::press);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  row->addWidget(m_words, 1);
  row->addWidget(m_sign);
  row->addWidget(m_account);
  row->addWidget(m_switch);
  setQueue({});
}

void SendingSwitch::setQueue(const QueueSnapshot &queue)
{
  const QString stops = stopsInWords(queue, m_desk.host.provider());
  const bool stands = !stops.isEmpty();
  m_resumes = canGoOn(queue);
  QString words = stops;
  if (!stands)
    words = queue.counts.sending > 0 ? tr("Messages are leaving.") : tr("Messages leave when they are due.");
  if (m_words->text() != words) {
    m_words->setText(words);
    m_words->setAccessibleName(words);
  }
  m_words->setProperty("tone", stands ? u"attention"_s : QString());
  m_words->setProperty("muted", !stands);
  style()->unpolish(m_words);
  style()->polish(m_words);
  m_sign->setPixmap(
      (stands ? lineIcon(u"banner-trouble"_s, m_desk.theme.attention) : lineIcon(u"good"_s, m_desk.theme.good))
          .pixmap(kSign, kSign));
  m_account->setVisible(queue.stops.paused.startsWith("account:"_L1));
  m_switch->setText(m_resumes ? tr("Resume sending") : tr("Pause sending"));
  m_switch->setIcon(
      lineIcon(m_resumes ? u"resume"_s : u"pause"_s, m_resumes ? m_desk.theme.onPrimary : m_desk.theme.text));
  if (m_switch->property("primary").toBool() != m_resumes) {
    m_switch->setProperty("primary", m_resumes);
    style()->unpolish(m_switch);
    style()->polish(m_switch);
  }
  m_switch->setEnabled(!queue.storeError);
}

void SendingSwitch::press()
{
  m_switch->setEnabled(false);
  m_desk.host.ask(
      this,
      [resumes = m_resumes, who = m_desk.staff.name()](Engine &engine) {
        return resumes ? engine.resume(who) : engine.pause(who);
      },
      [this](const Result<void> &done) {
        m_switch->setEnabled(true);
        if (!done)
          Q_EMIT failed(sentence(done.error()));
        Q_EMIT switched();
      });
}

} // namespace dakiya
