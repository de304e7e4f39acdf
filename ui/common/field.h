// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace dakiya {

/// One line of a form: its name above, the editor, and below it a hint or what is wrong.
class Field final : public QWidget
{
  Q_OBJECT

public:
  /// Takes the editor. `name` is for tests: the field is called `nameField`, its message `nameError`. Without a label
  /// the editor itself says what it is, as a check box does.
  Field(const QString &name, const QString &label, QWidget *editor, QWidget *parent = nullptr);

  [[nodiscard]] QWidget *editor() const { return m_editor; }
  /// Muted, below the editor; stands as long as nothing is wrong.
  void setHint(const QString &hint);
  /// Empty: nothing is wrong. Screen readers hear it with the editor.
  void setError(const QString &error);
  /// Quiet good news, such as that a change is kept: it stands in the hint's place for some seconds.
  void setDone(const QString &words);
  [[nodiscard]] QString error() const { return m_error; }

private:
  void showBelow();
  [[nodiscard]] QWidget *touched() const;

  QWidget *m_editor;
  QLabel *m_below;
  QString m_hint;
  QString m_error;
  QString m_done;
  QTimer m_fade;
};

} // namespace dakiya
