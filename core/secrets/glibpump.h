// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace dakiya {

/// Turns GLib's main loop by hand while it lives: libsecret, through which QtKeychain works, answers nowhere else, and
/// the command line runs on Qt's own event loop. With GLib's event loop there is nothing to do.
class GLibPump final : public QObject
{
  Q_OBJECT

public:
  explicit GLibPump(QObject *parent);

private:
  using Iterate = int (*)(void *context, int mayBlock);

  void turn();

  Iterate m_iterate = nullptr;
  QTimer m_timer;
};

} // namespace dakiya
