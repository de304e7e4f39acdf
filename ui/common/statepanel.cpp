// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statepanel.h"

#include "common/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dakiya {

StatePanel::StatePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_words(new QLabel)
    , m_button(new QPushButton)
{
  setObjectName(QStringLiteral("statePanel"));
  auto *sign = new QLabel;
  sign->setPixmap(lineIcon(QStringLiteral("empty"), theme.muted).pixmap(40, 40));
  m_title->setObjectName(QStringLiteral("stateTitle"));
  m_title->setProperty("heading", true);
  m_words->setObjectName(QStringLiteral("stateWords"));
  m_words->setProperty("muted", true);
  m_words->setWordWrap(true);
  m_words->setAlignment(Qt::AlignHCenter);
  m_words->setMinimumWidth(360);
  m_button->setObjectName(QStringLiteral("stateButton"));
  connect(m_button, &QPushButton::clicked, this, &StatePanel::pressed);

  auto *column = new QVBoxLayout(this);
  column->setSpacing(space::between);
  column->addStretch();
  for (QWidget *widget : {static_cast<QWidget *>(sign), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_button)})
    column->addWidget(widget, 0, Qt::AlignHCenter);
  column->addStretch();
}

void StatePanel::say(const QString &title, const QString &words, const QString &button)
{
  m_title->setText(title);
  m_words->setText(words);
  m_words->setVisible(!words.isEmpty());
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
}

} // namespace dakiya
