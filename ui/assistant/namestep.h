// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"

class QLineEdit;

namespace dakiya {

class Field;

/// By what name the dairy calls itself in its messages.
class NameStep final : public AssistantStep
{
  Q_OBJECT

public:
  NameStep(const Desk &desk, AssistantPlan &plan);

  void enter() override;
  [[nodiscard]] QString confirmation() const override;
  [[nodiscard]] bool isReady() const override { return !m_isSaving; }
  void confirm() override;

private:
  QLineEdit *m_name;
  Field *m_field;
  QString m_stored;
  bool m_isSaving = false;
};

} // namespace dakiya
