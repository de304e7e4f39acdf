// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queuewords.h"

#include "base/errorwords.h"
#include "common/timetext.h"
#include "domain/reasons.h"

#include <QCoreApplication>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

QString accountFault(const QString &code, const QString &provider)
{
  const QString reason = reasonInWords(provider, code, {});
  const QString advice = whatToDo(provider, code);
  return Words::tr("Sending is paused, the account is at fault: %1. %2.")
      .arg(reason.isEmpty() ? code : reason,
           advice.isEmpty() ? Words::tr("Check the account and its credentials") : advice);
}

// `person:NAME`, or `account:CODE` of the provider's.
QString pauseInWords(const QString &paused, const QString &provider)
{
  const QString what = paused.section(u':', 1);
  return paused.startsWith("person:"_L1) ? Words::tr("Sending was paused by %1.").arg(what)
                                         : accountFault(what, provider);
}

QString holdInWords(const QString &held)
{
  if (held == "account"_L1)
    return Words::tr("Messages wait that were made for another account. Look at them before they leave.");
  if (held == "clock"_L1)
    return Words::tr("The computer's clock looks wrong. Set it before messages leave.");
  if (held.startsWith("backup:"_L1))
    return Words::tr(
        "This data comes from a backup. What left since then would leave again: look at what waits first.");
  if (held == "moved-in"_L1)
    return Words::tr("Messages of the old service wait. Look at them before they leave.");
  return Words::tr("Sending is held. Look at what waits before it leaves.");
}

} // namespace

QString stopsInWords(const QueueSnapshot &queue, const QString &provider)
{
  if (queue.storeError)
    return Words::tr("The data cannot be written, so nothing is sent: %1").arg(sentence(*queue.storeError));
  if (!queue.stops.held.isEmpty())
    return holdInWords(queue.stops.held);
  if (!queue.stops.paused.isEmpty())
    return pauseInWords(queue.stops.paused, provider);
  if (queue.providerSilent)
    return Words::tr("The provider does not answer. Messages wait; it is tried again by itself.");
  return {};
}

bool canGoOn(const QueueSnapshot &queue)
{
  return !queue.storeError && (queue.stops.any() || queue.providerSilent);
}

QString queueInWords(const QueueSnapshot &queue, const QString &provider, qint64 nowMs, const LocalTime &local)
{
  const bool stopped = queue.stops.any() || queue.storeError;
  QStringList parts{stopped ? Words::tr("Not sending") : Words::tr("Ready to send")};
  if (queue.counts.sending > 0)
    parts.first() = Words::tr("Sending");
  parts << Words::tr("%n messages wait", nullptr, int(queue.counts.queued));
  if (!stopped && queue.counts.queued > 0 && queue.nextDue && *queue.nextDue > nowMs)
    parts << Words::tr("next due %1").arg(shortTime(*queue.nextDue, nowMs, local));
  if (queue.lastSweep)
    parts << Words::tr("last look %1").arg(shortTime(*queue.lastSweep, nowMs, local));
  parts << providerWord(provider);
  return parts.join(u" · "_s);
}

QString problemInWords(const Problem &problem, const QString &provider)
{
  switch (problem.kind) {
  case Problem::Kind::AccountFault:
    return accountFault(problem.code, provider);
  case Problem::Kind::ProviderSilent:
    return Words::tr("The provider does not answer. Messages wait; it is tried again by itself.");
  case Problem::Kind::ClockWrong:
    return holdInWords(u"clock"_s);
  case Problem::Kind::StoreFailed:
    return Words::tr("The data cannot be written, so nothing is sent. Look whether the disk is full.");
  case Problem::Kind::StoreGoesOn:
    return Words::tr("The data can be written again: sending goes on.");
  case Problem::Kind::TemplatePaused: {
    const QString reason = reasonInWords(provider, problem.code, {});
    return Words::tr("A template was refused twenty times in a row and is paused: %1. Mend the template.")
        .arg(reason.isEmpty() ? problem.code : reason);
  }
  case Problem::Kind::AccountChanged:
    return holdInWords(u"account"_s);
  }
  return {};
}

QString providerWord(const QString &provider)
{
  if (provider == "practice"_L1)
    return Words::tr("Practice");
  if (provider == "twilio"_L1)
    return u"Twilio"_s;
  return u"MyOperator"_s;
}

} // namespace dakiya
