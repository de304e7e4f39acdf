// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorwords.h"
#include "base/log.h"
#include "base/platform/terminal.h"
#include "commands.h"
#include "credentialsimport.h"
#include "domain/textrules.h"
#include "openstore.h"
#include "secrets/environmentcredentials.h"
#include "terminal.h"
#include "texttable.h"
#include "waitingkeychain.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

enum class Source { Nowhere, Environment, File, Keychain, Unknown };

struct Listed
{
  QString name;
  Source source = Source::Nowhere;
};

QString sourceWord(Source source)
{
  switch (source) {
  case Source::Environment:
    return Ctl::tr("environment");
  case Source::File:
    return Ctl::tr("file of the service");
  case Source::Keychain:
    return Ctl::tr("keychain");
  case Source::Unknown:
    return Ctl::tr("cannot be known now");
  case Source::Nowhere:
    break;
  }
  return Ctl::tr("not set");
}

QJsonValue sourceName(Source source)
{
  switch (source) {
  case Source::Environment:
    return u"environment"_s;
  case Source::File:
    return u"file"_s;
  case Source::Keychain:
    return u"keychain"_s;
  case Source::Unknown:
    return u"unknown"_s;
  case Source::Nowhere:
    break;
  }
  return QJsonValue::Null;
}

/// Where it comes from; `trouble` is the keychain's first, and then it is not asked again.
Source sourceOf(const QString &name, WaitingKeychain &keychain, std::optional<Error> &trouble)
{
  const EnvironmentCredentials environment;
  const Result<std::optional<QString>> set = environment.value(name);
  if (!set) {
    trouble = trouble.value_or(set.error());
    return Source::Unknown;
  }
  if (*set)
    return qEnvironmentVariable(name.toLatin1().constData()).isEmpty() ? Source::File : Source::Environment;
  if (trouble)
    return Source::Unknown;
  const Result<std::optional<QString>> kept = keychain.read(name);
  if (!kept) {
    trouble = kept.error();
    return Source::Unknown;
  }
  return *kept ? Source::Keychain : Source::Nowhere;
}

void sayList(const Invocation &invocation, const QList<Listed> &all, const std::optional<Error> &trouble)
{
  QJsonArray array;
  TextTable table;
  for (const auto &[name, source] : all) {
    array << QJsonObject{{u"name"_s, name}, {u"source"_s, sourceName(source)}};
    table.add({name, sourceWord(source)});
  }
  if (invocation.json)
    sayJson({{u"credentials"_s, array}, {u"problem"_s, trouble ? QJsonValue(wireName(trouble->code)) : QJsonValue()}});
  else
    say(table.text());
}

int list(const Invocation &invocation)
{
  WaitingKeychain keychain;
  std::optional<Error> trouble;
  QList<Listed> all;
  for (const QString &name : credentialNames())
    all << Listed{name, sourceOf(name, keychain, trouble)};
  sayList(invocation, all, trouble);
  return trouble ? failed(*trouble) : 0;
}

int sayDone(const Invocation &invocation, const QString &name, Source source, const QString &sentence)
{
  if (invocation.json)
    sayJson({{u"name"_s, name}, {u"source"_s, sourceName(source)}});
  else
    say(sentence);
  if (source == Source::Environment || source == Source::File)
    warn(Ctl::tr("It is also set in the environment, which wins."));
  return 0;
}

Source sourceNow(const QString &name, Source kept)
{
  const auto set = EnvironmentCredentials().value(name);
  if (!set || !*set)
    return kept;
  return qEnvironmentVariable(name.toLatin1().constData()).isEmpty() ? Source::File : Source::Environment;
}

Result<QString> readSecret(const QString &name)
{
  if (isTerminal(stdin))
    warn(Ctl::tr("Type or paste the value of %1; it is not shown.").arg(name));
  const QString secret = QString::fromUtf8(readHidden()).trimmed();
  if (secret.isEmpty())
    return fail(ErrorCode::FieldMissing, name, name);
  if (const Result<void> text = checkText(secret, LineBreaks::Refused); !text)
    return fail(inField(text.error(), name));
  return secret;
}

int set(const Invocation &invocation, const QString &name)
{
  const Result<QString> secret = readSecret(name);
  if (!secret)
    return failed(secret.error());
  WaitingKeychain keychain;
  if (const Result<void> written = keychain.write(name, *secret); !written)
    return failed(written.error());
  const SystemClock clock;
  const std::unique_ptr<LogFile> log = openLog(invocation.dataDirectory, invocation.logLevel, clock);
  qCInfo(lcEngine).noquote() << "credential" << name << "was put into the keychain";
  return sayDone(invocation, name, sourceNow(name, Source::Keychain), Ctl::tr("%1 is in the keychain now.").arg(name));
}

int remove(const Invocation &invocation, const QString &name)
{
  WaitingKeychain keychain;
  const Result<std::optional<QString>> kept = keychain.read(name);
  if (!kept)
    return failed(kept.error());
  if (!*kept)
    return failed({ErrorCode::NotFound, name, {}});
  if (const Result<void> removed = keychain.remove(name); !removed)
    return failed(removed.error());
  const SystemClock clock;
  const std::unique_ptr<LogFile> log = openLog(invocation.dataDirectory, invocation.logLevel, clock);
  qCInfo(lcEngine).noquote() << "credential" << name << "was taken out of the keychain";
  return sayDone(invocation, name, sourceNow(name, Source::Nowhere),
                 Ctl::tr("%1 is not in the keychain any more.").arg(name));
}

int runCredentials(const Invocation &invocation)
{
  const QStringList &words = invocation.arguments;
  const QString &action = words.constFirst();
  const bool names = action == "set"_L1 || action == "remove"_L1;
  if (invocation.has(u"replace"_s) && action != "import"_L1)
    return wrongUsage(invocation, Ctl::tr("\"--replace\" belongs to \"import\"."));
  if (words.size() == 1 && action == "list"_L1)
    return list(invocation);
  if (words.size() == 2 && action == "import"_L1)
    return importCredentials(invocation, words[1]);
  // Whatever else was typed is not repeated: it may be a secret in the wrong place.
  if (words.size() != 2 || !names)
    return wrongUsage(invocation,
                      Ctl::tr("It is \"list\", \"set NAME\", \"remove NAME\" or \"import FILE\"; a value is "
                              "never typed behind the name."));
  if (!credentialNames().contains(words[1]))
    return wrongUsage(invocation, Ctl::tr("No credential has that name; see: dakiyactl credentials list"));
  return action == "set"_L1 ? set(invocation, words[1]) : remove(invocation, words[1]);
}

} // namespace

Command credentialsCommand()
{
  Command command;
  command.name = u"credentials"_s;
  command.form = u"list | set NAME | remove NAME | import FILE [--replace]"_s;
  command.summary = Ctl::tr("Keep the account's keys in the keychain.");
  command.description = Ctl::tr(
      "\"list\" says which credentials there are and where each comes from, never a value. \"set\" asks for the value "
      "without showing it, or reads it from standard input. \"import\" takes the lines of an old .env. A variable of "
      "the environment wins over the keychain. A running \"serve\" reads them when it is started again.");
  command.examples = QStringList{u"# "_s + Ctl::tr("Which there are, and where each comes from"),
                                 u"dakiyactl credentials list"_s,
                                 u"# "_s + Ctl::tr("Typed, or from a file"),
                                 u"dakiyactl credentials set MYOPERATOR_API_KEY"_s,
                                 u"dakiyactl credentials set MYOPERATOR_API_KEY < key.txt"_s,
                                 u"# "_s + Ctl::tr("From the service that was there before"),
                                 u"dakiyactl credentials import .env"_s};
  command.options = QList<QCommandLineOption>{
      {u"replace"_s, Ctl::tr("With import: take the file's value also where the keychain has another one.")}};
  command.values = {{u"NAME"_s, credentialNames()}};
  command.leastArguments = 1;
  // A value behind the name is told of as what it is.
  command.mostArguments = 3;
  command.run = runCredentials;
  return command;
}

} // namespace dakiya
