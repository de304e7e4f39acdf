// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/periodbar.h"

#include "common/preferences.h"
#include "common/theme.h"
#include "dashboard/buckets.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dakiya {

namespace {

constexpr std::array kPeriods{7, 30, 90, 365};
constexpr int kAnyDates = 0;
const QString kDaysKey = QStringLiteral("dashboard/days");
const QString kFromKey = QStringLiteral("dashboard/from");
const QString kToKey = QStringLiteral("dashboard/to");

QDateEdit *dateField(const char *name, const QString &words)
{
  auto *field = new QDateEdit;
  field->setObjectName(QLatin1String(name));
  field->setAccessibleName(words);
  field->setToolTip(words);
  field->setCalendarPopup(true);
  field->setKeyboardTracking(false);
  field->setDisplayFormat(QStringLiteral("dd MMM yyyy"));
  return field;
}

} // namespace

PeriodBar::PeriodBar(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
  createWidgets();
  const int kept = m_preferences.value(kDaysKey, kPeriods.front()).toInt();
  m_days = m_choices->button(kept) ? kept : kPeriods.front();
  m_choices->button(m_days)->setChecked(true);
  showDates();
}

void PeriodBar::createWidgets()
{
  setObjectName(QStringLiteral("periodBar"));
  m_choices = new QButtonGroup(this);
  m_from = dateField("fromDate", tr("First day"));
  m_to = dateField("toDate", tr("Last day"));
  auto *row = new QHBoxLayout;
  row->setSpacing(space::inside / 2);
  const auto addChoice = [&](const QString &words, int days) {
    auto *button = new QPushButton(words);
    button->setObjectName(QStringLiteral("period%1").arg(days));
    button->setProperty("segment", true);
    button->setCheckable(true);
    m_choices->addButton(button, days);
    row->addWidget(button);
  };
  for (const int days : kPeriods)
    addChoice(tr("%n days", nullptr, days), days);
  addChoice(tr("Other days"), kAnyDates);
  m_dates = new QWidget;
  auto *dates = new QHBoxLayout(m_dates);
  dates->setContentsMargins(0, 0, 0, 0);
  dates->setSpacing(space::inside);
  dates->addWidget(m_from);
  dates->addWidget(new QLabel(QStringLiteral("–")));
  dates->addWidget(m_to);
  dates->addStretch();
  row->addStretch();
  // Below, not beside: in a narrow window both would not fit into one line.
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::inside);
  column->addLayout(row);
  column->addWidget(m_dates);
  connect(m_choices, &QButtonGroup::idClicked, this, &PeriodBar::choose);
  connect(m_from, &QDateEdit::dateChanged, this, [this] { noteDates(*m_from, *m_to); });
  connect(m_to, &QDateEdit::dateChanged, this, [this] { noteDates(*m_to, *m_from); });
}

void PeriodBar::showDates()
{
  m_dates->setVisible(m_days == kAnyDates);
}

void PeriodBar::setToday(qint64 localDay)
{
  if (localDay == m_today)
    return;
  m_today = localDay;
  const QSignalBlocker quiet[]{QSignalBlocker(m_from), QSignalBlocker(m_to)};
  const DaySpan kept = span(localDay);
  for (QDateEdit *field : {m_from, m_to})
    field->setMaximumDate(dateOf(localDay));
  m_from->setDate(dateOf(kept.first));
  m_to->setDate(dateOf(kept.last));
}

DaySpan PeriodBar::span(qint64 today) const
{
  if (m_days != kAnyDates)
    return {today - m_days + 1, today};
  const QDate from = m_preferences.value(kFromKey).toDate();
  const QDate to = m_preferences.value(kToKey).toDate();
  if (!from.isValid() || !to.isValid())
    return {today - kPeriods.front() + 1, today};
  const qint64 last = std::min(localDayOf(to), today);
  return {std::clamp(localDayOf(from), last - kMostPeriodDays + 1, last), last};
}

void PeriodBar::choose(int days)
{
  // The dates begin where one was.
  if (days == kAnyDates && m_today > 0) {
    const DaySpan shown = span(m_today);
    m_preferences.keep(kFromKey, dateOf(shown.first));
    m_preferences.keep(kToKey, dateOf(shown.last));
    const QSignalBlocker quiet[]{QSignalBlocker(m_from), QSignalBlocker(m_to)};
    m_from->setDate(dateOf(shown.first));
    m_to->setDate(dateOf(shown.last));
  }
  m_days = days;
  m_preferences.keep(kDaysKey, days);
  showDates();
  Q_EMIT changed();
}

void PeriodBar::noteDates(const QDateEdit &moved, QDateEdit &other)
{
  // The other end gives way, so that every pair of dates is a period.
  if (m_from->date() > m_to->date()) {
    const QSignalBlocker quiet(other);
    other.setDate(moved.date());
  }
  m_preferences.keep(kFromKey, m_from->date());
  m_preferences.keep(kToKey, m_to->date());
  Q_EMIT changed();
}

bool PeriodBar::canLengthen() const
{
  return m_days != kAnyDates && m_days != kPeriods.back();
}

void PeriodBar::lengthen()
{
  const auto *longer = std::upper_bound(kPeriods.begin(), kPeriods.end(), m_days);
  if (!canLengthen() || longer == kPeriods.end())
    return;
  m_choices->button(*longer)->setChecked(true);
  choose(*longer);
}

void PeriodBar::focusFirst()
{
  m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace dakiya
