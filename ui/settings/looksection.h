// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

class QButtonGroup;
class QCheckBox;

namespace dakiya {

class Notice;
class SettingForm;

/// In which language the program speaks, whether it is light or dark, and whether it starts by itself.
class LookSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit LookSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;

private:
  void addLanguages();
  void addLooks();
  void addStart();
  void showLanguage();
  void showStart();
  void setStart(bool on);

  SettingForm *m_form;
  Notice *m_trouble;
  QButtonGroup *m_languages;
  QCheckBox *m_start = nullptr;
};

} // namespace dakiya
