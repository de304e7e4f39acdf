// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform/paths.h"
#include "base/resources.h"
#include "common/theme.h"
#include "engine/enginehost.h"
#include "programlanguage.h"
#include "secrets/environmentcredentials.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStyleFactory>

#include <cstdio>
#include <cstdlib>

namespace {

dakiya::ProviderCredentials credentialsFromEnvironment()
{
  const dakiya::EnvironmentCredentials environment;
  dakiya::ProviderCredentials credentials;
  for (const QString &name : dakiya::credentialNames()) {
    if (const auto value = environment.value(name); value && *value)
      credentials.set(name, **value);
  }
  return credentials;
}

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

  dakiya::EngineHost host;
  const dakiya::SystemClock clock;
  dakiya::MainWindow window(host, theme, clock);
  window.show();
  host.start({dakiya::dataDirectory(parser.value(dataDir)), qEnvironmentVariable("DAKIYA_PROVIDER"),
              credentialsFromEnvironment()});
  return QApplication::exec();
}
