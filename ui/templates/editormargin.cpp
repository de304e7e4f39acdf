// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/editormargin.h"

#include "templates/templateeditor.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

namespace dakiya {

EditorMargin::EditorMargin(TemplateEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
  setObjectName(QStringLiteral("editorMargin"));
}

QSize EditorMargin::sizeHint() const
{
  return {m_editor.marginWidth(), 0};
}

void EditorMargin::paintEvent(QPaintEvent *event)
{
  QPainter painter(this);
  m_editor.paintMargin(painter, event->rect());
}

bool EditorMargin::event(QEvent *event)
{
  if (event->type() != QEvent::ToolTip)
    return QWidget::event(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  QToolTip::showText(help->globalPos(), m_editor.faultAt(help->pos().y()), this);
  return true;
}

} // namespace dakiya
