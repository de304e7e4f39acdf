// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandform.h"

#include "domain/messagestatus.h"
#include "domain/messagetype.h"
#include "domain/settingchoices.h"
#include "domain/settings.h"

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEllipsis = u'…';

template <class Values> QStringList wireNames(const Values &values)
{
  QStringList names;
  for (const auto value : values)
    names << wireName(value);
  return names;
}

/// The form's words, with what is optional freed of its brackets; `|` between two ways stands alone.
QStringList wordsOf(const QString &form)
{
  QString open;
  int depth = 0;
  for (const QChar letter : form) {
    depth += letter == u'[' ? 1 : letter == u']' ? -1 : 0;
    // A choice among what is optional is none between ways to call.
    open += letter == u'[' || letter == u']' || (letter == u'|' && depth > 0) ? QChar(u' ') : letter;
  }
  return open.simplified().split(u' ', Qt::SkipEmptyParts);
}

QString valueNameOf(const Command &command, const QString &option)
{
  const QList<QCommandLineOption> options = command.options + globalOptions();
  for (const QCommandLineOption &known : options) {
    if (known.names().contains(option))
      return known.valueName();
  }
  return {};
}

FormWord wordFrom(QString text)
{
  FormWord word;
  word.repeats = text.endsWith(kEllipsis);
  text.remove(kEllipsis);
  if (text.isUpper() || text.contains(u'='))
    word.name = text;
  else
    word.typed = text.split(u'|');
  return word;
}

/// `amount=` and the others that a template may use.
QStringList variablesToSet()
{
  QStringList names;
  for (const MessageType type : kMessageTypes) {
    for (const QString &variable : facts(type).variables) {
      if (!names.contains(QString(variable + u'=')))
        names << variable + u'=';
    }
  }
  return names;
}

} // namespace

QList<QList<FormWord>> waysToCall(const Command &command)
{
  QList<QList<FormWord>> ways{{}};
  bool isValue = false; // of the option that was named just now
  const QStringList words = wordsOf(command.form);
  for (const QString &text : words) {
    if (text == "|"_L1)
      ways << QList<FormWord>();
    else if (text.startsWith("--"_L1))
      isValue = !valueNameOf(command, text.mid(2)).isEmpty();
    else if (isValue)
      isValue = false;
    else if (text != QString(kEllipsis))
      ways.last() << wordFrom(text);
  }
  return ways;
}

QStringList optionsInForm(const Command &command)
{
  QStringList options;
  const QStringList words = wordsOf(command.form);
  for (const QString &text : words) {
    if (text.startsWith("--"_L1))
      options << text.mid(2);
  }
  return options;
}

QStringList valuesFor(const Command &command, const QString &name)
{
  static const QHash<QString, QStringList> everywhere{
      {u"TYPE"_s, wireNames(kMessageTypes)},
      {u"STATUS"_s, wireNames(kMessageStatuses)},
      {u"LANGUAGE"_s, settingChoices(u"language"_s)},
      {u"PROVIDER"_s, settingChoices(u"provider"_s)},
      {u"KEY"_s, Settings::keys()},
      {u"TAG"_s, settingChoices(u"language"_s)},
      {u"KIND"_s, {u"image"_s, u"document"_s, u"video"_s}},
      {u"VARIABLE=VALUE"_s, variablesToSet()},
      {u"VARIABLE=HEADING"_s,
       variablesToSet() + QStringList{u"phone="_s, u"reference="_s, u"language="_s, u"send_at="_s, u"expires_at="_s}},
      {u"ROLE"_s, {u"clerk"_s, u"manager"_s}},
      {u"LEVEL"_s, {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}},
  };
  return command.values.contains(name) ? command.values.value(name) : everywhere.value(name);
}

} // namespace dakiya
