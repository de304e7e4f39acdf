// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/datepopups.h"

#include "common/field.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dakiya {

namespace {

// Inside the screen, too, when the button stands at its edge.
void openPopupBelow(QWidget &popup, const QWidget &button)
{
  popup.adjustSize();
  const QRect room = button.screen()->availableGeometry();
  QPoint at = button.mapToGlobal(QPoint(0, button.height() + 2));
  at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
  at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - popup.height())));
  popup.move(at);
  popup.show();
}

// Qt's own calendar has coloured arrows and red week-ends.
void dress(QCalendarWidget &calendar)
{
  const QColor ink = calendar.palette().color(QPalette::Text);
  calendar.setLocale(dateLocale());
  calendar.setFirstDayOfWeek(Qt::Monday);
  calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar.setMinimumSize(7 * 44, 8 * 34);
  QTextCharFormat day;
  day.setForeground(ink);
  for (const Qt::DayOfWeek free : {Qt::Saturday, Qt::Sunday})
    calendar.setWeekdayTextFormat(free, day);
  const std::pair<QLatin1StringView, QString> arrows[]{
      {QLatin1StringView("qt_calendar_prevmonth"), QStringLiteral("arrow-left")},
      {QLatin1StringView("qt_calendar_nextmonth"), QStringLiteral("arrow-right")}};
  for (const auto &[button, icon] : arrows) {
    if (auto *arrow = calendar.findChild<QToolButton *>(button))
      arrow->setIcon(lineIcon(icon, ink));
  }
}

QDateEdit *dayField(const QString &name, const QDate &day)
{
  auto *field = new QDateEdit(day);
  field->setObjectName(name);
  field->setLocale(dateLocale());
  field->setDisplayFormat(QStringLiteral("d MMM yyyy"));
  field->setCalendarPopup(true);
  field->setMinimumDate(QDate(2000, 1, 1));
  dress(*field->calendarWidget());
  return field;
}

} // namespace

DayPopup::DayPopup(const QDate &shown, const QDate &latest, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
  setObjectName(QStringLiteral("dayPopup"));
  setProperty("card", true);
  setAttribute(Qt::WA_DeleteOnClose);
  auto *calendar = new QCalendarWidget;
  calendar->setObjectName(QStringLiteral("dayCalendar"));
  calendar->setAccessibleName(tr("The day to go to"));
  dress(*calendar);
  calendar->setMaximumDate(latest);
  calendar->setSelectedDate(std::min(shown, latest));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
  column->addWidget(calendar);
  const auto take = [this](const QDate &day) {
    Q_EMIT chosen(day);
    close();
  };
  connect(calendar, &QCalendarWidget::clicked, this, take);
  connect(calendar, &QCalendarWidget::activated, this, take);
  calendar->setFocus();
}

void DayPopup::openBelow(const QWidget &button)
{
  openPopupBelow(*this, button);
}

RangePopup::RangePopup(const QDate &first, const QDate &last, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_first(dayField(QStringLiteral("firstDay"), first))
    , m_last(dayField(QStringLiteral("lastDay"), last))
    , m_show(new QPushButton(tr("Show these days")))
{
  setObjectName(QStringLiteral("rangePopup"));
  setProperty("card", true);
  setAttribute(Qt::WA_DeleteOnClose);
  m_show->setObjectName(QStringLiteral("showRange"));
  m_show->setProperty("primary", true);
  m_show->setDefault(true);
  auto *days = new QHBoxLayout;
  days->setSpacing(space::between);
  days->addWidget(new Field(QStringLiteral("first"), tr("&From"), m_first));
  days->addWidget(new Field(QStringLiteral("last"), tr("&To"), m_last));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::group, space::group, space::group, space::group);
  column->setSpacing(space::between);
  column->addLayout(days);
  column->addWidget(m_show, 0, Qt::AlignRight);
  connect(m_show, &QPushButton::clicked, this, &RangePopup::choose);
  m_first->setFocus();
}

void RangePopup::openBelow(const QWidget &button)
{
  openPopupBelow(*this, button);
}

void RangePopup::choose()
{
  Q_EMIT chosen(std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date()));
  close();
}

} // namespace dakiya
