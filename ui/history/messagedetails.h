// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/message.h"

#include <QFrame>

class QAction;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace dakiya {

class LocalTime;
class MessageBubble;

/// One message beside the list: to whom, what the customer sees, how it stands, why, what to do, and all that happened;
/// at its foot what can be done with the chosen messages.
class MessageDetails final : public QFrame
{
  Q_OBJECT

public:
  explicit MessageDetails(const Theme &theme, QWidget *parent = nullptr);

  void show(const MessageTimeline &timeline, const LocalTime &local);
  void showNothing();
  /// The button says what the action says, and can be pressed when the action can.
  void setResendAction(QAction *action);
  [[nodiscard]] QMenu &moreMenu() const { return *m_moreMenu; }

Q_SIGNALS:
  /// The message that this one repeats.
  void earlierWanted(const QString &id);

private:
  void createWidgets();
  void createFoot();
  void arrangeLayout();
  void arrangeContent();
  void followResend(const QAction &action);
  void showStatus(const Message &message);
  void showSteps(const MessageTimeline &timeline, const LocalTime &local);
  void addStep(int row, MessageStatus sign, const QString &words, const QString &when, const QString &technical);
  void showTechnical(bool shown);
  [[nodiscard]] QLabel *addLabel(const char *name, bool muted);

  const Theme m_theme;
  QScrollArea *m_scroll = nullptr;
  QWidget *m_content = nullptr;
  QLabel *m_name = nullptr;
  QLabel *m_phone = nullptr;
  QLabel *m_about = nullptr;
  QLabel *m_earlier = nullptr;
  MessageBubble *m_bubble = nullptr;
  QLabel *m_statusSign = nullptr;
  QLabel *m_status = nullptr;
  QLabel *m_reason = nullptr;
  QLabel *m_advice = nullptr;
  QWidget *m_steps = nullptr;
  QGridLayout *m_stepRows = nullptr;
  QToolButton *m_technical = nullptr;
  QLabel *m_ids = nullptr;
  QWidget *m_foot = nullptr;
  QPushButton *m_resend = nullptr;
  QPushButton *m_more = nullptr;
  QMenu *m_moreMenu = nullptr;
};

} // namespace dakiya
