// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetype.h"
#include "settings/settingssection.h"

class QListWidget;
class QStackedWidget;

namespace dakiya {

class SettingForm;

/// What holds for one type of message: how long it is of use, when it may leave, what is taken for a mistake.
class TypesSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit TypesSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;

private:
  void showType(int place);
  [[nodiscard]] QWidget *makeForm(MessageType type);

  SettingForm *m_form;
  QListWidget *m_types;
  QStackedWidget *m_forms;
  QHash<int, QWidget *> m_made; ///< by the type's place in the list
};

} // namespace dakiya
