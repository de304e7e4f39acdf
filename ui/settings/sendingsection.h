// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

#include <QTimer>

class QPushButton;

namespace dakiya {

class SettingForm;
struct QueueSnapshot;

/// Whether, how fast and to whom messages are sent, and what they cost.
class SendingSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit SendingSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;

private:
  void addQueue();
  void addFields(const QString &title, const QStringList &keys);
  void addMore();
  void askForQueue();
  void showQueue(const QueueSnapshot &queue);
  void pauseOrResume();

  SettingForm *m_form;
  QLabel *m_queue = nullptr;
  QPushButton *m_switch = nullptr;
  bool m_resumes = false; ///< what the button does
  QTimer m_look;
};

} // namespace dakiya
