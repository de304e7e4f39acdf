// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sendingsection.h"

#include "base/errorwords.h"
#include "common/field.h"
#include "common/queuewords.h"
#include "common/staff.h"
#include "engine/enginehost.h"
#include "settings/fieldgrid.h"
#include "settings/settingform.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 1'000;

} // namespace

SendingSection::SendingSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, u"sending"_s, tr("Sending"),
                      tr("What is set here holds for everybody who uses this data. The usual values are right for most "
                         "offices."),
                      parent)
    , m_form(new SettingForm(desk, this))
{
  addQueue();
  addFields(tr("Your dairy"), {u"business_name"_s, u"marketing_consent"_s});
  addFields(tr("Pace and new tries"), {u"rate_limit"_s, u"max_retries"_s, u"retry_delay_minutes"_s});
  addFields(tr("Costs and aims"), {u"price.utility"_s, u"price.marketing"_s, u"target.delivery_rate"_s,
                                   u"target.success_rate"_s, u"target.latency_ms"_s});
  addMore();
  showLoading();
  connect(m_form, &SettingForm::loaded, this, [this] { showReady(); });
  connect(m_form, &SettingForm::failed, this,
          [this](const Error &error) { showFailed(tr("The settings could not be loaded"), error); });
  m_look.setSingleShot(true);
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &SendingSection::askForQueue);
  const auto soon = [this] {
    if (!m_look.isActive())
      m_look.start();
  };
  connect(&desk.host, &EngineHost::storeChanged, this, soon);
  connect(&desk.host, &EngineHost::attention, this, soon);
  connect(&desk.host, &EngineHost::sendingBegan, this, soon);
  load();
}

void SendingSection::addQueue()
{
  QVBoxLayout *card = addCard();
  m_queue = new QLabel;
  m_queue->setObjectName(u"sendingState"_s);
  m_queue->setWordWrap(true);
  m_switch = new QPushButton;
  m_switch->setObjectName(u"pauseButton"_s);
  auto *row = new QHBoxLayout;
  row->addWidget(m_queue, 1);
  row->addWidget(m_switch);
  card->addLayout(row);
  connect(m_switch, &QPushButton::clicked, this, &SendingSection::pauseOrResume);
}

void SendingSection::addFields(const QString &title, const QStringList &keys)
{
  auto *grid = new FieldGrid;
  for (const QString &key : keys) {
    if (Settings::keys().contains(key))
      grid->add(m_form->field(key));
  }
  addCard(title)->addWidget(grid);
}

void SendingSection::addMore()
{
  auto *fold = new QToolButton;
  fold->setObjectName(u"moreButton"_s);
  fold->setText(tr("More: what is rarely changed"));
  fold->setCheckable(true);
  fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  fold->setArrowType(Qt::RightArrow);
  auto *grid = new FieldGrid;
  grid->hide();
  for (const QString &key : {u"time_zone"_s, u"max_in_flight"_s, u"recipient_interval_s"_s, u"recipient_burst"_s,
                             u"request_timeout_s"_s, u"sweep_minutes"_s, u"price.internal"_s})
    grid->add(m_form->field(key));
  QVBoxLayout *card = addCard();
  card->addWidget(fold, 0, Qt::AlignLeft);
  card->addWidget(grid);
  connect(fold, &QToolButton::toggled, this, [fold, grid](bool open) {
    fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    grid->setVisible(open);
  });
}

void SendingSection::load()
{
  m_form->load();
  desk().host.whenStarted(this, [this] { askForQueue(); });
}

void SendingSection::askForQueue()
{
  desk().host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &queue) {
        if (queue)
          showQueue(*queue);
      });
}

void SendingSection::showQueue(const QueueSnapshot &queue)
{
  const QString stops = stopsInWords(queue, desk().host.provider());
  m_resumes = canGoOn(queue);
  m_queue->setText(stops.isEmpty() ? tr("Messages leave as they fall due.") : stops);
  m_switch->setText(m_resumes ? tr("Resume sending") : tr("Pause sending"));
  m_switch->setVisible(stops.isEmpty() || m_resumes);
}

void SendingSection::pauseOrResume()
{
  desk().staff.whenManager(m_switch, [this, resumes = m_resumes] {
    desk().host.ask(
        this,
        [resumes, who = desk().staff.name()](Engine &engine) {
          return resumes ? engine.resume(who) : engine.pause(who);
        },
        [this](const Result<void> &done) {
          if (done)
            askForQueue();
          else
            m_queue->setText(sentence(done.error()));
        });
  });
}

} // namespace dakiya
