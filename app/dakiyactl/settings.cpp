// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/managerpin.h"
#include "openstore.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

Result<Settings> readSettings(const Invocation &invocation)
{
  Store store;
  if (const Result<void> opened = openForReading(invocation, store); !opened)
    return fail(opened.error());
  return store.settings.load();
}

// The provider is remembered beside the stores, because it decides which of them is opened.
QString effective(const Invocation &invocation, const Settings &settings, const QString &key)
{
  return key == "provider"_L1 ? invocation.provider : settings.value(key);
}

int list(const Invocation &invocation)
{
  const Result<Settings> settings = readSettings(invocation);
  if (!settings)
    return failed(settings.error());
  QJsonObject json;
  TextTable table;
  for (const QString &key : Settings::keys()) {
    const QString value = effective(invocation, *settings, key);
    json.insert(key, value);
    table.add({key, value});
  }
  if (invocation.json)
    sayJson(json);
  else
    say(table.text());
  return 0;
}

int get(const Invocation &invocation, const QString &key)
{
  if (!Settings::keys().contains(key))
    return failed({ErrorCode::SettingUnknown, key, {}});
  const Result<Settings> settings = readSettings(invocation);
  if (!settings)
    return failed(settings.error());
  const QString value = effective(invocation, *settings, key);
  if (invocation.json)
    sayJson({{key, value}});
  else
    say(value);
  return 0;
}

int set(const Invocation &invocation, const QString &key, const QString &value)
{
  if (const Result<QString> checked = Settings::check(key, value); !checked)
    return failed(checked.error());
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  if (const Result<void> done = open.engine.setSetting(key, value, person()); !done)
    return failed(done.error());
  if (invocation.json)
    sayJson({{key, key == "provider"_L1 ? value : open.engine.settings().value(key)}});
  return 0;
}

// For whoever may read and write the data anyway: it asks for no PIN.
int resetPin(const Invocation &invocation)
{
  OpenEngine open;
  if (const Result<void> opened = open.open(invocation); !opened)
    return failed(opened.error());
  const Result<bool> reset = ManagerPin(open.engine).reset(person());
  if (!reset)
    return failed(reset.error());
  if (invocation.json)
    sayJson({{u"reset"_s, *reset}});
  else if (*reset)
    say(Ctl::tr("The manager's PIN is gone: everybody at the console manages until a new one is set."));
  else
    say(Ctl::tr("No PIN is set."));
  return 0;
}

int runSettings(const Invocation &invocation)
{
  const QStringList &words = invocation.arguments;
  const QString &action = words.constFirst();
  const qsizetype count = words.size();
  if (count == 1 && (action == "list"_L1 || action == "get"_L1))
    return list(invocation);
  if (count == 2 && action == "get"_L1)
    return get(invocation, words[1]);
  if (count == 3 && action == "set"_L1)
    return set(invocation, words[1], words[2]);
  if (count == 1 && action == "reset-pin"_L1)
    return resetPin(invocation);
  return wrongUsage(invocation,
                    Ctl::tr("Settings are read with \"get KEY\" or \"list\" and changed with \"set KEY VALUE\"; "
                            "\"reset-pin\" takes the manager's PIN away."));
}

} // namespace

Command settingsCommand()
{
  Command command;
  command.name = u"settings"_s;
  command.form = u"list | get KEY | set KEY VALUE | reset-pin"_s;
  command.summary = Ctl::tr("Read or change how Dakiya works.");
  command.description = Ctl::tr("A running \"serve\" takes a change over by itself. \"provider\" says which store all "
                                "commands use; practice has one of its own. \"reset-pin\" is for when nobody knows the "
                                "manager's PIN any more: it is taken away, and the audit log says by whom.");
  command.examples = QStringList{u"# "_s + Ctl::tr("Your dairy's name and language"),
                                 u"dakiyactl settings set business_name \"Gokul Dairy\""_s,
                                 u"dakiyactl settings set language hi"_s,
                                 u"# "_s + Ctl::tr("No offers in the evening"),
                                 u"dakiyactl settings set churn_risk.quiet_hours 20:00-10:00"_s,
                                 u"# "_s + Ctl::tr("How it is set now"),
                                 u"dakiyactl settings list"_s,
                                 u"dakiyactl settings get rate_limit"_s,
                                 u"# "_s + Ctl::tr("Nobody knows the manager's PIN any more"),
                                 u"dakiyactl settings reset-pin"_s};
  command.leastArguments = 1;
  command.mostArguments = 3;
  command.run = runSettings;
  return command;
}

} // namespace dakiya
