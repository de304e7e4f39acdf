// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include "commandform.h"
#include "domain/settingchoices.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// What was typed before the cursor, understood as far as it goes.
struct Before
{
  const Command *command = nullptr;
  QStringList words;   ///< that are no options
  QStringList options; ///< without hyphens
  QString valueOf;     ///< the option whose value is being typed
  bool onlyWords = false;
};

QList<QCommandLineOption> optionsOf(const Command *command)
{
  return command ? command->options + globalOptions() : globalOptions();
}

/// What stands for the option's value; empty when it takes none, or is none.
QString valueNameOf(const Command *command, const QString &name)
{
  const QList<QCommandLineOption> options = optionsOf(command);
  const auto found = std::find_if(options.cbegin(), options.cend(),
                                  [&](const QCommandLineOption &one) { return one.names().contains(name); });
  return found == options.cend() ? QString() : found->valueName();
}

void readWord(const QList<Command> &commands, const QString &word, Before &before)
{
  if (before.command) {
    before.words << word;
    return;
  }
  const auto found =
      std::find_if(commands.cbegin(), commands.cend(), [&](const Command &one) { return one.name == word; });
  before.command = found == commands.cend() ? nullptr : &*found;
  before.onlyWords = before.onlyWords || !before.command;
}

Before understand(const QList<Command> &commands, const QStringList &words)
{
  Before before;
  for (const QString &word : words) {
    if (!before.valueOf.isEmpty()) {
      before.valueOf.clear();
    } else if (before.onlyWords || !word.startsWith("--"_L1)) {
      if (before.onlyWords || !word.startsWith(u'-'))
        readWord(commands, word, before);
    } else if (word == "--"_L1) {
      before.onlyWords = true;
    } else {
      const QString name = word.mid(2).section(u'=', 0, 0);
      before.options << name;
      if (!word.contains(u'=') && !valueNameOf(before.command, name).isEmpty())
        before.valueOf = name;
    }
  }
  return before;
}

/// `--type`, `=`, `x` as bash gives it become `--type=x`.
QStringList joined(const QStringList &words)
{
  QStringList whole;
  bool goesOn = false;
  for (const QString &word : words) {
    if (!whole.isEmpty() && (goesOn || word == "="_L1))
      whole.last() += word;
    else
      whole << word;
    goesOn = word == "="_L1;
  }
  return whole;
}

/// Collects what begins as the typed word does.
class Offer final
{
public:
  explicit Offer(QString typed)
      : m_typed(std::move(typed))
  {
  }

  void add(const QString &text, const QString &meaning = {})
  {
    if (text.startsWith(m_typed))
      m_completion.words << Completion::Word{text, meaning};
  }

  void addValues(const Command &command, const QString &name, const QString &front = {})
  {
    m_completion.files = m_completion.files || name == "FILE"_L1;
    m_completion.folders = m_completion.folders || name == "DIR"_L1;
    const QStringList values = valuesFor(command, name);
    for (const QString &value : values)
      add(front + value);
  }

  [[nodiscard]] const Completion &completion() const { return m_completion; }

private:
  const QString m_typed;
  Completion m_completion;
};

bool matches(const FormWord &word, const QString &typed)
{
  return word.typed.isEmpty() || word.typed.contains(typed);
}

/// The word of `way` that comes behind `words`; nullptr when they do not fit or nothing comes.
const FormWord *nextWord(const QList<FormWord> &way, const QStringList &words)
{
  qsizetype place = 0;
  for (const QString &typed : words) {
    if (place >= way.size() || !matches(way[place], typed))
      return nullptr;
    place += way[place].repeats ? 0 : 1;
  }
  return place < way.size() ? &way[place] : nullptr;
}

void offerWords(const Before &before, Offer &offer)
{
  const QList<QList<FormWord>> ways = waysToCall(*before.command);
  for (const QList<FormWord> &way : ways) {
    const FormWord *next = nextWord(way, before.words);
    if (!next)
      continue;
    for (const QString &text : next->typed)
      offer.add(text);
    // What a setting may be depends on which it is.
    const QStringList choices = next->name == "VALUE"_L1 ? settingChoices(before.words.constLast()) : QStringList();
    for (const QString &choice : choices)
      offer.add(choice);
    offer.addValues(*before.command, next->name);
  }
}

void offerOptions(const Before &before, Offer &offer)
{
  const QList<QCommandLineOption> options = optionsOf(before.command);
  for (const QCommandLineOption &option : options) {
    const QString name = option.names().constFirst();
    // What holds a "=" is said once for each name.
    if (!before.options.contains(name) || option.valueName().contains(u'='))
      offer.add(u"--"_s + name, option.description());
  }
}

void offerValueOf(const Before &before, const QString &name, Offer &offer, const QString &front = {})
{
  offer.addValues(before.command ? *before.command : Command(), valueNameOf(before.command, name), front);
}

} // namespace

Completion complete(const QList<Command> &commands, QStringList words)
{
  words = joined(words);
  const QString typed = words.isEmpty() ? QString() : words.takeLast();
  const Before before = understand(commands, words);
  Offer offer(typed);
  if (!before.valueOf.isEmpty()) {
    offerValueOf(before, before.valueOf, offer);
  } else if (!before.onlyWords && typed.startsWith("--"_L1) && typed.contains(u'=')) {
    const QString name = typed.mid(2).section(u'=', 0, 0);
    offerValueOf(before, name, offer, u"--"_s + name + u'=');
  } else if (!before.onlyWords && typed.startsWith(u'-')) {
    offerOptions(before, offer);
  } else if (before.command) {
    offerWords(before, offer);
    if (typed.isEmpty() && !before.onlyWords && offer.completion() == Completion())
      offerOptions(before, offer);
  } else if (!before.onlyWords) {
    for (const Command &command : commands)
      offer.add(command.name, command.summary);
  }
  return offer.completion();
}

} // namespace dakiya
