// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logfile.h"
#include "base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QHash>
#include <QStringList>

namespace dakiya {

/// One call of the program as it was typed: the command's name is known, its options are read.
struct Invocation
{
  QString command;
  QCommandLineParser options;
  QStringList arguments; ///< what is no option
  QString dataDirectory;
  QString provider; ///< the one in use
  LogLevel logLevel = LogLevel::Info;
  bool json = false;

  [[nodiscard]] bool has(const QString &option) const { return options.isSet(option); }
  [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
  /// Errors: FieldOutOfRange.
  [[nodiscard]] Result<qint64> number(const QString &option, qint64 fallback, qint64 low, qint64 high) const;
  /// A share from 0 to 1. Errors: FieldOutOfRange.
  [[nodiscard]] Result<double> share(const QString &option, double fallback) const;
};

/// What the program can do when it is asked for it by name.
struct Command
{
  QString name;
  /// What follows the name, such as `FILE --type TYPE` or `list | get KEY`: words in small letters are typed as they
  /// are, names in capitals stand for a value, `…` repeats. The completion of shells is made from it.
  QString form;
  QString summary;     ///< one line
  QString description; ///< what one has to know; may be empty
  /// As they are typed. One that begins with `# ` says what the next is for.
  QStringList examples;
  QList<QCommandLineOption> options;
  /// What may stand for a name in capitals, of the form or of an option. FILE, DIR, TYPE, STATUS, LANGUAGE and others
  /// of commandform.cpp are known everywhere.
  QHash<QString, QStringList> values;
  int leastArguments = 0;
  int mostArguments = 0;
  int (*run)(const Invocation &) = nullptr;
};

/// `--data-dir`, `--json` and the others that every command takes, before its name or behind it.
[[nodiscard]] QList<QCommandLineOption> globalOptions();

/// Where the command's name stands among the arguments (0 is the program); -1: there is none.
[[nodiscard]] qsizetype commandPlace(const QStringList &arguments);

/// Reads what was typed, without the command's name. What is wrong with it, in a sentence; empty when nothing is.
[[nodiscard]] QString readInvocation(const Command &command, const QStringList &arguments, Invocation &invocation);

/// Says what is wrong and where to read on; exit code 2.
[[nodiscard]] int wrongUsage(const Invocation &invocation, const QString &sentence);
[[nodiscard]] int wrongUsage(const Invocation &invocation, const Error &error);

/// Says why it could not be done; exit code 1.
[[nodiscard]] int failed(const Error &error);

} // namespace dakiya
