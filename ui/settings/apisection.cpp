// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/apisection.h"

#include "common/field.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "engine/enginehost.h"
#include "settings/fieldgrid.h"
#include "settings/settingform.h"
#include "settings/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 3'000;
constexpr int kSign = 20;

} // namespace

ApiSection::ApiSection(const Desk &desk, QWidget *parent)
    : SettingsSection(
          desk, u"api"_s, tr("Local API and receipts"),
          tr("Through it the dairy's own programs send, and the provider tells what was delivered and read."), parent)
    , m_form(new SettingForm(desk, this))
{
  addDoor();
  addTokens();
  addWebhook();
  showLoading();
  m_look.setInterval(kLookMs);
  connect(&m_look, &QTimer::timeout, this, &ApiSection::knock);
  connect(&m_probe, &DoorProbe::heard, this, &ApiSection::showDoor);
  connect(m_form, &SettingForm::loaded, this, &ApiSection::showSettings);
  connect(m_form, &SettingForm::failed, this,
          [this](const Error &error) { showFailed(tr("The settings could not be loaded"), error); });
  load();
}

void ApiSection::addDoor()
{
  QVBoxLayout *card = addCard(tr("For programs on this computer"));
  m_sign = new QLabel;
  m_state = new QLabel;
  m_state->setObjectName(u"doorState"_s);
  m_state->setWordWrap(true);
  m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::inside);
  row->addWidget(m_sign);
  row->addWidget(m_state, 1);
  card->addWidget(m_form->field(u"api_enabled"_s));
  card->addLayout(row);
  auto *grid = new FieldGrid;
  grid->add(m_form->field(u"api_port"_s));
  grid->add(m_form->field(u"api_allowed_hosts"_s));
  card->addWidget(grid);
}

void ApiSection::addTokens()
{
  m_tokens = new Tokens(desk());
  addCard(tr("Which programs have access"),
          tr("Each program calls with a token of its own, so that one can be withdrawn without the others."))
      ->addWidget(m_tokens);
}

void ApiSection::addWebhook()
{
  QVBoxLayout *card = addCard(
      tr("For receipts of the provider"),
      tr("A router lets calls out, but none in: the provider cannot reach this computer by itself. Either a tunnel "
         "with "
         "a public address passes its calls on to here, or a small server runs Dakiya without a window. Without "
         "either, messages leave all the same, and stay \"sent\"."));
  card->addWidget(m_form->field(u"public_url"_s));
  m_webhook = new QLineEdit;
  m_webhook->setObjectName(u"webhookAddress"_s);
  m_webhook->setReadOnly(true);
  auto *copy = new QPushButton(tr("Copy"));
  copy->setObjectName(u"copyWebhook"_s);
  copy->setIcon(lineIcon(u"copy"_s, desk().theme.text));
  copy->setToolTip(tr("Copy the address for the provider's panel"));
  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_webhook->text()); });
  auto *field = new Field(u"webhook"_s, tr("Address for the provider"), m_webhook);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::inside);
  row->addWidget(field, 1);
  row->addWidget(copy, 0, Qt::AlignBottom);
  card->addLayout(row);
  m_how = explanation({});
  m_how->setObjectName(u"receiptsHow"_s);
  card->addWidget(m_how);
  auto *help = new QPushButton(tr("How to set it up"));
  help->setObjectName(u"receiptsHelp"_s);
  help->setIcon(lineIcon(u"help"_s, desk().theme.text));
  connect(help, &QPushButton::clicked, this, [this] { Q_EMIT desk().navigator.helpWanted(u"settings"_s); });
  card->addWidget(help, 0, Qt::AlignLeft);
}

void ApiSection::load()
{
  m_form->load();
  desk().host.whenStarted(this, [this] { m_tokens->load(); });
}

void ApiSection::showEvent(QShowEvent *event)
{
  SettingsSection::showEvent(event);
  m_look.start();
  knock();
}

void ApiSection::hideEvent(QHideEvent *event)
{
  SettingsSection::hideEvent(event);
  m_look.stop();
}

void ApiSection::showSettings()
{
  showReady();
  const Settings &settings = *m_form->settings();
  const QString address = settings.value(u"public_url"_s);
  QString base = address.isEmpty() ? u"http://127.0.0.1:%1"_s.arg(settings.apiPort()) : address;
  while (base.endsWith(u'/'))
    base.chop(1);
  m_webhook->setText(u"%1/api/notifications/webhook/%2"_s.arg(base, desk().host.provider()));
  m_how->setText(howToGetReceipts());
  knock();
}

QString ApiSection::howToGetReceipts() const
{
  const QString provider = desk().host.provider();
  if (provider == "practice"_L1)
    return tr("In practice mode receipts come by themselves: nothing need be set up.");
  if (provider == "twilio"_L1)
    return tr(
        "Enter this address as the status callback in Twilio's console. Twilio signs its calls, so no secret of its "
        "own is needed.");
  return tr(
      "Enter this address as the webhook in MyOperator's panel, with the webhook secret that is kept in the section "
      "\"Account\". Calls without it are refused.");
}

void ApiSection::knock()
{
  if (!m_form->settings() || !isVisible())
    return;
  if (m_form->settings()->apiEnabled()) {
    m_probe.knock(m_form->settings()->apiPort());
    return;
  }
  m_sign->setPixmap(lineIcon(u"lock"_s, desk().theme.muted).pixmap(kSign, kSign));
  m_state->setText(tr("Closed: no other program can send through Dakiya, and no receipts come in."));
}

void ApiSection::showDoor(Door door)
{
  const Theme &theme = desk().theme;
  const quint16 port = m_form->settings()->apiPort();
  const auto say = [this](const QString &icon, const QColor &color, const QString &words) {
    m_sign->setPixmap(lineIcon(icon, color).pixmap(kSign, kSign));
    m_state->setText(words);
  };
  if (!m_form->settings()->apiEnabled())
    return;
  if (door == Door::Dakiya)
    say(u"good"_s, theme.good, tr("Open: Dakiya listens at http://127.0.0.1:%1").arg(port));
  else if (door == Door::Other)
    say(u"banner-trouble"_s, theme.attention,
        tr("Port %1 is taken by another program: choose another port.").arg(port));
  else
    say(u"clock"_s, theme.muted, tr("Nobody listens at port %1 at the moment.").arg(port));
}

} // namespace dakiya
