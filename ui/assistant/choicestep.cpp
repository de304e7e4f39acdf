// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/choicestep.h"

#include "base/errorwords.h"
#include "common/notice.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

const QString kPractice = QStringLiteral("practice");
constexpr int kIndicator = 28;

} // namespace

ChoiceStep::ChoiceStep(const Desk &desk, AssistantPlan &plan)
    : AssistantStep(desk, plan, tr("Which account?"),
                    tr("Practice and the real account have data of their own. A real account begins with an empty "
                       "history; what was tried in practice stays in practice, and never reaches a customer."))
    , m_choices(new QButtonGroup(this))
    , m_trouble(new Notice(desk.theme))
{
  column()->addWidget(m_trouble);
  addChoice(
      u"myoperator-v2"_s, tr("MyOperator"),
      tr("Right for almost every dairy: the API that MyOperator gives today, with approved templates. It needs an "
         "API key, the company ID and the phone number ID."));
  addChoice(u"myoperator"_s, tr("MyOperator, the older API"),
            tr("Only where MyOperator gave an API key together with an API secret. It cannot send approved templates: "
               "customers who have not written for a day may not get its messages."));
  addChoice(kPractice, tr("Practice"), tr("For trying things out. Nothing reaches a customer."));
  column()->addStretch();
  connect(m_choices, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool isChosen) {
    if (isChosen)
      this->plan().provider = button->objectName();
    Q_EMIT changed();
  });
  connect(&desk.host, &EngineHost::started, this, [this](const QString &provider) {
    if (std::exchange(m_isChanging, false) && provider == kPractice)
      Q_EMIT ended();
  });
  connect(&desk.host, &EngineHost::changeRefused, this, [this](const Error &error) {
    if (std::exchange(m_isChanging, false))
      m_trouble->say(Notice::Tone::Bad, sentence(error));
    Q_EMIT changed();
  });
}

void ChoiceStep::addChoice(const QString &provider, const QString &title, const QString &words)
{
  auto *choice = new QRadioButton(title);
  choice->setObjectName(provider);
  choice->setAccessibleDescription(words);
  m_choices->addButton(choice);
  auto *explanation = new QLabel(words);
  explanation->setProperty("muted", true);
  explanation->setWordWrap(true);
  explanation->setIndent(kIndicator);
  auto *both = new QVBoxLayout;
  both->setSpacing(2);
  both->addWidget(choice);
  both->addWidget(explanation);
  column()->addLayout(both);
}

void ChoiceStep::enter()
{
  const QString wanted = plan().provider.isEmpty() ? u"myoperator-v2"_s : plan().provider;
  const QList<QAbstractButton *> choices = m_choices->buttons();
  for (QAbstractButton *choice : choices) {
    if (choice->objectName() != wanted)
      continue;
    choice->setChecked(true);
    choice->setFocus();
  }
}

bool ChoiceStep::goesBackToPractice() const
{
  return plan().provider == kPractice && desk().host.provider() != kPractice;
}

QString ChoiceStep::confirmation() const
{
  if (plan().provider != kPractice)
    return tr("Continue");
  return goesBackToPractice() ? tr("Go back to practice") : tr("Stay in practice");
}

bool ChoiceStep::isReady() const
{
  return !m_isChanging;
}

void ChoiceStep::confirm()
{
  if (plan().provider != kPractice) {
    Q_EMIT done();
  } else if (goesBackToPractice()) {
    m_isChanging = true;
    Q_EMIT changed();
    desk().account.use(kPractice);
  } else {
    Q_EMIT ended();
  }
}

} // namespace dakiya
