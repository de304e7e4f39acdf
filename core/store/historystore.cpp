// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"

#include "domain/textrules.h"
#include "store/customerstore.h"
#include "store/database.h"
#include "store/messagestore.h"

#include <QRegularExpression>
#include <QVariant>

#include <algorithm>

namespace dakiya {

namespace {

/// More customers than this match only when the search says next to nothing.
constexpr int kMaxMatchingCustomers = 500;
/// Fewer digits than this are a word, not a part of a number.
constexpr int kMinPhoneDigits = 3;

/// The search as an FTS5 query: every word must occur, or begin a word. Empty when it holds no letter or digit.
QString ftsQuery(const QString &folded)
{
  static const QRegularExpression spaces(QStringLiteral("\\s+"));
  static const QRegularExpression wordCharacter(QStringLiteral("[\\p{L}\\p{N}]"));
  QStringList terms;
  const QStringList words = folded.split(spaces, Qt::SkipEmptyParts);
  for (const QString &word : words) {
    if (word.contains(wordCharacter))
      terms << QStringLiteral("\"%1\"*").arg(QString(word).replace(u'"', QLatin1String("\"\"")));
  }
  return terms.join(u' ');
}

/// The digits of a search that looks like (a part of) a phone number.
QString phoneDigits(const QString &folded)
{
  static const QRegularExpression phone(QStringLiteral("^\\+?[0-9 ()-]+$"));
  static const QRegularExpression other(QStringLiteral("[^0-9]"));
  const QString latin = latinDigits(folded).trimmed();
  if (!phone.match(latin).hasMatch())
    return {};
  const QString digits = QString(latin).remove(other);
  return digits.size() >= kMinPhoneDigits ? digits : QString();
}

} // namespace

Result<HistoryPage> HistoryStore::page(const HistoryFilter &filter, int limit, std::optional<qint64> before)
{
  // One more than asked tells whether there is a next page.
  Result<QList<qint64>> seqs =
      seqsOf(filter, limit + 1, Direction::Older, before.value_or(std::numeric_limits<qint64>::max()));
  if (!seqs)
    return fail(seqs.error());
  const bool more = seqs->size() > limit;
  if (more)
    seqs->resize(limit);
  const Result<QList<Message>> messages = MessageStore(m_database).findAll(*seqs);
  if (!messages)
    return fail(messages.error());
  return HistoryPage{*messages, more ? std::optional(seqs->last()) : std::nullopt};
}

Result<QList<Message>> HistoryStore::newer(const HistoryFilter &filter, int limit, qint64 after)
{
  Result<QList<qint64>> seqs = seqsOf(filter, limit, Direction::Newer, after);
  if (!seqs)
    return fail(seqs.error());
  std::reverse(seqs->begin(), seqs->end());
  return MessageStore(m_database).findAll(*seqs);
}

Result<QList<qint64>> HistoryStore::seqsOf(const HistoryFilter &filter, int limit, Direction direction, qint64 from)
{
  const Where conditions = where(filter, direction, from);
  const QString search = foldForSearch(filter.search).trimmed();
  return search.isEmpty() ? plain(conditions, limit) : found(search, conditions, limit);
}

HistoryStore::Where HistoryStore::where(const HistoryFilter &filter, Direction direction, qint64 from)
{
  Where where{direction, {}, {from}};
  where.sql = QStringLiteral("m.seq %1 ?").arg(where.compares());
  const auto add = [&](const char *condition, const QVariant &value) {
    where.sql += QLatin1String(" AND ") + QLatin1String(condition);
    where.values << value;
  };
  if (filter.from)
    add("m.seq >= ?", firstSeqAt(*filter.from));
  if (filter.to)
    add("m.seq < ?", firstSeqAt(*filter.to));
  if (!filter.phone.isEmpty())
    add("m.customer_id = (SELECT id FROM customers WHERE phone = ?)", filter.phone);
  // As a literal, because each status has an index of its own and a bound value would fit none of them.
  if (filter.status)
    where.sql += QStringLiteral(" AND m.status = '%1'").arg(wireName(*filter.status));
  if (filter.type)
    add("m.type = ?", QString(wireName(*filter.type)));
  return where;
}

Result<void> HistoryStore::collect(const QString &sql, const QVariantList &values, QList<qint64> &seqs)
{
  QSqlQuery *query = m_database.execute(sql, values);
  if (!query)
    return fail(m_database.lastError());
  while (query->next())
    seqs << query->value(0).toLongLong();
  query->finish();
  return {};
}

Result<QList<qint64>> HistoryStore::plain(const Where &where, int limit)
{
  QList<qint64> seqs;
  const QString sql = QStringLiteral("SELECT m.seq FROM notifications_log m WHERE %1 ORDER BY m.seq %2 LIMIT ?")
                          .arg(where.sql, where.order());
  if (const Result<void> done = collect(sql, where.values + QVariantList{limit}, seqs); !done)
    return fail(done.error());
  return seqs;
}

Result<QList<qint64>> HistoryStore::found(const QString &search, const Where &where, int limit)
{
  QList<qint64> seqs;
  if (const Result<void> done = foundByCustomer(search, where, limit, seqs); !done)
    return fail(done.error());
  if (const Result<void> done = foundByText(search, where, limit, seqs); !done)
    return fail(done.error());
  if (where.direction == Direction::Older)
    std::sort(seqs.begin(), seqs.end(), std::greater<>());
  else
    std::sort(seqs.begin(), seqs.end());
  seqs.erase(std::unique(seqs.begin(), seqs.end()), seqs.end());
  if (seqs.size() > limit)
    seqs.resize(limit);
  return seqs;
}

Result<void> HistoryStore::foundByCustomer(const QString &search, const Where &where, int limit, QList<qint64> &seqs)
{
  const Result<QList<qint64>> customers =
      CustomerStore(m_database).search(search, phoneDigits(search), kMaxMatchingCustomers);
  if (!customers)
    return fail(customers.error());
  const QString sql = QStringLiteral("SELECT m.seq FROM notifications_log m WHERE m.customer_id = ? AND %1 "
                                     "ORDER BY m.seq %2 LIMIT ?")
                          .arg(where.sql, where.order());
  for (const qint64 customer : *customers) {
    if (const Result<void> done = collect(sql, QVariantList{customer} + where.values + QVariantList{limit}, seqs);
        !done)
      return done;
  }
  return {};
}

Result<void> HistoryStore::foundByText(const QString &search, const Where &where, int limit, QList<qint64> &seqs)
{
  const QString match = ftsQuery(search);
  if (match.isEmpty())
    return {};
  // By rowid, which is the seq: the index is walked in the order asked for and stops at the limit. The bound on the
  // rowid is said of the index itself, because a bound on the joined row would not end the walk.
  const QString sql = QStringLiteral("SELECT m.seq FROM message_search s JOIN notifications_log m ON m.seq = s.rowid "
                                     "WHERE message_search MATCH ? AND s.rowid %2 ? AND %1 ORDER BY s.rowid %3 LIMIT ?")
                          .arg(where.sql, where.compares(), where.order());
  return collect(sql, QVariantList{match, where.values.first()} + where.values + QVariantList{limit}, seqs);
}

} // namespace dakiya
