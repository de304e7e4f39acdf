// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/heldstore.h"

#include "domain/message.h"
#include "domain/textrules.h"
#include "store/database.h"
#include "store/writescope.h"

#include <QVariant>

namespace dakiya {

using namespace Qt::StringLiterals;

Result<bool> HeldStore::remove(WriteScope &scope, const Message &message)
{
  QSqlQuery *query = m_database.execute(u"DELETE FROM notifications_log WHERE seq = ? AND status = 'queued' AND "
                                        "attempt = 0 RETURNING local_hour, message, reference_id"_s,
                                        {message.id.seq});
  if (!query)
    return fail(m_database.lastError());
  if (!query->next()) {
    query->finish();
    return false;
  }
  // The day may have moved with the time zone since the message was read.
  const qint64 localHour = query->value(0).toLongLong();
  const QString text = foldForSearch(query->value(1).toString());
  const QString reference = foldForSearch(query->value(2).toString());
  query->finish();
  // The index keeps no text, so it must be told which words go.
  const Result<int> unindexed = m_database.change(
      u"INSERT INTO message_search (message_search, rowid, message, reference) VALUES ('delete', ?, ?, ?)"_s,
      {message.id.seq, text, reference});
  if (!unindexed)
    return fail(unindexed.error());
  scope.rollups().removed(message.type, localHour, MessageStatus::Queued);
  return true;
}

Result<void> HeldStore::restoreCustomer(WriteScope &, const Message &message, const std::optional<Customer> &before)
{
  const Result<QVariant> later = m_database.value(
      u"SELECT count(*) FROM (SELECT 1 FROM notifications_log WHERE customer_id = ? AND seq > ? LIMIT 1)"_s,
      {message.customerId, message.id.seq});
  if (!later)
    return fail(later.error());
  if (later->toInt() > 0)
    return {};
  Result<int> done = 0;
  if (before)
    done = m_database.change(
        u"UPDATE customers SET name = ?, name_folded = ? WHERE id = ?"_s,
        {before->name.isNull() ? u""_s : before->name, foldForSearch(before->name), message.customerId});
  else
    done = m_database.change(u"DELETE FROM customers WHERE id = ? AND opted_in_at IS NULL AND opted_out_at IS NULL AND "
                             "NOT EXISTS (SELECT 1 FROM notifications_log WHERE customer_id = customers.id) AND "
                             "NOT EXISTS (SELECT 1 FROM replies WHERE customer_id = customers.id)"_s,
                             {message.customerId});
  return done ? Result<void>() : fail(done.error());
}

} // namespace dakiya
