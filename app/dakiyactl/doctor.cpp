// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup.h"
#include "commands.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(Finding::State state)
{
  switch (state) {
  case Finding::State::Ok:
    return Ctl::tr("ok");
  case Finding::State::NotNeeded:
    return QString(QChar(0x2013));
  case Finding::State::Trouble:
    break;
  }
  return Ctl::tr("TROUBLE");
}

QString stateName(Finding::State state)
{
  switch (state) {
  case Finding::State::Ok:
    return u"ok"_s;
  case Finding::State::NotNeeded:
    return u"not-needed"_s;
  case Finding::State::Trouble:
    break;
  }
  return u"trouble"_s;
}

QString checkWord(const QString &check)
{
  static const QHash<QString, const char *> words{
      {u"keychain"_s, QT_TRANSLATE_NOOP("dakiyactl", "Keychain")},
      {u"credentials"_s, QT_TRANSLATE_NOOP("dakiyactl", "Credentials")},
      {u"network"_s, QT_TRANSLATE_NOOP("dakiyactl", "Network")},
      {u"provider"_s, QT_TRANSLATE_NOOP("dakiyactl", "Provider")},
      {u"webhook"_s, QT_TRANSLATE_NOOP("dakiyactl", "Webhook")},
      {u"database"_s, QT_TRANSLATE_NOOP("dakiyactl", "Database")},
      {u"clock"_s, QT_TRANSLATE_NOOP("dakiyactl", "Clock")},
      {u"queue"_s, QT_TRANSLATE_NOOP("dakiyactl", "Queue")},
  };
  return Ctl::tr(words.value(check, "?"));
}

void sayFindings(const Invocation &invocation, const QList<Finding> &findings, bool isWell)
{
  QJsonArray array;
  TextTable table;
  for (const auto &[check, state, words] : findings) {
    array << QJsonObject{{u"check"_s, check}, {u"status"_s, stateName(state)}, {u"detail"_s, words}};
    table.add({checkWord(check), stateWord(state), words});
  }
  if (invocation.json)
    sayJson({{u"ok"_s, isWell}, {u"checks"_s, array}});
  else
    say(table.text());
}

int runDoctor(const Invocation &invocation)
{
  if (!Settings::check(u"provider"_s, invocation.provider))
    return failed({ErrorCode::ProviderUnknown, invocation.provider, {}});
  const QList<Finding> findings = Checkup(invocation).run();
  const bool isWell = std::none_of(findings.cbegin(), findings.cend(),
                                   [](const Finding &finding) { return finding.state == Finding::State::Trouble; });
  sayFindings(invocation, findings, isWell);
  return isWell ? 0 : 1;
}

} // namespace

Command doctorCommand()
{
  Command command;
  command.name = u"doctor"_s;
  command.summary = Ctl::tr("Look whether everything that sending needs is there.");
  command.description = Ctl::tr(
      "One line each for keychain, credentials, network, provider, webhook, database, clock and queue, with what "
      "to do; exit code 1 when something is wrong. No message is sent, and nothing is changed.");
  command.examples = QStringList{u"dakiyactl doctor"_s, u"DAKIYA_PROVIDER=myoperator-v2 dakiyactl doctor"_s,
                                 u"dakiyactl doctor --json"_s};
  command.run = runDoctor;
  return command;
}

} // namespace dakiya
