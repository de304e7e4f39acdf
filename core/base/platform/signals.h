// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace dakiya {

/// Turns the system's wish that the program ends (Ctrl+C, `kill`, a logout, a closed console) into a Qt signal in the
/// thread of this object. One at a time per process.
class StopSignals final : public QObject
{
  Q_OBJECT

public:
  explicit StopSignals(QObject *parent = nullptr);
  /// Puts the former behaviour back.
  ~StopSignals() override;

Q_SIGNALS:
  /// `number` is the signal's, such as SIGTERM; on Windows the console event's.
  void stopRequested(int number);

private:
  void readOne();

#ifndef Q_OS_WIN
  QSocketNotifier *m_notifier = nullptr;
#endif
};

} // namespace dakiya
