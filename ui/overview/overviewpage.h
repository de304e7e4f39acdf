// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "engine/enginehost.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace dakiya {

class StatusTable;

/// What became of the last seven days' messages, live.
class OverviewPage final : public QWidget
{
  Q_OBJECT

public:
  OverviewPage(EngineHost &host, const Theme &theme, QWidget *parent = nullptr);

  void refresh();

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void showStatistics(const Result<Statistics> &statistics);

  EngineHost &m_host;
  const Theme m_theme;
  StatusTable *m_table = nullptr;
  QTableView *m_view = nullptr;
  QLabel *m_title = nullptr;
  QLabel *m_summary = nullptr;
  QTimer m_refresh; ///< at most once a second, however much changes
};

} // namespace dakiya
