// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/waitingwords.h"

#include "common/timetext.h"
#include "domain/reasons.h"

#include <QCoreApplication>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

bool isHeldAlone(const Message &message, const OutboxHolds &holds)
{
  return holds.batches.contains(message.batchId) ||
         holds.templates.contains(u"%1 %2"_s.arg(wireName(message.type), message.language));
}

QString heldAlone(const Message &message, const OutboxHolds &holds)
{
  if (holds.batches.contains(message.batchId))
    return Words::tr("Its sheet is stopped or still being read");
  return Words::tr("Its template was refused too often and is paused");
}

// Due when quiet hours end, and nobody chose that moment.
bool waitsForQuietHours(const Message &message, const WaitingCircumstances &at)
{
  const std::optional<QuietHours> quiet = at.settings.quietHours(message.type);
  return quiet && message.sendAt != message.dueAt && quiet->firstAllowed(message.dueAt - 1, at.local) == message.dueAt;
}

QString laterBecause(const Message &message, const WaitingCircumstances &at)
{
  const QString reason = reasonInWords(message.provider, message.errorCode, message.errorText);
  if (message.retries > 0) {
    const QString which = Words::tr("Retry %1 of %2").arg(message.retries).arg(at.settings.retryPolicy().maxRetries);
    return reason.isEmpty() ? which : u"%1: %2"_s.arg(which, reason);
  }
  if (waitsForQuietHours(message, at))
    return Words::tr("Quiet hours until %1").arg(shortTime(message.dueAt, at.now, at.local));
  if (message.attempt > 0 && !reason.isEmpty())
    return Words::tr("Tried again by itself: %1").arg(reason);
  return Words::tr("Scheduled");
}

QString stoppedBecause(const WaitingCircumstances &at)
{
  if (at.queue.storeError)
    return Words::tr("The data cannot be written");
  if (!at.queue.stops.held.isEmpty())
    return Words::tr("Sending is held until a person has looked");
  if (at.queue.stops.paused.startsWith("person:"_L1))
    return Words::tr("Paused by %1").arg(at.queue.stops.paused.section(u':', 1));
  if (!at.queue.stops.paused.isEmpty())
    return Words::tr("Paused: the account is at fault");
  return at.queue.providerSilent ? Words::tr("The provider does not answer") : QString();
}

} // namespace

QString whenItLeaves(const Message &message, const WaitingCircumstances &at)
{
  if (message.status == MessageStatus::Sending)
    return Words::tr("Now");
  if (message.status != MessageStatus::Queued)
    return shortTime(message.createdAt(), at.now, at.local);
  if (isHeldAlone(message, at.holds))
    return Words::tr("Not yet");
  if (message.dueAt > at.now)
    return shortTime(message.dueAt, at.now, at.local);
  return stoppedBecause(at).isEmpty() ? Words::tr("Soon") : Words::tr("Not yet");
}

QString whyItWaits(const Message &message, const WaitingCircumstances &at)
{
  if (message.status == MessageStatus::Sending)
    return Words::tr("On its way to the provider");
  if (message.status != MessageStatus::Queued)
    return reasonInWords(message.provider, message.errorCode, message.errorText);
  if (isHeldAlone(message, at.holds))
    return heldAlone(message, at.holds);
  if (message.dueAt > at.now)
    return laterBecause(message, at);
  const QString stopped = stoppedBecause(at);
  return stopped.isEmpty() ? Words::tr("Waits for its turn") : stopped;
}

} // namespace dakiya
