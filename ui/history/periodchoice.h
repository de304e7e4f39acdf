// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localtime.h"

#include <QPushButton>

class QMenu;

namespace dakiya {

class Clock;

/// The button that says which days are shown, with a menu of the usual ones and any range by calendar.
class PeriodChoice final : public QPushButton
{
  Q_OBJECT

public:
  explicit PeriodChoice(const Clock &clock, QWidget *parent = nullptr);

  void setZone(const QTimeZone &zone);
  /// 0 days and no ends: any time. Nobody is told.
  void setPeriod(int lastDays, std::optional<qint64> from, std::optional<qint64> to);
  [[nodiscard]] int lastDays() const { return m_lastDays; }
  [[nodiscard]] std::optional<qint64> from() const { return m_from; }
  [[nodiscard]] std::optional<qint64> to() const { return m_to; }

Q_SIGNALS:
  void changed();

private:
  void addDays(int days);
  void choose(int lastDays, std::optional<qint64> from, std::optional<qint64> to);
  void askForRange();
  void takeRange(const QDate &first, const QDate &last);
  [[nodiscard]] QDate dayOf(qint64 utcMs) const;
  void showWords();

  const Clock &m_clock;
  LocalTime m_local;
  QMenu *m_menu;
  int m_lastDays = 0;
  std::optional<qint64> m_from;
  std::optional<qint64> m_to;
};

} // namespace dakiya
