// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "texttable.h"
#include "words.h"

namespace dakiya {

namespace {

QString indented(const QString &lines)
{
  return QStringLiteral("  %1").arg(QString(lines).replace(u'\n', QLatin1String("\n  ")));
}

QString section(const QString &title, const QString &lines)
{
  return QStringLiteral("\n%1\n%2\n").arg(title, indented(lines));
}

QString optionTable(const QList<QCommandLineOption> &options)
{
  TextTable table;
  for (const QCommandLineOption &option : options)
    table.add({QStringLiteral("--%1 %2").arg(option.names().constFirst(), option.valueName()).trimmed(),
               option.description()});
  return table.text();
}

QString commandTable(const QList<Command> &commands)
{
  TextTable table;
  for (const Command &command : commands)
    table.add({command.name, command.summary});
  return table.text();
}

} // namespace

QString programHelp(const QList<CommandGroup> &groups)
{
  QString text = Ctl::tr("Dakiya sends a dairy's WhatsApp messages and says what became of each.") + u'\n' +
                 section(Ctl::tr("Begin with"), QStringLiteral("dakiyactl demo\n"
                                                               "dakiyactl import sheet.csv --type delivery_reminder "
                                                               "--dry-run\n"
                                                               "dakiyactl serve"));
  for (const CommandGroup &group : groups)
    text += section(group.title, commandTable(group.commands));
  return text + section(Ctl::tr("With every command"), optionTable(globalOptions())) + u'\n' +
         Ctl::tr("More: dakiyactl COMMAND --help. Exit code: 0 done, 1 failed, 2 wrong usage. DAKIYA_PROVIDER "
                 "overrides the "
                 "provider.");
}

QString commandHelp(const Command &command)
{
  QString text = QStringLiteral("dakiyactl %1 %2").arg(command.name, command.form).trimmed() +
                 QStringLiteral("\n\n%1\n").arg(command.summary);
  if (!command.description.isEmpty())
    text += QStringLiteral("%1\n").arg(command.description);
  text += section(Ctl::tr("Examples"), command.examples.join(u'\n'));
  if (!command.options.isEmpty())
    text += section(Ctl::tr("Options"), optionTable(command.options));
  return text + section(Ctl::tr("With every command"), optionTable(globalOptions())).chopped(1);
}

} // namespace dakiya
