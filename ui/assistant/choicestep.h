// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"

class QButtonGroup;

namespace dakiya {

class Notice;

/// Which account: one at MyOperator, or back to practice.
class ChoiceStep final : public AssistantStep
{
  Q_OBJECT

public:
  ChoiceStep(const Desk &desk, AssistantPlan &plan);

  void enter() override;
  [[nodiscard]] QString confirmation() const override;
  [[nodiscard]] bool isReady() const override;
  void confirm() override;

private:
  void addChoice(const QString &provider, const QString &title, const QString &words);
  [[nodiscard]] bool goesBackToPractice() const;

  QButtonGroup *m_choices;
  Notice *m_trouble;
  bool m_isChanging = false;
};

} // namespace dakiya
