// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/field.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

Field::Field(const QString &name, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_below(new QLabel)
{
  setObjectName(name + QStringLiteral("Field"));
  auto *title = new QLabel(label);
  title->setProperty("fieldLabel", true);
  title->setBuddy(editor);
  editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
  m_below->setObjectName(name + QStringLiteral("Error"));
  m_below->setWordWrap(true);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(title);
  column->addWidget(editor);
  column->addWidget(m_below);
  showBelow();
}

void Field::setHint(const QString &hint)
{
  if (m_hint == hint)
    return;
  m_hint = hint;
  showBelow();
}

void Field::setError(const QString &error)
{
  if (m_error == error)
    return;
  m_error = error;
  showBelow();
}

void Field::showBelow()
{
  const bool isWrong = !m_error.isEmpty();
  m_below->setText(isWrong ? m_error : m_hint);
  m_below->setVisible(!m_below->text().isEmpty());
  m_editor->setAccessibleDescription(m_below->text());
  m_below->setProperty("fieldBelow", isWrong ? QStringLiteral("wrong") : QStringLiteral("hint"));
  m_editor->setProperty("wrong", isWrong);
  for (QWidget *widget : {static_cast<QWidget *>(m_below), m_editor}) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
  }
}

} // namespace dakiya
