// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/movedinstore.h"

#include "store/bulkinsert.h"
#include "store/database.h"
#include "store/dialect.h"
#include "store/jsonrows.h"
#include "store/messagerow.h"
#include "store/migrations.h"

#include <QVariant>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersionWithTable = 3;

} // namespace

// A store that is only read may be one that no newer Dakiya has written to yet.
Result<bool> MovedInStore::hasTable()
{
  const Result<int> version = schemaVersion(m_database);
  if (!version)
    return fail(version.error());
  return *version >= kVersionWithTable;
}

Result<QHash<QString, qint64>> MovedInStore::find(const QStringList &oldIds)
{
  static const QString sql = u"SELECT m.source_id, m.message_seq FROM moved_in m WHERE m.kind = 'message' AND "
                             "m.source_id IN (SELECT r.id FROM (%1) AS r)"_s.arg(dialect::rowsOf(u"?"_s, {u"id"_s}));
  QHash<QString, qint64> found;
  const Result<bool> hasAny = hasTable();
  if (!hasAny || !*hasAny)
    return hasAny ? Result<QHash<QString, qint64>>(found) : fail(hasAny.error());
  JsonRows rows;
  for (const QString &id : oldIds)
    rows.add({id});
  QSqlQuery *query = m_database.execute(sql, {rows.take()});
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    found.insert(query->value(0).toString(), query->value(1).toLongLong());
  query->finish();
  return found;
}

Result<std::optional<qint64>> MovedInStore::find(const QString &oldId)
{
  const Result<QHash<QString, qint64>> found = find(QStringList{oldId});
  if (!found)
    return fail(found.error());
  return found->contains(oldId) ? std::optional(found->value(oldId)) : std::nullopt;
}

Result<void> MovedInStore::add(WriteScope &, const QList<QPair<QString, qint64>> &seqByOldId)
{
  static const QString sql =
      u"INSERT INTO moved_in (kind, source_id, message_seq) SELECT 'message', r.id, r.seq FROM (%1) AS r WHERE true "
      "ON CONFLICT (kind, source_id) DO NOTHING"_s.arg(dialect::rowsOf(u"?"_s, {u"id"_s, u"seq"_s}));
  if (seqByOldId.isEmpty())
    return {};
  JsonRows rows;
  for (const auto &[id, seq] : seqByOldId)
    rows.add({id, seq});
  if (const Result<int> added = m_database.change(sql, {rows.take()}); !added)
    return fail(added.error());
  return {};
}

Result<bool> MovedInStore::hasSetting(const QString &key)
{
  const Result<bool> hasAny = hasTable();
  if (!hasAny || !*hasAny)
    return hasAny;
  const Result<QVariant> one =
      m_database.value(u"SELECT 1 FROM moved_in WHERE kind = 'setting' AND source_id = ?"_s, {key});
  if (!one)
    return fail(one.error());
  return !one->isNull();
}

Result<void> MovedInStore::addSetting(WriteScope &, const QString &key)
{
  const Result<int> added = m_database.change(
      u"INSERT INTO moved_in (kind, source_id) VALUES ('setting', ?) ON CONFLICT (kind, source_id) DO NOTHING"_s,
      {key});
  if (!added)
    return fail(added.error());
  return {};
}

Result<QSet<qint64>> MovedInStore::used(const QList<qint64> &seqs)
{
  QSqlQuery *query = m_database.execute(
      u"SELECT seq FROM notifications_log WHERE seq IN %1"_s.arg(dialect::integersOf(u"?"_s)), {dialect::idList(seqs)});
  if (!query)
    return fail(m_database.lastError());
  QSet<qint64> found;
  while (query->next())
    found << query->value(0).toLongLong();
  query->finish();
  return found;
}

Result<void> MovedInStore::addAttempt(WriteScope &, Message &message, const Attempt &attempt)
{
  const QVariant id = textOrNull(attempt.providerMessageId);
  const Result<int> added = m_database.change(
      u"INSERT INTO attempts (message_seq, number, provider, started_at, finished_at, outcome, provider_message_id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
      {message.id.seq, message.attempt + 1, attempt.provider, attempt.startedAt, nullable(attempt.finishedAt),
       attempt.outcome, id});
  if (!added)
    return fail(added.error());
  const Result<int> counted =
      m_database.change(u"UPDATE notifications_log SET attempt = attempt + 1, provider = ? WHERE seq = ?"_s,
                        {attempt.provider, message.id.seq});
  if (!counted)
    return fail(counted.error());
  ++message.attempt;
  message.provider = attempt.provider;
  return {};
}

} // namespace dakiya
