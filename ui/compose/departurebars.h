// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "compose/departures.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace dakiya {

class Notice;

/// One bar for each message that left a short time ago: how long it can be taken back, and then what became of it.
class DepartureBars final : public QWidget
{
  Q_OBJECT

public:
  explicit DepartureBars(const Desk &desk, QWidget *parent = nullptr);

  /// Why nothing leaves at the moment; empty when it does.
  void setStops(const QString &stops, const QTimeZone &zone);

private:
  enum class Button { Undo, SendAtOnce, Show };
  struct Bar
  {
    Notice *notice = nullptr;
    QString shown; ///< what it was last said in, so that nobody is told anew each second
    QList<Button> buttons;
  };

  void update();
  void show(const Departure &departure, bool isNewest);
  [[nodiscard]] Bar &barOf(const Departure &departure);
  [[nodiscard]] QString words(const Departure &departure) const;
  [[nodiscard]] QString waitingWords(const Departure &departure) const;
  [[nodiscard]] QList<Button> buttonsOf(const Departure &departure) const;
  void press(const QString &id, int place);

  const Desk m_desk;
  QVBoxLayout *m_column;
  QHash<QString, Bar> m_bars; ///< by the message's id
  QString m_stops;
  QTimeZone m_zone;
};

} // namespace dakiya
