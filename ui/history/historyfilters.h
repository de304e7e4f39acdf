// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "history/keptfilter.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace dakiya {

class Clock;
class PeriodChoice;
class Preferences;
class SavedFilters;
struct Desk;

/// The choices above the history and the search field, which stands where the page wants it. What is chosen is kept;
/// what is searched for only as long as the program runs.
class HistoryFilters final : public QWidget
{
  Q_OBJECT

public:
  explicit HistoryFilters(const Desk &desk, QWidget *parent = nullptr);

  void setZone(const QTimeZone &zone);
  [[nodiscard]] HistoryFilter filter() const;
  /// Shows exactly this filter; `changed` tells.
  void setFilter(const HistoryFilter &filter);
  /// What is shown, for a heading; empty when that is everything.
  [[nodiscard]] QString words() const;
  [[nodiscard]] bool isClear() const { return current().showsAll(); }
  void clear();
  void focusSearch();
  [[nodiscard]] QLineEdit *searchField() const { return m_search; }
  [[nodiscard]] SavedFilters *saved() const { return m_saved; }

Q_SIGNALS:
  void changed();

private:
  void createWidgets(const Theme &theme);
  void createSearch(const Theme &theme);
  void arrangeLayout();
  void connectSignals();
  void noteChange();
  void showEverywhere();
  void set(const KeptFilter &kept);
  void showPhone(const QString &phone);
  [[nodiscard]] KeptFilter current() const;

  const Clock &m_clock;
  Preferences &m_preferences;
  LocalTime m_local;
  QComboBox *m_status = nullptr;
  QComboBox *m_type = nullptr;
  PeriodChoice *m_period = nullptr;
  QPushButton *m_chip = nullptr; ///< one number's messages; a press takes it away
  QLineEdit *m_search = nullptr;
  QToolButton *m_clear = nullptr;
  SavedFilters *m_saved = nullptr;
  QString m_phone;
  QTimer m_typing; ///< a search begins when the typing rests
};

} // namespace dakiya
