// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/managerpin.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace dakiya {

class Clock;
class EngineHost;
class PinDialog;
class PinDoor;
class Preferences;

/// Who sits at this console, for the audit log, and whether that is a manager at the moment.
class Staff final : public QObject
{
  Q_OBJECT

public:
  /// By the computer's own clock.
  Staff(EngineHost &host, Preferences &preferences, QObject *parent = nullptr);
  Staff(EngineHost &host, Preferences &preferences, const Clock &clock, QObject *parent = nullptr);
  ~Staff() override;

  /// The name that was chosen, else the one by which the operating system knows the person.
  [[nodiscard]] QString name() const;
  /// An empty name goes back to that of the operating system. The audit log notes the change.
  void setName(const QString &name);

  /// Is there a manager's PIN? Until the store has said so there is none.
  [[nodiscard]] bool hasPin() const { return m_hasPin.value_or(false); }
  /// Templates, account, sending and roles may be changed: no PIN is set, or it was typed less than ten minutes ago.
  [[nodiscard]] bool mayManage() const { return !hasPin() || openMs() > 0; }
  /// How long the PIN that was typed holds still, in ms; 0: it has to be typed.
  [[nodiscard]] qint64 openMs() const;
  /// The manager leaves before the ten minutes are over.
  void lock();
  /// Runs `then` for a manager: at once, or when the PIN was typed into a small window over `asker`; never once `asker`
  /// is gone.
  void whenManager(QWidget *asker, std::function<void()> then);

  using Answer = std::function<void(const Result<PinAnswer> &)>;
  /// Opens for ten minutes if the PIN is right; `answer` hears only if `receiver` still lives.
  void tryPin(QObject *receiver, const QString &typed, const Answer &answer);
  /// Sets, changes (`old` is needed) or removes (`next` is empty) the PIN. Whoever sets one is a manager.
  void changePin(QObject *receiver, const QString &old, const QString &next, const Answer &answer);

Q_SIGNALS:
  /// The name, whether there is a PIN, or whether it holds.
  void changed();

private:
  void look(const std::function<void()> &then = {});
  void open();
  void setHasPin(bool hasPin);
  void askForPin(QWidget *asker, const std::function<void()> &then);

  EngineHost &m_host;
  Preferences &m_preferences;
  const Clock &m_clock;
  std::unique_ptr<PinDoor> m_door;
  std::optional<bool> m_hasPin;
  qint64 m_openUntil = 0; ///< on the clock that never jumps
  QTimer m_watch;
  QTimer m_look;
  QPointer<PinDialog> m_dialog;
};

} // namespace dakiya
