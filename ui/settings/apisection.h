// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/doorprobe.h"
#include "settings/settingssection.h"

#include <QTimer>

class QLineEdit;

namespace dakiya {

class SettingForm;
class Tokens;

/// The door for the dairy's own programs and for the provider's receipts: whether it is open, where, and for whom.
class ApiSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit ApiSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;

protected:
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;

private:
  void addDoor();
  void addTokens();
  void addWebhook();
  void showSettings();
  void knock();
  void showDoor(Door door);
  [[nodiscard]] QString howToGetReceipts() const;

  SettingForm *m_form;
  QLabel *m_sign = nullptr;
  QLabel *m_state = nullptr;
  Tokens *m_tokens = nullptr;
  QLineEdit *m_webhook = nullptr;
  QLabel *m_how = nullptr;
  DoorProbe m_probe;
  QTimer m_look;
};

} // namespace dakiya
