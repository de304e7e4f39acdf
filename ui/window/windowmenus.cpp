// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window: every key that it knows stands in one of them.
#include "common/navigator.h"
#include "common/page.h"
#include "history/historyview.h"
#include "window/mainwindow.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace dakiya {

void MainWindow::createActions()
{
  createFileMenu();
  createViewMenu();
  createSendingMenu();
  createHelpMenu();
}

void MainWindow::createFileMenu()
{
  QMenu *file = menuBar()->addMenu(tr("&File"));
  file->addAction(tr("&New message"), QKeySequence::New, this,
                  [this] { Q_EMIT m_desk.navigator.composeWanted(Draft()); });
  file->addSeparator();
  file->addAction(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportPage);
  file->addAction(tr("&Print…"), QKeySequence::Print, this, &MainWindow::print);
  file->addSeparator();
  file->addAction(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
  QAction *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::quitWanted);
  quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::createViewMenu()
{
  QMenu *view = menuBar()->addMenu(tr("&View"));
  for (int place = 0; place < m_entries.size(); ++place)
    view->addAction(m_entries[place].title, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)), this,
                    [this, place] { showPlace(place); });
  view->addSeparator();
  view->addAction(tr("&Search"), QKeySequence::Find, this, &MainWindow::search);
  view->addAction(tr("&Refresh"), QKeySequence::Refresh, this, &MainWindow::refresh);
}

void MainWindow::createSendingMenu()
{
  QMenu *sending = menuBar()->addMenu(tr("&Sending"));
  m_pause = sending->addAction(tr("&Pause sending"), this, [this] { setPaused(true); });
  m_resume = sending->addAction(tr("&Resume sending"), this, [this] { setPaused(false); });
  sending->addSeparator();
  sending->addAction(tr("&Connect account…"), this, [this] { Q_EMIT m_desk.navigator.assistantWanted(); });
}

void MainWindow::createHelpMenu()
{
  QMenu *help = menuBar()->addMenu(tr("&Help"));
  help->addAction(tr("&Help for this page"), QKeySequence::HelpContents, this, &MainWindow::helpForPage);
  help->addAction(tr("&First steps"), this, [this] { Q_EMIT m_desk.navigator.helpWanted(QStringLiteral("index")); });
  help->addAction(tr("&Keys"), this, [this] { Q_EMIT m_desk.navigator.helpWanted(QStringLiteral("keys")); });
  help->addSeparator();
  help->addAction(tr("&About Dakiya"), this, &MainWindow::showAbout);
}

void MainWindow::search()
{
  if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()); page && page->focusSearch())
    return;
  showPage(QStringLiteral("history"));
  history()->focusSearch();
}

void MainWindow::refresh()
{
  if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()))
    page->refresh();
  askForQueue();
}

void MainWindow::exportPage()
{
  if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()); page && page->beginExport())
    return;
  showPage(QStringLiteral("history"));
  history()->beginExport();
}

void MainWindow::print()
{
  if (auto *page = qobject_cast<Page *>(m_pages->currentWidget()); page && page->beginPrint())
    return;
  showPage(QStringLiteral("history"));
  history()->beginPrint();
}

void MainWindow::helpForPage()
{
  const auto *page = qobject_cast<Page *>(m_pages->currentWidget());
  Q_EMIT m_desk.navigator.helpWanted(page ? page->helpPage() : QStringLiteral("trouble"));
}

void MainWindow::showAbout()
{
  auto *about = new QMessageBox(this);
  about->setObjectName(QStringLiteral("aboutDialog"));
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setWindowTitle(tr("About Dakiya"));
  about->setText(tr("Dakiya %1").arg(QStringLiteral(DAKIYA_VERSION)));
  about->setInformativeText(tr("The postman for a dairy's WhatsApp messages. Free software under the GNU General "
                               "Public License, version 3 or later, by the Dakiya contributors."));
  about->addButton(tr("Close"), QMessageBox::AcceptRole);
  about->open();
}

} // namespace dakiya
