// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dakiya {

/// In which a person sees and changes one setting. Its value has the form in which it is stored.
class SettingEditor : public QWidget
{
  Q_OBJECT

public:
  using QWidget::QWidget;

  [[nodiscard]] virtual QString value() const = 0;
  /// What is stored: whatever a person has changed is gone.
  void setValue(const QString &value);
  /// It shows something else than what is stored.
  [[nodiscard]] bool isEdited() const { return value() != m_shown; }

Q_SIGNALS:
  /// The person is done with it: the field is left, a choice is made.
  void left();

protected:
  virtual void showValue(const QString &value) = 0;
  /// In this widget Escape puts back what is stored, and to leave it for another editor is to be done.
  void watch(QWidget *touched);
  /// Done, unless the person only went to the next widget of this editor.
  void leaveFrom(const QWidget *touched);
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  QString m_shown;
};

/// The editor that fits a setting; what it takes the focus with is called by the key and `Edit`.
[[nodiscard]] SettingEditor *makeSettingEditor(const QString &key);

} // namespace dakiya
