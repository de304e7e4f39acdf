// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

#include <QHash>

class QPushButton;

namespace dakiya {

class ConnectionSteps;
class CredentialRow;
class Notice;
struct AccountStanding;

/// Through whose account messages leave: its keys, its address, and whether it can be reached.
class AccountSection final : public SettingsSection
{
  Q_OBJECT

public:
  explicit AccountSection(const Desk &desk, QWidget *parent = nullptr);

  void load() override;

private:
  void addAccount();
  void addCredentials();
  void addTest();
  void showStanding(const AccountStanding &standing);
  void makeRows(const AccountStanding &standing);
  void put(const QString &name, const QString &value);
  void remove(const QString &name);
  void test();

  QString m_provider; ///< whose rows there are
  QLabel *m_account = nullptr;
  QLabel *m_address = nullptr;
  QPushButton *m_connect = nullptr;
  Notice *m_trouble = nullptr;
  QWidget *m_credentials = nullptr;
  QVBoxLayout *m_list = nullptr;
  QHash<QString, CredentialRow *> m_rows;
  QWidget *m_testing = nullptr;
  QPushButton *m_test = nullptr;
  ConnectionSteps *m_steps = nullptr;
};

} // namespace dakiya
