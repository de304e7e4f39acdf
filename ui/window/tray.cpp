// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tray.h"

#include "common/icons.h"

#include <QMenu>

namespace dakiya {

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_sign(programIcon())
{
  m_sign.setToolTip(tr("Dakiya"));
  m_menu->addAction(tr("Open Dakiya"), this, &Tray::windowWanted);
  m_menu->addSeparator();
  m_menu->addAction(tr("Quit"), this, &Tray::quitWanted);
  m_sign.setContextMenu(m_menu.get());
  connect(&m_sign, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason != QSystemTrayIcon::Context)
      Q_EMIT windowWanted();
  });
  connect(&m_sign, &QSystemTrayIcon::messageClicked, this, &Tray::toldPressed);
  if (isThere())
    m_sign.show();
}

Tray::~Tray() = default;

void Tray::tell(const QString &title, const QString &words)
{
  if (m_sign.isVisible())
    m_sign.showMessage(title, words);
}

} // namespace dakiya
