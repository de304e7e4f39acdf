// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace dakiya {

/// Commands for one kind of work, under a title.
struct CommandGroup
{
  QString title;
  QList<Command> commands;
};

/// The one table of commands, in the order in which the help lists them.
[[nodiscard]] QList<CommandGroup> commandGroups();

/// The same without the titles.
[[nodiscard]] QList<Command> allCommands();

[[nodiscard]] Command demoCommand();
[[nodiscard]] Command serveCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command sendCommand();
[[nodiscard]] Command processQueueCommand();
[[nodiscard]] Command cancelCommand();
[[nodiscard]] Command resendCommand();
[[nodiscard]] Command resolveCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command statsCommand();
[[nodiscard]] Command pauseCommand();
[[nodiscard]] Command resumeCommand();
[[nodiscard]] Command settingsCommand();
[[nodiscard]] Command generateCommand();
[[nodiscard]] Command templatesCommand();
[[nodiscard]] Command tokenCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command simulatorCommand();
[[nodiscard]] Command migrateSeedsCommand();
[[nodiscard]] Command completionCommand();
[[nodiscard]] Command manualCommand();

} // namespace dakiya
