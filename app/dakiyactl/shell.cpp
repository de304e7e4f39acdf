// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "completion.h"
#include "manual.h"
#include "terminal.h"
#include "words.h"

#include <QFile>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWords = 1'000;
const QStringList kShells{u"bash"_s, u"zsh"_s, u"fish"_s};

int sayCompletion(const QStringList &words)
{
  const Completion completion = complete(allCommands(), words);
  for (const Completion::Word &word : completion.words)
    say(word.meaning.isEmpty() ? word.text : QString(word.text + u'\t' + word.meaning));
  if (completion.files)
    say(u":files"_s);
  if (completion.folders)
    say(u":folders"_s);
  return 0;
}

int runCompletion(const Invocation &invocation)
{
  const QString &what = invocation.arguments.constFirst();
  if (what == "words"_L1)
    return sayCompletion(invocation.arguments.mid(1));
  if (!kShells.contains(what) || invocation.arguments.size() > 1)
    return wrongUsage(invocation, Ctl::tr("Name one shell: %1.").arg(kShells.join(u", "_s)));
  QFile script(u":/dakiyactl/dakiyactl.%1"_s.arg(what));
  if (!script.open(QIODevice::ReadOnly))
    return failed({ErrorCode::FileUnreadable, script.fileName(), {}});
  say(QString::fromUtf8(script.readAll()).chopped(1));
  return 0;
}

int runManual(const Invocation &)
{
  say(manualPage().chopped(1));
  return 0;
}

} // namespace

Command completionCommand()
{
  Command command;
  command.name = u"completion"_s;
  command.form = u"bash|zsh|fish | words WORD…"_s;
  command.summary = Ctl::tr("Let the Tab key of your shell complete commands, options and values.");
  command.description = Ctl::tr("It prints a script that the shell reads at its start; a package has installed it "
                                "already. With \"words\" it prints what may stand in place of the last word.");
  command.examples = QStringList{
      u"# "_s + Ctl::tr("In this shell, now"),
      u"source <(dakiyactl completion bash)"_s,
      u"# "_s + Ctl::tr("In each shell from now on"),
      u"echo 'source <(dakiyactl completion bash)' >> ~/.bashrc"_s,
      u"dakiyactl completion zsh > ~/.zfunc/_dakiyactl"_s,
      u"dakiyactl completion fish > ~/.config/fish/completions/dakiyactl.fish"_s,
      u"# "_s + Ctl::tr("What could follow?"),
      u"dakiyactl completion words -- history --status \"\""_s,
  };
  command.leastArguments = 1;
  command.mostArguments = kMostWords;
  command.run = runCompletion;
  return command;
}

Command manualCommand()
{
  Command command;
  command.name = u"man"_s;
  command.summary = Ctl::tr("Print the manual page (in English), made from what the commands say of themselves.");
  command.examples = QStringList{u"dakiyactl man > dakiyactl.1"_s, u"dakiyactl man | man -l -"_s};
  command.run = runManual;
  return command;
}

} // namespace dakiya
