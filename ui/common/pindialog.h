// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace dakiya {

class Clock;
class Field;
class Staff;
struct PinAnswer;

/// Asks for the manager's PIN. Accepted when it was right; nothing stands still meanwhile.
class PinDialog final : public QDialog
{
  Q_OBJECT

public:
  PinDialog(Staff &staff, const Clock &clock, QWidget *parent);

private:
  void createWidgets();
  void arrangeLayout();
  void tryPin();
  void hear(const Result<PinAnswer> &answer);
  void showLock();
  void updateButton();

  Staff &m_staff;
  const Clock &m_clock;
  QLineEdit *m_pin = nullptr;
  Field *m_field = nullptr;
  QPushButton *m_unlock = nullptr;
  QPushButton *m_cancel = nullptr;
  QTimer m_count;
  qint64 m_lockedUntil = 0; ///< on the clock that never jumps; 0: not locked
  bool m_isTrying = false;
};

} // namespace dakiya
