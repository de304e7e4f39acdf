// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/connectionsteps.h"

#include "common/accountwords.h"
#include "common/icons.h"
#include "engine/connectiontest.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace dakiya {

using namespace Qt::StringLiterals;
using Kind = TestStep::Kind;
using State = TestStep::State;

namespace {

constexpr int kSign = 18;
constexpr int kSteps = 6;

QIcon signOf(State state, const Theme &theme)
{
  switch (state) {
  case State::Good:
    return lineIcon(u"good"_s, theme.good);
  case State::Bad:
    return lineIcon(u"status-failed"_s, theme.bad);
  case State::Unsure:
    return lineIcon(u"status-unknown"_s, theme.attention);
  case State::Running:
    return lineIcon(u"status-sending"_s, theme.primary);
  case State::Skipped:
    return lineIcon(u"status-stopped"_s, theme.muted);
  case State::Waiting:
    break;
  }
  return lineIcon(u"status-queued"_s, theme.muted);
}

QString toneOf(State state)
{
  return state == State::Bad ? u"bad"_s : state == State::Good ? u"good"_s : QString();
}

QString titleOf(Kind kind)
{
  switch (kind) {
  case Kind::Credentials:
    return ConnectionSteps::tr("Keys");
  case Kind::Address:
    return ConnectionSteps::tr("Address");
  case Kind::Connection:
    return ConnectionSteps::tr("Connection");
  case Kind::Encryption:
    return ConnectionSteps::tr("Encryption");
  case Kind::Key:
    return ConnectionSteps::tr("Account");
  case Kind::Number:
    return ConnectionSteps::tr("WhatsApp number");
  }
  return {};
}

QString goodWords(const TestStep &step)
{
  switch (step.kind) {
  case Kind::Credentials:
    return ConnectionSteps::tr("All that is needed is there.");
  case Kind::Address:
    return ConnectionSteps::tr("%1 is known.").arg(step.detail);
  case Kind::Connection:
    return ConnectionSteps::tr("It can be reached.");
  case Kind::Encryption:
    return ConnectionSteps::tr("Nobody on the way can read along.");
  case Kind::Key:
    return ConnectionSteps::tr("MyOperator answers, and takes the key.");
  case Kind::Number:
    break;
  }
  return {};
}

QString unsureWords(const TestStep &step)
{
  if (step.kind == Kind::Number)
    return ConnectionSteps::tr("Whether it can send, only a message shows: send one to your own phone.");
  return ConnectionSteps::tr("MyOperator answers. Whether it takes the key, only a message shows.");
}

QString refusedByProvider(int status)
{
  if (status == 401 || status == 403)
    return ConnectionSteps::tr("MyOperator refuses the key: check the API key and the ID beside it (HTTP %1).")
        .arg(status);
  if (status >= 300 && status < 400)
    return ConnectionSteps::tr("The address sends elsewhere: check the base address (HTTP %1).").arg(status);
  if (status == 0)
    return ConnectionSteps::tr("MyOperator does not answer: try again in a few minutes.");
  return ConnectionSteps::tr("MyOperator answers with an error of its own: ask its support whether the account is "
                             "ready (HTTP %1).")
      .arg(status);
}

QString badWords(const TestStep &step, const QString &provider)
{
  switch (step.kind) {
  case Kind::Credentials:
    return step.error ? credentialTrouble(provider, *step.error) : QString();
  case Kind::Address:
    return ConnectionSteps::tr("%1 is not found: look whether this computer has internet, and check the base address.")
        .arg(step.detail);
  case Kind::Connection:
    return ConnectionSteps::tr("It cannot be reached: look at the internet line, the proxy and the firewall (%1).")
        .arg(step.detail);
  case Kind::Encryption:
    return ConnectionSteps::tr("It cannot be encrypted: check this computer's date and the firewall (%1).")
        .arg(step.detail);
  case Kind::Key:
  case Kind::Number:
    break;
  }
  return refusedByProvider(step.httpStatus);
}

QString outcomeOf(const TestStep &step, const QString &provider, bool isOver)
{
  switch (step.state) {
  case State::Good:
    return goodWords(step);
  case State::Unsure:
    return unsureWords(step);
  case State::Bad:
    return badWords(step, provider);
  case State::Running:
    return ConnectionSteps::tr("Being looked at…");
  case State::Skipped:
    return isOver && step.kind != Kind::Encryption ? ConnectionSteps::tr("Not looked at.")
                                                   : ConnectionSteps::tr("Not needed.");
  case State::Waiting:
    break;
  }
  return {};
}

} // namespace

ConnectionSteps::ConnectionSteps(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
  setObjectName(u"connectionSteps"_s);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::between);
  m_grid->setVerticalSpacing(space::inside);
  m_grid->setColumnStretch(2, 1);
  for (int place = 0; place < kSteps; ++place)
    addRow(place);
  clear();
}

void ConnectionSteps::addRow(int place)
{
  const Row row{new QLabel, new QLabel(titleOf(Kind(place))), new QLabel};
  row.words->setProperty("strong", true);
  row.outcome->setObjectName(u"testStep%1"_s.arg(place));
  row.outcome->setWordWrap(true);
  m_grid->addWidget(row.sign, place, 0, Qt::AlignTop);
  m_grid->addWidget(row.words, place, 1, Qt::AlignTop);
  m_grid->addWidget(row.outcome, place, 2, Qt::AlignTop);
  m_rows << row;
}

void ConnectionSteps::clear()
{
  delete m_test;
  for (int place = 0; place < kSteps; ++place)
    showStep(m_rows[place], TestStep{Kind(place)});
}

bool ConnectionSteps::isRunning() const
{
  return m_test && !m_test->isOver();
}

void ConnectionSteps::begin(const QString &provider)
{
  clear();
  m_test = m_desk.account.test(provider, this);
  connect(m_test, &ConnectionTest::changed, this, &ConnectionSteps::showSteps);
  m_test->start();
}

void ConnectionSteps::showSteps()
{
  for (const TestStep &step : m_test->steps())
    showStep(m_rows[int(step.kind)], step);
  if (m_test->isOver())
    Q_EMIT over(m_test->isPassed());
}

void ConnectionSteps::showStep(const Row &row, const TestStep &step) const
{
  row.sign->setPixmap(signOf(step.state, m_desk.theme).pixmap(kSign, kSign));
  const bool isOver = m_test && m_test->isOver();
  row.outcome->setText(outcomeOf(step, m_test ? m_test->provider() : QString(), isOver));
  row.outcome->setAccessibleName(u"%1: %2"_s.arg(row.words->text(), row.outcome->text()));
  row.outcome->setProperty("tone", toneOf(step.state));
  row.outcome->style()->unpolish(row.outcome);
  row.outcome->style()->polish(row.outcome);
}

} // namespace dakiya
