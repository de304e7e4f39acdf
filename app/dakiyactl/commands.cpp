// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "words.h"

namespace dakiya {

QList<CommandGroup> commandGroups()
{
  // One command a line: the comma at the end of a list keeps it so.
  return {
      {Ctl::tr("Sending"),
       {
           sendCommand(),
           importCommand(),
           processQueueCommand(),
           pauseCommand(),
           resumeCommand(),
           cancelCommand(),
           resendCommand(),
           resolveCommand(),
       }},
      {Ctl::tr("Looking"),
       {
           historyCommand(),
           showCommand(),
           statsCommand(),
       }},
      {Ctl::tr("Setting up"),
       {
           settingsCommand(),
           templatesCommand(),
           tokenCommand(),
           completionCommand(),
           manualCommand(),
       }},
      {Ctl::tr("Data"),
       {
           backupCommand(),
           restoreCommand(),
           migrateSeedsCommand(),
           verifyCommand(),
       }},
      {Ctl::tr("On a server"),
       {
           serveCommand(),
       }},
      {Ctl::tr("Trying out"),
       {
           demoCommand(),
           simulatorCommand(),
           generateCommand(),
       }},
  };
}

QList<Command> allCommands()
{
  QList<Command> all;
  const QList<CommandGroup> groups = commandGroups();
  for (const CommandGroup &group : groups)
    all << group.commands;
  return all;
}

} // namespace dakiya
