// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace dakiya {

class EngineHost;
class Preferences;

/// Who sits at this console, for the audit log, and whether that is a manager at the moment.
class Staff final : public QObject
{
  Q_OBJECT

public:
  Staff(EngineHost &host, Preferences &preferences, QObject *parent = nullptr);

  /// The name that was chosen, else the one by which the operating system knows the person.
  [[nodiscard]] QString name() const;
  /// An empty name goes back to that of the operating system.
  void setName(const QString &name);

  /// Templates, account, sending and roles may be changed. So it is where no PIN is set.
  [[nodiscard]] bool mayManage() const;
  /// Runs `then` at once for a manager.
  void whenManager(QWidget *asker, std::function<void()> then);

Q_SIGNALS:
  void changed();

private:
  EngineHost &m_host;
  Preferences &m_preferences;
};

} // namespace dakiya
