// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/news.h"

#include "common/timetext.h"
#include "dashboard/figurewords.h"

#include <QSet>

#include <algorithm>

namespace dakiya {

QString News::ofReceipts(const Shown &shown)
{
  if (!shown.dashboard.missingReceipts)
    return {};
  const QString since = shortTime(shown.dashboard.missingReceipts->acceptedAt, shown.now, LocalTime(shown.zone));
  return tr("Messages were taken since %1, and no receipt has come for any of them. They may well have arrived: only "
            "the news is missing. See in the settings where the provider sends its receipts.")
      .arg(since);
}

std::optional<News::Alarm> News::ofTargets(const Shown &shown)
{
  const QList<MissedTarget> missed =
      missedTargets(shown.dashboard.statistics.byDay, shown.targets, std::min(shown.today, shown.silentFrom));
  if (missed.isEmpty())
    return std::nullopt;
  const MissedTarget &last = missed.last();
  const bool isDelivery = last.rate == MissedTarget::Rate::Delivery;
  const QString day = FigureWords::span({last.localDay, last.localDay});
  const QString reached = FigureWords::percent(last.reached);
  const QString target = FigureWords::target(isDelivery ? shown.targets.deliveryRate : shown.targets.successRate);
  const QString words = isDelivery ? tr("On %1 only %2 of %3 messages were delivered; the target is %4.")
                                   : tr("On %1 only %2 of %3 messages did not fail; the target is %4.");
  QSet<qint64> days;
  for (const MissedTarget &one : missed)
    days << one.localDay;
  Alarm alarm{words.arg(day, reached, FigureWords::count(last.sent), target), tr("Show that day"),
              Pick{{last.localDay, last.localDay}}};
  if (days.size() > 1)
    alarm.words = tr("%1 A target was missed on %n days in all.", nullptr, int(days.size())).arg(alarm.words);
  return alarm;
}

} // namespace dakiya
