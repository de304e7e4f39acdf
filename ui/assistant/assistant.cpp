// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/assistant.h"

#include "assistant/choicestep.h"
#include "assistant/firstmessagestep.h"
#include "assistant/keysstep.h"
#include "assistant/namestep.h"
#include "assistant/testingstep.h"
#include "common/staff.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(860, 620);

} // namespace

Assistant::Assistant(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_close(new QPushButton)
    , m_next(new QPushButton)
{
  setObjectName(u"assistant"_s);
  setWindowTitle(tr("Connect account"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_back->setObjectName(u"assistantBack"_s);
  m_close->setObjectName(u"assistantClose"_s);
  m_next->setObjectName(u"assistantNext"_s);
  m_next->setProperty("primary", true);
  m_next->setDefault(true);
  m_back->setAutoDefault(false);
  m_close->setAutoDefault(false);
  createSteps();
  arrangeLayout();
  connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
  connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_pages->currentIndex() - 1); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  resize(kSize);
  showStep(0);
}

void Assistant::createSteps()
{
  m_steps = {new ChoiceStep(m_desk, m_plan), new KeysStep(m_desk, m_plan), new TestingStep(m_desk, m_plan),
             new NameStep(m_desk, m_plan), new FirstMessageStep(m_desk, m_plan)};
  for (AssistantStep *step : std::as_const(m_steps)) {
    auto *frame = new QScrollArea;
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(step);
    m_pages->addWidget(frame);
    connect(step, &AssistantStep::changed, this, &Assistant::showButtons);
    connect(step, &AssistantStep::ended, this, &QDialog::accept);
    connect(step, &AssistantStep::done, this, [this, step] {
      // A person may have gone back meanwhile.
      if (m_steps[m_pages->currentIndex()] == step)
        showStep(m_pages->currentIndex() + 1);
    });
    // Enter in a field is the dialog's own button, and no other.
    for (QPushButton *button : step->findChildren<QPushButton *>())
      button->setAutoDefault(false);
  }
}

void Assistant::arrangeLayout()
{
  auto *path = new QVBoxLayout;
  path->setSpacing(space::between);
  for (int place = 0; place < m_steps.size(); ++place) {
    auto *label = new QLabel(tr("%1. %2").arg(place + 1).arg(m_steps[place]->title()));
    label->setWordWrap(true);
    m_path << label;
    path->addWidget(label);
  }
  path->addStretch();
  auto *side = new QWidget;
  side->setLayout(path);
  side->setFixedWidth(fontMetrics().averageCharWidth() * 26);
  path->setContentsMargins(0, 0, 0, 0);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(space::page);
  middle->addWidget(side);
  middle->addWidget(m_pages, 1);
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addWidget(m_close);
  buttons->addStretch();
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto *all = new QVBoxLayout(this);
  all->setContentsMargins(space::page, space::page, space::page, space::group);
  all->setSpacing(space::group);
  all->addLayout(middle, 1);
  all->addLayout(buttons);
}

void Assistant::showStep(int place)
{
  m_pages->setCurrentIndex(place);
  for (int one = 0; one < m_path.size(); ++one) {
    m_path[one]->setProperty("strong", one == place);
    m_path[one]->setProperty("muted", one != place);
    m_path[one]->style()->unpolish(m_path[one]);
    m_path[one]->style()->polish(m_path[one]);
  }
  m_steps[place]->enter();
  showButtons();
}

void Assistant::goOn()
{
  m_desk.staff.whenManager(this, [this] { m_steps[m_pages->currentIndex()]->confirm(); });
}

// Once an account is in use, closing takes nothing back.
void Assistant::showButtons()
{
  const int place = m_pages->currentIndex();
  const AssistantStep &step = *m_steps[place];
  m_next->setText(step.confirmation());
  // An impatient Enter must not fall on the button that cancels.
  if (!step.isReady() && m_next->hasFocus())
    setFocus();
  m_next->setEnabled(step.isReady());
  if (step.isReady() && (hasFocus() || !focusWidget()))
    m_next->setFocus();
  m_back->setVisible(place > 0 && place < 3);
  m_close->setText(place < 3 ? tr("Cancel") : tr("Close"));
}

} // namespace dakiya
