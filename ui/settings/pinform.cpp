// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pinform.h"

#include "base/errorwords.h"
#include "common/field.h"
#include "common/pinwords.h"
#include "common/staff.h"
#include "common/theme.h"
#include "domain/managerpin.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kLongest = 64;
constexpr int kLetters = 24;

} // namespace

PinForm::PinForm(Staff &staff, QWidget *parent)
    : QWidget(parent)
    , m_staff(staff)
    , m_old(addLine(QStringLiteral("oldPin"), tr("PIN &now")))
    , m_next(addLine(QStringLiteral("newPin"), tr("N&ew PIN")))
    , m_again(addLine(QStringLiteral("samePin"), tr("New PIN a&gain")))
    , m_go(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
  setObjectName(QStringLiteral("pinForm"));
  m_next->setHint(tr("4 to 12 digits that all managers know."));
  m_go->setObjectName(QStringLiteral("pinGoButton"));
  m_go->setProperty("primary", true);
  m_cancel->setObjectName(QStringLiteral("pinCancelButton"));
  auto *buttons = new QHBoxLayout;
  buttons->setSpacing(space::inside);
  buttons->addWidget(m_go);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::between);
  for (Field *field : {m_old, m_next, m_again})
    column->addWidget(field);
  column->addLayout(buttons);
  connect(m_go, &QPushButton::clicked, this, &PinForm::carryOut);
  connect(m_cancel, &QPushButton::clicked, this, &PinForm::left);
}

Field *PinForm::addLine(const QString &name, const QString &label)
{
  auto *line = new QLineEdit;
  line->setObjectName(name + QStringLiteral("Edit"));
  line->setEchoMode(QLineEdit::Password);
  line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhPreferNumbers);
  line->setMaxLength(kLongest);
  line->setMaximumWidth(kLetters * fontMetrics().averageCharWidth());
  auto *field = new Field(name, label, line);
  connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
  connect(line, &QLineEdit::returnPressed, this, &PinForm::carryOut);
  return field;
}

QLineEdit *PinForm::lineOf(const Field *field) const
{
  return static_cast<QLineEdit *>(field->editor());
}

void PinForm::begin(Task task)
{
  m_task = task;
  for (Field *field : {m_old, m_next, m_again}) {
    lineOf(field)->clear();
    field->setError({});
  }
  m_old->setVisible(task != Task::Set);
  m_next->setVisible(task != Task::Remove);
  m_again->setVisible(task != Task::Remove);
  setBusy(false);
  show();
  lineOf(task == Task::Set ? m_next : m_old)->setFocus();
}

void PinForm::setBusy(bool isBusy)
{
  const QString words = m_task == Task::Set      ? tr("Set the PIN")
                        : m_task == Task::Change ? tr("Change the PIN")
                                                 : tr("Remove the PIN");
  m_go->setText(isBusy ? tr("Checking…") : words);
  m_go->setEnabled(!isBusy);
  for (const Field *field : {m_old, m_next, m_again})
    lineOf(field)->setReadOnly(isBusy);
}

bool PinForm::isInOrder()
{
  if (m_task != Task::Set && lineOf(m_old)->text().isEmpty()) {
    m_old->setError(tr("The PIN that holds now is missing."));
    return false;
  }
  if (m_task == Task::Remove)
    return true;
  if (const Result<QString> checked = checkPin(lineOf(m_next)->text()); !checked) {
    m_next->setError(sentence(checked.error()));
    return false;
  }
  if (lineOf(m_again)->text() != lineOf(m_next)->text()) {
    m_again->setError(tr("The two are not the same: type the new PIN twice."));
    return false;
  }
  return true;
}

void PinForm::carryOut()
{
  if (!m_go->isEnabled() || !isInOrder())
    return;
  setBusy(true);
  const QString next = m_task == Task::Remove ? QString() : lineOf(m_next)->text();
  m_staff.changePin(this, lineOf(m_old)->text(), next, [this](const Result<PinAnswer> &answer) { hear(answer); });
}

void PinForm::hear(const Result<PinAnswer> &answer)
{
  setBusy(false);
  const QString words = pinAnswerInWords(answer);
  if (words.isEmpty()) {
    Q_EMIT done();
    return;
  }
  Field *field = m_task == Task::Set ? m_next : m_old;
  field->setError(words);
  lineOf(field)->selectAll();
  lineOf(field)->setFocus();
}

void PinForm::keyPressEvent(QKeyEvent *event)
{
  if (event->key() == Qt::Key_Escape)
    Q_EMIT left();
  else
    QWidget::keyPressEvent(event);
}

} // namespace dakiya
