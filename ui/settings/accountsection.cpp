// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accountsection.h"

#include "base/errorwords.h"
#include "common/accountwords.h"
#include "common/connectionsteps.h"
#include "common/navigator.h"
#include "common/notice.h"
#include "common/staff.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"
#include "settings/credentialrow.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

AccountSection::AccountSection(const Desk &desk, QWidget *parent)
    : SettingsSection(desk, u"account"_s, tr("Account"),
                      tr("Through whose account messages leave. Its keys are kept in this computer's keychain and "
                         "nowhere else; they are never shown."),
                      parent)
    , m_trouble(new Notice(desk.theme))
{
  m_trouble->setObjectName(u"accountTrouble"_s);
  column()->addWidget(m_trouble);
  addAccount();
  addCredentials();
  addTest();
  connect(m_trouble, &Notice::pressed, this, [this] { load(); });
  connect(&desk.account, &AccountKeeper::credentialsChanged, this, &AccountSection::load);
  connect(&desk.host, &EngineHost::started, this, &AccountSection::load);
  showLoading();
  load();
}

void AccountSection::addAccount()
{
  m_account = new QLabel;
  m_account->setObjectName(u"accountInUse"_s);
  m_account->setProperty("strong", true);
  m_account->setWordWrap(true);
  m_address = explanation({});
  m_address->setObjectName(u"accountAddress"_s);
  m_connect = new QPushButton;
  m_connect->setObjectName(u"connectButton"_s);
  auto *words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_account);
  words->addWidget(m_address);
  auto *row = new QHBoxLayout;
  row->setSpacing(space::between);
  row->addLayout(words, 1);
  row->addWidget(m_connect, 0, Qt::AlignTop);
  addCard()->addLayout(row);
  // The assistant itself asks for a manager.
  connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT desk().navigator.assistantWanted(); });
}

void AccountSection::addCredentials()
{
  m_list = addCard(tr("Keys"), tr("A key that is replaced is used from then on; what is on its way is finished with "
                                  "the old one."));
  m_list->setSpacing(space::group);
  m_credentials = m_list->parentWidget();
}

void AccountSection::addTest()
{
  QVBoxLayout *card = addCard(tr("Connection"), tr("The test sends no message."));
  m_testing = card->parentWidget();
  m_test = new QPushButton(tr("Test connection"));
  m_test->setObjectName(u"testButton"_s);
  m_steps = new ConnectionSteps(desk());
  m_steps->hide();
  card->addWidget(m_steps);
  card->addWidget(m_test, 0, Qt::AlignRight);
  connect(m_test, &QPushButton::clicked, this, &AccountSection::test);
  connect(m_steps, &ConnectionSteps::over, this, [this] { m_test->setEnabled(true); });
}

void AccountSection::load()
{
  desk().host.whenStarted(this, [this] {
    desk().account.look(desk().host.provider(), this,
                        [this](const AccountStanding &standing) { showStanding(standing); });
  });
}

void AccountSection::showStanding(const AccountStanding &standing)
{
  const bool isPractice = standing.provider == "practice"_L1;
  m_account->setText(isPractice ? tr("Practice: nothing reaches a customer.") : accountWord(standing.provider));
  m_address->setText(isPractice ? tr("The messages go to a MyOperator that is built into Dakiya. A real account has "
                                     "data of its own, which begins empty; what was tried here stays here.")
                                : tr("Base address: %1").arg(standing.address));
  m_connect->setText(isPractice ? tr("Connect account") : tr("Change account"));
  m_connect->setProperty("primary", isPractice);
  m_connect->style()->unpolish(m_connect);
  m_connect->style()->polish(m_connect);
  m_connect->setAccessibleName(m_connect->text());
  const std::optional<Error> trouble = standing.trouble ? standing.trouble : standing.refusal;
  if (trouble)
    m_trouble->say(Notice::Tone::Attention, sentence(*trouble), {tr("Try again")});
  else
    m_trouble->hide();
  if (m_provider != standing.provider)
    makeRows(standing);
  for (const CredentialStanding &credential : standing.credentials)
    m_rows[credential.name]->showStanding(credential);
  m_credentials->setVisible(!isPractice);
  m_testing->setVisible(!isPractice);
  showReady();
}

void AccountSection::makeRows(const AccountStanding &standing)
{
  m_provider = standing.provider;
  qDeleteAll(std::exchange(m_rows, {}));
  m_steps->clear();
  m_steps->hide();
  for (const CredentialStanding &credential : standing.credentials) {
    auto *row = new CredentialRow(desk(), m_provider, credential.name);
    m_list->addWidget(row);
    m_rows.insert(credential.name, row);
    connect(row, &CredentialRow::putWanted, this, &AccountSection::put);
    connect(row, &CredentialRow::removeWanted, this, &AccountSection::remove);
  }
}

void AccountSection::put(const QString &name, const QString &value)
{
  desk().staff.whenManager(this, [this, name, value] {
    desk().account.put({{name, value}}, desk().staff.name(), this,
                       [row = QPointer(m_rows[name])](const Result<void> &done) {
                         if (row)
                           row->showOutcome(done);
                       });
  });
}

void AccountSection::remove(const QString &name)
{
  desk().staff.whenManager(this, [this, name] {
    desk().account.remove(name, desk().staff.name(), this, [row = QPointer(m_rows[name])](const Result<void> &done) {
      if (row)
        row->showOutcome(done);
    });
  });
}

void AccountSection::test()
{
  desk().staff.whenManager(this, [this] {
    m_test->setEnabled(false);
    m_steps->show();
    m_steps->begin(m_provider);
  });
}

} // namespace dakiya
