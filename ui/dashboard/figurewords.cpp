// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/figurewords.h"

#include "domain/money.h"

#include <QLocale>

#include <cmath>

namespace dakiya {

namespace {

constexpr double kJudgedPoints = 0.5; // less than that is no news

} // namespace

QString FigureWords::count(qint64 messages)
{
  return QLocale().toString(messages);
}

QString FigureWords::percent(const std::optional<double> &rate)
{
  return rate ? tr("%1 %").arg(QLocale().toString(*rate, 'f', 2)) : QString(kNothing);
}

QString FigureWords::target(double rate)
{
  return tr("%1 %").arg(QLocale().toString(rate, 'g', 4));
}

QString FigureWords::seconds(const std::optional<double> &ms)
{
  return ms ? tr("%1 s").arg(QLocale().toString(*ms / 1000, 'f', *ms < 9'995 ? 2 : 0)) : QString(kNothing);
}

QString FigureWords::rupees(qint64 paise)
{
  return QStringLiteral("₹%1").arg(formatMoney({paise}));
}

QString FigureWords::span(const DaySpan &days)
{
  const QLocale locale;
  const QDate first = dateOf(days.first);
  const QDate last = dateOf(days.last);
  if (first == last)
    return locale.toString(first, QStringLiteral("ddd d MMM yyyy"));
  const bool sameYear = first.year() == last.year();
  return tr("%1 – %2").arg(locale.toString(first, sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy")),
                           locale.toString(last, QStringLiteral("d MMM yyyy")));
}

QString FigureWords::hours(int from, int to)
{
  const QLatin1Char zero('0');
  return QStringLiteral("%1:00–%2:00").arg(from, 2, 10, zero).arg(to, 2, 10, zero);
}

QString FigureWords::weekday(int weekday)
{
  return QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

Change FigureWords::ofCount(qint64 now, qint64 before)
{
  if (now == before)
    return {tr("as many as before")};
  return {now > before ? tr("%1 more than before").arg(count(now - before))
                       : tr("%1 fewer than before").arg(count(before - now))};
}

Change FigureWords::ofRate(const std::optional<double> &now, const std::optional<double> &before, bool isJudged)
{
  using Judgement = Change::Judgement;
  if (!now || !before)
    return {tr("nothing to compare with")};
  // As it is shown, so that words and figure agree.
  const double points = std::round((*now - *before) * 10) / 10;
  if (points == 0.0)
    return {tr("as good as before")};
  const QString figure = QLocale().toString(std::abs(points), 'f', 1);
  const Change change = points > 0 ? Change{tr("%1 points better").arg(figure), Judgement::Better}
                                   : Change{tr("%1 points worse").arg(figure), Judgement::Worse};
  return isJudged && std::abs(points) >= kJudgedPoints ? change : Change{change.words};
}

} // namespace dakiya
