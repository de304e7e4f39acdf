// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/consoleapi.h"
#include "base/logfile.h"
#include "base/platform/paths.h"
#include "base/platform/signals.h"
#include "base/resources.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/preferences.h"
#include "common/staff.h"
#include "compose/drafts.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"
#include "firstwindow.h"
#include "programlanguage.h"
#include "secrets/environmentcredentials.h"
#include "secrets/keychaincredentials.h"
#include "window/console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QStyleFactory>

#include <cstdio>
#include <cstdlib>

namespace dakiya {

namespace {

constexpr double kTextPoints = 10.5;

// Qt ends the program with a crash where it finds no screen.
void endWithoutScreen(QtMsgType type, const QMessageLogContext &, const QString &)
{
  if (type != QtFatalMsg)
    return;
  const QString words = QApplication::tr("Dakiya finds no screen for its window: start it from the desktop, or use "
                                         "dakiyactl.");
  std::fprintf(stderr, "%s\n", qUtf8Printable(words));
  std::_Exit(1);
}

QString dataFolderOf(const QApplication &application)
{
  QCommandLineParser parser;
  const QCommandLineOption dataDir(QStringLiteral("data-dir"), QApplication::tr("Where the data is kept."),
                                   QStringLiteral("DIR"));
  parser.addOptions({dataDir});
  parser.addHelpOption();
  parser.addVersionOption();
  parser.process(application);
  return dataDirectory(parser.value(dataDir));
}

// Figures are grouped as in India and written in Latin digits, whatever the language; dates follow the language.
void wearBasics()
{
  QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QApplication::font();
  font.setPointSizeF(kTextPoints);
  QApplication::setFont(font);
}

// Without a log the window works all the same.
Result<std::unique_ptr<LogFile>> openLog(const QString &folder, const Clock &clock)
{
  if (const Result<void> made = DataFolder(folder).make(); !made)
    return fail(made.error());
  return LogFile::open({folder + QStringLiteral("/log")}, clock);
}

int run(QApplication &application)
{
  ProgramLanguage language(QApplication::arguments());
  const QString folder = dataFolderOf(application);
  FirstWindow first(folder);
  if (first.raiseOther())
    return 0;
  first.listen();

  const SystemClock clock;
  const Result<std::unique_ptr<LogFile>> log = openLog(folder, clock);
  const Theme systemTheme = Theme::matching(QApplication::palette());
  wearBasics();
  EngineHost host;
  Preferences preferences(folder + QStringLiteral("/console.ini"));
  Staff staff(host, preferences);
  Navigator navigator;
  const EnvironmentCredentials environment;
  KeychainCredentials keychain;
  AccountKeeper account(host, environment, keychain, clock);
  ConsoleApi api(host);
  QObject::connect(&account, &AccountKeeper::secretsRead, &api, &ConsoleApi::setSecrets);
  Drafts drafts(host, clock);
  Console console(Desk{host, clock, systemTheme, preferences, staff, navigator, drafts, account},
                  [&language](const QString &wanted) { language.speak(wanted); });
  QObject::connect(&first, &FirstWindow::raiseWanted, &console, &Console::raise);
  const StopSignals signalled;
  QObject::connect(&signalled, &StopSignals::stopRequested, &console, &Console::end);
  console.show();

  const QString wanted = qEnvironmentVariable("DAKIYA_PROVIDER");
  const QString provider = wanted.isEmpty() ? DataFolder(folder).provider() : wanted;
  account.open(folder, provider, true);
  return QApplication::exec();
}

} // namespace

} // namespace dakiya

int main(int argc, char *argv[])
{
  const QtMessageHandler usual = qInstallMessageHandler(dakiya::endWithoutScreen);
  QApplication application(argc, argv);
  qInstallMessageHandler(usual);
  QApplication::setApplicationName(QStringLiteral("dakiya"));
  QApplication::setApplicationVersion(QStringLiteral(DAKIYA_VERSION));
  // By this name the desktop finds the entry of the menu, and with it the icon in its own lists of windows.
  QApplication::setDesktopFileName(QStringLiteral("dakiya"));
  QApplication::setWindowIcon(dakiya::programIcon());
  QApplication::setQuitOnLastWindowClosed(false);
  dakiya::initResources();
  return dakiya::run(application);
}
