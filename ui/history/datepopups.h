// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;
class QPushButton;

namespace dakiya {

/// A calendar below a button: a day is chosen by a click or Enter, and it closes.
class DayPopup final : public QFrame
{
  Q_OBJECT

public:
  DayPopup(const QDate &shown, const QDate &latest, QWidget *parent);

  void openBelow(const QWidget &button);

Q_SIGNALS:
  void chosen(const QDate &day);
};

/// Two days below a button: the first and the last of a range.
class RangePopup final : public QFrame
{
  Q_OBJECT

public:
  RangePopup(const QDate &first, const QDate &last, QWidget *parent);

  void openBelow(const QWidget &button);

Q_SIGNALS:
  /// The earlier day comes first, in whatever order they were given.
  void chosen(const QDate &first, const QDate &last);

private:
  void choose();

  QDateEdit *m_first;
  QDateEdit *m_last;
  QPushButton *m_show;
};

} // namespace dakiya
