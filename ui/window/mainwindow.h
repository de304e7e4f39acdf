// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "engine/enginehost.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace dakiya {

class Banner;
class HistoryView;
class Notice;
class Page;
class SideBar;
class StatePanel;
class StatusLine;

/// The console's window: pages at the side, trouble above, the queue below. A page is made when it is first shown.
class MainWindow final : public QMainWindow
{
  Q_OBJECT

public:
  explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);

  /// The page of that name, such as `history`; false: there is none.
  bool showPage(const QString &name);
  [[nodiscard]] QString shownPage() const;
  /// A sentence above the pages, until it is put aside.
  void tell(const QString &words);

Q_SIGNALS:
  void quitWanted();

protected:
  void resizeEvent(QResizeEvent *event) override;

private:
  using MakePage = std::function<Page *()>;
  struct Entry
  {
    QString name;
    QString title;
    MakePage make;
    Page *page = nullptr;
  };

  void createWidgets();
  void createPages();
  void createActions();
  void createFileMenu();
  void createViewMenu();
  void createSendingMenu();
  void createHelpMenu();
  void arrangeLayout();
  void connectSignals();
  void connectNavigator();
  template <class PageClass> void addPage(const char *name, const char *icon, const QString &title);
  void showPlace(int place);
  [[nodiscard]] Page *pageAt(int place);
  [[nodiscard]] int placeOf(const QString &name) const;
  [[nodiscard]] HistoryView *history();
  void search();
  void refresh();
  void print();
  void exportPage();
  void helpForPage();
  void showAbout();
  void showStarted(bool sending);
  void showDoor(const DoorState &door);
  void showRefusal(const Error &error);
  void pressBanner();
  void setPaused(bool paused);
  void askForQueue();
  void showQueue(const QueueSnapshot &queue);

  const Desk m_desk;
  QString m_refusal; ///< why this engine does not send; empty when it does
  QList<Entry> m_entries;
  int m_placeBefore = 1; ///< the page to go back to; at first the one after the first
  SideBar *m_side = nullptr;
  Banner *m_banner = nullptr;
  QStackedWidget *m_pages = nullptr;
  StatePanel *m_trouble = nullptr; ///< instead of pages, where the data could not be opened
  Notice *m_notice = nullptr;
  StatusLine *m_status = nullptr;
  QAction *m_pause = nullptr;
  QAction *m_resume = nullptr;
  bool m_tellsDoor = false; ///< the notice is about the local API
  bool m_canGoOn = false;   ///< a person can end what stops the queue
  LocalTime m_local;
  QTimer m_look;
};

} // namespace dakiya
