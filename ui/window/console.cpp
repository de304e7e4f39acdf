// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/console.h"

#include "assistant/assistant.h"
#include "common/navigator.h"
#include "common/preferences.h"
#include "common/queuewords.h"
#include "common/staff.h"
#include "engine/enginehost.h"
#include "help/helpwindow.h"
#include "window/mainwindow.h"
#include "window/tray.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace dakiya {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kPage = QStringLiteral("window/page");
const QString kToldClosing = QStringLiteral("window/toldClosing");

} // namespace

Console::Console(const Desk &desk, Speak speak, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_systemTheme(desk.theme)
    , m_speak(std::move(speak))
    , m_provider(desk.host.provider())
{
  wearLook();
  makeWindow();
  restoreWindow();
  makeTray();
  connect(&m_desk.preferences, &Preferences::lookChanged, this, &Console::rebuildSoon);
  connect(&m_desk.host, &EngineHost::settingsChanged, this, &Console::followSettings);
  connect(&m_desk.host, &EngineHost::attention, this, &Console::tellProblem);
  connect(&m_desk.host, &EngineHost::started, this, [this](const QString &provider) {
    // The pages show the store of one account.
    if (!m_provider.isEmpty() && m_provider != provider)
      rebuildSoon();
    m_provider = provider;
  });
  connect(&m_desk.navigator, &Navigator::helpWanted, this, &Console::showHelp);
  connect(&m_desk.navigator, &Navigator::assistantWanted, this, &Console::showAssistant);
}

Console::~Console()
{
  delete m_assistant;
}

void Console::show()
{
  m_window->show();
}

void Console::raise()
{
  m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
  m_window->show();
  m_window->raise();
  m_window->activateWindow();
}

void Console::makeWindow()
{
  m_window = std::make_unique<MainWindow>(m_desk);
  m_window->installEventFilter(this);
  connect(m_window.get(), &MainWindow::quitWanted, this, &Console::quit);
}

void Console::makeTray()
{
  m_tray = std::make_unique<Tray>(m_desk);
  connect(m_tray.get(), &Tray::windowWanted, this, &Console::raise);
  connect(m_tray.get(), &Tray::quitWanted, this, &Console::quit);
  connect(m_tray.get(), &Tray::toldPressed, this, [this] {
    raise();
    m_window->showPage(QStringLiteral("outbox"));
  });
}

// Whoever asks for it stands in the window that goes.
void Console::rebuildSoon()
{
  if (m_isRebuilding)
    return;
  m_isRebuilding = true;
  QTimer::singleShot(0, this, &Console::rebuild);
}

void Console::rebuild()
{
  m_isRebuilding = false;
  rememberWindow();
  const bool wasVisible = m_window->isVisible();
  const std::unique_ptr<MainWindow> old = std::move(m_window);
  wearLook();
  m_help.reset();
  makeWindow();
  restoreWindow();
  makeTray();
  if (wasVisible)
    m_window->show();
}

void Console::wearLook()
{
  const Preferences::Look look = m_desk.preferences.look();
  if (look == Preferences::Look::System)
    m_desk.theme = m_systemTheme;
  else
    m_desk.theme = look == Preferences::Look::Dark ? Theme::night() : Theme::light();
  QApplication::setPalette(m_desk.theme.palette());
  qApp->setStyleSheet(m_desk.theme.styleSheet());
}

void Console::followSettings(const Settings &settings)
{
  const QString language = settings.isSet(QStringLiteral("language")) ? settings.language() : QString();
  if (language == m_language)
    return;
  m_language = language;
  m_speak(language);
  rebuildSoon();
}

void Console::tellProblem(const Problem &problem)
{
  if (m_window->isActiveWindow() || problem.kind == Problem::Kind::StoreGoesOn)
    return;
  m_tray->tell(tr("Dakiya needs you"), problemInWords(problem, m_desk.host.provider()));
  QApplication::alert(m_window.get());
}

bool Console::eventFilter(QObject *watched, QEvent *event)
{
  if (watched != m_window.get() || event->type() != QEvent::Close || m_isQuitting)
    return QObject::eventFilter(watched, event);
  rememberWindow();
  static_cast<QCloseEvent *>(event)->ignore();
  keepRunning();
  return true;
}

void Console::keepRunning()
{
  const bool isTold = m_desk.preferences.value(kToldClosing).toBool();
  m_desk.preferences.keep(kToldClosing, true);
  if (Tray::isThere()) {
    m_window->hide();
    if (!isTold)
      m_tray->tell(tr("Dakiya goes on sending"), tr("Its sign in the tray opens the window again, or ends Dakiya."));
    return;
  }
  if (!isTold)
    m_window->tell(tr("Closing keeps Dakiya sending: its window is only made small. Ctrl+Q ends it."));
  m_window->showMinimized();
}

void Console::quit()
{
  if (!m_desk.host.isStarted() || !m_desk.host.isSending()) {
    askWhetherToQuit(0);
    return;
  }
  m_desk.host.ask(
      this, [](Engine &engine) { return engine.queueSnapshot(); },
      [this](const Result<QueueSnapshot> &queue) {
        askWhetherToQuit(queue ? queue->counts.queued + queue->counts.sending : 0);
      });
}

void Console::end()
{
  m_isQuitting = true;
  rememberWindow();
  m_window->hide();
  // quit() would ask the windows first, and that of a person who was just asked has said all.
  QCoreApplication::exit();
}

void Console::askWhetherToQuit(qint64 waiting)
{
  if (waiting == 0) {
    end();
    return;
  }
  raise();
  auto *question = new QMessageBox(m_window.get());
  question->setObjectName(QStringLiteral("quitDialog"));
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setWindowTitle(tr("Quit Dakiya"));
  question->setText(tr("%n messages wait to be sent.", nullptr, int(waiting)));
  question->setInformativeText(tr("They are kept, and leave when Dakiya runs again. What would come too late by then "
                                  "is not sent. To go on sending, close the window instead."));
  QPushButton *quitNow = question->addButton(tr("Quit, send later"), QMessageBox::AcceptRole);
  question->addButton(tr("Go on sending"), QMessageBox::RejectRole);
  connect(quitNow, &QPushButton::clicked, this, &Console::end);
  question->open();
}

void Console::showHelp(const QString &page)
{
  if (!m_help)
    m_help = std::make_unique<HelpWindow>(m_desk.theme);
  m_help->showPage(page);
}

void Console::showAssistant()
{
  m_desk.staff.whenManager(m_window.get(), [this] {
    if (!m_assistant) {
      m_assistant = new Assistant(m_desk);
      m_assistant->move(m_window->geometry().center() - m_assistant->rect().center());
    }
    m_assistant->show();
    m_assistant->raise();
    m_assistant->activateWindow();
  });
}

void Console::rememberWindow()
{
  m_desk.preferences.keep(kGeometry, m_window->saveGeometry());
  m_desk.preferences.keep(kPage, m_window->shownPage());
}

void Console::restoreWindow()
{
  m_window->restoreGeometry(m_desk.preferences.value(kGeometry).toByteArray());
  m_window->showPage(m_desk.preferences.value(kPage).toString());
}

} // namespace dakiya
