// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebubble.h"

#include "common/whatsapptext.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

MessageBubble::MessageBubble(const Theme &, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_foot(new QLabel)
{
  setObjectName(QStringLiteral("bubble"));
  setProperty("bubble", true);
  m_text->setObjectName(QStringLiteral("bubbleText"));
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setMinimumWidth(120);
  m_foot->setObjectName(QStringLiteral("bubbleFoot"));
  m_foot->setProperty("small", true);
  m_foot->setAlignment(Qt::AlignRight);
  m_foot->hide();
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(space::between, space::inside, space::between, space::inside);
  column->setSpacing(4);
  column->addWidget(m_text);
  column->addWidget(m_foot);
}

void MessageBubble::setMessage(const QString &text, const QString &hint)
{
  m_message = text;
  const bool isEmpty = text.isEmpty();
  m_text->setTextFormat(isEmpty ? Qt::PlainText : Qt::RichText);
  m_text->setText(isEmpty ? hint : whatsAppHtml(text));
  m_text->setAccessibleName(isEmpty ? hint : text);
  m_text->setProperty("muted", isEmpty);
  m_text->style()->unpolish(m_text);
  m_text->style()->polish(m_text);
}

void MessageBubble::setFoot(const QString &foot)
{
  m_foot->setText(foot);
  m_foot->setVisible(!foot.isEmpty());
}

} // namespace dakiya
