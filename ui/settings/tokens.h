// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "domain/localtime.h"
#include "domain/role.h"
#include "engine/enginehost.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dakiya {

class Field;
class Notice;

/// Which programs may call the local API: each has a token of its own, which is shown when it is made and never again.
class Tokens final : public QWidget
{
  Q_OBJECT

public:
  explicit Tokens(const Desk &desk, QWidget *parent = nullptr);

  void load();

private:
  void createWidgets();
  void createShown();
  void arrange();
  void showTokens(const QList<ApiToken> &tokens);
  [[nodiscard]] std::optional<ApiToken> chosen() const;
  void add();
  void showNew(const QString &token);
  void withdraw();
  void putBack();
  void tell(const Error &error);

  const Desk m_desk;
  LocalTime m_local;
  QList<ApiToken> m_tokens;
  std::optional<ApiToken> m_withdrawn;
  Notice *m_notice;
  QTreeWidget *m_list;
  QPushButton *m_withdraw;
  QLineEdit *m_name;
  Field *m_nameField;
  QComboBox *m_role;
  QPushButton *m_add;
  QFrame *m_new;
  QLineEdit *m_token;
};

} // namespace dakiya
