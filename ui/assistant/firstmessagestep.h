// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistant/assistantstep.h"
#include "engine/engine.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace dakiya {

class Field;

/// The first message: to the person's own phone, in the ordinary way, and followed until it is there or it is known why
/// not.
class FirstMessageStep final : public AssistantStep
{
  Q_OBJECT

public:
  FirstMessageStep(const Desk &desk, AssistantPlan &plan);

  void enter() override;
  [[nodiscard]] QString confirmation() const override;
  [[nodiscard]] bool isReady() const override { return !m_isSending; }
  void confirm() override;

private:
  void send();
  void follow(const Result<Submitted> &submitted);
  void look();
  void showMessage(const Message &message, const QueueSnapshot &queue);
  void say(MessageStatus status, const QString &words);
  [[nodiscard]] QString wordsFor(const Message &message, const QueueSnapshot &queue) const;

  QLineEdit *m_phone;
  Field *m_field;
  QPushButton *m_send;
  QWidget *m_outcome;
  QLabel *m_sign;
  QLabel *m_status;
  QLabel *m_words;
  qint64 m_seq = 0; ///< of the message that is followed
  bool m_isSending = false;
  QTimer m_look;
};

} // namespace dakiya
