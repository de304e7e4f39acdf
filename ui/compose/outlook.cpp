// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/outlook.h"

#include "base/errorwords.h"
#include "common/language.h"
#include "common/queuewords.h"
#include "domain/money.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dakiya {

namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(Outlook)
};

QDateTime onTheClock(qint64 utcMs, const Settings &settings)
{
  return QDateTime::fromMSecsSinceEpoch(LocalTime(settings.timeZone()).localMs(utcMs), Qt::UTC);
}

bool takesNoOffers(const Customer &customer, const Settings &settings)
{
  return customer.optedOut || (settings.marketingNeedsOptIn() && !customer.optedIn);
}

QString refusalWords(const Error &error, MessageType type, const Office &office, qint64 now)
{
  const std::optional<QuietHours> quiet = office.settings.quietHours(type);
  if (error.code != ErrorCode::ExpiresBeforeSending || !quiet)
    return sentence(error);
  const qint64 leaves = quiet->firstAllowed(now, LocalTime(office.settings.timeZone()));
  return Words::tr("It cannot be sent: it would wait for the end of the quiet hours (%1) and be too late by then.")
      .arg(momentWords(leaves, now, office.settings));
}

/// What it costs about; empty where nobody pays.
QString priceOf(MessageType type, const Office &office)
{
  const qint64 paise = office.isPractice() ? 0 : office.settings.pricePaise(facts(type).category);
  return paise > 0 ? formatMoney(Money{paise}) : QString();
}

QString timing(const Schedule &schedule, const TypedMessage &typed, const Office &office, qint64 now)
{
  const QString price = priceOf(typed.type, office);
  const QString moment = momentWords(schedule.dueAt, now, office.settings);
  if (schedule.waitsForQuietHours())
    return price.isEmpty() ? Words::tr("Waits until %1: quiet hours.").arg(moment)
                           : Words::tr("Waits until %1: quiet hours. Costs about ₹%2.").arg(moment, price);
  if (schedule.dueAt <= now)
    return price.isEmpty() ? Words::tr("Leaves now.") : Words::tr("Leaves now, about ₹%1.").arg(price);
  const QDateTime then = onTheClock(schedule.dueAt, office.settings);
  const QString time = inLatinDigits(dateLocale().toString(then.time(), QStringLiteral("HH:mm")));
  if (then.date() == onTheClock(now, office.settings).date())
    return price.isEmpty() ? Words::tr("Leaves today at %1.").arg(time)
                           : Words::tr("Leaves today at %1, about ₹%2.").arg(time, price);
  const QString day = inLatinDigits(dateLocale().toString(then.date(), QStringLiteral("d MMM")));
  return price.isEmpty() ? Words::tr("Leaves on %1 at %2.").arg(day, time)
                         : Words::tr("Leaves on %1 at %2, about ₹%3.").arg(day, time, price);
}

} // namespace

QString momentWords(qint64 utcMs, qint64 now, const Settings &settings)
{
  const QDateTime moment = onTheClock(utcMs, settings);
  const bool isToday = moment.date() == onTheClock(now, settings).date();
  return inLatinDigits(
      dateLocale().toString(moment, isToday ? QStringLiteral("HH:mm") : QStringLiteral("d MMM, HH:mm")));
}

Outlook outlookOf(const FormCheck &check, const TypedMessage &typed, const Office &office,
                  const std::optional<Customer> &customer, qint64 now)
{
  if (!check.schedule)
    return {Outlook::Tone::Bad, refusalWords(check.schedule.error(), typed.type, office, now)};
  const bool isOffer = facts(typed.type).category == MessageCategory::Marketing;
  if (isOffer && takesNoOffers(customer.value_or(Customer{}), office.settings))
    return {Outlook::Tone::Attention, Words::tr("It will not be sent: this customer has not agreed to offers.")};
  const QString stops = office.refusal.isEmpty() ? stopsInWords(office.queue, office.provider) : office.refusal;
  if (!stops.isEmpty())
    return {Outlook::Tone::Attention, Words::tr("It will wait in the outbox. %1").arg(stops)};
  const QString when = timing(*check.schedule, typed, office, now);
  const bool waits = check.schedule->waitsForQuietHours();
  return {waits ? Outlook::Tone::Attention : Outlook::Tone::Calm,
          office.isPractice() ? Words::tr("Practice: reaches nobody. %1").arg(when) : when};
}

} // namespace dakiya
