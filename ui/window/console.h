// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/desk.h"
#include "domain/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QMessageBox;

namespace dakiya {

class Assistant;
class HelpWindow;
class MainWindow;
class Tray;
struct Problem;

/// The console as a person sees it: its window, the sign in the tray, the help. It makes the window anew when look,
/// language or account change, and decides what closing and quitting mean.
class Console final : public QObject
{
  Q_OBJECT

public:
  /// Makes the program speak a language; empty: that of the system.
  using Speak = std::function<void(const QString &language)>;

  /// `desk.theme` is the one that the system's palette asks for.
  Console(const Desk &desk, Speak speak, QObject *parent = nullptr);
  ~Console() override;

  void show();
  /// Brings the window to the front: another start of the program asked for it.
  void raise();
  /// Ends the program; where messages wait, a person is told what becomes of them first.
  void quit();
  /// Ends the program at once: the system wants it so. What waits is kept.
  void end();
  [[nodiscard]] MainWindow *window() { return m_window.get(); }

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  void rebuild();
  void rebuildSoon();
  void makeWindow();
  void makeTray();
  void wearLook();
  void followSettings(const Settings &settings);
  void tellProblem(const Problem &problem);
  void keepRunning();
  void askWhetherToQuit(qint64 waiting);
  void showHelp(const QString &page);
  void showAssistant();
  void rememberWindow();
  void restoreWindow();

  Desk m_desk;
  const Theme m_systemTheme;
  const Speak m_speak;
  QString m_language;
  QString m_provider; ///< of the pages that there are
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<Tray> m_tray;
  std::unique_ptr<HelpWindow> m_help;
  QPointer<Assistant> m_assistant; ///< stands beside the window, and outlives it when the account changes
  bool m_isQuitting = false;
  bool m_isRebuilding = false;
};

} // namespace dakiya
