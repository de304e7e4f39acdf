// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"

class QPushButton;

namespace dakiya {

class ConnectionSteps;
class Notice;

/// Tests the connection; the account is in use from when the person says so.
class TestingStep final : public AssistantStep
{
  Q_OBJECT

public:
  TestingStep(const Desk &desk, AssistantPlan &plan);

  void enter() override;
  [[nodiscard]] QString confirmation() const override;
  [[nodiscard]] bool isReady() const override;
  void confirm() override;

private:
  void begin();
  void judge(bool isPassed);

  ConnectionSteps *m_steps;
  QPushButton *m_again;
  Notice *m_notice;
  bool m_isPassed = false;
  bool m_isChanging = false;
};

} // namespace dakiya
