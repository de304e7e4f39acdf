// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "base/clock.h"
#include "common/navigator.h"
#include "engine/enginehost.h"
#include "window/console.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QPixmap>

namespace dakiya {

namespace {

constexpr int kSettleMs = 1'200;
constexpr QSize kWindow(1366, 768);

Draft sampleDraft()
{
  Draft draft;
  draft.phone = QStringLiteral("+919812345670");
  draft.type = QStringLiteral("payment_reminder");
  draft.context = {{QStringLiteral("customer_name"), QStringLiteral("सुनीता देशमुख")},
                   {QStringLiteral("amount"), QStringLiteral("1,23,456.50")},
                   {QStringLiteral("period"), QStringLiteral("Nov 2026")}};
  draft.reference = QStringLiteral("INV-42");
  draft.language = QStringLiteral("mr");
  return draft;
}

} // namespace

Tour::Tour(const Desk &desk, Console &console, const QDir &folder, QString suffix, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_console(console)
    , m_folder(folder)
    , m_suffix(std::move(suffix))
{
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettleMs);
  connect(&m_settle, &QTimer::timeout, this, &Tour::take);
  addPages();
  addSettings();
  addTroubles();
}

void Tour::begin()
{
  m_desk.host.whenStarted(this, [this] {
    m_console.window()->resize(kWindow);
    next();
  });
}

void Tour::add(const QString &name, std::function<void()> arrange)
{
  m_scenes << Scene{name, std::move(arrange)};
}

void Tour::showPage(const QString &name)
{
  m_console.window()->showPage(name);
}

void Tour::addPages()
{
  Navigator &go = m_desk.navigator;
  add(QStringLiteral("compose-empty"), [this] { showPage(QStringLiteral("compose")); });
  add(QStringLiteral("compose"), [&go] { Q_EMIT go.composeWanted(sampleDraft()); });
  for (const char *heap : {"failed", "unknown", "waiting"})
    add(QStringLiteral("outbox-") + QLatin1String(heap), [&go, heap] { Q_EMIT go.outboxWanted(QLatin1String(heap)); });
  add(QStringLiteral("history"), [&go] { Q_EMIT go.historyWanted({}); });
  add(QStringLiteral("history-failed"), [&go] {
    HistoryFilter filter;
    filter.status = MessageStatus::Failed;
    Q_EMIT go.historyWanted(filter);
  });
  add(QStringLiteral("history-search"), [&go] {
    HistoryFilter filter;
    filter.search = QStringLiteral("डिलिव्हरी");
    Q_EMIT go.historyWanted(filter);
  });
  add(QStringLiteral("history-nothing"), [&go] {
    HistoryFilter filter;
    filter.search = QStringLiteral("Nobody of this name");
    Q_EMIT go.historyWanted(filter);
  });
  add(QStringLiteral("templates"), [this] { showPage(QStringLiteral("templates")); });
  add(QStringLiteral("dashboard"), [this] { showPage(QStringLiteral("dashboard")); });
}

void Tour::addSettings()
{
  Navigator &go = m_desk.navigator;
  for (const char *section : {"account", "sending", "types", "api", "language", "data", "roles", "audit"})
    add(QStringLiteral("settings-") + QLatin1String(section),
        [&go, section] { Q_EMIT go.settingsWanted(QLatin1String(section)); });
}

void Tour::addTroubles()
{
  Navigator &go = m_desk.navigator;
  add(QStringLiteral("paused"), [this] {
    showPage(QStringLiteral("outbox"));
    m_desk.host.ask(
        this, [](Engine &engine) { return engine.pause(QStringLiteral("Asha")); }, [](const Result<void> &) {});
  });
  add(QStringLiteral("help"), [&go] { Q_EMIT go.helpWanted(QStringLiteral("index")); });
  add(QStringLiteral("help-outbox"), [&go] { Q_EMIT go.helpWanted(QStringLiteral("outbox")); });
  add(QStringLiteral("assistant"), [&go] { Q_EMIT go.assistantWanted(); });
}

void Tour::next()
{
  // A dialog of the scene before would stand in the way.
  for (QWidget *top : QApplication::topLevelWidgets()) {
    if (top != m_console.window() && top->isVisible())
      top->close();
  }
  if (++m_scene >= m_scenes.size()) {
    Q_EMIT ended();
    return;
  }
  m_scenes[m_scene].arrange();
  m_settle.start();
}

QWidget *Tour::subject() const
{
  QWidget *active = QApplication::activeWindow();
  return active && active->isVisible() ? active : m_console.window();
}

void Tour::take()
{
  const QString file = m_folder.filePath(m_scenes[m_scene].name + m_suffix + QStringLiteral(".png"));
  if (!subject()->grab().save(file)) {
    Q_EMIT failed(file);
    return;
  }
  ++m_taken;
  next();
}

} // namespace dakiya
