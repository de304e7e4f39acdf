// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dashboard.h"

#include <QWidget>

class QButtonGroup;
class QDateEdit;

namespace dakiya {

class Preferences;

/// Which days the dashboard shows: the last 7, 30, 90 or 365, or any. The choice is kept.
class PeriodBar final : public QWidget
{
  Q_OBJECT

public:
  explicit PeriodBar(Preferences &preferences, QWidget *parent = nullptr);

  /// On which day "the last 7 days" end; no later day can be chosen.
  void setToday(qint64 localDay);
  [[nodiscard]] DaySpan span(qint64 today) const;
  /// The next longer period, for whoever finds nothing in this one.
  void lengthen();
  [[nodiscard]] bool canLengthen() const;
  void focusFirst();

Q_SIGNALS:
  void changed();

private:
  void createWidgets();
  void choose(int days);
  void noteDates(const QDateEdit &moved, QDateEdit &other);
  void showDates();

  Preferences &m_preferences;
  QButtonGroup *m_choices = nullptr;
  QWidget *m_dates = nullptr;
  QDateEdit *m_from = nullptr;
  QDateEdit *m_to = nullptr;
  int m_days = 7; ///< 0: the dates
  qint64 m_today = 0;
};

} // namespace dakiya
