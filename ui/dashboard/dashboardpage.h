// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "common/page.h"
#include "dashboard/pick.h"
#include "dashboard/shown.h"
#include "engine/enginehost.h"

#include <QTimer>

class QFileDialog;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace dakiya {

class Board;
class Notice;
class PeriodBar;
class ProgressLine;
class StatePanel;

/// How the messages of a period have fared: figures, charts and what to worry about, live.
class DashboardPage final : public Page
{
  Q_OBJECT

public:
  explicit DashboardPage(const Desk &desk, QWidget *parent = nullptr);

  void refresh() override;
  bool beginExport() override;
  void focusFirst() override;
  [[nodiscard]] QString helpPage() const override { return QStringLiteral("dashboard"); }

protected:
  void showEvent(QShowEvent *event) override;

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void soon();
  void load();
  void read(qint64 today, const Settings &settings);
  void take(const Result<Dashboard> &read, const Settings &settings, qint64 today, qint64 now);
  void showShown();
  void showNews();
  void showFailure(const Error &error);
  void lookElsewhere();
  void open(const Pick &pick);
  void exportTo(const QString &file);
  void tellExported(const QString &file, bool done);

  const Desk m_desk;
  Shown m_shown;
  quint64 m_asked = 0; ///< only the answer to the last question counts
  bool m_isStale = false;
  QTimer m_refresh; ///< at most once a second, however much changes
  QTimer m_minute;  ///< what is told of time passes without any change, too

  QLabel *m_title = nullptr;
  QLabel *m_days = nullptr;
  PeriodBar *m_period = nullptr;
  QPushButton *m_export = nullptr;
  ProgressLine *m_progress = nullptr;
  Notice *m_receipts = nullptr;
  Notice *m_alarm = nullptr;
  Notice *m_exported = nullptr;
  StatePanel *m_state = nullptr;
  Board *m_board = nullptr;
  QScrollArea *m_scroll = nullptr;
  QStackedWidget *m_stack = nullptr;
  QFileDialog *m_dialog = nullptr;
  Pick m_alarming;
};

} // namespace dakiya
