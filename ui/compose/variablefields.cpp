// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/variablefields.h"

#include "base/clock.h"
#include "common/field.h"
#include "common/icons.h"
#include "common/language.h"
#include "common/variablewords.h"
#include "domain/localtime.h"
#include "domain/messagetype.h"
#include "domain/textrules.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kProseLines = 3;
constexpr int kDays = 7;

} // namespace

VariableFields::VariableFields(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
    , m_zone("Asia/Kolkata")
{
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::between);
}

void VariableFields::setFields(const QStringList &variables, const QStringList &optional, const QString &language)
{
  m_language = language;
  if (variables == m_variables && optional == m_optional)
    return;
  m_variables = variables;
  m_optional = optional;
  qDeleteAll(m_fields);
  m_fields.clear();
  QWidget *before = nullptr;
  for (const QString &variable : variables) {
    Field *field = makeField(variable, optional.contains(variable));
    m_column->addWidget(field);
    m_fields.insert(variable, field);
    if (before)
      setTabOrder(before, field->editor());
    before = field->editor();
  }
}

void VariableFields::setZone(const QTimeZone &zone)
{
  m_zone = zone;
}

Field *VariableFields::makeField(const QString &variable, bool isOptional)
{
  QWidget *editor = isLongVariable(variable) ? makeProse(variable) : makeLine(variable);
  editor->setObjectName(variable + QStringLiteral("Edit"));
  const QString word = variableWord(variable);
  return new Field(variable, isOptional ? tr("%1 (may stay empty)").arg(word) : word, editor);
}

QWidget *VariableFields::makeLine(const QString &variable)
{
  auto *edit = new QLineEdit;
  edit->setPlaceholderText(variableExample(variable));
  connect(edit, &QLineEdit::textEdited, this, [this, variable](const QString &text) { Q_EMIT edited(variable, text); });
  if (isDayVariable(variable)) {
    QAction *days = edit->addAction(lineIcon(QStringLiteral("calendar"), m_theme.muted), QLineEdit::TrailingPosition);
    days->setToolTip(tr("Choose a day (Down)"));
    connect(days, &QAction::triggered, this, [this, edit] { offerDays(edit); });
    edit->installEventFilter(this);
  }
  return edit;
}

QWidget *VariableFields::makeProse(const QString &variable)
{
  auto *edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setPlaceholderText(variableExample(variable));
  edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (kProseLines + 1) + space::inside);
  connect(edit, &QPlainTextEdit::textChanged, this,
          [this, edit, variable] { Q_EMIT edited(variable, edit->toPlainText()); });
  return edit;
}

void VariableFields::setValue(const QString &variable, const QString &value)
{
  Field *field = m_fields.value(variable);
  if (!field)
    return;
  if (auto *line = qobject_cast<QLineEdit *>(field->editor()); line && line->text() != value)
    line->setText(value);
  if (auto *prose = qobject_cast<QPlainTextEdit *>(field->editor()); prose && prose->toPlainText() != value) {
    const QSignalBlocker quiet(prose);
    prose->setPlainText(value);
  }
}

// In the message's own language, as it will stand there.
void VariableFields::offerDays(QLineEdit *edit)
{
  auto *menu = new QMenu(edit);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("dayMenu"));
  const qint64 localMs = LocalTime(m_zone).localMs(m_clock.wallMs());
  const QDate today = QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).date();
  for (int ahead = 0; ahead < kDays; ++ahead) {
    const QDate day = today.addDays(ahead);
    const QString words = latinDigits(QLocale(m_language).toString(day, QStringLiteral("d MMMM yyyy")));
    const QString weekday = dateLocale().standaloneDayName(day.dayOfWeek());
    const QString when = ahead == 0 ? tr("Today") : ahead == 1 ? tr("Tomorrow") : weekday;
    menu->addAction(QStringLiteral("%1 · %2").arg(when, words), edit, [edit, words] {
      edit->setText(words);
      Q_EMIT edit->textEdited(words);
    });
  }
  menu->popup(edit->mapToGlobal(QPoint(0, edit->height())));
  menu->setActiveAction(menu->actions().constFirst());
}

bool VariableFields::eventFilter(QObject *watched, QEvent *event)
{
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
    if (auto *edit = qobject_cast<QLineEdit *>(watched)) {
      offerDays(edit);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

} // namespace dakiya
