// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/message.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QToolButton;

namespace dakiya {

class LocalTime;

/// One message beside the list: to whom, what the customer sees, how it stands, why, what to do, and all that happened.
class MessageDetails final : public QScrollArea
{
  Q_OBJECT

public:
  explicit MessageDetails(const Theme &theme, QWidget *parent = nullptr);

  void show(const MessageTimeline &timeline, const LocalTime &local);
  void showNothing();

private:
  void createWidgets();
  void arrangeLayout();
  void showStatus(const Message &message);
  void showSteps(const MessageTimeline &timeline, const LocalTime &local);
  void addStep(int row, MessageStatus sign, const QString &words, const QString &when, const QString &technical);
  void showTechnical(bool shown);
  [[nodiscard]] QLabel *addLabel(const char *name, bool muted);

  const Theme m_theme;
  QWidget *m_content = nullptr;
  QLabel *m_name = nullptr;
  QLabel *m_phone = nullptr;
  QLabel *m_about = nullptr;
  QLabel *m_bubble = nullptr;
  QLabel *m_statusSign = nullptr;
  QLabel *m_status = nullptr;
  QLabel *m_reason = nullptr;
  QLabel *m_advice = nullptr;
  QWidget *m_steps = nullptr;
  QGridLayout *m_stepRows = nullptr;
  QToolButton *m_more = nullptr;
  QLabel *m_ids = nullptr;
};

} // namespace dakiya
