// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "engine/enginehost.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QTableView;

namespace dakiya {

class StatusTable;

/// The console of this version: what became of the last seven days' messages, live, and how the queue stands. Messages
/// are sent from the command line and the API.
class OverviewWindow final : public QMainWindow
{
  Q_OBJECT

public:
  OverviewWindow(EngineHost &host, Theme theme, QWidget *parent = nullptr);

private:
  void createWidgets();
  void arrangeLayout();
  void connectSignals();
  void refresh();
  void showStarted(const QString &provider, bool sending);
  void showSending();
  void showRefusal(const Error &error);
  void showStatistics(const Result<Statistics> &statistics);
  void showQueue(const Result<QueueSnapshot> &snapshot);

  EngineHost &m_host;
  const Theme m_theme;
  QString m_provider;
  StatusTable *m_table = nullptr;
  QTableView *m_view = nullptr;
  QLabel *m_banner = nullptr;
  QLabel *m_title = nullptr;
  QLabel *m_summary = nullptr;
  QLabel *m_queue = nullptr;
  QTimer m_refresh; ///< at most once a second, however much changes
};

} // namespace dakiya
