// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/paths.h"
#include "base/resources.h"
#include "common/icons.h"
#include "common/navigator.h"
#include "common/preferences.h"
#include "common/staff.h"
#include "engine/enginehost.h"
#include "engine/secretsreading.h"
#include "programlanguage.h"
#include "secrets/environmentcredentials.h"
#include "secrets/keychaincredentials.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStyleFactory>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace {

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

} // namespace

int main(int argc, char *argv[])
{
  const QtMessageHandler usual = qInstallMessageHandler(endWithoutScreen);
  QApplication application(argc, argv);
  qInstallMessageHandler(usual);
  QApplication::setApplicationName(QStringLiteral("dakiya"));
  QApplication::setApplicationVersion(QStringLiteral(DAKIYA_VERSION));
  // By this name the desktop finds the entry of the menu, and with it the icon in its own lists of windows.
  QApplication::setDesktopFileName(QStringLiteral("dakiya"));
  QApplication::setWindowIcon(dakiya::programIcon());
  dakiya::initResources();

  const dakiya::ProgramLanguage language(QApplication::arguments());

  QCommandLineParser parser;
  const QCommandLineOption dataDir(QStringLiteral("data-dir"), QApplication::tr("Where the data is kept."),
                                   QStringLiteral("DIR"));
  parser.addOptions({dataDir});
  parser.addHelpOption();
  parser.addVersionOption();
  parser.process(application);

  const dakiya::Theme theme = dakiya::Theme::matching(QApplication::palette());
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(theme.palette());
  application.setStyleSheet(theme.styleSheet());

  const QString folder = dakiya::dataDirectory(parser.value(dataDir));
  dakiya::EngineHost host;
  const dakiya::SystemClock clock;
  dakiya::Preferences preferences(folder + QStringLiteral("/console.ini"));
  dakiya::Staff staff(host, preferences);
  dakiya::Navigator navigator;
  dakiya::MainWindow window(dakiya::Desk{host, clock, theme, preferences, staff, navigator});
  window.show();

  const QString wanted = qEnvironmentVariable("DAKIYA_PROVIDER");
  const QString provider = wanted.isEmpty() ? dakiya::DataFolder(folder).provider() : wanted;
  const dakiya::EnvironmentCredentials environment;
  dakiya::KeychainCredentials keychain;
  dakiya::SecretsReading reading(environment, keychain, provider, dakiya::SecretsReading::Doors::Not);
  bool hasStarted = false;
  reading.watch([&](const dakiya::Secrets &secrets) {
    if (!std::exchange(hasStarted, true))
      host.start({folder, provider, secrets.account, secrets.accountTrouble});
    else
      host.giveCredentials(secrets.account, secrets.accountTrouble);
  });
  return QApplication::exec();
}
