// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when a field is left, and where its fault is shown; the rest of the form is in composeform.cpp.
#include "common/field.h"
#include "compose/composeform.h"
#include "compose/drafts.h"
#include "compose/mediafields.h"
#include "compose/personfield.h"
#include "compose/variablefields.h"
#include "domain/money.h"

#include <QComboBox>

namespace dakiya {

namespace {

const QString kEnding = QStringLiteral("Field");

QString nameOf(const Field &field)
{
  return field.objectName().chopped(kEnding.size());
}

} // namespace

QList<Field *> ComposeForm::fields() const
{
  QList<Field *> all{m_person->field(), m_typeField, m_languageField};
  for (const QString &variable : m_variables->variables())
    all << m_variables->field(variable);
  if (m_media)
    all << m_media->field();
  return all << m_whenField;
}

QString ComposeForm::fieldAround(const QWidget *widget) const
{
  for (; widget && widget != this; widget = widget->parentWidget()) {
    if (const auto *field = qobject_cast<const Field *>(widget))
      return isAncestorOf(field) ? nameOf(*field) : QString();
  }
  return {};
}

// What is being typed is not wrong yet.
void ComposeForm::tellEdited(const QString &name)
{
  m_left.remove(name);
  Q_EMIT edited();
  Q_EMIT changed();
}

void ComposeForm::leave(const QString &name)
{
  m_left.insert(name);
  if (name == field::person && typed().phone.isEmpty())
    m_person->settle();
  if (isMoneyVariable(name))
    tidyMoney(name);
  Q_EMIT changed();
}

// As the message will say it, so that a slip of the finger shows.
void ComposeForm::tidyMoney(const QString &variable)
{
  const Result<Money> money = parseMoney(typed().values.value(variable), ZeroAmount::Allowed);
  if (!money)
    return;
  typed().values.insert(variable, formatMoney(*money));
  m_variables->setValue(variable, typed().values.value(variable));
}

void ComposeForm::setCheck(const FormCheck &check)
{
  m_errors = check.errors;
  for (Field *field : fields()) {
    const QString name = nameOf(*field);
    // A text that is missing was not typed wrongly: it shows at once.
    const bool shows = m_left.contains(name) || name == field::language;
    const auto error = m_errors.constFind(name);
    field->setError(shows && error != m_errors.cend() ? fieldWords(name, *error, typed().person) : QString());
  }
}

bool ComposeForm::showAllErrors()
{
  QWidget *first = nullptr;
  for (Field *field : fields()) {
    const QString name = nameOf(*field);
    m_left.insert(name);
    if (const auto error = m_errors.constFind(name); error != m_errors.cend()) {
      field->setError(fieldWords(name, *error, typed().person));
      first = first ? first : field->editor();
    }
  }
  if (first)
    first->setFocus();
  return first != nullptr;
}

void ComposeForm::forgetLeft()
{
  m_left.clear();
}

void ComposeForm::focusPerson()
{
  m_person->focusEdit();
}

} // namespace dakiya
