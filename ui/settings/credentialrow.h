// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/accountkeeper.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dakiya {

class Field;

/// One credential of the account: what it is, where it comes from, and a way to give another one or to take it away.
/// What is kept is never shown.
class CredentialRow final : public QWidget
{
  Q_OBJECT

public:
  CredentialRow(const Desk &desk, const QString &provider, const QString &name, QWidget *parent = nullptr);

  void showStanding(const CredentialStanding &standing);
  /// What came of putWanted() or removeWanted().
  void showOutcome(const Result<void> &done);

Q_SIGNALS:
  void putWanted(const QString &name, const QString &value);
  void removeWanted(const QString &name);

private:
  enum class Asking { Nothing, Value, Removal };

  void createWidgets();
  void arrangeLayout();
  void ask(Asking what);
  void confirm();
  bool eventFilter(QObject *watched, QEvent *event) override;

  const Desk m_desk;
  const QString m_provider;
  const QString m_name;
  const QString m_word;
  CredentialStanding m_standing;
  Asking m_asking = Asking::Nothing;
  QLabel *m_source = nullptr;
  QPushButton *m_replace = nullptr;
  QPushButton *m_remove = nullptr;
  QWidget *m_inquiry = nullptr; ///< below the line, while something is asked
  QLabel *m_question = nullptr;
  QLineEdit *m_value = nullptr;
  Field *m_field = nullptr;
  QPushButton *m_confirm = nullptr;
  QPushButton *m_cancel = nullptr;
};

} // namespace dakiya
