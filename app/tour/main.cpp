// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture tour: every page and the main dialogs, with sample data, in one language and one look.
#include "base/clock.h"
#include "base/resources.h"
#include "common/navigator.h"
#include "common/preferences.h"
#include "common/staff.h"
#include "compose/drafts.h"
#include "engine/accountkeeper.h"
#include "engine/enginehost.h"
#include "secrets/environmentcredentials.h"
#include "tour.h"
#include "window/console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

namespace dakiya {

namespace {

struct TourWish
{
  QDir folder;
  QString language = QStringLiteral("en");
  Preferences::Look look = Preferences::Look::Light;
  QString suffix;
};

TourWish readWish(const QApplication &application)
{
  QCommandLineParser parser;
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, hi or mr."), QStringLiteral("TAG"),
                                    QStringLiteral("en"));
  const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("In the dark look."));
  const QCommandLineOption suffix(QStringLiteral("suffix"), QStringLiteral("Ends the names of the pictures."),
                                  QStringLiteral("TEXT"));
  parser.addOptions({language, dark, suffix});
  parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where the pictures go."));
  parser.addHelpOption();
  parser.process(application);
  if (parser.positionalArguments().size() != 1)
    parser.showHelp(2);
  return {QDir(parser.positionalArguments().first()), parser.value(language),
          parser.isSet(dark) ? Preferences::Look::Dark : Preferences::Look::Light, parser.value(suffix)};
}

int run(QApplication &application)
{
  const TourWish wish = readWish(application);
  if (!wish.folder.mkpath(QStringLiteral("."))) {
    std::fprintf(stderr, "tour: %s cannot be written\n", qUtf8Printable(wish.folder.path()));
    return 1;
  }
  QTranslator texts;
  if (texts.load(QLocale(wish.language), QStringLiteral("dakiya"), QStringLiteral("_"), QStringLiteral(":/i18n")))
    QCoreApplication::installTranslator(&texts);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QApplication::font();
  font.setPointSizeF(10.5);
  QApplication::setFont(font);

  const QTemporaryDir data;
  EngineHost host;
  const SystemClock clock;
  Preferences preferences(data.filePath(QStringLiteral("console.ini")));
  preferences.setLook(wish.look);
  Staff staff(host, preferences);
  staff.setName(QStringLiteral("Asha"));
  Navigator navigator;
  // Nobody's keychain is in the pictures.
  EnvironmentCredentials nothing{QProcessEnvironment()};
  AccountKeeper account(host, nothing, nothing, clock);
  Drafts drafts(host, clock);
  const Desk desk{host, clock, Theme::light(), preferences, staff, navigator, drafts, account};
  Console console(desk, [](const QString &) {});
  Tour tour(desk, console, wish.folder, wish.suffix);
  QObject::connect(&tour, &Tour::ended, &application, [] { QCoreApplication::exit(); });
  QObject::connect(&tour, &Tour::failed, &application, [](const QString &file) {
    std::fprintf(stderr, "tour: %s could not be written\n", qUtf8Printable(file));
    QCoreApplication::exit(1);
  });
  console.show();
  account.open(data.path(), QStringLiteral("practice"), true);
  tour.begin();
  const int code = QApplication::exec();
  std::printf("%d pictures: %s\n", tour.pictures(), qUtf8Printable(wish.folder.path()));
  return code;
}

} // namespace

} // namespace dakiya

int main(int argc, char *argv[])
{
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("dakiya"));
  QApplication::setQuitOnLastWindowClosed(false);
  dakiya::initResources();
  return dakiya::run(application);
}
