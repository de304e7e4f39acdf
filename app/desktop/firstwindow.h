// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace dakiya {

/// There is one window for a data folder: a second start of the program raises the first one and ends.
class FirstWindow final : public QObject
{
  Q_OBJECT

public:
  explicit FirstWindow(const QString &dataFolder, QObject *parent = nullptr);

  /// true: another window stands already, and was asked to come to the front.
  [[nodiscard]] bool raiseOther();
  /// From now on this one is the first.
  void listen();

Q_SIGNALS:
  void raiseWanted();

private:
  const QString m_name;
  QLocalServer m_door;
};

} // namespace dakiya
