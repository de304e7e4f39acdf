// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "engine/enginehost.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace dakiya {

class Banner;
class HistoryView;
class OverviewPage;
class SideBar;

/// The console's window: pages at the side, trouble above, the queue below.
class MainWindow final : public QMainWindow
{
  Q_OBJECT

public:
  MainWindow(EngineHost &host, const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

protected:
  void resizeEvent(QResizeEvent *event) override;

private:
  void createWidgets(const Clock &clock);
  void createActions();
  void arrangeLayout();
  void connectSignals();
  void addPage(const QString &name, const QString &icon, const QString &title, QWidget *page);
  void showPage(int page);
  void showStarted(const QString &provider, bool sending);
  void askForQueue();
  void showQueue(const QueueSnapshot &queue);
  void resumeSending();

  EngineHost &m_host;
  const Theme m_theme;
  QString m_provider;
  QString m_refusal; ///< why this engine does not send; empty when it does
  SideBar *m_side = nullptr;
  Banner *m_banner = nullptr;
  QStackedWidget *m_pages = nullptr;
  HistoryView *m_history = nullptr;
  OverviewPage *m_overview = nullptr;
  QLabel *m_queueLine = nullptr;
  QTimer m_look;
};

} // namespace dakiya
