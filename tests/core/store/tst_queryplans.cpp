// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditstore.h"
#include "store/dashboardstore.h"
#include "store/outboxstore.h"
#include "temporarystore.h"

#include <QRegularExpression>
#include <QTest>

using namespace dakiya;
using namespace Qt::StringLiterals;

namespace {

/// The steps of a statement's plan that read a large table from end to end or sort what they found.
QStringList slowSteps(Database &database, const QString &sql)
{
  static const QRegularExpression scan(
      u"^SCAN (m|a|r|notifications_log|attempts|receipts|audit_log)( USING INTEGER PRIMARY KEY| USING (COVERING )?INDEX (?!log_[a-z]+$)\\w+)?$"_s);
  // A bound on the message alone, open at one end, is no bound: all attempts stand below the newest message.
  static const QRegularExpression openRange(u"^SEARCH (a|attempts) .*\\(message_seq[<>]\\?\\)$"_s);
  QStringList slow;
  QVariantList nothing;
  nothing.resize(sql.count(u'?'));
  QSqlQuery *query = database.execute(u"EXPLAIN QUERY PLAN "_s + sql, nothing);
  if (!query)
    return {database.lastError().detail};
  while (query->next()) {
    const QString step = query->value(3).toString();
    // An index of one status may be walked for a list of that status, but not for what is due among all that wait.
    const bool readsAllThatWait = sql.contains(u"due_at"_s) && step.contains(u"log_queued"_s);
    if (readsAllThatWait || scan.match(step).hasMatch() || openRange.match(step).hasMatch() ||
        step.startsWith(u"USE TEMP B-TREE"_s) || step.contains(u"AUTOMATIC"_s))
      slow << step;
  }
  query->finish();
  return slow;
}

} // namespace

/// Every question that the queue and the lists ask is answered by an index, without ANALYZE.
class TestQueryPlans final : public QObject
{
  Q_OBJECT

private Q_SLOTS:
  void initTestCase();
  void ofTheQueue();
  void ofMessagesAndReceipts();
  void ofTheOutbox();
  void ofTheHistory();
  void ofTheStatistics();
  void ofMissingReceipts();
  void ofTheAuditLog();

private:
  /// The plans of all statements that were prepared since the last call.
  [[nodiscard]] QStringList slowSince();

  TemporaryStore m_at;
  QSet<QString> m_seen;
};

void TestQueryPlans::initTestCase()
{
  QVERIFY(m_at.isOpen());
  QList<Message> messages;
  for (int i = 0; i < 3'000; ++i) {
    Message message = m_at.draft();
    message.status = kMessageStatuses[size_t(i) % kMessageStatuses.size()];
    message.type = kMessageTypes[size_t(i / 3) % kMessageTypes.size()];
    message.immediate = i % 7 == 0;
    messages << message;
  }
  QVERIFY(m_at.insert(messages));
  QCOMPARE(slowSince().join(u'\n'), QString());
}

QStringList TestQueryPlans::slowSince()
{
  QStringList all;
  const QStringList statements = m_at.store.database.prepared();
  for (const QString &sql : statements) {
    if (m_seen.contains(sql) || sql.startsWith(u"EXPLAIN"_s) || sql.startsWith(u"PRAGMA"_s))
      continue;
    m_seen << sql;
    if (sql.contains(u"FROM notification_templates"_s))
      continue; // some dozens
    for (const QString &step : slowSteps(m_at.store.database, sql))
      all << u"%1 in %2"_s.arg(step, sql);
  }
  return all;
}

void TestQueryPlans::ofTheQueue()
{
  QueueStore &queue = m_at.store.queue;
  const qint64 now = m_at.clock.wallMs();
  QVERIFY(queue.dueImmediate(now, 10));
  const auto due = queue.dueBulk(now, 10);
  QVERIFY(due && due->size() == 10);
  QVERIFY(queue.tooLate(now, 10) && queue.leftSending() && queue.nextDue(now) && queue.nextExpiry());
  QVERIFY(queue.recentRecipients(now));
  WriteScope scope(m_at.store.database);
  QVERIFY(queue.unwanted({due->first().seq}, false) && queue.unwanted({due->first().seq}, true));
  for (const bool optIn : {false, true})
    QVERIFY(queue.claim(scope, {due->at(optIn ? 1 : 0).seq}, now, u"myoperator"_s, optIn));
  QVERIFY(queue.postpone(scope, due->at(2).seq, now + 1));
  const Result<RoundStart> round = m_at.store.rounds.begin(now);
  QVERIFY(round && m_at.store.rounds.isTrying(*round) && m_at.store.rounds.tally(*round));
  QCOMPARE(slowSince().join(u'\n'), QString());
}

void TestQueryPlans::ofMessagesAndReceipts()
{
  WriteScope scope(m_at.store.database);
  Message message = m_at.draft();
  QList<Message> one{message};
  QVERIFY(m_at.store.customers.obtain(scope, message.phone, u"A"_s, 0));
  QVERIFY(m_at.store.messages.find(1) && m_at.store.messages.timeline(message.id.uuid));
  QVERIFY(m_at.store.messages.timeline((*m_at.store.messages.find(*m_at.store.messages.newestSeq()))->id.uuid));
  QVERIFY(m_at.store.messages.duplicateOf(message, 0) && m_at.store.messages.change(scope, message, {}));
  QVERIFY(m_at.store.queue.endAttempts(scope, {AttemptEnd()}));
  ReceiptStore &receipts = m_at.store.receipts;
  QVERIFY(receipts.add(scope, {u"p"_s, u"e"_s, u"i"_s, ReceiptStatus::Read, {}, {}, {}, 0}));
  QVERIFY(receipts.attemptOf(u"i"_s) && receipts.waitingFor(u"i"_s, 1) && receipts.assign(scope, 1, 1, 1, true));
  QVERIFY(receipts.failAttempt(scope, {1, 1}, {}) && receipts.proveAttempt(scope, {1, 1}, u"i"_s) &&
          receipts.forgetUnmatched(scope, 5));
  QVERIFY(receipts.possibleAttempts(1, u"i"_s) && receipts.fateOf({1, 1}) && receipts.takenBefore({{1, 2}}));
  QVERIFY(receipts.anotherStands({1, 1}) && m_at.store.messages.findNamed({message.id.uuid, u"old"_s}));
  QVERIFY(m_at.store.batches.messages(1));
  QStringList slow = slowSince();
  // A message has a handful of receipts: sorting those costs nothing.
  slow.removeIf(
      [](const QString &line) { return line.startsWith(u"USE TEMP B-TREE"_s) && line.contains(u"receipts"_s); });
  QCOMPARE(slow.join(u'\n'), QString());
}

void TestQueryPlans::ofTheOutbox()
{
  OutboxStore outbox(m_at.store.database);
  const qint64 now = m_at.clock.wallMs();
  QVERIFY(outbox.counts(now, 1, 1) && outbox.causes(1, 1) && outbox.holds());
  QVERIFY(outbox.standing(MessageStatus::Unknown, 1, now << 20, 10));
  QVERIFY(outbox.standing(MessageStatus::Sending, 1, now << 20, 10));
  QVERIFY(outbox.ofCause({}, 1, now << 20, 10));
  const auto waiting = outbox.waiting({}, now, 10);
  QVERIFY(waiting && waiting->size() == 10);
  QStringList slow = slowSince();
  // The statistics' own rows are few, and a page is put in order after it was read.
  slow.removeIf([](const QString &line) {
    return line.startsWith(u"USE TEMP B-TREE"_s) && (line.contains(u"stats_"_s) || line.contains(u"json_each"_s));
  });
  QCOMPARE(slow.join(u'\n'), QString());
}

void TestQueryPlans::ofTheHistory()
{
  HistoryStore &history = m_at.store.history;
  for (int mask = 0; mask < 64; ++mask) {
    HistoryFilter filter;
    if (mask & 1)
      filter.phone = u"+919800000001"_s;
    if (mask & 2)
      filter.type = MessageType::ChurnRisk;
    if (mask & 4)
      filter.status = MessageStatus::Failed;
    if (mask & 8)
      filter.from = m_at.clock.wallMs() - 1'000;
    if (mask & 16)
      filter.to = m_at.clock.wallMs() + 1'000;
    if (mask & 32)
      filter.search = u"customer milk"_s;
    QVERIFY(history.page(filter, 50, std::nullopt));
    QVERIFY(history.newer(filter, 50, 0));
  }
  HistoryFilter byNumber;
  byNumber.search = u"98000"_s;
  QVERIFY(history.page(byNumber, 50, std::nullopt));
  QStringList slow = slowSince();
  // A page of at most 201 messages is put in order after it was read.
  slow.removeIf(
      [](const QString &line) { return line.startsWith(u"USE TEMP B-TREE"_s) && line.contains(u"json_each"_s); });
  QCOMPARE(slow.join(u'\n'), QString());
}

void TestQueryPlans::ofTheStatistics()
{
  QVERIFY(m_at.store.statistics.read(20'000, 90, Settings()));
  QVERIFY(m_at.store.queue.counts());
  DashboardStore dashboard(m_at.store.database);
  QVERIFY(dashboard.counts({19'000, 20'000}) && dashboard.hoursOfWeek({19'000, 20'000}));
  QStringList slow = slowSince();
  // The statistics' own rows are few: days, not messages.
  slow.removeIf([](const QString &line) { return line.startsWith(u"USE TEMP B-TREE"_s); });
  QCOMPARE(slow.join(u'\n'), QString());
}

void TestQueryPlans::ofMissingReceipts()
{
  DashboardStore dashboard(m_at.store.database);
  QVERIFY(dashboard.missingReceipts(m_at.clock.wallMs()));
  QCOMPARE(slowSince().join(u'\n'), QString());
}

void TestQueryPlans::ofTheAuditLog()
{
  QVERIFY(AuditStore(m_at.store.database).page(50, std::nullopt));
  QVERIFY(AuditStore(m_at.store.database).page(50, 1'000));
  QCOMPARE(slowSince().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
