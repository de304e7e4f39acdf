// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operatedreport.h"

#include "api/messagejson.h"
#include "base/errorwords.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "terminal.h"
#include "texttable.h"
#include "words.h"

#include <QJsonArray>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

/// More than these are counted, not listed: nobody reads on.
constexpr qsizetype kMostListed = 50;

QJsonArray messagesJson(const QList<Message> &messages)
{
  QJsonArray array;
  for (const Message &message : messages)
    array << submittedJson(message);
  return array;
}

QJsonArray refusedJson(const QList<LeftAlone> &refused)
{
  QJsonArray array;
  for (const LeftAlone &left : refused)
    array << QJsonObject{
        {u"id"_s, left.id}, {u"error_code"_s, wireName(left.reason.code)}, {u"error"_s, englishSentence(left.reason)}};
  return array;
}

void sayMessages(const QList<Message> &messages)
{
  TextTable table({Ctl::tr("Id"), Ctl::tr("Customer"), Ctl::tr("Phone"), Ctl::tr("Status"), Ctl::tr("Why")});
  for (const Message &message : messages.first(std::min(messages.size(), kMostListed)))
    table.add({message.id.uuid, message.customerName, message.phone, statusWord(message.status),
               reasonInWords(message.provider, message.errorCode, message.errorText)});
  if (!messages.isEmpty())
    say(table.text());
  if (messages.size() > kMostListed)
    say(Ctl::tr("… and %n more", nullptr, int(messages.size() - kMostListed)));
}

} // namespace

int sayOperated(const Operated &operated, bool json)
{
  if (json) {
    sayJson({{u"done"_s, operated.done.size()},
             {u"messages"_s, messagesJson(operated.done)},
             {u"refused"_s, refusedJson(operated.refused)}});
  } else {
    sayMessages(operated.done);
    for (const LeftAlone &left : operated.refused.first(std::min(operated.refused.size(), kMostListed)))
      warn(u"%1: %2"_s.arg(left.id, sentence(left.reason)));
    if (operated.done.size() + operated.refused.size() > 1)
      say(Ctl::tr("Done: %1; left as they are: %2").arg(operated.done.size()).arg(operated.refused.size()));
  }
  return operated.done.isEmpty() ? 1 : 0;
}

int sayDryRun(const QList<Message> &messages, bool json)
{
  if (json) {
    sayJson({{u"dry_run"_s, true}, {u"count"_s, messages.size()}, {u"messages"_s, messagesJson(messages)}});
  } else {
    sayMessages(messages);
    say(Ctl::tr("It would be done with %n messages; nothing was changed.", nullptr, int(messages.size())));
  }
  return messages.isEmpty() ? 1 : 0;
}

} // namespace dakiya
