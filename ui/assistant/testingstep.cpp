// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/testingstep.h"

#include "base/errorwords.h"
#include "common/connectionsteps.h"
#include "common/notice.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dakiya {

using namespace Qt::StringLiterals;

TestingStep::TestingStep(const Desk &desk, AssistantPlan &plan)
    : AssistantStep(desk, plan, tr("Test the connection"),
                    tr("Step by step, and without a message. The account is in use only when you say so below."))
    , m_steps(new ConnectionSteps(desk))
    , m_again(new QPushButton(tr("Test again")))
    , m_notice(new Notice(desk.theme))
{
  m_again->setObjectName(u"againButton"_s);
  m_notice->setObjectName(u"testNotice"_s);
  column()->addWidget(m_steps);
  column()->addWidget(m_again, 0, Qt::AlignLeft);
  column()->addWidget(m_notice);
  column()->addStretch();
  connect(m_again, &QPushButton::clicked, this, &TestingStep::begin);
  connect(m_steps, &ConnectionSteps::over, this, &TestingStep::judge);
  connect(&desk.host, &EngineHost::started, this, [this](const QString &provider) {
    if (provider == this->plan().provider && std::exchange(m_isChanging, false))
      Q_EMIT done();
  });
  connect(&desk.host, &EngineHost::changeRefused, this, [this](const Error &error) {
    if (std::exchange(m_isChanging, false))
      m_notice->say(Notice::Tone::Bad, sentence(error));
    Q_EMIT changed();
  });
}

void TestingStep::enter()
{
  begin();
}

void TestingStep::begin()
{
  m_notice->hide();
  m_again->setEnabled(false);
  m_steps->begin(plan().provider);
  Q_EMIT changed();
}

void TestingStep::judge(bool isPassed)
{
  m_isPassed = isPassed;
  m_again->setEnabled(true);
  if (isPassed)
    m_notice->say(Notice::Tone::Good,
                  tr("The account can be used. Messages that customers get are real from then on."));
  else
    m_notice->say(Notice::Tone::Attention,
                  tr("What stands in red has to be mended first: go back to the keys, or test again. Where only the "
                     "internet is missing, the account can be used all the same: messages wait until it is there."));
  Q_EMIT changed();
}

QString TestingStep::confirmation() const
{
  if (desk().host.provider() == plan().provider)
    return tr("Continue");
  return m_isPassed || m_steps->isRunning() ? tr("Use this account") : tr("Use it all the same");
}

bool TestingStep::isReady() const
{
  return !m_steps->isRunning() && !m_isChanging;
}

void TestingStep::confirm()
{
  if (desk().host.provider() == plan().provider) {
    Q_EMIT done();
    return;
  }
  m_isChanging = true;
  Q_EMIT changed();
  desk().account.use(plan().provider);
}

} // namespace dakiya
