// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingwords.h"

#include "common/queuewords.h"
#include "domain/settingchoices.h"
#include "domain/typewords.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Setting)
};

struct Source
{
  const char *label;
  const char *unit;
  const char *explanation;
};

// By the setting's key; those of a type by what stands behind the type.
const QHash<QString, Source> &sources()
{
  static const QHash<QString, Source> all{
      {u"provider"_s, {QT_TRANSLATE_NOOP("Setting", "Account"), "", ""}},
      {u"business_name"_s,
       {QT_TRANSLATE_NOOP("Setting", "Name of the dairy"), "",
        QT_TRANSLATE_NOOP("Setting", "Customers read it in every message whose template names the dairy.")}},
      {u"time_zone"_s,
       {QT_TRANSLATE_NOOP("Setting", "Time zone of the office"), "",
        QT_TRANSLATE_NOOP("Setting", "Days, quiet hours and the times in sheets are counted in it.")}},
      {u"language"_s, {QT_TRANSLATE_NOOP("Setting", "Language"), "", ""}},
      {u"rate_limit"_s,
       {QT_TRANSLATE_NOOP("Setting", "Speed"), QT_TRANSLATE_NOOP("Setting", "messages a second"),
        QT_TRANSLATE_NOOP("Setting", "No more leave in a second. Make it slower when the provider asks for it.")}},
      {u"recipient_interval_s"_s,
       {QT_TRANSLATE_NOOP("Setting", "Pause for each customer"), QT_TRANSLATE_NOOP("Setting", "seconds"),
        QT_TRANSLATE_NOOP("Setting", "So much time passes between two messages of sheets to the same customer.")}},
      {u"recipient_burst"_s,
       {QT_TRANSLATE_NOOP("Setting", "In a row to one customer"), QT_TRANSLATE_NOOP("Setting", "messages"),
        QT_TRANSLATE_NOOP("Setting", "So many urgent messages may follow each other without that pause.")}},
      {u"max_in_flight"_s,
       {QT_TRANSLATE_NOOP("Setting", "On the way at the same time"), QT_TRANSLATE_NOOP("Setting", "messages"),
        QT_TRANSLATE_NOOP("Setting", "A quarter of them is kept for urgent messages.")}},
      {u"sweep_minutes"_s,
       {QT_TRANSLATE_NOOP("Setting", "Look through all that waits every"), QT_TRANSLATE_NOOP("Setting", "minutes"),
        QT_TRANSLATE_NOOP("Setting", "A safety net: messages leave when they are due in any case.")}},
      {u"max_retries"_s,
       {QT_TRANSLATE_NOOP("Setting", "New tries after the first"), QT_TRANSLATE_NOOP("Setting", "times"),
        QT_TRANSLATE_NOOP("Setting", "Only where it is sure that the message did not leave.")}},
      {u"retry_delay_minutes"_s,
       {QT_TRANSLATE_NOOP("Setting", "First new try after"), QT_TRANSLATE_NOOP("Setting", "minutes"),
        QT_TRANSLATE_NOOP("Setting", "Each further one waits twice as long as the one before.")}},
      {u"request_timeout_s"_s,
       {QT_TRANSLATE_NOOP("Setting", "Wait for the provider's answer"), QT_TRANSLATE_NOOP("Setting", "seconds"),
        QT_TRANSLATE_NOOP("Setting", "Without an answer by then, nobody is sure whether the message arrived.")}},
      {u"api_enabled"_s,
       {QT_TRANSLATE_NOOP("Setting", "Other programs may send through Dakiya"), "",
        QT_TRANSLATE_NOOP("Setting", "The dairy's own programs on this computer reach it with a token.")}},
      {u"api_port"_s,
       {QT_TRANSLATE_NOOP("Setting", "Port"), "",
        QT_TRANSLATE_NOOP("Setting", "A number that no other program on this computer uses.")}},
      {u"api_allowed_hosts"_s,
       {QT_TRANSLATE_NOOP("Setting", "Further names of this computer"), "",
        QT_TRANSLATE_NOOP("Setting", "Only behind a proxy or a tunnel: the names under which it calls Dakiya, such as "
                                     "dakiya.example:443.")}},
      {u"public_url"_s,
       {QT_TRANSLATE_NOOP("Setting", "Public address"), "",
        QT_TRANSLATE_NOOP("Setting", "Where the provider reaches Dakiya from outside, such as "
                                     "https://dakiya.example.")}},
      {u"price.utility"_s,
       {QT_TRANSLATE_NOOP("Setting", "Price of a service message"), QT_TRANSLATE_NOOP("Setting", "rupees"),
        QT_TRANSLATE_NOOP("Setting", "Reminders and confirmations, on the dashboard's bill.")}},
      {u"price.marketing"_s,
       {QT_TRANSLATE_NOOP("Setting", "Price of an offer"), QT_TRANSLATE_NOOP("Setting", "rupees"),
        QT_TRANSLATE_NOOP("Setting", "New products and offers to stay.")}},
      {u"price.internal"_s,
       {QT_TRANSLATE_NOOP("Setting", "Price of an office alert"), QT_TRANSLATE_NOOP("Setting", "rupees"), ""}},
      {u"marketing_consent"_s,
       {QT_TRANSLATE_NOOP("Setting", "Offers go to"), "",
        QT_TRANSLATE_NOOP("Setting", "Reminders and confirmations go to every customer in any case.")}},
      {u"retention_months"_s,
       {QT_TRANSLATE_NOOP("Setting", "Forget customers after"), QT_TRANSLATE_NOOP("Setting", "months"), ""}},
      {u"target.delivery_rate"_s,
       {QT_TRANSLATE_NOOP("Setting", "Delivered, at least"), QT_TRANSLATE_NOOP("Setting", "percent"),
        QT_TRANSLATE_NOOP("Setting", "A line in the dashboard's charts; a day below it is pointed out.")}},
      {u"target.success_rate"_s,
       {QT_TRANSLATE_NOOP("Setting", "Not failed, at least"), QT_TRANSLATE_NOOP("Setting", "percent"), ""}},
      {u"target.latency_ms"_s,
       {QT_TRANSLATE_NOOP("Setting", "The provider answers within"), QT_TRANSLATE_NOOP("Setting", "milliseconds"), ""}},
      {u"expires_minutes"_s,
       {QT_TRANSLATE_NOOP("Setting", "Expires after"), "",
        QT_TRANSLATE_NOOP("Setting", "What could not be sent by then is of no use any more, and is not sent.")}},
      {u"quiet_hours"_s,
       {QT_TRANSLATE_NOOP("Setting", "Quiet hours"), "",
        QT_TRANSLATE_NOOP("Setting", "Messages that would leave in between wait until their end.")}},
      {u"immediate"_s,
       {QT_TRANSLATE_NOOP("Setting", "Leaves at once"), "",
        QT_TRANSLATE_NOOP("Setting", "It overtakes what waits from sheets.")}},
      {u"duplicate_hours"_s,
       {QT_TRANSLATE_NOOP("Setting", "The same message is refused for"), QT_TRANSLATE_NOOP("Setting", "hours"),
        QT_TRANSLATE_NOOP("Setting", "The same text to the same customer is taken for a mistake. With 0 it never "
                                     "is.")}},
      {u"extra_variables"_s,
       {QT_TRANSLATE_NOOP("Setting", "Further variables"), "",
        QT_TRANSLATE_NOOP("Setting", "Names that the templates of this type may use as well, such as slot, "
                                     "driver_name.")}},
  };
  return all;
}

std::optional<MessageType> typeOf(const QString &key)
{
  return messageTypeFrom(key.section(u'.', 0, 0));
}

Source sourceOf(const QString &key)
{
  return sources().value(typeOf(key) ? key.section(u'.', 1) : key, {"", "", ""});
}

QString translated(const char *text)
{
  return *text ? Words::tr(text) : QString();
}

bool isYesOrNo(const QString &key)
{
  return settingChoices(key).contains("true"_L1);
}

QString quietInWords(const QString &value)
{
  return value.contains(u':') ? Words::tr("from %1 to %2").arg(value.section(u'-', 0, 0), value.section(u'-', 1))
                              : Words::tr("none");
}

} // namespace

SettingWords settingWords(const QString &key)
{
  const Source source = sourceOf(key);
  const QString label = translated(source.label);
  return {label.isEmpty() ? key : label, translated(source.unit), translated(source.explanation)};
}

QString settingName(const QString &key)
{
  const QString label = settingWords(key).label;
  const std::optional<MessageType> type = typeOf(key);
  return type ? Words::tr("%1: %2", "a type of message, and what is set for it").arg(typeWord(*type), label) : label;
}

QString settingChoiceWords(const QString &key, const QString &value)
{
  if (isYesOrNo(key))
    return value == "true"_L1 ? Words::tr("yes") : Words::tr("no");
  if (key == "provider"_L1)
    return providerWord(value);
  // A language is called as those call it who read it.
  static const QHash<QString, QString> languages{{u"en"_s, u"English"_s}, {u"hi"_s, u"हिन्दी"_s}, {u"mr"_s, u"मराठी"_s}};
  if (key == "language"_L1)
    return languages.value(value, value);
  if (key == "marketing_consent"_L1)
    return value == "opt-in"_L1 ? Words::tr("Only customers who agreed") : Words::tr("All who have not declined");
  return value;
}

QString settingValueWords(const QString &key, const QString &value)
{
  if (!settingChoices(key).isEmpty())
    return settingChoiceWords(key, value);
  if (key.endsWith(".quiet_hours"_L1))
    return quietInWords(value);
  if (value.isEmpty())
    return Words::tr("nothing");
  if (key.endsWith(".expires_minutes"_L1))
    return minutesInWords(value.toInt());
  const QString unit = settingWords(key).unit;
  return unit.isEmpty() ? value : Words::tr("%1\u00a0%2", "a number and its unit").arg(value, unit);
}

QString minutesInWords(int minutes)
{
  constexpr int kHour = 60;
  constexpr int kDay = 24 * kHour;
  if (minutes >= 2 * kDay && minutes % kDay == 0)
    return Words::tr("%n days", nullptr, minutes / kDay);
  if (minutes >= kHour && minutes % kHour == 0)
    return Words::tr("%n hours", nullptr, minutes / kHour);
  return Words::tr("%n minutes", nullptr, minutes);
}

} // namespace dakiya
