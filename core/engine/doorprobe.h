// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace dakiya {

/// Who answers at the local API's port on this computer.
enum class Door {
  Dakiya, ///< this one, or a `dakiyactl serve` beside it
  Other,  ///< another program has the port
  Nobody,
};

/// Knocks at the local API's door from outside, as any program would: what it hears is true whoever listens there.
class DoorProbe final : public QObject
{
  Q_OBJECT

public:
  explicit DoorProbe(QObject *parent = nullptr);

  /// `heard` tells within two seconds; a knock that is still on its way is forgotten.
  void knock(quint16 port);

Q_SIGNALS:
  void heard(dakiya::Door door);

private:
  void ask();
  void listen();
  void end(Door door);

  QTcpSocket m_socket;
  QTimer m_patience;
  QByteArray m_answer;
  quint16 m_port = 0;
  bool m_isKnocking = false;
};

} // namespace dakiya
