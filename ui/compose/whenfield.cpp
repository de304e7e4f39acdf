// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/whenfield.h"

#include "base/clock.h"
#include "common/language.h"
#include "common/theme.h"
#include "domain/localtime.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QRadioButton>

namespace dakiya {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kDaysAhead = 365;

// The edit shows the office's clock and knows no zone: it must not leap with the computer's.
QDateTime onTheClock(qint64 utcMs, const QTimeZone &zone)
{
  return QDateTime::fromMSecsSinceEpoch(LocalTime(zone).localMs(utcMs), Qt::UTC);
}

} // namespace

WhenField::WhenField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone("Asia/Kolkata")
    , m_now(new QRadioButton(tr("&Now")))
    , m_later(new QRadioButton(tr("Late&r")))
    , m_edit(new QDateTimeEdit)
{
  setObjectName(QStringLiteral("whenEdit"));
  setFocusProxy(m_now);
  m_now->setObjectName(QStringLiteral("whenNow"));
  m_later->setObjectName(QStringLiteral("whenLater"));
  m_edit->setObjectName(QStringLiteral("whenMoment"));
  m_edit->setAccessibleName(tr("Day and time to send it"));
  m_edit->setTimeSpec(Qt::UTC);
  m_edit->setLocale(dateLocale());
  m_edit->setCalendarPopup(true);
  m_edit->setDisplayFormat(QStringLiteral("ddd d MMM yyyy, HH:mm"));
  m_now->setChecked(true);
  m_edit->hide();
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::group);
  row->addWidget(m_now);
  row->addWidget(m_later);
  row->addWidget(m_edit, 1);
  row->addStretch();
  connect(m_later, &QRadioButton::toggled, this, [this](bool later) {
    showLater(later);
    Q_EMIT chosen(later ? std::optional(moment()) : std::nullopt);
  });
  connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
    if (m_later->isChecked())
      Q_EMIT chosen(moment());
  });
}

void WhenField::setZone(const QTimeZone &zone)
{
  m_zone = zone;
}

void WhenField::showLater(bool later)
{
  m_edit->setVisible(later);
  if (!later)
    return;
  const QSignalBlocker quiet(m_edit);
  const QDateTime today = onTheClock(m_clock.wallMs(), m_zone);
  m_edit->setDateRange(today.date(), today.date().addDays(kDaysAhead));
  const QDateTime inAnHour = onTheClock((m_clock.wallMs() / kHourMs + 2) * kHourMs, m_zone);
  m_edit->setDateTime(QDateTime(inAnHour.date(), QTime(inAnHour.time().hour(), 0), Qt::UTC));
}

void WhenField::setMoment(const std::optional<qint64> &moment)
{
  if (moment.has_value() == m_later->isChecked() && (!moment || *moment == this->moment()))
    return;
  const QSignalBlocker quietLater(m_later);
  const QSignalBlocker quietNow(m_now);
  (moment ? m_later : m_now)->setChecked(true);
  showLater(moment.has_value());
  const QSignalBlocker quietEdit(m_edit);
  if (moment)
    m_edit->setDateTime(onTheClock(*moment, m_zone));
}

qint64 WhenField::moment() const
{
  static const QDate epoch(1970, 1, 1);
  const QDateTime wanted = m_edit->dateTime();
  return LocalTime(m_zone).utcAt(epoch.daysTo(wanted.date()), wanted.time());
}

} // namespace dakiya
