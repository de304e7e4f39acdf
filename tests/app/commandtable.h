// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace dakiya {

/// The command of this name; one without a name where there is none.
[[nodiscard]] inline Command commandNamed(const QString &name)
{
  const QList<Command> all = allCommands();
  const auto found =
      std::find_if(all.cbegin(), all.cend(), [&](const Command &command) { return command.name == name; });
  return found == all.cend() ? Command() : *found;
}

/// The calls of dakiyactl that a line of a shell holds, each as the program would be given it.
[[nodiscard]] inline QList<QStringList> callsIn(const QString &line)
{
  const QString program = QStringLiteral("dakiyactl");
  static const QStringList ends{QStringLiteral("|"),  QStringLiteral(">"), QStringLiteral(">>"),
                                QStringLiteral("&&"), QStringLiteral("<"), QStringLiteral(";")};
  QList<QStringList> calls;
  bool isInside = false;
  // `<(dakiyactl …)` is a call like any other.
  QString plain = line;
  static const QRegularExpression inside(QStringLiteral("[<$]\\((dakiyactl [^)]*)\\)'?"));
  const QStringList words = QProcess::splitCommand(plain.replace(inside, QStringLiteral(" \\1 ")));
  for (const QString &word : words) {
    if (word == program)
      calls << QStringList();
    isInside = word == program || (isInside && !ends.contains(word));
    if (isInside)
      calls.last() << word;
  }
  return calls;
}

} // namespace dakiya
