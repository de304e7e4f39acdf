// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/field.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

namespace {

constexpr int kDoneMs = 4'000;

} // namespace

Field::Field(const QString &name, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_below(new QLabel)
{
  setObjectName(name + QStringLiteral("Field"));
  auto *title = new QLabel(label);
  title->setProperty("fieldLabel", true);
  title->setBuddy(editor);
  if (label.isEmpty())
    title->hide();
  else
    touched()->setAccessibleName(QString(label).remove(QLatin1Char('&')));
  m_below->setObjectName(name + QStringLiteral("Error"));
  m_below->setWordWrap(true);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(title);
  column->addWidget(editor);
  column->addWidget(m_below);
  m_fade.setSingleShot(true);
  m_fade.setInterval(kDoneMs);
  connect(&m_fade, &QTimer::timeout, this, [this] { setDone({}); });
  showBelow();
}

// Of an editor that is made of several widgets, the one that takes the focus.
QWidget *Field::touched() const
{
  return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
}

void Field::setDone(const QString &words)
{
  m_done = words;
  if (words.isEmpty())
    m_fade.stop();
  else
    m_fade.start();
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
  const bool isDone = !isWrong && !m_done.isEmpty();
  m_below->setText(isWrong ? m_error : isDone ? m_done : m_hint);
  m_below->setVisible(!m_below->text().isEmpty());
  QWidget *editor = touched();
  editor->setAccessibleDescription(m_below->text());
  m_below->setProperty("fieldBelow", isWrong  ? QStringLiteral("wrong")
                                     : isDone ? QStringLiteral("done")
                                              : QStringLiteral("hint"));
  editor->setProperty("wrong", isWrong);
  for (QWidget *widget : {static_cast<QWidget *>(m_below), editor}) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
  }
}

} // namespace dakiya
