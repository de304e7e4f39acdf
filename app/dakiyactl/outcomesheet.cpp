// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomesheet.h"

#include "domain/localtime.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "texttable.h"
#include "words.h"

#include <QDateTime>

#include <algorithm>

namespace dakiya {

namespace {

QString why(const Message &message)
{
  return reasonInWords(message.provider, message.errorCode, message.errorText);
}

QString withReason(const QString &words, const QString &provider, const QString &code, const QString &providerWords)
{
  const QString reason = reasonInWords(provider, code, providerWords);
  return reason.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, reason);
}

/// One line of a message's life and the moment by which it is put in order.
struct Step
{
  qint64 at = 0;
  QString words;
};

QString attemptInWords(const Attempt &attempt)
{
  const QString number = QString::number(attempt.number);
  const QString outcome = attemptWord(attempt.outcome);
  if (!attempt.latencyMs)
    return Ctl::tr("Attempt %1 with %2, %3").arg(number, attempt.provider, outcome);
  return Ctl::tr("Attempt %1 with %2, %3 after %4 ms")
      .arg(number, attempt.provider, outcome, QString::number(*attempt.latencyMs));
}

Step stepOf(const Attempt &attempt)
{
  const QString words = attemptInWords(attempt);
  if (attempt.outcome == QLatin1String("accepted"))
    return {attempt.startedAt, words}; // there is nothing to explain
  return {attempt.startedAt, withReason(words, attempt.provider, attempt.code, attempt.words)};
}

Step stepOf(const StoredReceipt &receipt, const QString &provider)
{
  const QString words = Ctl::tr("Receipt: %1").arg(receiptWord(receipt.status));
  return {receipt.receivedAt, withReason(words, provider, receipt.code, receipt.words)};
}

QString head(const Message &message, const LocalTime &local)
{
  TextTable table;
  table.add({Ctl::tr("Id"), message.id.uuid});
  table.add({Ctl::tr("Customer"), QStringLiteral("%1 %2").arg(message.customerName, message.phone).trimmed()});
  table.add({Ctl::tr("Type"), QStringLiteral("%1 (%2)").arg(wireName(message.type), message.language)});
  if (!message.reference.isEmpty())
    table.add({Ctl::tr("Reference"), message.reference});
  table.add({Ctl::tr("Status"), statusWord(message.status)});
  if (const QString reason = why(message); !reason.isEmpty())
    table.add({Ctl::tr("Why"), reason});
  if (const QString advice = whatToDo(message.provider, message.errorCode); !advice.isEmpty())
    table.add({Ctl::tr("What to do"), advice});
  if (message.status == MessageStatus::Queued)
    table.add({Ctl::tr("Leaves"), clockText(message.dueAt, local)});
  if (!message.resendOf.isEmpty())
    table.add({Ctl::tr("Repeats"), message.resendOf});
  return table.text();
}

} // namespace

QString clockText(qint64 utcMs, const LocalTime &local)
{
  const QDateTime shown = QDateTime::fromMSecsSinceEpoch(local.localMs(utcMs), Qt::UTC);
  return shown.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString messageTable(const QList<Message> &messages, const LocalTime &local)
{
  TextTable table({Ctl::tr("Made"), Ctl::tr("Id"), Ctl::tr("Customer"), Ctl::tr("Phone"), Ctl::tr("Type"),
                   Ctl::tr("Status"), Ctl::tr("Why")});
  for (const Message &message : messages)
    table.add({clockText(message.createdAt(), local), message.id.uuid, message.customerName, message.phone,
               wireName(message.type), statusWord(message.status), why(message)});
  return table.text();
}

QString fateTable(const QList<Message> &messages)
{
  TextTable table({Ctl::tr("Customer"), Ctl::tr("Phone"), Ctl::tr("Status"), Ctl::tr("Why")});
  for (const Message &message : messages)
    table.add({message.customerName, message.phone, statusWord(message.status), why(message)});
  return table.text();
}

QString timelineText(const MessageTimeline &timeline, const LocalTime &local)
{
  QList<Step> steps{{timeline.message.createdAt(), Ctl::tr("Made")}};
  for (const Attempt &attempt : timeline.attempts)
    steps << stepOf(attempt);
  for (const StoredReceipt &receipt : timeline.receipts)
    steps << stepOf(receipt, timeline.message.provider);
  std::stable_sort(steps.begin(), steps.end(), [](const Step &one, const Step &other) { return one.at < other.at; });
  TextTable table;
  for (const Step &step : std::as_const(steps))
    table.add({clockText(step.at, local), step.words});
  return QStringList{head(timeline.message, local), timeline.message.text, table.text()}.join(QStringLiteral("\n\n"));
}

} // namespace dakiya
