// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timelineentries.h"

#include "domain/reasons.h"
#include "domain/statuswords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dakiya {

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// What an attempt's outcome is called, and which sign stands before it.
struct Outcome
{
  QLatin1StringView name;
  const char *words;
  MessageStatus sign;
};

using namespace Qt::StringLiterals;

constexpr std::array kOutcomes{
    Outcome{"sending"_L1, QT_TRANSLATE_NOOP("Timeline", "On its way to the provider"), MessageStatus::Sending},
    Outcome{"accepted"_L1, QT_TRANSLATE_NOOP("Timeline", "The provider took it"), MessageStatus::Sent},
    Outcome{"refused"_L1, QT_TRANSLATE_NOOP("Timeline", "The provider refused it"), MessageStatus::Failed},
    Outcome{"later"_L1, QT_TRANSLATE_NOOP("Timeline", "The provider asked to try later"), MessageStatus::Queued},
    Outcome{"account"_L1, QT_TRANSLATE_NOOP("Timeline", "The account was at fault"), MessageStatus::Queued},
    Outcome{"unreachable"_L1, QT_TRANSLATE_NOOP("Timeline", "The provider could not be reached"),
            MessageStatus::Queued},
    Outcome{"unknown"_L1, QT_TRANSLATE_NOOP("Timeline", "Not sure whether the provider took it"),
            MessageStatus::Unknown},
    Outcome{"failed"_L1, QT_TRANSLATE_NOOP("Timeline", "Taken, then reported as failed"), MessageStatus::Failed},
};

QString withReason(const QString &words, const QString &reason)
{
  return reason.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, reason);
}

QString technicalOf(const Attempt &attempt)
{
  QStringList parts{Words::tr("attempt %1").arg(attempt.number), attempt.provider};
  if (attempt.httpStatus > 0)
    parts << QStringLiteral("HTTP %1").arg(attempt.httpStatus);
  if (attempt.latencyMs)
    parts << QStringLiteral("%1 ms").arg(*attempt.latencyMs);
  parts << attempt.code << attempt.words;
  parts.removeAll(QString());
  return parts.join(u" · "_s);
}

TimelineEntry entryOf(const Attempt &attempt)
{
  const auto known = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                  [&](const Outcome &outcome) { return outcome.name == attempt.outcome; });
  TimelineEntry entry;
  entry.at = attempt.finishedAt.value_or(attempt.startedAt);
  entry.words = known == kOutcomes.end() ? attempt.outcome : Words::tr(known->words);
  entry.sign = known == kOutcomes.end() ? MessageStatus::Queued : known->sign;
  if (attempt.outcome != "accepted"_L1)
    entry.words = withReason(entry.words, reasonInWords(attempt.provider, attempt.code, attempt.words));
  entry.technical = technicalOf(attempt);
  return entry;
}

MessageStatus signOf(ReceiptStatus status)
{
  switch (status) {
  case ReceiptStatus::Accepted:
  case ReceiptStatus::Sent:
    return MessageStatus::Sent;
  case ReceiptStatus::Delivered:
    return MessageStatus::Delivered;
  case ReceiptStatus::Read:
    return MessageStatus::Read;
  case ReceiptStatus::Failed:
    break;
  }
  return MessageStatus::Failed;
}

TimelineEntry entryOf(const StoredReceipt &receipt, const QString &provider)
{
  TimelineEntry entry;
  entry.at = receipt.eventAt.value_or(receipt.receivedAt);
  entry.sign = signOf(receipt.status);
  entry.words = withReason(statusWord(entry.sign), reasonInWords(provider, receipt.code, receipt.words));
  QStringList technical{receipt.code, receipt.words};
  technical.removeAll(QString());
  entry.technical = technical.join(u" · "_s);
  return entry;
}

} // namespace

QList<TimelineEntry> timelineEntries(const MessageTimeline &timeline)
{
  QList<TimelineEntry> entries{{timeline.message.createdAt(), MessageStatus::Queued, Words::tr("Made"), {}}};
  for (const Attempt &attempt : timeline.attempts)
    entries << entryOf(attempt);
  for (const StoredReceipt &receipt : timeline.receipts)
    entries << entryOf(receipt, timeline.message.provider);
  std::stable_sort(entries.begin(), entries.end(),
                   [](const TimelineEntry &one, const TimelineEntry &other) { return one.at < other.at; });
  return entries;
}

} // namespace dakiya
