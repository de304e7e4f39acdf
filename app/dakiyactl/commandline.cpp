// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "base/errorwords.h"
#include "base/platform/paths.h"
#include "engine/datafolder.h"
#include "nearest.h"
#include "terminal.h"
#include "words.h"

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

bool takesValue(const QList<QCommandLineOption> &options, const QString &argument)
{
  return std::any_of(options.cbegin(), options.cend(), [&](const QCommandLineOption &one) {
    return !one.valueName().isEmpty() && argument == QStringLiteral("--%1").arg(one.names().constFirst());
  });
}

/// What was typed: options with their values, and words.
struct Typed
{
  QStringList options;
  QStringList words;
};

// `-5` is a number: Qt's parser would look for an option of that name.
Typed sortOut(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
  Typed typed{{arguments.constFirst()}, {}};
  for (qsizetype place = 1; place < arguments.size(); ++place) {
    const QString &argument = arguments[place];
    if (argument == "--"_L1) {
      typed.words << arguments.mid(place + 1);
      break;
    }
    if (argument.size() < 2 || argument[0] != u'-' || argument[1].isDigit()) {
      typed.words << argument;
      continue;
    }
    typed.options << argument;
    if (takesValue(options, argument) && place + 1 < arguments.size())
      typed.options << arguments[++place];
  }
  return typed;
}

QStringList namesOf(const QList<QCommandLineOption> &options)
{
  QStringList names;
  for (const QCommandLineOption &option : options)
    names << option.names().constFirst();
  return names;
}

QString wrongOption(const QCommandLineParser &parser, const QStringList &given, const QList<QCommandLineOption> &known)
{
  const QStringList unknown = parser.unknownOptionNames();
  if (!unknown.isEmpty()) {
    const QString &name = unknown.constFirst();
    const QString typed = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString meant = nearestTo(name, namesOf(known));
    return meant.isEmpty() ? Ctl::tr("There is no option \"%1\".").arg(typed)
                           : Ctl::tr("There is no option \"%1\". Did you mean \"--%2\"?").arg(typed, meant);
  }
  for (const QString &option : given) {
    const QString name = option.section(u'=', 0, 0);
    if (option.startsWith("--"_L1) && name != option && !takesValue(known, name))
      return Ctl::tr("\"%1\" takes no value.").arg(name);
  }
  return Ctl::tr("\"%1\" needs a value.").arg(given.constLast());
}

QString wrongCount(const Command &command, qsizetype given)
{
  const QString usage = QStringLiteral("dakiyactl %1 %2").arg(command.name, command.form).trimmed();
  if (given > command.mostArguments)
    return Ctl::tr("\"%1\" was given too much: it is %2.").arg(command.name, usage);
  if (given < command.leastArguments)
    return Ctl::tr("\"%1\" was given too little: it is %2.").arg(command.name, usage);
  return {};
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
  return {
      {u"data-dir"_s, Ctl::tr("Where the data is kept; DAKIYA_DATA_DIR says the same."), u"DIR"_s},
      {u"json"_s, Ctl::tr("Print JSON for programs instead of text for people.")},
      {u"log-level"_s, Ctl::tr("What the log holds: debug, info, warning or critical."), u"LEVEL"_s},
      {{u"help"_s, u"h"_s}, Ctl::tr("Explain, with examples.")},
      {u"version"_s, Ctl::tr("Print the version.")},
  };
}

qsizetype commandPlace(const QStringList &arguments)
{
  for (qsizetype place = 1; place < arguments.size(); ++place) {
    const QString &argument = arguments[place];
    if (argument.size() < 2 || !argument.startsWith(u'-'))
      return place;
    if (takesValue(globalOptions(), argument))
      ++place;
  }
  return -1;
}

QString readInvocation(const Command &command, const QStringList &arguments, Invocation &invocation)
{
  invocation.command = command.name;
  invocation.options.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
  const QList<QCommandLineOption> known = globalOptions() + command.options;
  invocation.options.addOptions(known);
  const Typed typed = sortOut(arguments, known);
  if (!invocation.options.parse(typed.options))
    return wrongOption(invocation.options, typed.options, known);
  if (invocation.has(u"help"_s) || invocation.has(u"version"_s))
    return {};
  invocation.arguments = typed.words;
  invocation.json = invocation.has(u"json"_s);
  invocation.dataDirectory = dataDirectory(invocation.value(u"data-dir"_s));
  const QString wanted = qEnvironmentVariable("DAKIYA_PROVIDER");
  invocation.provider = wanted.isEmpty() ? DataFolder(invocation.dataDirectory).provider() : wanted;
  if (invocation.has(u"log-level"_s)) {
    const std::optional<LogLevel> level = logLevelFrom(invocation.value(u"log-level"_s));
    if (!level)
      return Ctl::tr("\"--log-level\" must be debug, info, warning or critical.");
    invocation.logLevel = *level;
  }
  return wrongCount(command, invocation.arguments.size());
}

Result<qint64> Invocation::number(const QString &option, qint64 fallback, qint64 low, qint64 high) const
{
  if (!has(option))
    return fallback;
  bool isNumber = false;
  const qint64 given = value(option).toLongLong(&isNumber);
  if (isNumber && given >= low && given <= high)
    return given;
  return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "a whole number from %1 to %2"),
                      {QString::number(low), QString::number(high)}, QStringLiteral("--%1").arg(option)));
}

Result<double> Invocation::share(const QString &option, double fallback) const
{
  if (!has(option))
    return fallback;
  bool isNumber = false;
  const double given = value(option).toDouble(&isNumber);
  if (isNumber && given >= 0 && given <= 1)
    return given;
  return fail(phrased(ErrorCode::FieldOutOfRange, QT_TRANSLATE_NOOP("Detail", "a share from 0 to 1, such as 0.05"), {},
                      QStringLiteral("--%1").arg(option)));
}

int wrongUsage(const Invocation &invocation, const QString &sentence)
{
  warn(sentence);
  warn(Ctl::tr("See: %1").arg(QStringLiteral("dakiyactl %1 --help").arg(invocation.command).simplified()));
  return 2;
}

int wrongUsage(const Invocation &invocation, const Error &error)
{
  return wrongUsage(invocation, sentence(error));
}

int failed(const Error &error)
{
  warn(sentence(error));
  return 1;
}

} // namespace dakiya
