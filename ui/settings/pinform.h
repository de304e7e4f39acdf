// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace dakiya {

class Field;
class Staff;
struct PinAnswer;

/// The lines into which a PIN is typed that is to be set, changed or removed.
class PinForm final : public QWidget
{
  Q_OBJECT

public:
  enum class Task { Set, Change, Remove };

  explicit PinForm(Staff &staff, QWidget *parent = nullptr);

  /// Empty lines for that.
  void begin(Task task);
  [[nodiscard]] Task task() const { return m_task; }

Q_SIGNALS:
  /// It is done.
  void done();
  /// Nothing is changed.
  void left();

protected:
  void keyPressEvent(QKeyEvent *event) override;

private:
  [[nodiscard]] Field *addLine(const QString &name, const QString &label);
  void carryOut();
  [[nodiscard]] bool isInOrder();
  void hear(const Result<PinAnswer> &answer);
  void setBusy(bool isBusy);
  [[nodiscard]] QLineEdit *lineOf(const Field *field) const;

  Staff &m_staff;
  Task m_task = Task::Set;
  Field *m_old;
  Field *m_next;
  Field *m_again;
  QPushButton *m_go;
  QPushButton *m_cancel;
};

} // namespace dakiya
