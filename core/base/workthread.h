// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace dakiya {

/// A thread with an event loop. What it did is seen by whoever waited for its end.
class WorkThread final : public QThread
{
  Q_OBJECT

public:
  /// `name` shows in debuggers.
  explicit WorkThread(const QString &name);

  /// Waits until somebody has ended it.
  void join();
  /// Ends it and waits.
  void end();

protected:
  void run() override;
};

} // namespace dakiya
