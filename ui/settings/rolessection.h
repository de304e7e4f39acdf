// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/pinform.h"
#include "settings/settingssection.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace dakiya {

class Field;
class Notice;

/// Who sits here, what a manager alone may do, and the PIN that keeps it so.
class RolesSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit RolesSection(const Desk &desk, QWidget *parent = nullptr);
  ~RolesSection() override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void keepName();
  void showState();
  void begin(PinForm::Task task);
  void finish(const QString &words);

  QLineEdit *m_name = nullptr;
  Field *m_nameField = nullptr;
  QLabel *m_sign = nullptr;
  QLabel *m_state = nullptr;
  Notice *m_news = nullptr;
  QPushButton *m_set = nullptr;
  QPushButton *m_change = nullptr;
  QPushButton *m_remove = nullptr;
  QPushButton *m_lock = nullptr;
  PinForm *m_form = nullptr;
  QTimer m_count;
};

} // namespace dakiya
