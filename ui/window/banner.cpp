// SPDX-FileCopyrightText: Dakiya contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/banner.h"

#include "common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace dakiya {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel)
    , m_words(new QLabel)
    , m_button(new QPushButton)
{
  setObjectName(QStringLiteral("bannerFrame"));
  m_words->setObjectName(QStringLiteral("banner"));
  m_words->setWordWrap(true);
  m_button->setObjectName(QStringLiteral("bannerButton"));
  connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(space::page, space::inside, space::page, space::inside);
  row->setSpacing(space::inside);
  row->addWidget(m_sign);
  row->addWidget(m_words, 1);
  row->addWidget(m_button);
  hide();
}

void Banner::say(Tone tone, const QString &words, const QString &button)
{
  const bool trouble = tone == Tone::Trouble;
  m_sign->setPixmap(lineIcon(trouble ? QStringLiteral("banner-trouble") : QStringLiteral("banner-practice"),
                             trouble ? m_theme.attention : m_theme.primary)
                        .pixmap(20, 20));
  setProperty("trouble", trouble);
  m_words->setText(words);
  m_words->setAccessibleName(words);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  setVisible(!words.isEmpty());
  // What a style sheet says by a property is looked up anew only when it is asked to.
  style()->unpolish(this);
  style()->polish(this);
}

} // namespace dakiya
