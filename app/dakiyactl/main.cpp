// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "commands.h"
#include "help.h"
#include "nearest.h"
#include "openstore.h"
#include "programlanguage.h"
#include "terminal.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

bool asksFor(const QStringList &arguments, QLatin1StringView option)
{
  return arguments.contains(option);
}

int runWithoutCommand(const QStringList &arguments)
{
  if (asksFor(arguments, "--version"_L1)) {
    dakiya::say(u"dakiyactl %1"_s.arg(QCoreApplication::applicationVersion()));
    return 0;
  }
  if (asksFor(arguments, "--help"_L1) || asksFor(arguments, "-h"_L1)) {
    dakiya::say(dakiya::programHelp(dakiya::commandGroups()));
    return 0;
  }
  return dakiya::wrongUsage({}, dakiya::Ctl::tr("Say what is to be done, such as \"demo\"."));
}

int runCommand(const dakiya::Command &command, const QStringList &arguments)
{
  dakiya::Invocation invocation;
  const QString wrong = dakiya::readInvocation(command, arguments, invocation);
  if (!wrong.isEmpty())
    return dakiya::wrongUsage(invocation, wrong);
  if (invocation.has(u"help"_s)) {
    dakiya::say(dakiya::commandHelp(command));
    return 0;
  }
  if (invocation.has(u"version"_s))
    return runWithoutCommand({u"--version"_s});
  return command.run(invocation);
}

QString noSuchCommand(const QString &name, const QList<dakiya::Command> &commands)
{
  QStringList names;
  for (const dakiya::Command &command : commands)
    names << command.name;
  const QString meant = dakiya::nearestTo(name, names);
  return meant.isEmpty() ? dakiya::Ctl::tr("There is no command \"%1\".").arg(name)
                         : dakiya::Ctl::tr("There is no command \"%1\". Did you mean \"%2\"?").arg(name, meant);
}

/// `help import` is `import --help`.
QStringList withoutHelpWord(QStringList arguments)
{
  const qsizetype place = dakiya::commandPlace(arguments);
  if (place > 0 && arguments[place] == "help"_L1) {
    arguments.removeAt(place);
    arguments << u"--help"_s;
  }
  return arguments;
}

int run(QStringList arguments)
{
  arguments = withoutHelpWord(arguments);
  const qsizetype place = dakiya::commandPlace(arguments);
  if (place < 0)
    return runWithoutCommand(arguments);
  const QString name = arguments.takeAt(place);
  const QList<dakiya::Command> commands = dakiya::allCommands();
  const auto command =
      std::find_if(commands.cbegin(), commands.cend(), [&](const dakiya::Command &one) { return one.name == name; });
  if (command == commands.cend())
    return dakiya::wrongUsage({}, noSuchCommand(name, commands));
  return runCommand(*command, arguments);
}

} // namespace

int main(int argc, char *argv[])
{
  // Nothing here needs GLib's event loop, and Qt's own costs a tenth less for each message that is sent.
  if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
    qputenv("QT_NO_GLIB", "1");
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("dakiyactl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(DAKIYA_VERSION));
  dakiya::initResources();
  dakiya::keepLogOffTerminal();
  const dakiya::ProgramLanguage language(QCoreApplication::arguments());
  const int exitCode = run(QCoreApplication::arguments());
  if (dakiya::allWasPrinted())
    return exitCode;
  dakiya::warn(dakiya::Ctl::tr("Not all of the output could be written: the disk may be full."));
  return exitCode == 0 ? 1 : exitCode;
}
