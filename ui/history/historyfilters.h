// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "domain/localtime.h"
#include "domain/message.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace dakiya {

class Clock;

/// The search field and the choices above the history.
class HistoryFilters final : public QWidget
{
  Q_OBJECT

public:
  HistoryFilters(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

  void setZone(const QTimeZone &zone) { m_local = LocalTime(zone); }
  [[nodiscard]] HistoryFilter filter() const;
  void clear();
  void focusSearch();

Q_SIGNALS:
  void changed();

private:
  void createWidgets(const Theme &theme);
  void arrangeLayout();
  void connectSignals();
  void noteChange();
  [[nodiscard]] bool isClear() const;

  const Clock &m_clock;
  LocalTime m_local;
  QComboBox *m_status = nullptr;
  QComboBox *m_type = nullptr;
  QComboBox *m_period = nullptr;
  QLineEdit *m_search = nullptr;
  QToolButton *m_clear = nullptr;
  QTimer m_typing; ///< a search begins when the typing rests
};

} // namespace dakiya
