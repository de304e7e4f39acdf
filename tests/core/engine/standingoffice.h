// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resources.h"
#include "engine/engine.h"
#include "fakeclock.h"
#include "store/verification.h"
#include "store/writescope.h"

#include <QTemporaryDir>

namespace dakiya {

using namespace Qt::StringLiterals;

inline constexpr qint64 kHourMs = 3'600'000;
inline constexpr MessageStatus NotSure = MessageStatus::Unknown;
inline const QString kWho = u"Asha"_s;

/// An engine that does not send, and messages that stand as a test wants them.
struct Office
{
  Office()
  {
    initResources();
    isOpen = engine.open(folder.path(), u"myoperator-v2"_s).has_value();
  }

  /// A message of a day ago; with an attempt of that outcome unless it is empty.
  [[nodiscard]] Message given(MessageStatus status, const QString &outcome = {}, qint64 batch = 0)
  {
    Message message;
    message.id = ids.next(clock.wallMs() - 24 * kHourMs);
    message.batchId = batch;
    message.phone = u"+9198%1"_s.arg(++number, 8, 10, QLatin1Char('0'));
    message.language = u"en"_s;
    message.templateVersion = 1;
    message.text = u"Milk, number %1"_s.arg(number);
    message.context = {{u"customer_name"_s, u"Asha"_s}};
    message.reference = u"sub-%1"_s.arg(number);
    message.status = status;
    message.dueAt = message.createdAt();
    message.expiresAt = clock.wallMs() - kHourMs;
    message.localHour = LocalTime(engine.settings().timeZone()).localHour(message.createdAt());
    message.retries = 3;
    message.attempt = outcome.isEmpty() ? 0 : 1;
    if (status == MessageStatus::Failed || status == NotSure)
      message.errorCode = u"131026"_s;
    WriteScope scope(store().database);
    message.customerId = store().customers.obtain(scope, message.phone, {}, clock.wallMs())->id;
    const bool stored = store().messages.insert(scope, {message}).has_value() &&
                        (outcome.isEmpty() ||
                         store().database.change(u"INSERT INTO attempts (message_seq, number, provider, started_at, "
                                                 "outcome) VALUES (?, 1, 'myoperator-v2', ?, ?)"_s,
                                                 {message.id.seq, message.createdAt(), outcome})) &&
                        scope.commit();
    return stored ? message : Message();
  }
  [[nodiscard]] qint64 batchIn(const QString &state)
  {
    return store()
        .database
        .value(u"INSERT INTO batches (name, type, fingerprint, state, created_at) VALUES ('a.csv', "
               "'delivery_reminder', 'f', ?, 1) RETURNING id"_s,
               {state})
        ->toLongLong();
  }
  [[nodiscard]] Store &store() { return engine.store(); }
  [[nodiscard]] Message now(const Message &message) { return **store().messages.find(message.id.seq); }
  [[nodiscard]] MessageStatus statusOf(const Message &message) { return now(message).status; }
  /// The audit log's rows of a message, oldest first.
  [[nodiscard]] QStringList auditOf(const Message &message)
  {
    QSqlQuery *query =
        store().database.execute(u"SELECT who || ' ' || action || ' ' || value_before || ' > ' || value_after FROM "
                                 "audit_log WHERE subject = ? ORDER BY id"_s,
                                 {message.id.uuid});
    QStringList rows;
    while (query->next())
      rows << query->value(0).toString();
    query->finish();
    return rows;
  }
  /// The statistics' failures by code and number.
  [[nodiscard]] QStringList failures()
  {
    QSqlQuery *query = store().database.execute(
        u"SELECT code || ' ' || sum(messages) FROM stats_failures GROUP BY code HAVING sum(messages) <> 0"_s);
    QStringList rows;
    while (query->next())
      rows << query->value(0).toString();
    query->finish();
    return rows;
  }
  [[nodiscard]] QStringList faults() { return *verifyStore(store().database); }

  QTemporaryDir folder;
  FakeClock clock;
  Random random{7};
  MessageIdSource ids{random};
  Engine engine{clock, Random(1)};
  bool isOpen = false;
  int number = 0;
};

} // namespace dakiya
