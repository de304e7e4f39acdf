// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verification.h"

#include "store/database.h"
#include "store/rollups.h"

#include <QVariant>

namespace dakiya {

namespace {

/// A rule that every message keeps, as a query for those that break it.
struct Rule
{
  QString words;
  QString offenders;
};

const QList<Rule> &rules()
{
  static const QList<Rule> all{
      {QStringLiteral("Messages in a status that does not exist"),
       QStringLiteral("SELECT count(*) FROM notifications_log WHERE status NOT IN ('queued', 'sending', 'sent', "
                      "'delivered', 'read', 'failed', 'unknown', 'cancelled', 'expired', 'skipped')")},
      {QStringLiteral("Messages whose number of attempts is not the number of their attempts' rows"),
       QStringLiteral("SELECT count(*) FROM notifications_log m WHERE m.attempt <> (SELECT count(*) FROM attempts a "
                      "WHERE a.message_seq = m.seq)")},
      {QStringLiteral("Messages with two attempts at once"),
       QStringLiteral("SELECT count(*) FROM (SELECT message_seq FROM attempts WHERE outcome = 'sending' "
                      "GROUP BY message_seq HAVING count(*) > 1) AS doubled")},
      {QStringLiteral("Attempts that run although their message is not being sent"),
       QStringLiteral("SELECT count(*) FROM attempts a JOIN notifications_log m ON m.seq = a.message_seq "
                      "WHERE a.outcome = 'sending' AND m.status <> 'sending'")},
      {QStringLiteral("Messages that are being sent without an attempt that runs"),
       QStringLiteral("SELECT count(*) FROM notifications_log m WHERE m.status = 'sending' AND NOT EXISTS "
                      "(SELECT 1 FROM attempts a WHERE a.message_seq = m.seq AND a.number = m.attempt "
                      "AND a.outcome = 'sending')")},
      {QStringLiteral("Messages that the search does not find"),
       QStringLiteral(
           "SELECT count(*) FROM notifications_log WHERE seq NOT IN (SELECT id FROM message_search_docsize)")},
      {QStringLiteral("Entries of the search without their message"),
       QStringLiteral(
           "SELECT count(*) FROM message_search_docsize WHERE id NOT IN (SELECT seq FROM notifications_log)")},
      {QStringLiteral("Sent messages without an attempt"),
       QStringLiteral("SELECT count(*) FROM notifications_log m WHERE m.status = 'sent' AND NOT EXISTS "
                      "(SELECT 1 FROM attempts a WHERE a.message_seq = m.seq)")},
  };
  return all;
}

Result<QStringList> breaches(Database &database, const Rule &rule)
{
  const Result<QVariant> offenders = database.value(rule.offenders);
  if (!offenders)
    return fail(offenders.error());
  if (offenders->toLongLong() == 0)
    return QStringList();
  return QStringList{QStringLiteral("%1: %2.").arg(rule.words).arg(offenders->toLongLong())};
}

Result<QStringList> partOf(Database &database, int step)
{
  if (step == 0)
    return fileFaults(database);
  return step <= rules().size() ? breaches(database, rules()[step - 1]) : compareRollups(database);
}

} // namespace

Result<RowCounts> countRows(Database &database)
{
  const Result<QVariant> messages = database.value(QStringLiteral("SELECT count(*) FROM notifications_log"));
  const Result<QVariant> attempts = database.value(QStringLiteral("SELECT count(*) FROM attempts"));
  const Result<QVariant> receipts = database.value(QStringLiteral("SELECT count(*) FROM receipts"));
  for (const Result<QVariant> *count : {&messages, &attempts, &receipts}) {
    if (!*count)
      return fail(count->error());
  }
  return RowCounts{messages->toLongLong(), attempts->toLongLong(), receipts->toLongLong()};
}

Result<QStringList> fileFaults(Database &database)
{
  QStringList faults;
  QSqlQuery *query = database.execute(QStringLiteral("PRAGMA integrity_check(20)"));
  if (!query)
    return fail(database.lastError());
  while (query->next()) {
    if (query->value(0).toString() != QLatin1String("ok"))
      faults << query->value(0).toString();
  }
  query->finish();
  return faults;
}

Result<QStringList> contentFaults(Database &database)
{
  QStringList faults;
  for (const Rule &rule : rules()) {
    const Result<QStringList> broken = breaches(database, rule);
    if (!broken)
      return broken;
    faults << *broken;
  }
  const Result<QStringList> differences = compareRollups(database);
  if (!differences)
    return fail(differences.error());
  return faults + *differences;
}

Result<QStringList> verifyStore(Database &database)
{
  // One view of the store for all questions: somebody may be sending from it.
  if (const Result<void> begun = database.run(QStringLiteral("BEGIN")); !begun)
    return fail(begun.error());
  Result<QStringList> faults = fileFaults(database);
  if (faults) {
    const Result<QStringList> inContent = contentFaults(database);
    faults = inContent ? Result<QStringList>(*faults + *inContent) : inContent;
  }
  if (const Result<void> ended = database.run(QStringLiteral("COMMIT")); !ended)
    return fail(ended.error());
  return faults;
}

int verificationSteps()
{
  return 2 + int(rules().size());
}

Result<QStringList> verifyStep(Database &database, int step)
{
  if (const Result<void> begun = database.run(QStringLiteral("BEGIN")); !begun)
    return fail(begun.error());
  Result<QStringList> faults = partOf(database, step);
  const Result<void> ended = database.run(QStringLiteral("COMMIT"));
  return faults && !ended ? fail(ended.error()) : faults;
}

} // namespace dakiya
