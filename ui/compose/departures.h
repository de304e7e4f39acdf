// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/typedmessage.h"
#include "engine/undo.h"

#include <QObject>
#include <QTimer>

namespace dakiya {

class Clock;
class EngineHost;

/// A message that was handed over here, and how it stands.
struct Departure
{
  Held held;
  TypedMessage typed; ///< so that Undo can bring the form back
  Message now;
  qint64 undoUntil = 0;  ///< UTC ms
  qint64 settledAt = 0;  ///< UTC ms when it came to rest; 0: it has not
  bool isAsking = false; ///< a button was pressed, and the engine has not answered yet
  QString trouble;       ///< why the last press had no effect

  [[nodiscard]] QString id() const { return held.message.id.uuid; }
  /// For whom, in words.
  [[nodiscard]] QString person() const;
  /// It would leave now, were it not for the hold.
  [[nodiscard]] bool isHeldBack() const { return held.heldUntil() > held.dueAt; }
};

/// The messages that left Compose a short time ago. Each is in the store from the first moment; what is remembered here
/// is only how to take it back. Outlives the pages.
class Departures final : public QObject
{
  Q_OBJECT

public:
  static constexpr qint64 kHoldMs = 10'000;

  Departures(EngineHost &host, const Clock &clock, qint64 holdMs, QObject *parent = nullptr);

  [[nodiscard]] const QList<Departure> &all() const { return m_departures; }
  [[nodiscard]] qint64 holdMs() const { return m_holdMs; }
  /// Can it still be taken back?
  [[nodiscard]] bool canUndo(const Departure &departure) const;
  /// Seconds until then, at least 1.
  [[nodiscard]] int secondsLeft(const Departure &departure) const;

  void add(const Held &held, const TypedMessage &typed);
  void takeBack(const QString &id, const QString &who);
  void letGo(const QString &id);
  void dismiss(const QString &id);

Q_SIGNALS:
  void changed();
  void takenBack(const dakiya::TypedMessage &typed);

private:
  [[nodiscard]] Departure *find(const QString &id);
  void tick();
  void look();
  void take(const QList<qint64> &asked, const QList<Message> &messages);
  void answered(const QString &id, const Result<void> &done, bool isUndo);
  void dropOldOnes();

  EngineHost &m_host;
  const Clock &m_clock;
  const qint64 m_holdMs;
  QList<Departure> m_departures; ///< newest first
  QTimer m_tick;
  QTimer m_look;
};

} // namespace dakiya
