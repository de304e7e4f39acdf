// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/engine.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dakiya {

/// The line at the foot of the window: how the queue stands, and who sits here.
class StatusLine final : public QWidget
{
  Q_OBJECT

public:
  explicit StatusLine(const Desk &desk, QWidget *parent = nullptr);

  void showQueue(const QueueSnapshot &queue, const LocalTime &local);

private:
  void showPerson();
  void askForName();

  const Desk m_desk;
  QLabel *m_sign;
  QLabel *m_queue;
  QToolButton *m_person;
};

} // namespace dakiya
