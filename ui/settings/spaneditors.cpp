// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/spaneditors.h"

#include "common/theme.h"
#include "domain/localtime.h"
#include "domain/textrules.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

namespace dakiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
constexpr int kDigits = 6;
/// What stands there until somebody asks for quiet hours.
const QuietHours kNight{QTime(21, 0), QTime(9, 0)};

QTimeEdit *timeEdit(const QString &name, const QString &spoken)
{
  auto *edit = new QTimeEdit;
  edit->setObjectName(name);
  edit->setAccessibleName(spoken);
  edit->setDisplayFormat(u"HH:mm"_s);
  edit->setLocale(QLocale::c());
  edit->setWrapping(true);
  return edit;
}

QHBoxLayout *rowIn(QWidget *widget)
{
  auto *row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::inside);
  return row;
}

} // namespace

QuietHoursEditor::QuietHoursEditor(const QString &name, QWidget *parent)
    : SettingEditor(parent)
    , m_on(new QCheckBox(tr("Nothing leaves from")))
    , m_from(timeEdit(name + u"From"_s, tr("Quiet hours begin at")))
    , m_to(timeEdit(name + u"To"_s, tr("Quiet hours end at")))
{
  m_on->setObjectName(name);
  QHBoxLayout *row = rowIn(this);
  row->addWidget(m_on);
  row->addWidget(m_from);
  row->addWidget(new QLabel(tr("to", "from one time to another")));
  row->addWidget(m_to);
  row->addStretch();
  setFocusProxy(m_on);
  for (QTimeEdit *edit : {m_from, m_to}) {
    watch(edit);
    connect(edit, &QTimeEdit::editingFinished, this, [this, edit] { leaveFrom(edit); });
  }
  connect(m_on, &QCheckBox::clicked, this, [this] {
    showEnabled();
    Q_EMIT left();
  });
}

QString QuietHoursEditor::value() const
{
  const QString form = u"HH:mm"_s;
  if (!m_on->isChecked())
    return u"off"_s;
  return u"%1-%2"_s.arg(m_from->time().toString(form), m_to->time().toString(form));
}

void QuietHoursEditor::showValue(const QString &value)
{
  const std::optional<QuietHours> hours = parseQuietHours(value).value_or(std::nullopt);
  m_on->setChecked(hours.has_value());
  if (hours || !m_from->time().isValid() || m_from->time() == m_to->time()) {
    m_from->setTime(hours.value_or(kNight).from);
    m_to->setTime(hours.value_or(kNight).to);
  }
  showEnabled();
}

void QuietHoursEditor::showEnabled()
{
  m_from->setEnabled(m_on->isChecked());
  m_to->setEnabled(m_on->isChecked());
}

DurationEditor::DurationEditor(const QString &name, QWidget *parent)
    : SettingEditor(parent)
    , m_number(new QLineEdit)
    , m_unit(new QComboBox)
{
  m_number->setObjectName(name);
  m_number->setFixedWidth(fontMetrics().averageCharWidth() * kDigits + 24);
  m_unit->setObjectName(name + u"Unit"_s);
  m_unit->setAccessibleName(tr("Unit of time"));
  m_unit->addItem(tr("minutes"), 1);
  m_unit->addItem(tr("hours"), kHour);
  m_unit->addItem(tr("days"), kDay);
  QHBoxLayout *row = rowIn(this);
  row->addWidget(m_number);
  row->addWidget(m_unit);
  row->addStretch();
  setFocusProxy(m_number);
  watch(m_number);
  watch(m_unit);
  connect(m_number, &QLineEdit::editingFinished, this, [this] { leaveFrom(m_number); });
  connect(m_unit, &QComboBox::activated, this, &SettingEditor::left);
}

QString DurationEditor::value() const
{
  bool isNumber = false;
  const QString given = latinDigits(m_number->text().trimmed());
  const qint64 number = given.toInt(&isNumber);
  return isNumber ? QString::number(number * m_unit->currentData().toInt()) : given;
}

void DurationEditor::showValue(const QString &value)
{
  const int minutes = value.toInt();
  const int unit = minutes >= 2 * kDay && minutes % kDay == 0 ? kDay : minutes % kHour == 0 ? kHour : 1;
  m_number->setText(QString::number(minutes / unit));
  m_unit->setCurrentIndex(m_unit->findData(unit));
}

} // namespace dakiya
