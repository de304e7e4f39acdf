// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "words.h"
#include "wrapping.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 2;
constexpr int kFurther = 4; // of what goes on from the line above

QString section(const QString &title, const QString &lines)
{
  return u"\n%1\n%2\n"_s.arg(title, lines);
}

QString optionList(const QList<QCommandLineOption> &options)
{
  QList<std::pair<QString, QString>> list;
  for (const QCommandLineOption &option : options)
    list.emplaceBack(u"--%1 %2"_s.arg(option.names().constFirst(), option.valueName()).trimmed(), option.description());
  return definitions(list, kIndent);
}

QString commandList(const QList<Command> &commands)
{
  QList<std::pair<QString, QString>> list;
  for (const Command &command : commands)
    list.emplaceBack(command.name, command.summary);
  return definitions(list, kIndent);
}

QString exampleLines(const QStringList &examples)
{
  QStringList lines;
  for (const QString &example : examples) {
    const bool isRemark = example.startsWith("# "_L1);
    // A remark belongs to what is below it.
    if (isRemark && !lines.isEmpty())
      lines << QString();
    lines << (isRemark ? wrapped(example, kIndent) : wrappedCommand(example, kIndent));
  }
  return lines.join(u'\n');
}

QStringList firstSteps()
{
  return {
      u"# "_s + Ctl::tr("See it work: nothing leaves this computer"),
      u"dakiyactl demo"_s,
      u"# "_s + Ctl::tr("One message to your own phone; in practice mode it only looks so"),
      u"dakiyactl send --phone +919812345670 --type system_alert --set title=Test --set details=Hello"_s,
      u"# "_s + Ctl::tr("Look through a sheet of today's deliveries, then send it"),
      u"dakiyactl import deliveries.csv --type delivery_reminder --dry-run"_s,
      u"dakiyactl import deliveries.csv --type delivery_reminder"_s,
      u"dakiyactl serve"_s,
      u"# "_s + Ctl::tr("What did not arrive, and why?"),
      u"dakiyactl history --status failed"_s,
  };
}

} // namespace

QString programHelp(const QList<CommandGroup> &groups)
{
  QString text = u"dakiyactl COMMAND …\n\n"_s +
                 wrapped(Ctl::tr("Dakiya sends a dairy's WhatsApp messages and says what became of each.")) + u'\n' +
                 section(Ctl::tr("Begin with"), exampleLines(firstSteps()));
  for (const CommandGroup &group : groups)
    text += section(group.title, commandList(group.commands));
  return text + section(Ctl::tr("With every command"), optionList(globalOptions())) + u'\n' +
         wrapped(
             Ctl::tr("\"dakiyactl COMMAND --help\" shows examples of a command. The exit code is 0 when it is done, "
                     "1 when it failed, 2 when it was called wrongly. DAKIYA_PROVIDER overrides the provider."));
}

QString commandHelp(const Command &command)
{
  const QString usage = u"dakiyactl %1 %2"_s.arg(command.name, command.form).trimmed();
  QString text = linesOf(usage, kHelpWidth - kFurther).join(u'\n' + QString(kFurther, u' ')) + u"\n\n"_s +
                 wrapped(command.summary) + u'\n';
  text += section(Ctl::tr("Examples"), exampleLines(command.examples));
  if (!command.options.isEmpty())
    text += section(Ctl::tr("Options"), optionList(command.options));
  if (!command.description.isEmpty())
    text += section(Ctl::tr("Good to know"), wrapped(command.description, kIndent));
  return text + section(Ctl::tr("With every command"), optionList(globalOptions())).chopped(1);
}

} // namespace dakiya
