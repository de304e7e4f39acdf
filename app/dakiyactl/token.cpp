// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "domain/localtime.h"
#include "engine/apitokens.h"
#include "openstore.h"
#include "outcomesheet.h"
#include "store/migrations.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// A store that an older Dakiya left has none.
constexpr int kSchemaWithTokens = 2;

QString roleWord(Role role)
{
  return role == Role::Manager ? Ctl::tr("manager") : Ctl::tr("clerk");
}

Result<QList<ApiToken>> readTokens(Store &store)
{
  const Result<int> version = schemaVersion(store.database);
  if (!version)
    return fail(version.error());
  return *version < kSchemaWithTokens ? QList<ApiToken>() : store.tokens.all();
}

QJsonObject listJson(const QList<ApiToken> &tokens)
{
  QJsonArray array;
  for (const ApiToken &token : tokens)
    array << QJsonObject{{u"name"_s, token.name},
                         {u"role"_s, QString(wireName(token.role))},
                         {u"created_at"_s, isoUtc(token.createdAt)}};
  return {{u"tokens"_s, array}};
}

QString tableOf(const QList<ApiToken> &tokens, const LocalTime &local)
{
  TextTable table({Ctl::tr("Name"), Ctl::tr("Role"), Ctl::tr("Made")});
  for (const ApiToken &token : tokens)
    table.add({token.name, roleWord(token.role), clockText(token.createdAt, local)});
  return table.text();
}

int list(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return failed(opened.error());
  const Result<QList<ApiToken>> tokens = readTokens(store);
  const Result<Settings> settings = store.settings.load();
  if (!tokens || !settings)
    return failed(tokens ? settings.error() : tokens.error());
  if (invocation.json)
    sayJson(listJson(*tokens));
  else if (tokens->isEmpty())
    say(Ctl::tr("No tokens yet: dakiyactl token add NAME --role clerk"));
  else
    say(tableOf(*tokens, LocalTime(settings->timeZone())));
  return 0;
}

// The token alone goes to standard output, so that a script can keep it without seeing it.
int add(const Invocation &invocation, const QString &name)
{
  const std::optional<Role> role = roleFrom(invocation.value(u"role"_s));
  if (!role)
    return wrongUsage(invocation, Ctl::tr("Say what the token may do: --role clerk or --role manager."));
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const Result<QString> token = ApiTokens(open.engine).add(person(), name, *role);
  if (!token)
    return failed(token.error());
  if (invocation.json) {
    sayJson({{u"name"_s, name.trimmed()}, {u"role"_s, QString(wireName(*role))}, {u"token"_s, *token}});
    return 0;
  }
  say(*token);
  warn(Ctl::tr("It is shown this once and kept nowhere: give it to the program that needs it."));
  return 0;
}

int remove(const Invocation &invocation, const QString &name)
{
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  if (const Result<void> removed = ApiTokens(open.engine).remove(person(), name); !removed)
    return failed(removed.error());
  if (invocation.json)
    sayJson({{u"removed"_s, name.trimmed()}});
  else
    say(Ctl::tr("The token \"%1\" opens nothing any more.").arg(name.trimmed()));
  return 0;
}

int runToken(const Invocation &invocation)
{
  const QStringList &words = invocation.arguments;
  const QString &action = words.constFirst();
  if (invocation.has(u"role"_s) && action != "add"_L1)
    return wrongUsage(invocation, Ctl::tr("A role is given when a token is added."));
  if (words.size() == 1 && action == "list"_L1)
    return list(invocation);
  if (words.size() == 2 && action == "add"_L1)
    return add(invocation, words[1]);
  if (words.size() == 2 && action == "remove"_L1)
    return remove(invocation, words[1]);
  return wrongUsage(
      invocation,
      Ctl::tr("Tokens are seen with \"list\", made with \"add NAME\" and taken away with \"remove NAME\"."));
}

} // namespace

Command tokenCommand()
{
  Command command;
  command.name = u"token"_s;
  command.form = u"list | add NAME --role clerk|manager | remove NAME"_s;
  command.summary = Ctl::tr("Decide which programs may call the local API.");
  command.description = Ctl::tr(
      "Give each program a token of its own: its name stands in the audit log, and it can be taken away alone. A "
      "clerk's token sends and reads; a manager's also changes templates. \"add\" prints the token once; only a "
      "hash of it is stored. A running \"serve\" knows of a change at once. Practice has tokens of its own.");
  command.examples = QStringList{u"# "_s + Ctl::tr("For a program that sends and reads"),
                                 u"dakiyactl token add billing --role clerk"_s,
                                 u"dakiyactl token add website --role manager > website.token"_s,
                                 u"# "_s + Ctl::tr("It is not needed any more"),
                                 u"dakiyactl token list"_s,
                                 u"dakiyactl token remove billing"_s};
  command.options = QList<QCommandLineOption>{{u"role"_s, Ctl::tr("What it may do: clerk or manager."), u"ROLE"_s}};
  command.leastArguments = 1;
  command.mostArguments = 2;
  command.run = runToken;
  return command;
}

} // namespace dakiya
