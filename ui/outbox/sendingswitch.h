// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/engine.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dakiya {

/// Whether messages leave, who or what stopped them, what to do about it, and the switch that pauses and resumes.
class SendingSwitch final : public QWidget
{
  Q_OBJECT

public:
  explicit SendingSwitch(const Desk &desk, QWidget *parent = nullptr);

  void setQueue(const QueueSnapshot &queue);

Q_SIGNALS:
  void switched();
  void failed(const QString &words);

private:
  void press();

  const Desk m_desk;
  QLabel *m_sign;
  QLabel *m_words;
  QPushButton *m_account;
  QPushButton *m_switch;
  bool m_resumes = false; ///< what the switch does
};

} // namespace dakiya
