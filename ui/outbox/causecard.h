// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/outbox.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace dakiya {

class CallListView;

/// Messages that failed for one cause: how many, why, what to do, and the ways to do it.
class CauseCard final : public QFrame
{
  Q_OBJECT

public:
  CauseCard(const Desk &desk, const QTimeZone &zone, QWidget *parent = nullptr);

  [[nodiscard]] const OutboxCause &cause() const { return m_cause; }
  void setCause(const OutboxCause &cause);
  /// Put aside: the button brings it back.
  void setAside(bool aside);

Q_SIGNALS:
  void resendWanted(const dakiya::OutboxCause &cause);
  void historyWanted(const dakiya::OutboxCause &cause);
  void asideWanted(const dakiya::OutboxCause &cause, bool aside);

private:
  void createWidgets();
  void arrangeLayout();
  void showCause();
  void showCalls(bool shown);

  const Desk m_desk;
  const QTimeZone m_zone;
  OutboxCause m_cause;
  bool m_isAside = false;
  QLabel *m_title = nullptr;
  QLabel *m_advice = nullptr;
  QPushButton *m_calls = nullptr;
  QPushButton *m_history = nullptr;
  QPushButton *m_aside = nullptr;
  QPushButton *m_resend = nullptr;
  CallListView *m_list = nullptr;
};

} // namespace dakiya
