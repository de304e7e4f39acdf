// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resources.h"
#include "engine/engine.h"
#include "fakeclock.h"
#include "scriptedfarend.h"

#include <QTemporaryDir>

namespace dakiya {

using namespace Qt::StringLiterals;

inline Draft reminder()
{
  Draft draft;
  draft.phone = u"+919876543210"_s;
  draft.type = u"delivery_reminder"_s;
  draft.context = {{u"customer_name"_s, u"Asha"_s}, {u"delivery_date"_s, u"29 January"_s}, {u"area"_s, u"Kothrud"_s}};
  draft.reference = u"sub-1"_s;
  return draft;
}

/// An engine with a folder of its own, and a far end that does as it is told.
struct SendingOffice
{
  SendingOffice() { initResources(); }

  [[nodiscard]] bool open(const QString &provider = u"myoperator"_s)
  {
    return engine.open(folder.path(), provider).has_value();
  }
  [[nodiscard]] SendingOptions options(const QString &account = u"account"_s) const
  {
    SendingOptions options;
    options.credentials.apiKey = options.credentials.apiSecret = options.credentials.accountId = account;
    options.credentials.apiUrl = far.url().toString();
    return options;
  }
  [[nodiscard]] QMap<QString, qint64> counts()
  {
    QMap<QString, qint64> all;
    for (const QString &table :
         {u"customers"_s, u"batches"_s, u"notification_templates"_s, u"notifications_log"_s, u"attempts"_s,
          u"receipts"_s, u"store_facts"_s, u"audit_log"_s, u"stats_by_day"_s, u"stats_by_hour"_s, u"message_search"_s})
      all[table] = engine.store().database.value(u"SELECT count(*) FROM %1"_s.arg(table))->toLongLong();
    return all;
  }

  QTemporaryDir folder;
  FakeClock clock;
  ScriptedFarEnd far;
  Engine engine{clock, Random(1)};
};

inline std::optional<Message> taken(const Result<Submitted> &submitted)
{
  return submitted && std::holds_alternative<Message>(*submitted) ? std::optional(std::get<Message>(*submitted))
                                                                  : std::nullopt;
}

} // namespace dakiya
