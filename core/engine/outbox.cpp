// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outbox.h"

#include "domain/localtime.h"
#include "domain/reasons.h"
#include "sheet/csvwriter.h"
#include "store/store.h"

#include <QCoreApplication>

#include <limits>

namespace dakiya {

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(CallList)
};

qint64 firstDay(const LocalTime &local, qint64 now)
{
  return local.localDay(now) - kOutboxDays + 1;
}

Result<QList<Message>> messagesOf(Store &store, const OutboxQuestion &question)
{
  OutboxStore outbox(store.database);
  const qint64 from = firstSeqAt(outboxBegins(question.now, question.zone));
  const qint64 before = question.after ? question.after->id.seq : std::numeric_limits<qint64>::max();
  OutboxPlace place;
  if (question.after)
    place = {question.after->dueAt, question.after->id.seq};
  else if (question.heap == Heap::Scheduled)
    place.dueAt = question.now + 1;
  switch (question.heap) {
  case Heap::Failed:
    return outbox.ofCause(question.cause, from, before, question.limit);
  case Heap::Unknown:
    return outbox.standing(MessageStatus::Unknown, from, before, question.limit);
  case Heap::Sending:
    return outbox.standing(MessageStatus::Sending, 0, before, question.limit);
  case Heap::Waiting:
    return outbox.waiting(place, question.now, question.limit);
  case Heap::Scheduled:
    break;
  }
  return outbox.waiting(place, std::numeric_limits<qint64>::max(), question.limit);
}

} // namespace

qint64 outboxBegins(qint64 now, const QTimeZone &zone)
{
  const LocalTime local(zone);
  return local.startOfDay(firstDay(local, now));
}

Result<OutboxOverview> outboxOverview(Store &store, qint64 now, const QTimeZone &zone)
{
  const LocalTime local(zone);
  const qint64 day = firstDay(local, now);
  const qint64 from = firstSeqAt(local.startOfDay(day));
  OutboxStore outbox(store.database);
  const Result<OutboxCounts> counts = outbox.counts(now, day, from);
  if (!counts)
    return fail(counts.error());
  const Result<QList<OutboxCause>> causes = outbox.causes(day, from);
  if (!causes)
    return fail(causes.error());
  return OutboxOverview{*counts, *causes};
}

Result<OutboxSlice> outboxSlice(Store &store, const OutboxQuestion &question)
{
  OutboxQuestion oneMore = question;
  ++oneMore.limit;
  const Result<QList<Message>> messages = messagesOf(store, oneMore);
  if (!messages)
    return fail(messages.error());
  const Result<OutboxHolds> holds = OutboxStore(store.database).holds();
  if (!holds)
    return fail(holds.error());
  return OutboxSlice{messages->mid(0, question.limit), messages->size() > question.limit, *holds};
}

Result<QStringList> outboxIds(Store &store, const OutboxQuestion &question)
{
  const Result<QList<Message>> messages = messagesOf(store, question);
  if (!messages)
    return fail(messages.error());
  QStringList ids;
  for (const Message &message : *messages)
    ids << message.id.uuid;
  return ids;
}

Result<QList<CallEntry>> callList(Store &store, const OutboxQuestion &question)
{
  const Result<QList<Message>> messages = messagesOf(store, question);
  if (!messages)
    return fail(messages.error());
  QList<CallEntry> entries;
  QSet<QString> named;
  for (const Message &message : *messages) {
    if (named.contains(message.phone))
      continue;
    named << message.phone;
    entries << CallEntry{message.customerName, message.phone,
                         reasonInWords(message.provider, message.errorCode, message.errorText)};
  }
  return entries;
}

Result<qint64> writeCallList(Store &store, const OutboxQuestion &question, const QString &path)
{
  const Result<QList<CallEntry>> entries = callList(store, question);
  if (!entries)
    return fail(entries.error());
  Result<CsvWriter> writer = CsvWriter::open(path);
  if (!writer)
    return fail(writer.error());
  Result<void> written = writer->write({Words::tr("Name"), Words::tr("Phone"), Words::tr("Reason")});
  for (qsizetype i = 0; i < entries->size() && written; ++i)
    written = writer->write({entries->at(i).name, entries->at(i).phone, entries->at(i).reason});
  if (written)
    written = writer->commit();
  return written ? Result<qint64>(entries->size()) : fail(written.error());
}

} // namespace dakiya
