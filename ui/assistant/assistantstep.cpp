// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/assistantstep.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dakiya {

AssistantStep::AssistantStep(const Desk &desk, AssistantPlan &plan, const QString &title, const QString &words)
    : m_desk(desk)
    , m_plan(plan)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
  setProperty("plain", true);
  auto *heading = new QLabel(title);
  heading->setProperty("heading", true);
  auto *explanation = new QLabel(words);
  explanation->setProperty("muted", true);
  explanation->setWordWrap(true);
  m_column->setContentsMargins(0, 0, space::inside, 0);
  m_column->setSpacing(space::between);
  m_column->addWidget(heading);
  m_column->addWidget(explanation);
}

QString AssistantStep::confirmation() const
{
  return tr("Continue");
}

} // namespace dakiya
