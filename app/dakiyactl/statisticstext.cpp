// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticstext.h"

#include "domain/money.h"
#include "domain/reasons.h"
#include "domain/statuswords.h"
#include "texttable.h"
#include "words.h"

namespace dakiya {

namespace {

const QString kNothing = QStringLiteral("—");

QString percent(const std::optional<double> &rate)
{
  return rate ? QStringLiteral("%1 %").arg(*rate, 0, 'f', 2) : kNothing;
}

QString milliseconds(const std::optional<double> &ms)
{
  return ms ? QStringLiteral("%1 ms").arg(qRound64(*ms)) : kNothing;
}

QString statusTable(const StatusCounts &counts)
{
  TextTable table({}, {1});
  for (const MessageStatus status : kMessageStatuses) {
    if (counts[status] > 0)
      table.add({statusWord(status), QString::number(counts[status])});
  }
  table.add({Ctl::tr("All messages"), QString::number(counts.total())});
  return table.text();
}

QString rateTable(const Statistics &statistics)
{
  const StatusCounts &counts = statistics.counts;
  TextTable table({}, {1});
  table.add({Ctl::tr("Success rate"), percent(counts.successRate())});
  table.add({Ctl::tr("Delivery rate"), percent(counts.deliveryRate())});
  table.add({Ctl::tr("Read rate"), percent(counts.readRate())});
  table.add({Ctl::tr("Answer time, median"), milliseconds(statistics.medianLatencyMs)});
  table.add({Ctl::tr("Answer time, 95 of 100 within"), milliseconds(statistics.p95LatencyMs)});
  table.add({Ctl::tr("Cost"), QStringLiteral("₹%1").arg(formatMoney({statistics.costPaise}))});
  return table.text();
}

QString typeTable(const QList<Statistics::Type> &types)
{
  TextTable table({Ctl::tr("Type"), Ctl::tr("Messages"), Ctl::tr("Success"), Ctl::tr("Delivery"), Ctl::tr("Read")},
                  {1, 2, 3, 4});
  for (const Statistics::Type &type : types)
    table.add({wireName(type.type), QString::number(type.counts.total()), percent(type.counts.successRate()),
               percent(type.counts.deliveryRate()), percent(type.counts.readRate())});
  return table.text();
}

QString failureTable(const QList<Statistics::Failure> &failures)
{
  TextTable table({Ctl::tr("Why it failed"), Ctl::tr("Messages")}, {1});
  for (const Statistics::Failure &failure : failures)
    table.add({reasonInWords(failure.provider, failure.code, {}), QString::number(failure.count)});
  return table.text();
}

} // namespace

QString statisticsText(const Statistics &statistics)
{
  QStringList parts{statusTable(statistics.counts), rateTable(statistics)};
  if (const qint64 notSure = statistics.counts[MessageStatus::Unknown]; notSure > 0)
    parts << Ctl::tr("Messages that are not sure, and so in no rate: %1").arg(notSure);
  if (!statistics.byType.isEmpty())
    parts << typeTable(statistics.byType);
  if (!statistics.failures.isEmpty())
    parts << failureTable(statistics.failures);
  return parts.join(QStringLiteral("\n\n"));
}

} // namespace dakiya
