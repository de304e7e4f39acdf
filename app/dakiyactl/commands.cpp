// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace dakiya {

QList<Command> allCommands()
{
  return {demoCommand(),  serveCommand(),  importCommand(),   historyCommand(),  showCommand(),   statsCommand(),
          pauseCommand(), resumeCommand(), settingsCommand(), generateCommand(), verifyCommand(), simulatorCommand()};
}

} // namespace dakiya
