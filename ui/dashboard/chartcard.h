// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "dashboard/pick.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace dakiya {

class FigureTable;
class FigureView;
class Plot;

/// A chart with its title, the exact figures of what is pointed at, and the same as a table.
class ChartCard final : public QFrame
{
  Q_OBJECT

public:
  /// `name` such as `rates`: for tests and for what is kept.
  ChartCard(const Theme &theme, const QString &name, Plot *plot, FigureTable *table, QWidget *parent = nullptr);
  /// A table that is its own twin.
  ChartCard(const Theme &theme, const QString &name, FigureTable *table, QWidget *parent = nullptr);

  void setTitle(const QString &title);
  void showTable(bool table);
  void hideToggle();
  /// After the plot's summary has changed.
  void showSummary();
  [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
  void opened(const dakiya::Pick &pick);
  void tableChosen(bool table);

private:
  void layOut(QWidget *content);
  [[nodiscard]] QPushButton *segment(const QString &words, const char *kind);
  void addToggle();

  const QString m_name;
  Plot *m_plot = nullptr;
  FigureView *m_view;
  QLabel *m_title;
  QLabel *m_reading;
  QWidget *m_toggle = nullptr;
  QPushButton *m_asChart = nullptr;
  QPushButton *m_asTable = nullptr;
  QStackedWidget *m_stack = nullptr;
};

} // namespace dakiya
