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

} // namespace

int main(int argc, char *argv[])
{
  QApplication application(argc, argv);
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
