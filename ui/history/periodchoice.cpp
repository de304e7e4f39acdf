// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/periodchoice.h"

#include "base/clock.h"
#include "history/datepopups.h"
#include "history/keptfilter.h"

#include <QMenu>

namespace dakiya {

namespace {

const QDate kFirstDay(1970, 1, 1);

} // namespace

PeriodChoice::PeriodChoice(const Clock &clock, QWidget *parent)
    : QPushButton(parent)
    , m_clock(clock)
    , m_menu(new QMenu(this))
{
  setObjectName(QStringLiteral("periodFilter"));
  setProperty("menu", true);
  setToolTip(tr("Show messages of a period"));
  m_menu->setObjectName(QStringLiteral("periodMenu"));
  m_menu->addAction(tr("Any time"), this, [this] { choose(0, {}, {}); });
  for (const int days : {1, 7, 30, 90, 365})
    addDays(days);
  m_menu->addSeparator();
  m_menu->addAction(tr("Choose the days…"), this, &PeriodChoice::askForRange);
  setMenu(m_menu);
  showWords();
}

void PeriodChoice::addDays(int days)
{
  m_menu->addAction(lastDaysInWords(days), this, [this, days] { choose(days, {}, {}); });
}

void PeriodChoice::setZone(const QTimeZone &zone)
{
  m_local = LocalTime(zone);
  showWords();
}

void PeriodChoice::setPeriod(int lastDays, std::optional<qint64> from, std::optional<qint64> to)
{
  m_lastDays = lastDays;
  m_from = from;
  m_to = to;
  showWords();
}

void PeriodChoice::choose(int lastDays, std::optional<qint64> from, std::optional<qint64> to)
{
  setPeriod(lastDays, from, to);
  Q_EMIT changed();
}

QDate PeriodChoice::dayOf(qint64 utcMs) const
{
  return kFirstDay.addDays(m_local.localDay(utcMs));
}

void PeriodChoice::askForRange()
{
  const QDate today = dayOf(m_clock.wallMs());
  const QDate first = m_from ? dayOf(*m_from) : today.addDays(1 - std::max(m_lastDays, 7));
  const QDate last = m_to ? dayOf(*m_to - 1) : today;
  auto *popup = new RangePopup(first, last, this);
  connect(popup, &RangePopup::chosen, this, &PeriodChoice::takeRange);
  popup->openBelow(*this);
}

void PeriodChoice::takeRange(const QDate &first, const QDate &last)
{
  choose(0, m_local.startOfDay(kFirstDay.daysTo(first)), m_local.startOfDay(kFirstDay.daysTo(last) + 1));
}

void PeriodChoice::showWords()
{
  const QString words =
      m_lastDays > 0 ? lastDaysInWords(m_lastDays) : rangeInWords(m_from, m_to, m_clock.wallMs(), m_local);
  setText(words);
  setAccessibleName(tr("Period: %1").arg(words));
}

} // namespace dakiya
