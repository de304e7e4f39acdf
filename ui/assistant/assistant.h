// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace dakiya {

/// Leads from practice to a real account, one step after the other. It stands beside the window, which goes on working;
/// whoever closes it keeps what was confirmed until then, and nothing else has happened.
class Assistant final : public QDialog
{
  Q_OBJECT

public:
  explicit Assistant(const Desk &desk, QWidget *parent = nullptr);

private:
  void createSteps();
  void arrangeLayout();
  void showStep(int place);
  void goOn();
  void showButtons();

  const Desk m_desk;
  AssistantPlan m_plan;
  QList<AssistantStep *> m_steps;
  QList<QLabel *> m_path; ///< the steps by their names, at the left
  QStackedWidget *m_pages;
  QPushButton *m_back;
  QPushButton *m_close;
  QPushButton *m_next;
};

} // namespace dakiya
