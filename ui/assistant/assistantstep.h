// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dakiya {

/// What the person has chosen so far.
struct AssistantPlan
{
  QString provider;
};

/// One step of the assistant. Nothing of it happens before its button is pressed.
class AssistantStep : public QWidget
{
  Q_OBJECT

public:
  AssistantStep(const Desk &desk, AssistantPlan &plan, const QString &title, const QString &words);

  [[nodiscard]] const QString &title() const { return m_title; }
  /// It comes into view.
  virtual void enter() {}
  /// What the button says that confirms this step.
  [[nodiscard]] virtual QString confirmation() const;
  /// The button can be pressed now.
  [[nodiscard]] virtual bool isReady() const { return true; }
  /// The button was pressed: does what it says, and then tells `done`.
  virtual void confirm() { Q_EMIT done(); }

Q_SIGNALS:
  void done();
  /// Of confirmation() or isReady().
  void changed();
  /// There is nothing more to do.
  void ended();

protected:
  [[nodiscard]] const Desk &desk() const { return m_desk; }
  [[nodiscard]] AssistantPlan &plan() const { return m_plan; }
  [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
  const Desk m_desk;
  AssistantPlan &m_plan;
  const QString m_title;
  QVBoxLayout *m_column;
};

} // namespace dakiya
