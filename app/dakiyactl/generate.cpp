// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/samplehistory.h"
#include "openstore.h"
#include "practice/inventedhistory.h"
#include "terminal.h"
#include "words.h"

#include <limits>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMessages = 20'000'000;
constexpr qint64 kMostDays = 3'650;

Result<InventedHistoryOptions> readOptions(const Invocation &given)
{
  const Result<qint64> messages = given.number(u"messages"_s, 10'000, 1, kMostMessages);
  const Result<qint64> days = given.number(u"days"_s, 30, 1, kMostDays);
  // A seed that a person can read out.
  const qint64 anySeed = Random::fromSystem().between(1, 999'999);
  const Result<qint64> seed = given.number(u"seed"_s, anySeed, 0, std::numeric_limits<qint64>::max());
  if (!messages || !days || !seed)
    return fail(!messages ? messages.error() : !days ? days.error() : seed.error());
  return InventedHistoryOptions{*messages, int(*days), quint64(*seed), SystemClock().wallMs()};
}

int runGenerate(const Invocation &invocation)
{
  const Result<InventedHistoryOptions> options = readOptions(invocation);
  if (!options)
    return wrongUsage(invocation, options.error());
  if (invocation.provider != "practice"_L1) {
    warn(Ctl::tr("Invented history goes into the practice store only: set DAKIYA_PROVIDER=practice."));
    return 1;
  }
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  // Whoever sends would wait for each of the large transactions.
  const Result<std::unique_ptr<FileLock>> right = open.engine.folder().lockForSending(invocation.provider);
  if (!right)
    return failed(right.error());
  const Result<QList<MessageTemplate>> templates = open.engine.store().templates.allCurrent();
  if (!templates)
    return failed(templates.error());
  InventedHistory history(*options, open.engine.settings(), *templates);
  ProgressLine progress;
  const auto show = [&](qint64 made) { progress.show(Ctl::tr("%1 of %2 messages").arg(made).arg(options->messages)); };
  if (const Result<void> filled = writeHistory(open.engine.store(), history, *options, show); !filled)
    return failed(filled.error());
  if (invocation.json)
    sayJson({{u"messages"_s, options->messages},
             {u"days"_s, options->days},
             {u"customers"_s, qint64(history.people().size())},
             {u"seed"_s, qint64(options->seed)}});
  else
    say(Ctl::tr("Messages: %1, customers: %2, days: %3, seed: %4")
            .arg(options->messages)
            .arg(history.people().size())
            .arg(options->days)
            .arg(options->seed));
  return 0;
}

} // namespace

Command generateCommand()
{
  Command command;
  command.name = u"generate"_s;
  command.form = u"--messages N --days D --seed S"_s;
  command.summary = Ctl::tr("Fill the practice store with believable history.");
  command.description = Ctl::tr("The same seed gives the same people, texts and fates. Nothing real is ever touched.");
  command.examples = QStringList{u"# "_s + Ctl::tr("Three months of a busy dairy, to look around in"),
                                 u"dakiyactl generate --messages 100000 --days 90 --seed 1"_s};
  command.options = QList<QCommandLineOption>{
      {u"messages"_s, Ctl::tr("How many; 10000 unless said."), u"N"_s},
      {u"days"_s, Ctl::tr("Over so many days up to now; 30 unless said."), u"D"_s},
      {u"seed"_s, Ctl::tr("Repeats the same history; a new one unless said."), u"S"_s},
  };
  command.run = runGenerate;
  return command;
}

} // namespace dakiya
