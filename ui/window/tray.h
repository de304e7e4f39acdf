// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace dakiya {

/// Dakiya's sign in the desktop's tray, and what it tells from there. On a desktop without a tray it does nothing.
class Tray final : public QObject
{
  Q_OBJECT

public:
  explicit Tray(QObject *parent = nullptr);
  ~Tray() override;

  [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
  /// Tells a person who looks at something else.
  void tell(const QString &title, const QString &words);

Q_SIGNALS:
  void windowWanted();
  void quitWanted();
  /// A person has pressed on what was told.
  void toldPressed();

private:
  std::unique_ptr<QMenu> m_menu;
  QSystemTrayIcon m_sign;
};

} // namespace dakiya
