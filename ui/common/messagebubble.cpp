// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/messagebubble.h"

#include "common/whatsapptext.h"

#include <QLabel>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace dakiya {

namespace {

// Characters that no text has: they are kept for private use.
constexpr QChar kBlankBegins(0xE000);
constexpr QChar kBlankEnds(0xE001);

} // namespace

MessageBubble::MessageBubble(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_muted(theme.muted.name())
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

QString MessageBubble::blank(const QString &name)
{
  return kBlankBegins + name + kBlankEnds;
}

QString MessageBubble::withoutBlanks(const QString &text)
{
  static const QRegularExpression blanks(QStringLiteral("\\x{E000}[^\\x{E001}]*\\x{E001}"));
  return QString(text).remove(blanks);
}

void MessageBubble::setMessage(const QString &text, const QString &hint)
{
  m_message = text;
  const bool isEmpty = text.isEmpty();
  m_text->setTextFormat(isEmpty ? Qt::PlainText : Qt::RichText);
  QString html = whatsAppHtml(text);
  html.replace(kBlankBegins, QStringLiteral("<span style=\"color:%1; text-decoration:underline\">").arg(m_muted));
  html.replace(kBlankEnds, QStringLiteral("</span>"));
  m_text->setText(isEmpty ? hint : html);
  m_text->setAccessibleName(isEmpty ? hint : QString(text).remove(kBlankBegins).remove(kBlankEnds));
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
